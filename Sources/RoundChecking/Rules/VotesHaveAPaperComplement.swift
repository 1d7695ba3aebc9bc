internal import BudgetModel
internal import Diagnostics

/// Everybody concerned can take part: beside a digital vote there is paper, or a place where help is given. Told once
/// the vote has begun.
struct VotesHaveAPaperComplement: Rule {
  static let codes: [DiagnosticCode] = ["IN392"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap { round in
      guard round.kind == .vote, let vote = round.stage(.vote), vote.days.first <= context.asOf,
        round.places.isEmpty, !countsMoreThanDigital(round)
      else { return nil }
      return Diagnostic("IN392", at: vote.location, ["round": round.id])
    }
  }

  private func countsMoreThanDigital(_ round: Round) -> Bool {
    guard let exports = round.votes?.exports, !exports.isEmpty else { return false }
    return exports.contains { $0.channel != .digital || $0.columns.channel != nil }
  }
}
