internal import BudgetModel
internal import Diagnostics

/// Each recommendation belongs to a phase of its panel, all of them together keep within the frame or say why not, and
/// each gets the municipality's answer.
struct RecommendationsKeepWithinTheFrame: Rule {
  static let codes: [DiagnosticCode] = ["IN541", "IN542", "IN544"]
  private static let patience = 180

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap(\.process.panel).flatMap { panel in
      strays(panel) + excess(panel, portal.settings.currency) + silence(panel, context.asOf)
    }
  }

  private func strays(_ panel: Panel) -> [Diagnostic] {
    let known = panel.phases.map(\.id)
    return panel.recommendations.filter { !known.contains($0.phase.value) }.map { item in
      Diagnostic(
        "IN541", at: item.phase.location, ["phase": item.phase.value],
        suggestion: Suggestion.nearest(to: item.phase.value.rawValue, among: known.map(\.rawValue)))
    }
  }

  private func excess(_ panel: Panel, _ currency: Currency) -> [Diagnostic] {
    guard let frame = panel.frame, panel.overFrame == nil else { return [] }
    let sum = panel.standing.compactMap(\.effect).sum(in: currency)
    guard sum.minorUnits > frame.value.minorUnits else { return [] }
    return [
      Diagnostic(
        "IN542", at: frame.location,
        ["sum": sum.plain, "frame": frame.value.plain, "over": (sum - frame.value).plain])
    ]
  }

  private func silence(_ panel: Panel, _ today: Day) -> [Diagnostic] {
    panel.standing.filter { item in
      item.answer == nil && item.published.number + Self.patience < today.number
    }.map { item in
      Diagnostic("IN544", at: item.location, ["recommendation": item.id, "days": Self.patience])
    }
  }
}
