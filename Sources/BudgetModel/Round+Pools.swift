internal import Diagnostics

extension Round {
  /// The pool that a proposal stands in: the one it names, else the only pool of its area, else of the nearest area
  /// around it that has pools. Nil when no pool is that near, or several are.
  public func pool(of proposal: Proposal, in areas: AreaTree) -> PoolID? {
    if let named = proposal.pool { return pools.first { $0.id == named.value }?.id }
    for area in areas.chain(from: proposal.area.value) {
      let here = pools.filter { $0.areas.contains { $0.value == area.id } }
      if !here.isEmpty { return here.count == 1 ? here[0].id : nil }
    }
    return nil
  }

  /// The proposals of each pool, by id. Proposals without a pool are left out.
  public func proposalsByPool(in areas: AreaTree) -> [PoolID: [Proposal]] {
    proposals.reduce(into: [:]) { byPool, proposal in
      if let pool = pool(of: proposal, in: areas) { byPool[pool, default: []].append(proposal) }
    }
  }
}
