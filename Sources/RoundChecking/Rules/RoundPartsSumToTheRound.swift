internal import BudgetModel
internal import Diagnostics

/// Where a round says how its money is split, the parts are all of it; and of the ideas no later step has more.
struct RoundPartsSumToTheRound: Rule {
  static let codes: [DiagnosticCode] = ["IN363", "IN364"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      [wrongSum(round, portal.settings.currency)].compactMap(\.self) + risingSteps(round)
    }
  }

  private func wrongSum(_ round: Round, _ currency: Currency) -> Diagnostic? {
    guard let first = round.money.parts.first, let pool = round.pools.first else { return nil }
    let sum = round.money.parts.map(\.amount).sum(in: currency)
    let amount = round.amount(in: currency)
    if sum == amount { return nil }
    return Diagnostic(
      "IN363", at: first.location,
      ["round": round.id, "sum": sum.plain, "amount": amount.plain, "gap": (amount - sum).plain],
      notes: [.init("pool", at: pool.location)])
  }

  private func risingSteps(_ round: Round) -> [Diagnostic] {
    zip(round.money.funnel, round.money.funnel.dropFirst()).filter { $0.count < $1.count }.map { before, after in
      Diagnostic(
        "IN364", at: after.location, ["count": after.count, "before": before.count],
        notes: [.init("before", at: before.location)])
    }
  }
}
