internal import BudgetModel
internal import Diagnostics

/// A declared order of the ballot places every proposal on it, and none that is not.
struct BallotsHaveAnOrder: Rule {
  static let codes: [DiagnosticCode] = ["IN558", "IN559"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      round.process.ballotOrder.map { strangers($0, round, context) + unplaced($0, round) } ?? []
    }
  }

  private func strangers(_ order: BallotOrder, _ round: Round, _ context: RuleContext) -> [Diagnostic] {
    let ids = Set(round.ballot.map(\.id))
    return order.order.filter { named in
      !ids.contains(named.value)
        && (round.proposal(named.value) != nil || !context.hasFile("rounds/\(round.id)/proposals", named.value))
    }.map { named in
      Diagnostic(
        "IN558", at: named.location, ["proposal": named.value],
        suggestion: Suggestion.nearest(to: named.value.rawValue, among: ids.map(\.rawValue).sorted()))
    }
  }

  /// By lot without a list of its own, the numbers tell.
  private func unplaced(_ order: BallotOrder, _ round: Round) -> [Diagnostic] {
    guard order.rule != .alphabet else { return [] }
    let placed = Set(order.order.map(\.value))
    return round.ballot.filter { placed.isEmpty ? $0.number == nil : !placed.contains($0.id) }.map { proposal in
      Diagnostic(
        "IN559", at: order.location, ["proposal": proposal.id], notes: [.init("proposal", at: proposal.location)])
    }
  }
}
