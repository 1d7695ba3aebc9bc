internal import Diagnostics

extension Round {
  /// The pools that an area belongs to: those that name it, or else those that name the nearest area it lies in.
  /// One, unless the proposals of the area have to name theirs.
  public func pools(of area: AreaID, in areas: AreaTree) -> [Pool] {
    for area in areas.chain(from: area) {
      let here = pools.filter { $0.areas.contains { $0.value == area.id } }
      if !here.isEmpty { return here }
    }
    return []
  }

  /// The pool that a proposal stands in: the one it names, else the only pool of its area, else of the nearest area
  /// around it that has pools. Nil when no pool is that near, or several are.
  public func pool(of proposal: Proposal, in areas: AreaTree) -> PoolID? {
    if let named = proposal.pool { return pools.first { $0.id == named.value }?.id }
    let near = pools(of: proposal.area.value, in: areas)
    return near.count == 1 ? near[0].id : nil
  }

  /// The proposals of each pool, by id. Proposals without a pool are left out.
  public func proposalsByPool(in areas: AreaTree) -> [PoolID: [Proposal]] {
    proposals.reduce(into: [:]) { byPool, proposal in
      if let pool = pool(of: proposal, in: areas) { byPool[pool, default: []].append(proposal) }
    }
  }
}
