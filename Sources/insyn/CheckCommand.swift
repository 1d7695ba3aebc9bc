import ArgumentParser
import Diagnostics
import PortalBuild

/// `insyn check`: every problem in one run, on standard output.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CheckHelp.command }

  @OptionGroup var portal: PortalOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var judging: JudgingOptions

  @Flag(help: ArgumentHelp(CheckHelp.writeBaseline))
  var writeBaseline = false

  func run() throws {
    let record = RunRecord()
    let (result, folder) = check(record)
    if writeBaseline, !result.problems.hasErrors { return try accept(result.problems) }
    let unwritten = judging.write(
      RunReport(of: "check", by: Insyn.programVersion, record, result.problems, accepted: result.accepted.count).bytes)
    let code = Terminal.output.report(report.make(result.problems + unwritten, portal, folder), as: report.format)
    if report.format == .human, !result.accepted.isEmpty {
      Terminal.errors.write(words.accepted(result.accepted.count, by: judging.known.path(in: portal)))
    }
    throw code
  }

  private var words: CommandWords { CommandWords(language: report.language) }

  private func check(_ record: RunRecord) -> (result: PortalPipeline.BuildResult, folder: DiskFolder?) {
    do throws(Diagnostic) {
      let folder = try portal.folder()
      try judging.checkReport(output: nil, portal)
      let pipeline = PortalPipeline(
        folder, asOf: portal.asOf, policy: writeBaseline ? .usual : judging.policy(for: portal),
        record: judging.report == nil ? nil : record)
      return (pipeline.checked(), folder)
    } catch {
      return (PortalPipeline.BuildResult(summary: nil, problems: [error]), nil)
    }
  }

  /// Writes the list of known problems.
  private func accept(_ problems: [Diagnostic]) throws {
    let path = judging.known.path(in: portal)
    do throws(Diagnostic) {
      try SideFile.write(Baseline.bytes(accepting: problems, in: report.language), to: path)
    } catch {
      throw Terminal.errors.report(report.make([error], portal, nil), as: report.format)
    }
    Terminal.errors.write(words.accepted(problems.count, by: path))
  }
}
