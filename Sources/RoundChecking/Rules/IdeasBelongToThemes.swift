internal import BudgetModel
internal import Diagnostics

/// Ideas sent in afterwards have the themes of the workshop; every idea and group belongs to one of them, and an idea
/// that became a proposal names one that the round has.
struct IdeasBelongToThemes: Rule {
  static let codes: [DiagnosticCode] = ["IN546", "IN547", "IN548"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round -> [Diagnostic] in
      guard let stage = round.process.ideas else { return [] }
      return unequal(stage) + strays(stage) + lost(stage, round, context)
    }
  }

  private func unequal(_ stage: IdeaStage) -> [Diagnostic] {
    guard let electronic = stage.electronic, !electronic.themes.isEmpty else { return [] }
    let (own, theirs) = (Set(stage.themes.map(\.id)), Set(electronic.themes.map(\.value)))
    let difference = own.symmetricDifference(theirs).sorted().map(\.rawValue)
    guard !difference.isEmpty else { return [] }
    return [Diagnostic("IN546", at: electronic.location, ["themes": difference.joined(separator: ", ")])]
  }

  private func strays(_ stage: IdeaStage) -> [Diagnostic] {
    let known = Set(stage.themes.map(\.id))
    let named = stage.ideas.map(\.theme) + stage.groups.compactMap(\.theme)
    return named.filter { !known.contains($0.value) }.map { theme in
      Diagnostic(
        "IN547", at: theme.location, ["theme": theme.value],
        suggestion: Suggestion.nearest(to: theme.value.rawValue, among: known.map(\.rawValue)))
    }
  }

  private func lost(_ stage: IdeaStage, _ round: Round, _ context: RuleContext) -> [Diagnostic] {
    stage.ideas.compactMap(\.proposal).filter { id in
      round.proposal(id.value) == nil && !context.hasFile("rounds/\(round.id)/proposals", id.value)
    }.map { .unknownProposal($0, in: round, code: "IN548") }
  }
}
