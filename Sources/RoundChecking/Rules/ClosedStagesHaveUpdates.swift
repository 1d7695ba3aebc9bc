internal import BudgetModel
internal import Diagnostics

/// Those who took part hear what came of it: within 60 days from the end of ideas, co-creation and vote there is an
/// update. A warning, since the site is right without it, only silent.
struct ClosedStagesHaveUpdates: Rule {
  static let codes: [DiagnosticCode] = ["IN330"]
  private static let patience = 60
  private static let stagesWithPeople: [Stage.Kind] = [.idea, .cocreation, .vote]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      round.stages.filter { Self.stagesWithPeople.contains($0.kind) && isSilent($0, round, context) }.map { stage in
        Diagnostic(
          "IN330", at: stage.location,
          ["stage": stage.kind.rawValue, "last": stage.days.last, "days": Self.patience])
      }
    }
  }

  private func isSilent(_ stage: Stage, _ round: Round, _ context: RuleContext) -> Bool {
    let limit = stage.days.last.number + Self.patience
    let isOver = context.asOf.number > limit
    return isOver && !round.updates.contains { $0.date >= stage.days.first && $0.date.number <= limit }
  }
}
