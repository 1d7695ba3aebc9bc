internal import BudgetModel
internal import Diagnostics

/// No budget line lies above itself, and a committee is called the same everywhere.
struct BudgetLinesFormATree: Rule {
  static let codes: [DiagnosticCode] = ["IN370", "IN371"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    BudgetBook.editions(of: portal.budget).flatMap { rings($0, portal.budget) } + renamed(portal)
  }

  private func rings(_ edition: BudgetEdition, _ budget: [BudgetLine]) -> [Diagnostic] {
    let reached = Set(BudgetBook(edition, of: budget).places.map(\.line.id))
    return budget.filter { $0.edition == edition && !reached.contains($0.id) }.map { line in
      Diagnostic("IN371", at: line.parent?.location ?? line.location, ["line": line.id])
    }
  }

  /// Pages of committees are found by the name in the portal's first language.
  private func renamed(_ portal: Portal) -> [Diagnostic] {
    let languages = portal.settings.mainLanguages
    var first: [String: BudgetLine] = [:]
    return portal.budget.compactMap { line in
      guard let committee = line.committee, let main = languages.first.flatMap({ committee.values[$0] }) else {
        return nil
      }
      guard let known = first[main] else {
        first[main] = line
        return nil
      }
      guard let other = languages.first(where: { known.committee?.values[$0] != committee.values[$0] }) else {
        return nil
      }
      return Diagnostic(
        "IN370", at: line.location,
        ["committee": main, "name": committee[other], "other": known.committee?[other] ?? ""],
        notes: [.init("first", at: known.location)])
    }
  }
}
