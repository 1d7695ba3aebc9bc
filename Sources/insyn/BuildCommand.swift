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
        insyn build --dry-run                                 what would change?
      """)

  @OptionGroup var portal: PortalOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("The folder to publish into. Default: site in the portal's folder.", valueName: "dir"))
  var output: String?

  @Flag(help: "Tell what would change, without changing it.")
  var dryRun = false

  func run() throws {
    let words = CommandWords(language: report.language)
    let output = output ?? portal.pathPrefix + "site"
    let (result, folder) = build(into: output, words)
    Terminal.errors.clearProgress()
    let made = report.make(result.problems, portal, folder)
    if !result.problems.isEmpty || report.format != .human {
      _ = Terminal.errors.report(made, as: report.format)
    }
    guard let summary = result.summary else {
      if report.format == .human { Terminal.errors.write(words.notPublished(output)) }
      throw ExitCode.problems
    }
    if report.format == .human { Terminal.errors.write(words.published(summary, in: output)) }
  }

  private func build(
    into output: String, _ words: CommandWords
  ) -> (result: PortalPipeline.BuildResult, folder: DiskFolder?) {
    do throws(Diagnostic) {
      let folder = try portal.folder()
      try portal.checkOutput(output)
      let pipeline = PortalPipeline(folder, asOf: portal.asOf) { Terminal.errors.progress(words.progress($0)) }
      let result = pipeline.build(
        into: output, whenBusy: .wait { Terminal.errors.write(words.waiting(output)) }, isDryRun: dryRun)
      return (result, folder)
    } catch {
      return (PortalPipeline.BuildResult(summary: nil, problems: [error]), nil)
    }
  }
}
