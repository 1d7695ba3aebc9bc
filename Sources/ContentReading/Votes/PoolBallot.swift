public import BudgetModel
import Diagnostics

/// What can stand on a ballot of a pool, as the vote reading needs it.
public struct PoolBallot: Sendable {
  public let pool: Pool
  /// Every proposal of the pool, also those that are not on the ballot.
  public let proposals: [Proposal]

  /// The areas whose voters may vote in the pool; nil when it does not matter where they belong.
  public let homes: Set<AreaID>?

  public init(pool: Pool, proposals: [Proposal], homes: Set<AreaID>? = nil) {
    self.pool = pool
    self.proposals = proposals
    self.homes = homes
  }

  /// With the homes that the pool's ballot asks for: its areas and all that lie in them.
  public init(pool: Pool, proposals: [Proposal], in areas: AreaTree) {
    let own = Set(pool.areas.map(\.value))
    let homes = areas.all.map(\.id).filter { id in areas.chain(from: id).contains { own.contains($0.id) } }
    self.init(pool: pool, proposals: proposals, homes: pool.ballot.isForOwnAreas ? Set(homes) : nil)
  }

  /// What could be chosen, in the order of ids.
  public var candidates: [ProposalID] { proposals.filter { $0.verdict.kind == .feasible }.map(\.id).sorted() }
}
