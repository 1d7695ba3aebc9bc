internal import BudgetModel
internal import Diagnostics

/// Exports, decisions, proposals and leftovers name pools of their own round.
struct PoolsThatAreNamedExist: Rule {
  static let codes: [DiagnosticCode] = ["IN316"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.filter { !$0.pools.isEmpty }.flatMap { round in
      let names = round.pools.map(\.id.rawValue)
      return named(in: round).filter { !names.contains($0.value.rawValue) }.map { pool in
        Diagnostic(
          "IN316", at: pool.location, ["pool": pool.value, "known": names.joined(separator: ", ")],
          suggestion: Suggestion.nearest(to: pool.value.rawValue, among: names))
      }
    }
  }

  /// The pool that what is left over goes to.
  private func receiver(of pool: Pool) -> Located<PoolID>? {
    if case .to(let id) = pool.leftover { Located(id, at: pool.location) } else { nil }
  }

  private func named(in round: Round) -> [Located<PoolID>] {
    let exports = round.votes?.exports ?? []
    return exports.compactMap(\.pool) + exports.flatMap { $0.poolNames.values } + round.decisions.map(\.pool)
      + round.proposals.compactMap(\.pool) + round.pools.compactMap(receiver)
  }
}
