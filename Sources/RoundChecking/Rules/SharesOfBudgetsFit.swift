internal import BudgetModel
internal import Diagnostics

/// The part of a budget that a round says it is agrees with its money, within the rounding of the share as written.
struct SharesOfBudgetsFit: Rule {
  static let codes: [DiagnosticCode] = ["IN398"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap { round in
      let amount = round.pools.map(\.amount).sum(in: portal.settings.currency)
      guard let share = round.process.shareOfBudget, !round.pools.isEmpty, !share.fits(amount) else { return nil }
      return Diagnostic("IN398", at: share.location, ["amount": amount.plain, "base": share.of.plain])
    }
  }
}
