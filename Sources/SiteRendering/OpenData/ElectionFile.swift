internal import BudgetModel
internal import SiteModel
internal import Tallying

/// A pool's election with its ballots in the format of pabulib.org.
struct ElectionFile {
  private let site: Site
  private let round: Round
  private let counted: CountedPool
  private let ballots: OpenBallots

  /// Nil when the round does not publish its ballots.
  init?(_ site: Site, _ round: RoundID, _ pool: PoolID) {
    guard let owner = site.portal.rounds.first(where: { $0.id == round }),
      let counted = site.outcome(of: round)?.pools.first(where: { $0.id == pool }),
      let ballots = site.openBallots(of: owner).first(where: { $0.pool.id == pool })
    else { return nil }
    self.site = site
    self.round = owner
    self.counted = counted
    self.ballots = ballots
  }

  var bytes: [UInt8] {
    let candidates = counted.outcome.candidates.map(\.id.rawValue).sorted()
    let index = Dictionary(candidates.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = ballots.single.map { group in
      BallotGroup(choices: group.choices.compactMap { index[$0] }, points: group.points)
    }
    let file = PabulibFile(
      meta: facts(votes: rows.count, candidates: candidates.count), projects: candidates.compactMap(project),
      columns: ["project_id", "cost", "votes", "score", "name", "selected"].filter { $0 != "score" || hasPoints },
      budget: counted.outcome.amount,
      ballots: BallotProfile(kind: ballots.kind, candidates: candidates, groups: rows))
    return PabulibWriter.bytes(of: file, rows: rows)
  }

  private var hasPoints: Bool { ballots.kind != .approval }

  private func facts(votes: Int, candidates: Int) -> [PabulibFile.Fact] {
    let settings = site.portal.settings
    let language = settings.languages[0]
    var facts = [
      ("description", round.title[language]), ("country", settings.profile == .sweden ? "Sweden" : "Finland"),
      ("unit", settings.name[language]), ("instance", String(round.year)), ("subunit", ballots.pool.name[language]),
      ("num_projects", String(candidates)), ("num_votes", String(votes)),
      ("budget", OpenAmount.text(counted.outcome.amount)), ("vote_type", voteType),
      ("rule", counted.outcome.rule.pabulibName), ("currency", settings.currency.rawValue),
      ("language", language.code), ("min_length", String(ballots.pool.ballot.minimumChoices)),
    ]
    if let most = ballots.pool.ballot.maximumChoices { facts.append(("max_length", String(most))) }
    if let days = round.stage(.vote)?.days {
      facts += [("date_begin", days.first.description), ("date_end", days.last.description)]
    }
    if ballots.countedElsewhere.ballots > 0 {
      facts.append(("comment", "#1: without \(ballots.countedElsewhere.ballots) ballots of which only sums are known"))
    }
    return facts.map { PabulibFile.Fact(key: $0.0, value: $0.1) }
  }

  private var voteType: String {
    switch ballots.kind {
    case .approval: "approval"
    case .points: "scoring"
    case .ordinal: "ordinal"
    }
  }

  /// Its votes are those of the ballots in the file.
  private func project(_ id: String) -> PabulibFile.Project? {
    guard let candidate = counted.outcome.candidates.first(where: { $0.id.rawValue == id }) else { return nil }
    let naming = ballots.groups.filter { $0.choices.contains(id) }
    let points = naming.reduce(0) { sum, group in
      let place = group.choices.firstIndex(of: id) ?? 0
      return sum + group.count * (group.points.map { $0[place] } ?? 0)
    }
    let values = [
      "project_id": id, "cost": OpenAmount.text(candidate.cost),
      "votes": String(naming.reduce(0) { $0 + $1.count }), "score": String(points),
      "name": site.title(ofProposal: candidate.id, in: round.id) ?? id, "selected": candidate.isFunded ? "1" : "0",
    ]
    return PabulibFile.Project(id: id, cost: candidate.cost, values: values)
  }
}

/// Amounts in files for machines: `45000`, `-12.5`.
enum OpenAmount {
  static func text(_ minorUnits: Int) -> String {
    OpenValue.decimal(DecimalNumber(scaled: minorUnits, decimals: 2)).cell
  }
}

extension CountingRule {
  /// As pabulib.org names rules; `custom` for those that it does not know.
  fileprivate var pabulibName: String {
    switch method {
    case .greedy(.skip): "greedy"
    case .greedy(.stop): "greedy-no-skip"
    case .greedyWithReserve(let least) where least == Share(percent: 80): "greedy-custom"
    case .equalShares: "equalshares"
    default: "custom"
    }
  }
}
