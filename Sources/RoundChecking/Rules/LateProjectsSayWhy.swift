internal import BudgetModel
internal import Diagnostics

/// A project that ends, or does not end, more than 30 days after its plan says why.
struct LateProjectsSayWhy: Rule {
  static let codes: [DiagnosticCode] = ["IN335"]
  private static let patience = 30

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap(\.projects).compactMap { project in
      guard let planned = project.plan.end, project.status.value != .stopped else { return nil }
      let end = project.actual.end ?? max(context.asOf, planned)
      let late = end.number - planned.number
      guard late > Self.patience, project.words.values.values.contains(where: { $0.reason == nil }) else { return nil }
      return Diagnostic(
        "IN335", at: project.status.location, ["project": project.id, "planned": planned, "days": late])
    }
  }
}
