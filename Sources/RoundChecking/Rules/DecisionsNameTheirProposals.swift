internal import BudgetModel
internal import Diagnostics

/// What was decided otherwise than the count gave is about proposals of the round, each named once, and gives a funded
/// one no more than it costs.
struct DecisionsNameTheirProposals: Rule {
  static let codes: [DiagnosticCode] = ["IN354", "IN355"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      round.decisions.flatMap { decided in decided.changes.compactMap { problem($0, in: round, context) } }
    }
  }

  private func problem(_ change: DecidedChange, in round: Round, _ context: RuleContext) -> Diagnostic? {
    let id = change.proposal.value
    guard let proposal = round.proposal(id) else {
      if context.hasFile("rounds/\(round.id)/proposals", id) { return nil }
      return Diagnostic(
        "IN354", at: change.proposal.location, ["proposal": id],
        suggestion: Suggestion.nearest(to: id.rawValue, among: round.proposals.map(\.id.rawValue)))
    }
    guard let amount = change.amount else { return nil }
    let cost = proposal.cost?.minorUnits ?? 0
    guard change.outcome != .funded || abs(amount.value.minorUnits) > abs(cost) else { return nil }
    return Diagnostic(
      "IN355", at: amount.location, ["proposal": id], notes: [.init("proposal", at: proposal.location)])
  }
}
