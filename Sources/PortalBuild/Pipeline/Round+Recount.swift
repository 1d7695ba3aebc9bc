import BudgetModel
import Diagnostics
import Tallying

extension Round {
  /// What another rule gives in each pool on the same ballots. Decisions have no say in it.
  func recount(
    _ profiles: [PoolID: BallotProfile], areas: AreaTree, by change: RuleChange
  ) -> Result<RoundOutcome, Diagnostic> {
    let proposals = proposalsByPool(in: areas)
    let elections = pools.compactMap { pool in
      profiles[pool.id].map { profile in
        PoolElection(
          id: pool.id, election: pool.election(of: proposals[pool.id] ?? [], profile),
          rule: change.applied(to: pool.rule), leftover: pool.leftover, people: pool.residents(in: areas))
      }
    }
    return Result { () throws(PoolProblem) in try RoundElection(pools: elections).outcome() }.mapError { error in
      .uncountable(error.pool, error.problem, at: pools.first { $0.id == error.pool }?.location ?? location)
    }
  }
}

extension Pool {
  /// Nil when the population of some area is unknown.
  fileprivate func residents(in areas: AreaTree) -> Int? {
    let populations = self.areas.map { areas[$0.value]?.population }
    return populations.contains(nil) ? nil : populations.compactMap(\.self).reduce(0, +)
  }
}
