internal import BudgetModel
internal import Diagnostics

/// The shares of a budget line that serve goals are together at most all of it, and no goal has two.
struct GoalSharesStayWithinHundred: Rule {
  static let codes: [DiagnosticCode] = ["IN302"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.budget.compactMap { line in
      let sum = line.goals.reduce(0) { $0 + $1.share.basisPoints }
      guard sum > 10_000, let first = line.goals.first else { return nil }
      return Diagnostic("IN302", at: first.goal.location, ["line": line.id, "sum": sum.asPercent])
    }
  }
}

extension Int {
  /// Hundredths of a percent as `112,5`, without zeros that say nothing.
  fileprivate var asPercent: String {
    let decimals = self % 100
    let digits = decimals < 10 ? "0\(decimals)" : "\(decimals)"
    return decimals == 0
      ? "\(self / 100)" : "\(self / 100),\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
  }
}
