internal import BudgetModel
internal import Diagnostics

/// Every proposal that can be voted on asks for the money of exactly one pool: its area's, or the one it names.
struct PoolsCoverEveryProposal: Rule {
  static let codes: [DiagnosticCode] = ["IN317", "IN318", "IN319"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.filter { !$0.pools.isEmpty }.flatMap { round in
      round.proposals.filter { $0.verdict.kind == .feasible && portal.areas[$0.area.value] != nil }
        .compactMap { problem(of: $0, in: round, portal.areas) }
    }
  }

  private func problem(of proposal: Proposal, in round: Round, _ areas: AreaTree) -> Diagnostic? {
    if let named = proposal.pool { return stranger(named, proposal, round, areas) }
    let pools = round.pools(of: proposal.area.value, in: areas)
    if pools.isEmpty { return Diagnostic("IN317", at: proposal.area.location, ["area": proposal.area.value]) }
    guard pools.count > 1 else { return nil }
    let names = pools.map(\.id.rawValue).joined(separator: ", ")
    return Diagnostic("IN318", at: proposal.area.location, ["area": proposal.area.value, "pools": names])
  }

  /// A named pool whose areas neither are the proposal's nor hold it.
  private func stranger(
    _ named: Located<PoolID>, _ proposal: Proposal, _ round: Round, _ areas: AreaTree
  ) -> Diagnostic? {
    guard let pool = round.pools.first(where: { $0.id == named.value }) else { return nil }
    let chain = areas.chain(from: proposal.area.value).map(\.id)
    if pool.areas.contains(where: { chain.contains($0.value) }) { return nil }
    return Diagnostic(
      "IN319", at: named.location, ["pool": named.value, "area": proposal.area.value],
      notes: [.init("area", at: proposal.area.location)])
  }
}
