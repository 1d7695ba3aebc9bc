internal import BudgetModel
internal import Diagnostics

/// What was decided otherwise than the count gave is about proposals on the ballot of the decision's pool, and gives a
/// funded one no more than it costs. None is named twice.
struct DecisionsNameTheirProposals: Rule {
  static let codes: [DiagnosticCode] = ["IN348", "IN354", "IN355"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      round.decisions.flatMap { decided in
        decided.changes.compactMap { problem($0, decided.pool.value, in: round, portal.areas, context) }
          + repeated(decided.changes)
      }
    }
  }

  private func repeated(_ changes: [DecidedChange]) -> [Diagnostic] {
    changes.indices.compactMap { index in
      let proposal = changes[index].proposal
      let first = changes[..<index].first { $0.proposal.value == proposal.value }
      return first.map {
        Diagnostic(
          "IN348", at: proposal.location, ["proposal": proposal.value],
          notes: [.init("first", at: $0.proposal.location)])
      }
    }
  }

  private func problem(
    _ change: DecidedChange, _ pool: PoolID, in round: Round, _ areas: AreaTree, _ context: RuleContext
  ) -> Diagnostic? {
    let id = change.proposal.value
    let onBallot = round.proposals.filter { $0.verdict.kind == .feasible && round.pool(of: $0, in: areas) == pool }
    guard let proposal = onBallot.first(where: { $0.id == id }) else {
      let isUnread = round.proposal(id) == nil && context.hasFile("rounds/\(round.id)/proposals", id)
      if isUnread || !round.pools.contains(where: { $0.id == pool }) { return nil }
      return Diagnostic(
        "IN354", at: change.proposal.location, ["proposal": id],
        suggestion: Suggestion.nearest(to: id.rawValue, among: onBallot.map(\.id.rawValue)))
    }
    guard let amount = change.amount else { return nil }
    let cost = proposal.cost?.minorUnits ?? 0
    guard change.outcome != .funded || abs(amount.value.minorUnits) > abs(cost) else { return nil }
    return Diagnostic(
      "IN355", at: amount.location, ["proposal": id], notes: [.init("proposal", at: proposal.location)])
  }
}
