import BudgetModel
import Diagnostics

/// What the pages of the budget have in common.
extension PageMaker {
  func word(_ edition: BudgetEdition) -> String { book.text(.budgetPhase(edition.phase)) }

  /// `2026, godkänd budget`
  func name(_ edition: BudgetEdition) -> String {
    say(.budgetColumn, ["year": String(edition.year), "phase": word(edition)])
  }

  func values(_ edition: BudgetEdition) -> [String: String] {
    ["year": String(edition.year), "phase": word(edition)]
  }

  func committee(_ id: CommitteeID?) -> PageLink {
    guard let id, let name = index.budget.name(of: id) else {
      return PageLink(say(.budgetNoCommittee), site.addresses.address(.budgets, language) ?? "/")
    }
    return link(.committee(id), passage(name) { $0 })
  }

  /// The label and address of a committee; no address for what has no page.
  func label(_ id: CommitteeID?) -> (label: Passage, address: String?) {
    let link = committee(id)
    return (Passage(link.text, languageTag: link.languageTag), id == nil ? nil : link.address)
  }

  var budgetDownloads: [Download] { downloads(of: .init(.budget)) }

  /// Bars of net costs, a year each; nil for a single year.
  func yearsChart(_ title: String, _ amounts: [(year: Int, amount: Money)]) -> BarChart? {
    guard amounts.count > 1, let least = amounts.min(by: { $0.amount.minorUnits < $1.amount.minorUnits }),
      let most = amounts.max(by: { $0.amount.minorUnits < $1.amount.minorUnits })
    else { return nil }
    let bars = amounts.map { year, amount in
      BarChart.Bar(
        label: Passage(String(year)), value: amount.minorUnits, valueText: formats.wholeMoney(amount),
        isMarked: year == amounts.last?.year, address: site.addresses.address(.budget(year), language))
    }
    return BarChart(
      title: title,
      description: say(
        .budgetYearsDescription,
        ["least": formats.wholeMoney(least.amount), "most": formats.wholeMoney(most.amount)]), bars: bars,
      table: ChartTable(
        caption: title, columns: [say(.columnYear), say(.columnAmount)],
        rows: bars.map { [$0.label.text, $0.valueText] }))
  }

  /// A split of what is spent, by goal, in the goals' order, with what is linked to none last. Nil without goals.
  func goalSplit(_ title: String, _ parts: [GoalMoney]) -> SplitChart? {
    let total = parts.sum(in: currency)
    guard total.minorUnits > 0, parts.contains(where: { $0.goal.map { index.goals[$0] != nil } ?? false }) else {
      return nil
    }
    let sums = Dictionary(grouping: parts) { part in part.goal.flatMap { index.goals[$0] == nil ? nil : $0 } }
    let ids = portal.goals.map { Optional($0.id) } + [nil]
    let rows = ids.compactMap { id in sums[id].map { (id, $0.sum(in: currency)) } }
    let linked = total - (sums[nil] ?? []).sum(in: currency)
    let items = rows.map { id, amount in
      let goal = id.flatMap { self.goal($0) }
      return SplitItem(
        label: goal.map { Passage($0.text, languageTag: $0.languageTag) } ?? Passage(say(.budgetNotLinked)),
        value: amount.minorUnits, valueText: formats.wholeMoney(amount), address: goal?.address,
        isApart: goal == nil)
    }
    return split(
      items, title: title, column: say(.columnGoal), total: formats.wholeMoney(total),
      description: say(
        .budgetGoalsDescription,
        [
          "total": formats.wholeMoney(total),
          "linked": formats.percent(.of(linked.minorUnits, of: total.minorUnits)),
        ]))
  }

  struct SplitItem {
    let label: Passage
    let value: Int
    let valueText: String
    var note: String?
    var address: String?
    var isApart = false
  }

  func split(
    _ items: [SplitItem], title: String, column: String, total: String, description: String
  ) -> SplitChart {
    let shares = Apportionment.basisPoints(items.map { abs($0.value) })
    let parts = zip(items, shares).enumerated().map { offset, item in
      SplitChart.Part(
        number: offset + 1, label: item.0.label, valueText: item.0.valueText, note: item.0.note,
        basisPoints: item.1, address: item.0.address, isApart: item.0.isApart)
    }
    return SplitChart(
      title: title, description: description, valueColumn: say(.columnAmount), partColumn: column, parts: parts,
      totalLabel: say(.budgetTotal), totalText: total,
      table: ChartTable(
        caption: title, columns: [column, say(.columnAmount), say(.columnShare)],
        rows: parts.map { [$0.label.text, $0.valueText, formats.percent(Share(basisPoints: $0.basisPoints))] }))
  }

  /// Rows of plan and actual; nil for none.
  func pairs(
    _ title: String, plan: BudgetEdition, actual: BudgetEdition,
    _ rows: [(label: Passage, address: String?, plan: Money, actual: Money)]
  ) -> PairChart? {
    guard !rows.isEmpty else { return nil }
    let made = rows.map { row in
      PairChart.Row(
        label: row.label, plan: row.plan.minorUnits, actual: row.actual.minorUnits,
        planText: formats.money(row.plan), actualText: formats.money(row.actual),
        differenceText: formats.difference(row.actual - row.plan), address: row.address)
    }
    let total = (rows.map(\.plan).sum(in: currency), rows.map(\.actual).sum(in: currency))
    return PairChart(
      title: title, description: actualSentence(plan: total.0, actual: total.1), planName: word(plan),
      actualName: word(actual), rows: made,
      table: ChartTable(
        caption: title, columns: [say(.columnCommittee), word(plan), word(actual), say(.columnDifference)],
        rows: made.map { [$0.label.text, $0.planText, $0.actualText, $0.differenceText] }))
  }

  func actualSentence(plan: Money, actual: Money) -> String {
    say(
      .budgetActualSentence,
      ["amount": text(actual), "plan": text(plan), "difference": formats.difference(actual - plan)])
  }
}
