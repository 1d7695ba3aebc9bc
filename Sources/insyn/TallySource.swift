import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import Tallying

/// A counted pool, with all that more can be told from.
struct TalliedPool {
  let name: String
  let election: Election
  let outcome: PoolOutcome
  var notes: [String] = []
  /// Titles of proposals by id, where they have one.
  var titles: [String: String] = [:]

  func knows(_ id: String) -> Bool { outcome[ProposalID(foreign: id)] != nil }
}

/// What the command line asked to count.
struct TallySource {
  let what: String
  let proposals: String?
  let budget: String?
  let change: RuleChange?
  let words: TallyWords

  struct Counted {
    var pools: [TalliedPool] = []
    var problems: [Diagnostic] = []
    /// Nil for files that are no portal's.
    var folder: DiskFolder?
  }

  func count(_ portal: PortalOptions) -> Counted {
    if what.hasSuffix(".pb") { return countFile() }
    return what.hasSuffix(".csv") ? countTable() : countRound(portal)
  }

  /// What it was counted by, when that is not the pool's own rule.
  private func ruleNote(_ rule: CountingRule) -> [String] { change == nil ? [] : [words.countedBy(rule)] }

  private func countFile() -> Counted {
    let (count, problems) = PabulibCount.read(what, by: change)
    guard let count else { return Counted(problems: problems) }
    let named = change == nil ? [count.file["rule"]].compactMap { $0 } : ruleNote(count.rule)
    let notes = named + (count.agreesWithCity.map { [words.agreement($0)] } ?? [])
    let titles = count.file.projects.map { ($0.id, $0.name) }.filter { $0 != $1 }
    let pool = TalliedPool(
      name: count.file["description"] ?? what, election: count.election, outcome: count.outcome, notes: notes,
      titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }))
    return Counted(pools: [pool], problems: problems)
  }

  private func countTable() -> Counted {
    let amount = budget.flatMap { Money($0, .eur) }?.minorUnits ?? 0
    let (count, problems) = TableCount.read(
      ballots: what, proposals: proposals ?? "", budget: amount, by: change)
    guard let count else { return Counted(problems: problems) }
    let rows = words.rows(count.account.rows, counted: count.account.countedRows)
    let pool = TalliedPool(
      name: what, election: count.election, outcome: count.outcome, notes: [rows] + ruleNote(count.outcome.rule),
      titles: count.names)
    return Counted(pools: [pool], problems: problems)
  }

  private func countRound(_ portal: PortalOptions) -> Counted {
    do throws(Diagnostic) {
      let folder = try portal.folder()
      let counted = PortalPipeline(folder, asOf: portal.asOf).count(round: what, by: change)
      if let round = counted.round, counted.count == nil { Terminal.errors.write("\(round.id): \(words.noExports)") }
      let notes = counted.embargo.map { [words.embargo($0)] } ?? []
      let pools = counted.round.map { self.pools($0, counted, notes) } ?? []
      return Counted(pools: pools, problems: counted.problems, folder: folder)
    } catch {
      return Counted(problems: [error])
    }
  }

  private func pools(_ round: Round, _ counted: CountedForReview, _ notes: [String]) -> [TalliedPool] {
    let titles = round.proposals.map { ($0.id.rawValue, $0.words[words.contentLanguage].title) }
    return (counted.outcome?.pools ?? []).compactMap { pool in
      guard let profile = counted.count?.profiles[pool.id] else { return nil }
      let election = Election(of: pool.outcome, ballots: profile) { id in
        round.proposal(id)?.goals.map(\.value.rawValue) ?? []
      }
      return TalliedPool(
        name: "\(what) / \(pool.id)", election: election, outcome: pool.outcome,
        notes: notes + ruleNote(pool.outcome.rule),
        titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }))
    }
  }
}
