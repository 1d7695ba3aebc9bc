internal import BudgetModel
internal import Diagnostics

/// Whether the outcome binds is decided before anybody votes.
struct MandatesAreDecidedBeforehand: Rule {
  static let codes: [DiagnosticCode] = ["IN313"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap { round in
      guard let vote = round.stage(.vote), round.mandateDecision.date > vote.days.first else { return nil }
      return Diagnostic(
        "IN313", at: round.mandateDecision.location,
        ["day": round.mandateDecision.date, "vote": vote.days.first], notes: [.init("vote", at: vote.location)])
    }
  }
}
