import BudgetModel
import Diagnostics

extension PageMaker {
  func budget(_ year: Int) -> PageDraft? {
    guard let book = index.budget.main(year) else { return nil }
    let sums = BudgetSums(book, self)
    let hundred = hundred(sums)
    let investments = investments(book)
    let total = investments.map(\.amount).sum(in: currency)
    let actual = index.budget.actual(year)
    let lines = lines(year) { _ in true }
    let page = BudgetYearPage(
      sentence: budgetSentence(sums), figures: budgetFigures(sums),
      otherYears: index.budget.years.reversed().filter { $0 != year }.map {
        link(.budget($0), shortTitle(.budget($0)))
      },
      change: changeLink(year),
      hundredHeading: say(currency == .sek ? .budgetHundredKronor : .budgetHundredEuros),
      hundredSentence: hundred?.sentence ?? "", hundredBase: hundred?.base ?? "", hundred: hundred?.chart,
      flowHeading: say(.budgetFlow), flowSentence: flowSentence(sums),
      flow: BudgetFlow(self, sums).chart(say(.budgetFlowTitle, values(book.edition))), mapHeading: say(.budgetMap),
      mapSentence: say(.budgetMapSentence, ["amount": formats.wholeMoney(sums.turnover().expenditure)]),
      map: treemap(sums), actualHeading: say(.budgetActual),
      actualSentence: actual.map { actualSentence(plan: sums.net(), actual: BudgetSums($0, self).net()) },
      actual: actual.flatMap { committeePairs(sums, BudgetSums($0, self)) },
      investmentsHeading: say(.budgetInvestments),
      investmentsSentence: say(
        .budgetInvestmentsSentence, count: investments.count, ["amount": formats.wholeMoney(total)]),
      investments: investments, linesHeading: say(.budgetLines),
      lines: lines.showing(shown(lines.rows, of: .budget(year))), downloads: budgetDownloads,
      pager: pager(.budget(year), lengths: [lines.rows.count]))
    return PageDraft(
      title: Passage(shortTitle(.budget(year))), within: [say(.titleBudgets)], description: budgetSentence(sums),
      updated: portal.budgetPlan.steps.filter { $0.year == year && $0.date <= today }.map(\.date).max(),
      content: .budget(page))
  }

  // MARK: Of a hundred

  private struct Hundred {
    let sentence: String
    let base: String
    let chart: SplitChart
  }

  /// What a hundred of the currency goes to: the net costs of the committees in tenths, by largest remainders, so that
  /// the parts are exactly a hundred. Committees that cost nothing are named and left out.
  private func hundred(_ sums: BudgetSums) -> Hundred? {
    let all = sums.byCommittee(.operating)
    let costing = all.enumerated().filter { $0.element.amount.minorUnits > 0 }
      .sorted { a, b in
        let (one, two) = (a.element.amount.minorUnits, b.element.amount.minorUnits)
        return one == two ? a.offset < b.offset : one > two
      }.map(\.element)
    guard let parts = Apportionment.split(10_000, by: costing.map(\.amount.minorUnits), unit: 10) else { return nil }
    let items = zip(costing, parts).map { part, hundredths in
      let (label, address) = label(part.id)
      return SplitItem(
        label: label, value: hundredths, valueText: formats.exactMoney(money(hundredths)), address: address)
    }
    let base = costing.map(\.amount).sum(in: currency)
    let without = all.filter { $0.amount.minorUnits <= 0 }.map { label($0.id).label.text }
    let told = say(
      .budgetHundredBase, values(sums.book.edition).merging(["amount": formats.wholeMoney(base)]) { $1 })
    let sentence = say(
      .budgetHundredSentence, ["committee": items[0].label.text, "amount": items[0].valueText])
    return Hundred(
      sentence: sentence,
      base: without.isEmpty
        ? told : told + " " + say(.budgetHundredWithout, ["committees": formats.list(without)]),
      chart: split(
        items, title: say(currency == .sek ? .budgetHundredKronor : .budgetHundredEuros), column: say(.columnCommittee),
        total: formats.exactMoney(money(10_000)), description: sentence))
  }

  // MARK: Flow, map and outcome

  private func flowSentence(_ sums: BudgetSums) -> String {
    let spent = sums.spent
    let total = spent.sum(in: currency).minorUnits
    let linked = spent.filter { $0.goal != nil }.sum(in: currency).minorUnits
    return say(.budgetFlowSentence, ["share": formats.percent(total > 0 ? .of(linked, of: total) : Share(percent: 0))])
  }

  private func treemap(_ sums: BudgetSums) -> TreemapChart? {
    let total = sums.turnover().expenditure
    guard total.minorUnits > 0 else { return nil }
    let leaves = Dictionary(grouping: sums.book.leaves.filter { $0.amount.minorUnits > 0 }) {
      index.budget.committeeID(of: $0)
    }
    let committees = largestFirst(sums.byCommittee(onlyExpenditure: true), \.amount)
    let tiles = committees.enumerated().map { offset, part in
      let (label, address) = label(part.id)
      return TreemapChart.Tile(
        number: String(offset + 1), label: label, value: part.amount.minorUnits,
        valueText: formats.wholeMoney(part.amount), shareText: share(part.amount, of: total), address: address,
        parts: largestFirst(leaves[part.id] ?? [], \.amount).enumerated().map { place, line in
          TreemapChart.Tile(
            number: "\(offset + 1).\(place + 1)", label: passage(line.name) { $0 }, value: line.amount.minorUnits,
            valueText: formats.wholeMoney(line.amount), shareText: share(line.amount, of: total), address: nil,
            parts: [])
        })
    }
    let title = say(.budgetMapTitle, values(sums.book.edition))
    return TreemapChart(
      title: title, description: say(.budgetMapSentence, ["amount": formats.wholeMoney(total)]), tiles: tiles,
      table: ChartTable(
        caption: title, columns: [say(.columnField), say(.columnAmount), say(.columnShare)],
        rows: tiles.flatMap { [$0] + $0.parts }.map { ["\($0.number) \($0.label.text)", $0.valueText, $0.shareText] }))
  }

  /// Equal ones in their order.
  private func largestFirst<Item>(_ items: [Item], _ amount: (Item) -> Money) -> [Item] {
    items.enumerated().sorted { a, b in
      let (one, two) = (amount(a.element).minorUnits, amount(b.element).minorUnits)
      return one == two ? a.offset < b.offset : one > two
    }.map(\.element)
  }

  /// The committees' operating costs, then all investments together.
  private func committeePairs(_ plan: BudgetSums, _ actual: BudgetSums) -> PairChart? {
    let zero = Money.zero(currency)
    let ids = index.budget.committees.map { Optional($0.id) } + [nil]
    var rows = ids.compactMap { id -> (label: Passage, address: String?, plan: Money, actual: Money)? in
      let (before, after) = (plan.amount(of: id, .operating), actual.amount(of: id, .operating))
      guard before != nil || after != nil else { return nil }
      let (label, address) = label(id)
      return (label, address, before ?? zero, after ?? zero)
    }
    let investments = (plan.net(.investment), actual.net(.investment))
    if investments.0 != zero || investments.1 != zero {
      rows.append((Passage(say(.budgetInvestmentsRow)), nil, investments.0, investments.1))
    }
    return pairs(
      say(.budgetActualTitle, ["year": String(plan.book.edition.year)]), plan: plan.book.edition,
      actual: actual.book.edition, rows)
  }
}
