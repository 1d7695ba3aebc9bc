internal import BudgetModel
internal import Diagnostics

/// Counts of fewer than five people are hidden, so that nobody can be told from a figure. A warning: a municipality may
/// have decided on a lower number.
struct SmallGroupsAreHidden: Rule {
  static let codes: [DiagnosticCode] = ["IN350"]
  private static let least = 5

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let size = portal.settings.smallestGroup
    guard size < Self.least else { return [] }
    return [Diagnostic("IN350", at: portal.settings.location, ["size": size, "least": Self.least])]
  }
}
