import ArgumentParser
import Diagnostics
import PortalBuild

/// `insyn build`: publishes the portal, or tells why not, on standard error.
struct BuildCommand: ParsableCommand {
  static var configuration: CommandConfiguration { BuildHelp.command }

  @OptionGroup var portal: PortalOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var judging: JudgingOptions

  @Option(help: ArgumentHelp(BuildHelp.output, value: .dir))
  var output: String?

  @Flag(help: ArgumentHelp(BuildHelp.dryRun))
  var dryRun = false

  @Flag(help: ArgumentHelp(BuildHelp.allowChangedResults))
  var allowChangedResults = false

  @Flag(help: ArgumentHelp(BuildHelp.allowLostPages))
  var allowLostPages = false

  func run() throws {
    let words = CommandWords(language: report.language)
    let output = output ?? portal.pathPrefix + "site"
    let record = RunRecord()
    let (result, folder) = build(into: output, record, words)
    Terminal.errors.clearProgress()
    let unwritten = judging.write(
      RunReport(
        of: "build", by: Insyn.programVersion, record, result.problems, accepted: result.accepted.count, result.summary,
        isDryRun: dryRun
      ).bytes)
    let made = report.make(result.problems + unwritten, portal, folder)
    if !made.problems.isEmpty || report.format != .human { _ = Terminal.errors.report(made, as: report.format) }
    if report.format == .human { tell(result, output, words) }
    guard result.summary != nil, unwritten.isEmpty else { throw ExitCode.problems }
  }

  private var allowed: AllowedChanges {
    var allowed: AllowedChanges = []
    if allowChangedResults { allowed.insert(.results) }
    if allowLostPages { allowed.insert(.lostPages) }
    return allowed
  }

  private func tell(_ result: PortalPipeline.BuildResult, _ output: String, _ words: CommandWords) {
    if !result.accepted.isEmpty {
      Terminal.errors.write(words.accepted(result.accepted.count, by: judging.known.path(in: portal)))
    }
    if dryRun, let changes = result.changes {
      for line in ChangeWords(language: report.language).lines(changes) { Terminal.errors.write(line) }
    }
    Terminal.errors.write(
      result.summary.map { words.published($0, in: output, isDryRun: dryRun) } ?? words.notPublished(output))
  }

  private func build(
    into output: String, _ record: RunRecord, _ words: CommandWords
  ) -> (result: PortalPipeline.BuildResult, folder: DiskFolder?) {
    let line = ProgressLine(words)
    do throws(Diagnostic) {
      let folder = try portal.folder()
      try portal.checkOutput(output)
      try judging.checkReport(output: output, portal)
      let pipeline = PortalPipeline(
        folder, asOf: portal.asOf, policy: judging.policy(for: portal), record: judging.report == nil ? nil : record
      ) { line.tell($0) }
      let result = pipeline.build(
        into: output, whenBusy: .wait { Terminal.errors.write(words.waiting(output)) }, isDryRun: dryRun,
        allowing: allowed)
      return (result, folder)
    } catch {
      return (PortalPipeline.BuildResult(summary: nil, problems: [error]), nil)
    }
  }
}
