internal import BudgetModel
internal import Diagnostics

/// News of a round, and goals that a round has shaped, name one that is there.
struct RoundsThatAreNamedExist: Rule {
  static let codes: [DiagnosticCode] = ["IN310"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let names = portal.rounds.map(\.id.rawValue)
    let named = portal.news.compactMap(\.round) + portal.goals.flatMap { $0.shapedBy.compactMap(\.round) }
    return
      named
      .filter { portal.round($0.value) == nil && !context.hasFile("rounds", $0.value) }
      .map { round in
        Diagnostic(
          "IN310", at: round.location, ["round": round.value],
          suggestion: Suggestion.nearest(to: round.value.rawValue, among: names))
      }
  }
}
