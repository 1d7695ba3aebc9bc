internal import BudgetModel
internal import Diagnostics

/// Each pool has an id of its own, money and an area; and a round has a pool.
struct PoolsAreTold: Rule {
  static let codes: [DiagnosticCode] = ["IN314", "IN315"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in repeated(round.pools) + round.pools.filter(isEmpty).map(empty) }
  }

  private func repeated(_ pools: [Pool]) -> [Diagnostic] {
    pools.indices.compactMap { index in
      guard let first = pools[..<index].first(where: { $0.id == pools[index].id }) else { return nil }
      return Diagnostic(
        "IN314", at: pools[index].location, ["pool": first.id], notes: [.init("first", at: first.location)])
    }
  }

  private func isEmpty(_ pool: Pool) -> Bool { pool.amount.minorUnits == 0 || pool.areas.isEmpty }

  private func empty(_ pool: Pool) -> Diagnostic { Diagnostic("IN315", at: pool.location, ["pool": pool.id]) }
}
