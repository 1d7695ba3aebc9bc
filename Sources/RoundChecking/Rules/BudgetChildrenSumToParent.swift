internal import BudgetModel
internal import Diagnostics

/// A budget line that has parts is their sum, in each year and phase; and what is a part names a line that is there.
struct BudgetChildrenSumToParent: Rule {
  static let codes: [DiagnosticCode] = ["IN303", "IN304"]

  private struct Edition: Hashable {
    let year: Int
    let phase: BudgetLine.Phase
  }

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let editions = Dictionary(grouping: portal.budget) { Edition(year: $0.year, phase: $0.phase) }
    return editions.values.flatMap { lines in
      let byID = Dictionary(lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return orphans(lines, byID) + wrongSums(lines, byID, portal.settings.currency)
    }
  }

  private func orphans(_ lines: [BudgetLine], _ byID: [BudgetLineID: BudgetLine]) -> [Diagnostic] {
    lines.compactMap(\.parent).filter { byID[$0.value] == nil }.map { parent in
      Diagnostic(
        "IN304", at: parent.location, ["parent": parent.value],
        suggestion: Suggestion.nearest(to: parent.value.rawValue, among: byID.keys.map(\.rawValue)))
    }
  }

  private func wrongSums(
    _ lines: [BudgetLine], _ byID: [BudgetLineID: BudgetLine], _ currency: Currency
  ) -> [Diagnostic] {
    let children = Dictionary(grouping: lines.filter { $0.parent != nil }) { $0.parent?.value }
    return lines.compactMap { line in
      guard let parts = children[line.id], let first = parts.first else { return nil }
      let sum = parts.map(\.amount).sum(in: currency)
      if sum == line.amount { return nil }
      return Diagnostic(
        "IN303", at: line.location,
        ["line": line.id, "amount": line.amount.plain, "sum": sum.plain, "gap": (sum - line.amount).plain],
        notes: [.init("first", at: first.location)])
    }
  }
}
