internal import BudgetModel
internal import Diagnostics

/// Proposals cost something where a pool funds them, and save something where it chooses savings.
struct SavingsAreNegative: Rule {
  static let codes: [DiagnosticCode] = ["IN323"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      round.proposals.compactMap { violation($0, round, portal.areas) }
    }
  }

  private func violation(_ proposal: Proposal, _ round: Round, _ areas: AreaTree) -> Diagnostic? {
    guard let cost = proposal.cost, let id = round.pool(of: proposal, in: areas),
      let pool = round.pools.first(where: { $0.id == id })
    else { return nil }
    let fits = pool.rule.method.savesMoney ? cost.minorUnits < 0 : cost.minorUnits >= 0
    return fits
      ? nil
      : Diagnostic(
        "IN323", at: proposal.location, ["proposal": proposal.id, "pool": pool.id],
        notes: [.init("pool", at: pool.location)])
  }
}
