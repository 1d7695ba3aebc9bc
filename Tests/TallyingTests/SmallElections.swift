public import BudgetModel
import Tallying

/// Elections written in a few lines: `a` costs 60, `5: a b` are five ballots that name a and b.
extension Election {
  init(
    budget: Int, _ costs: KeyValuePairs<String, Int>, _ kind: BallotKind = .approval, ballots: String,
    categories: [String: [String]] = [:], totals: [CountedVotes] = []
  ) {
    let ids = costs.map(\.key)
    let groups = ballots.split(separator: "\n").map { line -> BallotGroup in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let marks = parts[1].split(separator: " ").map { $0.split(separator: "=") }
      var pairs = marks.map { (ids.firstIndex(of: String($0[0])) ?? -1, $0.count > 1 ? Int($0[1]) ?? 0 : 0) }
      if kind != .ordinal { pairs.sort { $0.0 < $1.0 } }
      return BallotGroup(
        choices: pairs.map(\.0), points: kind == .points ? pairs.map(\.1) : nil, count: Int(parts[0]) ?? 0)
    }
    self.init(
      candidates: costs.map {
        Candidate(id: ProposalID(foreign: $0), cost: $1, categories: categories[$0] ?? [])
      }, budget: budget, profile: BallotProfile(kind: kind, candidates: ids, groups: groups, totals: totals))
  }
}

extension Identifier: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  public init(stringLiteral value: String) { self.init(foreign: value) }
}

extension PoolOutcome {
  var fundedIDs: [String] { funded.map(\.rawValue) }

  func result(_ id: String) -> CandidateOutcome.Result? { self[ProposalID(foreign: id)]?.result }
}
