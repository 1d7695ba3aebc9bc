import ArgumentParser
import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import Tallying

/// `insyn tally`: counts a round of the portal, or an election of a `.pb` file, and says why.
struct TallyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Count a round again, and say of each proposal why it is funded or not.",
    discussion: """
      Reads the vote exports and counts by the rule in the round's file, or by the rule that a .pb file names. A count
      before the round's day of publishing is shown too: keep it to yourself.

      EXAMPLES
        insyn tally 2024-skargard
        insyn tally 2024-skargard --format json > count.json
        insyn tally election.pb --messages fi
      """)

  @Argument(help: "The id of a round (its folder in content/rounds), or a file that ends in .pb.")
  var what: String

  @OptionGroup var portal: PortalOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let tally = what.hasSuffix(".pb") ? countFile() : countRound()
    let told = report.make(tally.problems, portal, tally.folder)
    if !tally.problems.isEmpty { _ = Terminal.errors.report(told, as: report.format) }
    if !tally.pools.isEmpty {
      let made = TallyReport(pools: tally.pools, language: report.language)
      Terminal.output.write(report.format == .json ? made.json() : Array(made.text().utf8))
    }
    if told.errorCount > 0 { throw ExitCode.problems }
  }

  private struct Tally {
    var pools: [TallyReport.Pool] = []
    var problems: [Diagnostic] = []
    var folder: DiskFolder?
  }

  private func countFile() -> Tally {
    let (count, problems) = PabulibCount.read(what)
    guard let count else { return Tally(problems: problems) }
    let words = TallyWords(language: report.language)
    let notes = [count.file["rule"]].compactMap { $0 } + (count.agreesWithCity.map { [words.agreement($0)] } ?? [])
    let pool = TallyReport.Pool(name: count.file["description"] ?? what, outcome: count.outcome, notes: notes)
    return Tally(pools: [pool], problems: problems)
  }

  private func countRound() -> Tally {
    do throws(Diagnostic) {
      let folder = try portal.folder()
      let counted = PortalPipeline(folder, asOf: portal.asOf).count(round: what)
      let words = TallyWords(language: report.language)
      if let round = counted.round, counted.count == nil { Terminal.output.write("\(round.id): \(words.noExports)") }
      let notes = counted.embargo.map { [words.embargo($0)] } ?? []
      let pools = (counted.count?.outcome?.pools ?? []).map { pool in
        TallyReport.Pool(name: "\(what) / \(pool.id)", outcome: pool.outcome, notes: notes)
      }
      return Tally(pools: pools, problems: counted.problems, folder: folder)
    } catch {
      return Tally(problems: [error])
    }
  }
}
