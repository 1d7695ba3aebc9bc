internal import BudgetModel
internal import Diagnostics

/// The milestones of a project stand in the order in which they are planned.
struct MilestonesAreInOrder: Rule {
  static let codes: [DiagnosticCode] = ["IN333"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap(\.projects).flatMap { project -> [Diagnostic] in
      let planned = project.milestones.filter { $0.planned != nil }
      return zip(planned, planned.dropFirst()).compactMap { before, after in
        guard let first = before.planned, let second = after.planned, first > second else { return nil }
        return Diagnostic(
          "IN333", at: after.location ?? project.location,
          ["project": project.id, "before": first, "after": second],
          notes: before.location.map { [.init("before", at: $0)] } ?? [])
      }
    }
  }
}
