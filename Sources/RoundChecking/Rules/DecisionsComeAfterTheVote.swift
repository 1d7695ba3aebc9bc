internal import BudgetModel
internal import Diagnostics

/// Nothing is decided about the outcome of a vote that is not over.
struct DecisionsComeAfterTheVote: Rule {
  static let codes: [DiagnosticCode] = ["IN329"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round -> [Diagnostic] in
      guard let vote = round.stage(.vote) else { return [] }
      return round.decisions.filter { $0.decision.date <= vote.days.last }.map { decided in
        Diagnostic(
          "IN329", at: decided.decision.location,
          ["pool": decided.pool.value, "day": decided.decision.date, "last": vote.days.last],
          notes: [.init("vote", at: vote.location)])
      }
    }
  }
}
