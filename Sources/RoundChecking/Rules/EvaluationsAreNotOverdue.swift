internal import BudgetModel
internal import Diagnostics

/// An evaluation is published by the day on which it is due.
struct EvaluationsAreNotOverdue: Rule {
  static let codes: [DiagnosticCode] = ["IN396"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap { round in
      guard let plan = round.process.evaluationPlan, let due = plan.due, due < context.asOf,
        round.evaluation.map({ $0.date > context.asOf }) ?? true
      else { return nil }
      return Diagnostic("IN396", at: plan.location, ["due": due])
    }
  }
}
