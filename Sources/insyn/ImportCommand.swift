import ArgumentParser
import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild

/// `insyn import`: exports of a voting platform become the files of a round.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turn the exports of a voting platform into the files of a round.",
    discussion: """
      Give all files of a round at once: proposals, projects, votes, results. CSV, JSON, XLSX, .pb and CONSUL's results
      page are told by their columns. A second import brings in what has changed and keeps what you have edited.

      EXAMPLES
        insyn import auto ~/Downloads/projects-*.csv --round 2026-strand
        insyn import decidim projects.csv proposals.csv results.csv --round 2026-strand --machine-translations
        insyn import helsinki budget_votes.xlsx --round 2026-strand --dry-run

      PLATFORMS
        auto, \(Platform.allCases.map(\.rawValue).joined(separator: ", "))
      """)

  @Argument(help: "The platform that wrote the files, or auto.")
  var platform: String

  @Argument(help: ArgumentHelp("The exports as the platform gave them.", valueName: "file"))
  var files: [String]

  @Option(help: "The id of the round: its folder in content/rounds. It may be new.")
  var round: String

  @Flag(help: "Let texts that a machine translated stand in for a missing language. They are marked.")
  var machineTranslations = false

  @Flag(help: "Tell what would be written, without writing it.")
  var dryRun = false

  @OptionGroup var portal: PortalOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard platform == "auto" || Platform(rawValue: platform) != nil else {
      let known = ["auto"] + Platform.allCases.map(\.rawValue)
      throw ValidationError("'\(platform)' is none of: \(known.joined(separator: ", "))")
    }
    guard !files.isEmpty else { throw ValidationError("name at least one export") }
    guard RoundID(round) != nil else {
      throw ValidationError("'\(round)' cannot be a round's id: use a-z, 0-9 and '-'")
    }
  }

  func run() throws {
    guard let round = RoundID(round) else { return }
    let problems = bringIn(round)
    guard !problems.isEmpty else { return }
    let told = report.make(problems, portal, nil)
    _ = Terminal.errors.report(told, as: report.format)
    if told.errorCount > 0 { throw ExitCode.problems }
  }

  private func bringIn(_ round: RoundID) -> [Diagnostic] {
    do throws(Diagnostic) {
      _ = try portal.folder()
      let made = PlatformImport(
        files, of: Platform(rawValue: platform), into: round, portal: portal.portal,
        machineTranslations: machineTranslations)
      if !dryRun { try made.write() }
      tell(made.plan.report, isWritten: !made.diagnostics.hasErrors)
      return made.diagnostics
    } catch {
      return [error]
    }
  }

  /// The report goes to standard output, so that it can be kept; nothing is said of files that were not written.
  private func tell(_ made: ImportReport, isWritten: Bool) {
    guard isWritten, report.format == .human else { return }
    for line in made.told(in: report.language) { Terminal.output.write(line) }
  }
}
