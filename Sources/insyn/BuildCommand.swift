import ArgumentParser
import Diagnostics
import PortalBuild

/// `insyn build`: publishes the portal, or tells why not, on standard error.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Publish the portal into a folder: all of it at once, or nothing.",
    discussion: """
      Any error leaves the published folder as it was. Files in it that insyn has not written are kept.

      EXAMPLES
        insyn build
        insyn build --output /srv/www/insyn --as-of today     the nightly job
        insyn build --as-of today --report report.json        ... watched over by a program
        insyn build --strict                                  no warnings either
        insyn build --dry-run                                 what would change, and would it be refused?

      Published results that would change, and published pages that would disappear without a redirect, stop the build
      until you say that they shall.
      """)

  @OptionGroup var portal: PortalOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var judging: JudgingOptions

  @Option(help: ArgumentHelp("The folder to publish into. Default: site in the portal's folder.", valueName: "dir"))
  var output: String?

  @Flag(help: "Tell what would change on the public site, without changing it.")
  var dryRun = false

  @Flag(help: "Publish although published results change or disappear.")
  var allowChangedResults = false

  @Flag(help: "Publish although published pages disappear without a redirect.")
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
    do throws(Diagnostic) {
      let folder = try portal.folder()
      try portal.checkOutput(output)
      try judging.checkReport(output: output, portal)
      let pipeline = PortalPipeline(
        folder, asOf: portal.asOf, policy: judging.policy(for: portal), record: judging.report == nil ? nil : record
      ) { Terminal.errors.progress(words.progress($0)) }
      let result = pipeline.build(
        into: output, whenBusy: .wait { Terminal.errors.write(words.waiting(output)) }, isDryRun: dryRun,
        allowing: allowed)
      return (result, folder)
    } catch {
      return (PortalPipeline.BuildResult(summary: nil, problems: [error]), nil)
    }
  }
}
