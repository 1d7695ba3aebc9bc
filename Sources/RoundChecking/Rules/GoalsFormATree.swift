internal import BudgetModel
internal import Diagnostics

/// No goal is above itself: going from parent to parent ends at a goal without one.
struct GoalsFormATree: Rule {
  static let codes: [DiagnosticCode] = ["IN301"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.goals.compactMap { goal in
      guard let parent = goal.parent, isAbove(goal.id, itself: portal) else { return nil }
      return Diagnostic("IN301", at: parent.location, ["goal": goal.id])
    }
  }

  private func isAbove(_ id: GoalID, itself portal: Portal) -> Bool {
    var next = portal.goal(id)?.parent?.value
    for _ in portal.goals {
      guard let current = next else { return false }
      if current == id { return true }
      next = portal.goal(current)?.parent?.value
    }
    return false
  }
}
