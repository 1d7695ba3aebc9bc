import BudgetModel
import Diagnostics

extension PageMaker {
  /// All years of the budget. Only where there is one.
  func budgets() -> PageDraft? {
    guard let newest = index.budget.years.last, let book = index.budget.main(newest) else { return nil }
    let sums = BudgetSums(book, self)
    let years = index.budget.years
    let nets = years.compactMap { year in
      index.budget.main(year).map { (year: year, amount: BudgetSums($0, self).net(.operating)) }
    }
    let committees = sums.byCommittee(.operating)
    let page = BudgetsPage(
      sentence: budgetSentence(sums), figures: budgetFigures(sums), yearsHeading: say(.budgetYears),
      chart: yearsChart(say(.budgetYearsChart), nets), years: years.reversed().compactMap(yearRow),
      committeesHeading: say(.budgetCommittees),
      committeesSentence: say(.budgetCommitteesSentence, count: committees.count, ["year": String(newest)]),
      committees: committees.map { committeeRow($0, of: sums.net(.operating)) }, goalsHeading: say(.budgetByGoal),
      goals: goalSplit(say(.budgetGoalsTitle, values(book.edition)), sums.spent),
      calendarHeading: say(.budgetCalendar), calendar: budgetCalendar, contextHeading: say(.budgetContext),
      contextSentence: contextSentence, context: context, downloads: budgetDownloads)
    return PageDraft(
      title: Passage(say(.titleBudgets)), description: budgetSentence(sums), updated: budgetUpdated,
      content: .budgets(page))
  }

  /// The newest decision on the budget.
  var budgetUpdated: Day? { portal.budgetPlan.steps.map(\.date).filter { $0 <= today }.max() }

  func budgetSentence(_ sums: BudgetSums) -> String {
    let first = say(
      .budgetSentence,
      values(sums.book.edition).merging(["amount": formats.wholeMoney(sums.net(.operating))]) { $1 })
    let investments = sums.net(.investment)
    guard investments.minorUnits != 0 else { return first }
    return first + " " + say(.budgetSentenceInvestments, ["amount": formats.wholeMoney(investments)])
  }

  func budgetFigures(_ sums: BudgetSums) -> [KeyFigure] {
    let net = sums.net(.operating)
    let turnover = sums.turnover(.operating)
    var figures = [
      KeyFigure(value: formats.wholeMoney(net), label: say(.budgetFigureNet), note: name(sums.book.edition))
    ]
    if let people = settings.people(in: sums.book.edition.year) {
      figures.append(
        KeyFigure(
          value: formats.wholeMoney(net.each(of: people)), label: say(.budgetFigureEach),
          note: say(.budgetPeople, ["people": formats.number(people)])))
    }
    let investments = sums.net(.investment)
    if investments.minorUnits != 0 {
      figures.append(KeyFigure(value: formats.wholeMoney(investments), label: say(.budgetFigureInvestments), note: nil))
    }
    guard turnover.income.minorUnits != 0 else { return figures }
    return figures + [
      KeyFigure(value: formats.wholeMoney(turnover.expenditure), label: say(.budgetFigureExpenditure), note: nil),
      KeyFigure(value: formats.wholeMoney(-turnover.income), label: say(.budgetFigureIncome), note: nil),
    ]
  }

  private func yearRow(_ year: Int) -> BudgetsPage.Year? {
    guard let book = index.budget.main(year) else { return nil }
    let sums = BudgetSums(book, self)
    let net = sums.net(.operating)
    return BudgetsPage.Year(
      link: link(.budget(year), String(year)), phase: word(book.edition), operating: net,
      investments: sums.net(.investment), perResident: settings.people(in: year).map { whole(net.each(of: $0)) },
      actual: index.budget.actual(year).map { BudgetSums($0, self).net(.operating) }, change: changeLink(year))
  }

  /// In whole units, halves away from zero, as sentences have it.
  func whole(_ money: Money) -> Money {
    Money(
      minorUnits: DecimalNumber(scaled: money.minorUnits, decimals: 2).rounded(to: 0).scaled * 100, money.currency)
  }

  /// To what changed since the year before; nil without one.
  func changeLink(_ year: Int) -> PageLink? {
    guard index.budget.years.contains(year - 1) else { return nil }
    return link(
      .budgetChange(year), say(.budgetChangeLink, ["year": String(year), "before": String(year - 1)]))
  }

  private func committeeRow(_ part: BudgetSums.Part, of total: Money) -> BudgetsPage.CommitteeRow {
    BudgetsPage.CommitteeRow(link: committee(part.id), amount: part.amount, share: share(part.amount, of: total))
  }

  /// A part of a whole with its sign: `12,5 %`, `−3 %`.
  func share(_ part: Money, of whole: Money) -> String {
    guard whole.minorUnits != 0 else { return formats.percent(Share(basisPoints: 0)) }
    let exact = Int128(part.minorUnits) * 20_000 / Int128(abs(whole.minorUnits))
    let half: Int128 = exact < 0 ? -1 : 1
    return formats.percent(Share(basisPoints: Int((exact + half) / 2)))
  }

  private var budgetCalendar: [BudgetsPage.CalendarStep] {
    let steps = portal.budgetPlan.steps.sorted { ($0.date, $0.year) < ($1.date, $1.year) }
    let current = steps.lastIndex { $0.date <= today }
    return steps.enumerated().map { offset, step in
      let said = [step.body?[reader], step.reference].compactMap { $0 }.joined(separator: " ")
      return BudgetsPage.CalendarStep(
        year: step.year, phase: book.text(.budgetPhase(step.phase)), date: step.date, text: said,
        isPast: step.date <= today, isCurrent: offset == current)
    }
  }

  private var contextSentence: String {
    guard let first = settings.years.first, let last = settings.years.last, settings.years.count > 1 else { return "" }
    return say(
      .budgetContextSentence,
      [
        "population": formats.number(last.population), "year": String(last.year),
        "earlier": formats.number(first.population), "first": String(first.year),
      ])
  }

  private var context: ChartTable? {
    guard !settings.years.isEmpty else { return nil }
    let unknown = "–"
    return ChartTable(
      caption: say(.budgetContext),
      columns: [
        say(.columnYear), say(.columnPopulation), say(.columnTaxes), say(.columnTaxesEach), say(.columnTaxRate),
      ],
      rows: settings.years.reversed().map { facts in
        [
          String(facts.year), formats.number(facts.population), facts.taxes.map(formats.wholeMoney) ?? unknown,
          facts.taxes.map { formats.wholeMoney($0.each(of: facts.population)) } ?? unknown,
          facts.taxRate.map { formats.percent(Share(basisPoints: $0.rescaled(to: 2).scaled), decimals: 2) } ?? unknown,
        ]
      })
  }
}
