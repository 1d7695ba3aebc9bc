internal import BudgetModel
internal import Diagnostics

/// Pools, proposals, voting places and the mappings of vote exports name areas of `areas.yaml`.
struct AreasThatAreNamedExist: Rule {
  static let codes: [DiagnosticCode] = ["IN308"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    guard !portal.areas.all.isEmpty else { return [] }
    let names = portal.areas.all.map(\.id.rawValue)
    return portal.rounds.flatMap(named).filter { portal.areas[$0.value] == nil }.map { area in
      Diagnostic(
        "IN308", at: area.location, ["area": area.value],
        suggestion: Suggestion.nearest(to: area.value.rawValue, among: names))
    }
  }

  private func named(in round: Round) -> [Located<AreaID>] {
    round.pools.flatMap(\.areas) + round.proposals.map(\.area) + round.places.compactMap(\.area)
      + round.process.events.compactMap(\.area)
      + (round.votes?.exports ?? []).flatMap { export in
        export.areaNames.sorted { $0.key < $1.key }.map(\.value)
      }
  }
}
