internal import BudgetModel
internal import Diagnostics

/// What rounds draw from a line of the budget is there: the line exists, it holds at least what all rounds take of it
/// together, and what a round takes adds up to what it gives.
struct RoundsDrawFromTheBudget: Rule {
  static let codes: [DiagnosticCode] = ["IN360", "IN361", "IN362"]

  private struct Draw {
    let round: Round
    let source: RoundMoney.Source
  }

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let draws = portal.rounds.flatMap { round in round.money.sources.map { Draw(round: round, source: $0) } }
    return draws.compactMap { missing($0.source, portal) } + tooMuch(draws, portal)
      + portal.rounds.compactMap { misfit($0, portal.settings.currency) }
  }

  private func missing(_ source: RoundMoney.Source, _ portal: Portal) -> Diagnostic? {
    let known = portal.budget.filter { $0.year == source.year }.map(\.id)
    if known.contains(source.line.value) { return nil }
    return Diagnostic(
      "IN360", at: source.line.location, ["line": source.line.value, "year": source.year],
      suggestion: Suggestion.nearest(to: source.line.value.rawValue, among: known.map(\.rawValue)))
  }

  /// Told at the draw with which the line is overdrawn, rounds in the order of their ids.
  private func tooMuch(_ draws: [Draw], _ portal: Portal) -> [Diagnostic] {
    var taken: [BudgetEditionLine: Int] = [:]
    var first: [BudgetEditionLine: SourceLocation] = [:]
    return draws.sorted { $0.round.id < $1.round.id }.compactMap { draw in
      let source = draw.source
      let key = BudgetEditionLine(line: source.line.value, year: source.year)
      guard let line = portal.plannedLine(source.line.value, in: source.year) else { return nil }
      let before = taken[key, default: 0]
      let after = before + source.amount.minorUnits
      taken[key] = after
      defer { first[key] = first[key] ?? source.line.location }
      guard after > max(0, line.amount.minorUnits), before <= max(0, line.amount.minorUnits) else { return nil }
      let others = first[key].map { [Diagnostic.Note("other", at: $0)] } ?? []
      return Diagnostic(
        "IN361", at: source.line.location,
        [
          "line": line.id, "year": source.year, "amount": line.amount.plain,
          "sum": Money(minorUnits: after, line.amount.currency).plain,
        ], notes: [.init("line", at: line.location)] + others)
    }
  }

  private func misfit(_ round: Round, _ currency: Currency) -> Diagnostic? {
    guard let first = round.money.sources.first, let pool = round.pools.first else { return nil }
    let sum = round.money.sources.map(\.amount).sum(in: currency)
    let amount = round.amount(in: currency)
    if sum == amount { return nil }
    return Diagnostic(
      "IN362", at: first.line.location,
      ["round": round.id, "sum": sum.plain, "amount": amount.plain, "gap": (amount - sum).plain],
      notes: [.init("pool", at: pool.location)])
  }
}

private struct BudgetEditionLine: Hashable {
  let line: BudgetLineID
  let year: Int
}

extension Portal {
  /// A line as the last plan of a year has it; as it turned out only where there is no plan.
  fileprivate func plannedLine(_ id: BudgetLineID, in year: Int) -> BudgetLine? {
    let own = budget.filter { $0.id == id && $0.year == year }.sorted { $0.edition < $1.edition }
    return own.last { $0.phase != .actual } ?? own.last
  }
}
