import BudgetModel
import Diagnostics
import Tallying

/// What the single ballots of a pool say of its outcome. Made once for a site, since other rules are counted for it.
struct PoolAnalysis: Sendable {
  /// Nil when some votes came as sums only.
  let measures: Tallying.BallotMeasures?
  /// Ballots by how many choices they hold; nil when it would tell of a few people.
  let lengths: HiddenCounts?
  /// Ballots by how many of their choices got money; nil when it would tell of a few people.
  let satisfaction: HiddenCounts?
  /// By goal. Only of many ballots: shares of few would tell of single ones.
  let byGoal: Proportionality?
  /// By the proposals' areas.
  let byArea: Proportionality?
  let others: [WhatIf]

  init(_ outcome: PoolOutcome, ballots: BallotProfile, proposals: [ProposalID: Proposal], smallest: Int) {
    let election = Election(of: outcome, ballots: ballots)
    let measures = Tallying.BallotMeasures(election, funded: outcome.funded)
    self.measures = measures
    let votes = outcome.candidates.map(\.votes)
    let won = outcome.candidates.filter(\.isFunded).map(\.votes)
    lengths = measures.flatMap {
      HiddenCounts(histogram: $0.lengths, votes: votes, known: [0], part: $0.satisfaction, smallest: smallest)
    }
    satisfaction = measures.flatMap {
      HiddenCounts(histogram: $0.satisfaction, votes: won, whole: $0.lengths, smallest: smallest)
    }
    func proportionality(_ categories: (Proposal) -> [String]) -> Proportionality? {
      guard outcome.ballots >= 10 * smallest, outcome.amount > 0, outcome.spent > 0 else { return nil }
      let sorted = Election(of: outcome, ballots: ballots) { proposals[$0].map(categories) ?? [] }
      return Proportionality(sorted, funded: outcome.funded).flatMap { $0.parts.count > 1 ? $0 : nil }
    }
    byGoal = proportionality { $0.goals.map(\.value.rawValue) }
    byArea = proportionality { [$0.area.value.rawValue] }
    others = election.whatIf(election.alternatives(to: outcome.rule), beside: outcome, limits: .brief)
  }
}

extension CountedRound {
  /// By pool.
  func analyses(_ round: Round, smallest: Int) -> [PoolID: PoolAnalysis] {
    let proposals = Dictionary(round.proposals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return outcome.pools.reduce(into: [:]) { all, pool in
      all[pool.id] = profiles[pool.id].map {
        PoolAnalysis(pool.outcome, ballots: $0, proposals: proposals, smallest: smallest)
      }
    }
  }
}
