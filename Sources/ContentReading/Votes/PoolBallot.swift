public import BudgetModel

/// What can stand on a ballot of a pool, as the vote reading needs it.
public struct PoolBallot: Sendable {
  public let pool: Pool
  /// Every proposal of the pool, also those that are not on the ballot.
  public let proposals: [Proposal]

  public init(pool: Pool, proposals: [Proposal]) {
    self.pool = pool
    self.proposals = proposals
  }

  /// What could be chosen, in the order of ids.
  public var candidates: [ProposalID] { proposals.filter { $0.verdict.kind == .feasible }.map(\.id).sorted() }
}
