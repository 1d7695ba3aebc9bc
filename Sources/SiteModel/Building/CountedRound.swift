public import BudgetModel
public import Tallying

/// What counting a round gave, with what it was counted from.
public struct CountedRound: Sendable {
  public let outcome: RoundOutcome
  /// The counted ballots of each pool.
  public let profiles: [PoolID: BallotProfile]
  /// One per export, in the order of the round's file.
  public let accounts: [ExportAccount]

  public init(outcome: RoundOutcome, profiles: [PoolID: BallotProfile], accounts: [ExportAccount]) {
    self.outcome = outcome
    self.profiles = profiles
    self.accounts = accounts
  }
}
