internal import BudgetModel
internal import Diagnostics

/// The accessibility statement is reviewed once a year, not before the assessment that it tells of, and names the gaps
/// of a site that is not fully accessible. Commission Implementing Decision (EU) 2018/1523.
struct AccessibilityReviewedWithinAYear: Rule {
  static let codes: [DiagnosticCode] = ["IN351", "IN352", "IN353"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let facts = portal.settings.accessibility
    let place = facts.location ?? portal.settings.location
    var problems: [Diagnostic] = []
    if context.asOf.number - facts.reviewed.number > 366 {
      problems.append(Diagnostic("IN351", at: place, ["reviewed": facts.reviewed, "today": context.asOf]))
    }
    if facts.reviewed < facts.assessed {
      problems.append(
        Diagnostic("IN352", at: place, ["reviewed": facts.reviewed, "assessed": facts.assessed]))
    }
    if (facts.status == .full) != facts.gaps.isEmpty {
      problems.append(
        Diagnostic("IN353", at: place, ["status": facts.status.rawValue, "count": facts.gaps.count]))
    }
    return problems
  }
}
