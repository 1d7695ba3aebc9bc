internal import BudgetModel
internal import Diagnostics

/// Whatever serves a goal names one that has a file, so that residents can follow money from goal to result.
struct GoalsThatAreNamedExist: Rule {
  static let codes: [DiagnosticCode] = ["IN300"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let known = Set(portal.goals.map(\.id))
    return named(in: portal).filter { !known.contains($0.value) && !context.hasFile("goals", $0.value) }
      .map { goal in
        Diagnostic(
          "IN300", at: goal.location, ["goal": goal.value],
          suggestion: Suggestion.nearest(to: goal.value.rawValue, among: known.map(\.rawValue)))
      }
  }

  private func named(in portal: Portal) -> [Located<GoalID>] {
    portal.goals.compactMap(\.parent) + portal.budget.flatMap { $0.goals.map(\.goal) }
      + portal.rounds.flatMap { round in
        round.goals + round.process.purposes.flatMap(\.goals) + round.proposals.flatMap(\.goals)
          + round.projects.flatMap(\.goals)
      }
  }
}
