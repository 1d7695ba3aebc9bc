internal import BudgetModel
internal import Diagnostics

/// A lot, or a decision on equal votes, orders proposals of the round.
struct LotsNameProposals: Rule {
  static let codes: [DiagnosticCode] = ["IN324"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      round.pools.flatMap { pool in strangers(pool, round, context) }
    }
  }

  private func strangers(_ pool: Pool, _ round: Round, _ context: RuleContext) -> [Diagnostic] {
    pool.rule.ties.flatMap { tie -> [ProposalID] in
      switch tie {
      case .lot(let order, _), .decision(let order, _): order
      default: []
      }
    }
    .filter { round.proposal($0) == nil && !context.hasFile("rounds/\(round.id)/proposals", $0) }
    .map { id in
      Diagnostic(
        "IN324", at: pool.location, ["proposal": id, "pool": pool.id],
        suggestion: Suggestion.nearest(to: id.rawValue, among: round.proposals.map(\.id.rawValue)))
    }
  }
}
