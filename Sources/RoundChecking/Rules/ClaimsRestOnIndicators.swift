internal import BudgetModel
internal import Diagnostics

/// A claim that rests on an indicator names one that a goal has.
struct ClaimsRestOnIndicators: Rule {
  static let codes: [DiagnosticCode] = ["IN556"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let known = Set(portal.goals.flatMap(\.indicators).map(\.id))
    return portal.rounds.flatMap(\.process.claims).compactMap { claim in
      guard case .indicator(let id) = claim.ground, !known.contains(id.value) else { return nil }
      return Diagnostic(
        "IN556", at: id.location, ["indicator": id.value],
        suggestion: Suggestion.nearest(to: id.value.rawValue, among: known.map(\.rawValue)))
    }
  }
}
