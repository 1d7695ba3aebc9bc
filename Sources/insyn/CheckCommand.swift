import ArgumentParser
import Diagnostics
import PortalBuild

/// `insyn check`: every problem in one run, on standard output.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tell of every problem in the portal, without publishing anything.",
    discussion: """
      EXAMPLES
        insyn check
        insyn check --portal ../sundvik --messages sv
        insyn check --format json > problems.json
        insyn check --format github               in a workflow, beside the changed lines
      """)

  @OptionGroup var portal: PortalOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let (problems, folder) = check()
    throw Terminal.output.report(report.make(problems, portal, folder), as: report.format)
  }

  private func check() -> (problems: [Diagnostic], folder: DiskFolder?) {
    do throws(Diagnostic) {
      let folder = try portal.folder()
      return (PortalPipeline(folder, asOf: portal.asOf).check(), folder)
    } catch {
      return ([error], nil)
    }
  }
}
