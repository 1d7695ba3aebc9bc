public import BudgetModel
import ContentReading
public import Diagnostics
public import Tallying

/// An election in two bare tables: what could be chosen (`id`, `cost`, and `name` when there is one), and either single
/// ballots (`vote` with ids between commas, and `points` in the same order), groups of them as `insyn group` writes them
/// (`choices`, `count`, perhaps `choice_points`), or sums (`id`, `votes`).
public struct TableCount: Sendable {
  public let election: Election
  /// By votes (points, where ballots have them), passing over what does not fit; or by another rule.
  public let outcome: PoolOutcome
  /// The names of proposals that have one, by id.
  public let names: [String: String]
  /// What became of every row of the ballots.
  public let account: ExportAccount

  /// - Parameter budget: minor units.
  public static func read(
    ballots: String, proposals: String, budget: Int, by change: RuleChange? = nil
  ) -> (count: TableCount?, problems: [Diagnostic]) {
    do throws(Diagnostic) {
      var (listed, problems) = try Self.proposals(proposals)
      let export = BareExport(try header(of: ballots), path: ballots)
      let pool = PoolBallot(pool: export.pool(budget), proposals: listed.map { $0.proposal })
      guard let votes = export.votes else { return (nil, problems) }
      let read = VoteReading.read(votes, pools: [pool]) { path throws(Diagnostic) in
        try DiskFile.open(path)
      }
      problems += read.diagnostics
      guard !problems.hasErrors, let profile = read.profiles[BareExport.poolID], let account = read.accounts.first
      else {
        return (nil, problems)
      }
      let candidates = listed.map { Candidate(id: $0.proposal.id, cost: $0.proposal.cost?.minorUnits ?? 0) }
      let election = Election(candidates: candidates, budget: budget, profile: profile)
      let names = listed.compactMap { row in row.name.map { (row.proposal.id.rawValue, $0) } }
      do throws(TallyProblem) {
        let outcome = try election.outcome(under: change?.applied(to: profile.usualRule) ?? profile.usualRule)
        let count = TableCount(
          election: election, outcome: outcome, names: Dictionary(names, uniquingKeysWith: { first, _ in first }),
          account: account)
        return (count, problems)
      } catch {
        return (nil, problems + [.uncountable(BareExport.poolID, error, at: .file(ballots))])
      }
    } catch {
      return (nil, [error])
    }
  }

  private typealias Listed = (proposal: Proposal, name: String?)

  private static func proposals(_ path: String) throws(Diagnostic) -> (listed: [Listed], problems: [Diagnostic]) {
    var listed: [Listed] = []
    let table = TableReader(path: path, columns: ["id", "cost"], optional: ["name"])
    let problems = table.read(try DiskFile.open(path)) { row in
      guard let id = row.text("id"), let cost = row.money("cost", in: .eur) else { return }
      listed.append((Proposal(bare: id, cost: cost.value), row.optionalText("name")?.value))
    }
    return (listed, problems)
  }

  private static func header(of path: String) throws(Diagnostic) -> CSVHeader? {
    var found: CSVHeader?
    _ = CSVReader(path: path).read(try DiskFile.open(path)) { header in
      found = header
      return false
    } row: { _ in
    }
    return found
  }
}

extension BallotProfile {
  fileprivate var usualRule: CountingRule {
    CountingRule(
      method: .greedy(onMisfit: .skip), scoring: kind == .points ? .points(missing: 0) : .votes,
      ties: [.moreVotes, .cheaper, .lowerID])
  }
}

/// How a bare table of ballots is read, told by its columns.
private struct BareExport {
  static let poolID = PoolID(foreign: "1")

  let path: String
  private let names: [String]
  private let place: SourceLocation

  init(_ header: CSVHeader?, path: String) {
    self.path = path
    names = header?.names ?? []
    place = SourceLocation(path: path, line: header?.line ?? 1)
  }

  private var isGrouped: Bool { names.contains("choices") && names.contains("count") && !names.contains("vote") }
  private var isTotals: Bool { names.contains("votes") && !names.contains("vote") }
  private var hasPoints: Bool { names.contains(isGrouped ? "choice_points" : "points") && !isTotals }
  private var shape: VoteExport.Shape { isGrouped ? .grouped : isTotals ? .totals : .ballots }
  private func column(_ name: String) -> Located<String> { Located(name, at: place) }

  func pool(_ budget: Int) -> Pool {
    Pool(
      id: Self.poolID, name: .missing(""), areas: [], amount: Money(minorUnits: budget, .eur),
      ballot: BallotLimits(kind: hasPoints ? .points : .approval, minimumChoices: 0),
      rule: CountingRule(method: .greedy(onMisfit: .skip), ties: [.lowerID]), location: place)
  }

  /// The day of publishing means nothing here.
  var votes: Votes? {
    let columns =
      isGrouped
      ? VoteExport.Columns()
      : VoteExport.Columns(
        choices: isTotals ? nil : column("vote"), proposal: isTotals ? column("id") : nil,
        votes: isTotals ? column("votes") : nil, count: names.contains("count") && !isTotals ? column("count") : nil,
        points: hasPoints ? column("points") : nil)
    let export = VoteExport(
      path: Located(path, at: place), shape: shape, channel: .digital, delimiter: nil,
      encoding: .utf8, pool: Located(Self.poolID, at: place), columns: columns,
      separator: isGrouped ? VoteExport.groupSeparator : ",", poolNames: [:],
      // Nobody publishes from it: nothing beside the named columns is read.
      ignored: names, ballots: nil, location: place)
    return Day(year: 2000, month: 1, day: 1).map {
      Votes(publish: $0, duplicateVoters: .first, exports: [export], location: place)
    }
  }
}

extension Proposal {
  /// What a bare table tells of a proposal.
  fileprivate init(bare id: Located<String>, cost: Money) {
    let words = Words(
      title: "", summary: nil, answer: nil, imageAlternative: nil,
      body: RichText(path: id.location.path, blocks: []), source: TextSource(location: id.location))
    self.init(
      id: ProposalID(foreign: id.value), number: nil, area: Located(AreaID(foreign: ""), at: id.location), pool: nil,
      goals: [], submitted: nil, proposer: nil, verdict: .feasible(cost: cost), costed: nil, costedBy: nil,
      supporters: nil, place: nil, image: nil, changes: [], words: .missing(words), publication: Publication(),
      location: id.location)
  }
}
