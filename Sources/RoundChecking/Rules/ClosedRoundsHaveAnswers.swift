internal import BudgetModel
internal import Diagnostics

/// Everybody who proposed gets an answer: once the outcome has been public for a while, each proposal has an answer of
/// its own, was merged or withdrawn, or stood in a pool about which a decision has been made.
struct ClosedRoundsHaveAnswers: Rule {
  static let codes: [DiagnosticCode] = ["IN399"]
  private static let patience = 60

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap { round in
      guard let publish = round.votes?.publish, publish.number + Self.patience < context.asOf.number else {
        return nil
      }
      let decided = Set(round.decisions.map(\.pool.value))
      guard decided.isSubset(of: round.pools.map(\.id)) else { return nil }
      let silent = round.proposals.filter { !isAnswered($0, round, portal.areas, decided) }
      guard let first = silent.first else { return nil }
      return Diagnostic(
        "IN399", at: round.location, ["count": silent.count, "first": first.id, "days": Self.patience],
        notes: [.init("first", at: first.location)])
    }
  }

  private func isAnswered(_ proposal: Proposal, _ round: Round, _ areas: AreaTree, _ decided: Set<PoolID>) -> Bool {
    if proposal.words.values.values.contains(where: { $0.answer != nil }) { return true }
    if round.projects.contains(where: { $0.proposals.contains { $0.value == proposal.id } }) { return true }
    switch proposal.verdict.kind {
    case .merged, .withdrawn: return true
    case .pending, .unfeasible: return false
    // Without a pool something else is wrong, which is told of.
    case .feasible: return round.pool(of: proposal, in: areas).map(decided.contains) ?? true
    }
  }
}
