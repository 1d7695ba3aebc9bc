internal import BudgetModel
internal import Diagnostics

/// A round of a series names one that the portal has, has a place in it of its own, and tells what was learnt: the same
/// process each time, or the reason why it is another.
struct SeriesAreRepeatedInOrder: Rule {
  static let codes: [DiagnosticCode] = ["IN534", "IN535", "IN536", "IN537", "IN538"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let rounds = portal.rounds.filter { $0.process.series != nil }
    return rounds.flatMap { round in own(round, portal) + besideOthers(round, rounds) }
  }

  private func own(_ round: Round, _ portal: Portal) -> [Diagnostic] {
    guard let place = round.process.series else { return [] }
    var problems: [Diagnostic] = []
    let known = portal.settings.series.map(\.id)
    if !known.contains(place.series.value) {
      problems.append(
        Diagnostic(
          "IN534", at: place.series.location, ["series": place.series.value],
          suggestion: Suggestion.nearest(to: place.series.value.rawValue, among: known.map(\.rawValue))))
    }
    if place.index.value > place.planned {
      problems.append(
        Diagnostic("IN535", at: place.index.location, ["index": place.index.value, "planned": place.planned]))
    }
    if place.index.value > 1, place.lessons.isEmpty {
      problems.append(Diagnostic("IN537", at: place.index.location, ["index": place.index.value]))
    }
    return problems
  }

  private func besideOthers(_ round: Round, _ rounds: [Round]) -> [Diagnostic] {
    guard let place = round.process.series else { return [] }
    let others = rounds.filter { $0.id != round.id && $0.process.series?.series.value == place.series.value }
    var problems: [Diagnostic] = []
    let twin = others.first { $0.process.series?.index.value == place.index.value && $0.id < round.id }
    if let first = twin?.process.series?.index {
      problems.append(
        Diagnostic(
          "IN536", at: place.index.location, ["index": place.index.value], notes: [.init("first", at: first.location)]))
    }
    let before = others.first { $0.process.series?.index.value == place.index.value - 1 }
    if let before, place.differs == nil, stages(of: before) != stages(of: round) {
      problems.append(
        Diagnostic(
          "IN538", at: place.index.location, ["before": before.id], notes: [.init("before", at: before.location)]))
    }
    return problems
  }

  private func stages(of round: Round) -> [Stage.Kind] { round.stages.map(\.kind) }
}
