public import BudgetModel
import Diagnostics
public import Tallying

/// What counting a round gave, with what it was counted from.
public struct CountedRound: Sendable {
  public let outcome: RoundOutcome
  /// What was decided in pools that decisions name, also decisions of later days.
  public let decided: [PoolID: DecidedPool]
  /// The counted ballots of each pool.
  public let profiles: [PoolID: BallotProfile]
  /// One per export, in the order of the round's file.
  public let accounts: [ExportAccount]

  public init(
    outcome: RoundOutcome, decided: [PoolID: DecidedPool] = [:], profiles: [PoolID: BallotProfile],
    accounts: [ExportAccount]
  ) {
    self.outcome = outcome
    self.decided = decided
    self.profiles = profiles
    self.accounts = accounts
  }
}

extension CountedRound {
  /// Without what was decided in pools of which a decision is still to come: it would tell of that too.
  func showing(_ visible: Round, of round: Round?) -> CountedRound {
    let open = decided.filter { pool, _ in
      visible.decisions.count { $0.pool.value == pool } == round?.decisions.count { $0.pool.value == pool }
    }
    return CountedRound(outcome: outcome, decided: open, profiles: profiles, accounts: accounts)
  }

  /// How many proposals get money in the end, and how much: by decision where there is one, else by the count.
  var given: (count: Int, spent: Int) {
    outcome.pools.reduce((0, 0)) { sum, pool in
      let decided = decided[pool.id]
      return (
        sum.0 + (decided?.items.count ?? pool.outcome.funded.count), sum.1 + (decided?.spent ?? pool.outcome.spent)
      )
    }
  }
}
