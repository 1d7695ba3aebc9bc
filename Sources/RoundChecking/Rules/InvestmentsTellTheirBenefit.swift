internal import BudgetModel
internal import Diagnostics

/// Each investment of the newest plan says what it shall give; what `plan.yaml` tells of is in the budget; and a budget
/// passes its phases in their order.
struct InvestmentsTellTheirBenefit: Rule {
  static let codes: [DiagnosticCode] = ["IN367", "IN368", "IN369"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let newest = BudgetBook.editions(of: portal.budget).newestPlan
    return (newest.map { silent(BudgetBook($0, of: portal.budget), portal.budgetPlan) } ?? []) + unknown(portal)
      + unordered(portal.budgetPlan.steps)
  }

  private func silent(_ book: BudgetBook, _ plan: BudgetPlan) -> [Diagnostic] {
    book.leaves.filter { leaf in
      leaf.kind == .investment && leaf.amount.minorUnits > 0
        && book.chain(from: leaf).allSatisfy { plan.investment($0.id)?.benefit == nil }
    }.map { Diagnostic("IN367", at: $0.location, ["line": $0.id]) }
  }

  private func unknown(_ portal: Portal) -> [Diagnostic] {
    let known = Set(portal.budget.map(\.id))
    return portal.budgetPlan.investments.map(\.line).filter { !known.contains($0.value) }.map { line in
      Diagnostic(
        "IN368", at: line.location, ["line": line.value],
        suggestion: Suggestion.nearest(to: line.value.rawValue, among: known.map(\.rawValue).sorted()))
    }
  }

  /// A later phase of the same year comes on a later day.
  private func unordered(_ steps: [BudgetPlan.Step]) -> [Diagnostic] {
    steps.compactMap { step in
      let edition = BudgetEdition(year: step.year, phase: step.phase)
      let wrong = steps.first { other in
        other.year == step.year && BudgetEdition(year: other.year, phase: other.phase) < edition
          && other.date >= step.date
      }
      return wrong.map { other in
        Diagnostic(
          "IN369", at: step.location,
          ["phase": step.phase.rawValue, "date": step.date, "other": other.phase.rawValue, "earlier": other.date],
          notes: [.init("other", at: other.location)])
      }
    }
  }
}
