import ArgumentParser
import Diagnostics
import PortalBuild

/// `insyn diff`: what a build would change on the public site, in words.
struct DiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration { DiffHelp.command }

  @OptionGroup var portal: PortalOptions
  @OptionGroup var messages: MessageOptions

  @Option(help: ArgumentHelp(DiffHelp.output, value: .dir))
  var output: String?

  func run() throws {
    let (result, folder) = compare()
    Terminal.errors.clearProgress()
    let errors = result.problems.filter { $0.severity == .error }
    if !errors.isEmpty {
      let report = DiagnosticReport(errors, in: messages.language, pathPrefix: folder == nil ? "" : portal.pathPrefix) {
        try? folder?.bytes(of: $0)
      }
      throw Terminal.errors.report(report, as: .human)
    }
    guard let changes = result.changes else { return }
    for line in ChangeWords(language: messages.language).lines(changes) { Terminal.output.write(line) }
  }

  private func compare() -> (result: PortalPipeline.BuildResult, folder: DiskFolder?) {
    let words = CommandWords(language: messages.language)
    let output = output ?? portal.pathPrefix + "site"
    let line = ProgressLine(words)
    do throws(Diagnostic) {
      let folder = try portal.folder()
      try portal.checkOutput(output)
      let pipeline = PortalPipeline(folder, asOf: portal.asOf) { line.tell($0) }
      let result = pipeline.build(
        into: output, whenBusy: .wait { Terminal.errors.write(words.waiting(output)) }, isDryRun: true, allowing: .all)
      return (result, folder)
    } catch {
      return (PortalPipeline.BuildResult(summary: nil, problems: [error]), nil)
    }
  }
}
