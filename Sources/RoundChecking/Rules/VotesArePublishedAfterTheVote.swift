internal import BudgetModel
internal import Diagnostics

/// No figure is shown while people still vote; and what is counted was voted on in a stage with days.
struct VotesArePublishedAfterTheVote: Rule {
  static let codes: [DiagnosticCode] = ["IN327", "IN328"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap { round in
      guard let votes = round.votes else { return nil }
      guard let stage = round.stage(.vote) else { return Diagnostic("IN328", at: votes.location) }
      guard votes.publish <= stage.days.last else { return nil }
      return Diagnostic(
        "IN327", at: votes.location, ["publish": votes.publish, "last": stage.days.last],
        notes: [.init("vote", at: stage.location)])
    }
  }
}
