internal import BudgetModel
internal import Diagnostics

/// A project that is done has a day on which it was, one that is not done has none, and one that is planned has not
/// begun.
struct StatusFitsTheDays: Rule {
  static let codes: [DiagnosticCode] = ["IN336"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap(\.projects).filter { !fits($0) }.map { project in
      Diagnostic(
        "IN336", at: project.status.location, ["project": project.id, "status": project.status.value.rawValue])
    }
  }

  private func fits(_ project: Project) -> Bool {
    switch project.status.value {
    case .planned: project.actual.start == nil && project.actual.end == nil
    case .ongoing: project.actual.end == nil
    case .done: project.actual.end != nil
    case .stopped: true
    }
  }
}
