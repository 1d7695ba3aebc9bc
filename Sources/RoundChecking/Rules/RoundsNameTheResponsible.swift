internal import BudgetModel
internal import Diagnostics

/// Each round names the unit or the role that answers for it (Värnamo's guideline: the administration that owns the
/// project). A draft may do so later.
struct RoundsNameTheResponsible: Rule {
  static let codes: [DiagnosticCode] = ["IN557"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.filter { $0.responsible == nil && !$0.publication.isDraft }.map { round in
      Diagnostic("IN557", at: round.location, ["round": round.id])
    }
  }
}
