internal import BudgetModel
internal import Diagnostics

/// Expenditure serves a goal or says that it serves none, and no krona is counted for goals twice.
struct BudgetLinesServeGoalsOnce: Rule {
  static let codes: [DiagnosticCode] = ["IN365", "IN366"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let editions = BudgetBook.editions(of: portal.budget)
    return editions.flatMap { twice(BudgetBook($0, of: portal.budget)) }
      + (portal.goals.isEmpty ? [] : editions.newestPlan.map { unlinked(BudgetBook($0, of: portal.budget)) } ?? [])
  }

  private func twice(_ book: BudgetBook) -> [Diagnostic] {
    book.countedTwice.map { line, above in
      Diagnostic(
        "IN365", at: line.location, ["line": line.id, "above": above.id], notes: [.init("above", at: above.location)])
    }
  }

  private func unlinked(_ book: BudgetBook) -> [Diagnostic] {
    book.unlinked.map { Diagnostic("IN366", at: $0.location, ["line": $0.id, "amount": $0.amount.plain]) }
  }
}

extension [BudgetEdition] {
  /// The latest plan of the newest year; what has turned out where there is no plan at all.
  var newestPlan: BudgetEdition? { last { $0.phase != .actual } ?? last }
}
