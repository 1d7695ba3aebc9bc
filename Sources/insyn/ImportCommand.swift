import ArgumentParser
import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild

/// `insyn import`: exports of a voting platform become the files of a round, and published open data a whole portal.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration { ImportHelp.command }

  @Argument(help: ArgumentHelp(ImportHelp.platform, value: ImportHelp.platformValue))
  var platform: String

  @Argument(help: ArgumentHelp(ImportHelp.files, value: .file))
  var files: [String]

  @Option(help: ArgumentHelp(ImportHelp.round, value: .round))
  var round: String?

  @Flag(help: ArgumentHelp(ImportHelp.machineTranslations))
  var machineTranslations = false

  @Flag(help: ArgumentHelp(ImportHelp.dryRun))
  var dryRun = false

  @OptionGroup var portal: PortalOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard platform == "auto" || Platform(rawValue: platform) != nil else {
      let known = ["auto"] + Platform.allCases.map(\.rawValue)
      throw ValidationError(WrongUsage.noneOf(platform, known.joined(separator: ", ")))
    }
    guard !files.isEmpty else { throw ValidationError(WrongUsage.noExport) }
    guard let round else {
      guard openData != nil else { throw ValidationError(WrongUsage.noRound) }
      return
    }
    guard RoundID(round) != nil else {
      throw ValidationError(WrongUsage.noRoundID(round))
    }
  }

  /// What a whole portal is to be brought back from.
  private var openData: String? {
    guard platform == "auto" || platform == Platform.insyn.rawValue, files.count == 1, round == nil,
      OpenDataImport.isOpenData(files[0])
    else { return nil }
    return files[0]
  }

  func run() throws {
    let problems = openData.map(bringBack) ?? round.flatMap { RoundID($0) }.map(bringIn) ?? []
    guard !problems.isEmpty else { return }
    let told = report.make(problems, portal, nil)
    _ = Terminal.errors.report(told, as: report.format)
    if told.errorCount > 0 { throw ExitCode.problems }
  }

  private func bringBack(from path: String) -> [Diagnostic] {
    let made = OpenDataImport(path, portal: portal.portal)
    do throws(Diagnostic) {
      if !dryRun { try made.write(with: SharedFiles.ofProgram()) }
      tell(made.plan.report, isWritten: !made.diagnostics.hasErrors)
      return made.diagnostics
    } catch {
      return [error]
    }
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
