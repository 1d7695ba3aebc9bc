internal import BudgetModel
internal import Diagnostics

/// What a project says has happened has happened by the day for which the site is built.
struct WhatIsDoneIsNotInTheFuture: Rule {
  static let codes: [DiagnosticCode] = ["IN334"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap(\.projects).flatMap { project in
      happened(in: project).filter { $0.value > context.asOf }.map { day in
        Diagnostic("IN334", at: day.location, ["project": project.id, "day": day.value, "today": context.asOf])
      }
    }
  }

  private func happened(in project: Project) -> [Located<Day>] {
    [project.actual.start, project.actual.end].compactMap { $0 }.map { Located($0, at: project.status.location) }
      + project.milestones.compactMap { milestone in
        milestone.done.map { Located($0, at: milestone.location ?? project.location) }
      }
  }
}
