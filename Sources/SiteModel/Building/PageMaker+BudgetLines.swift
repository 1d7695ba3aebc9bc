import BudgetModel
import Diagnostics

extension PageMaker {
  // MARK: Lines

  /// The lines of a year with an amount for each phase, as a tree. Lines of the main phase in their order, then those
  /// that only another phase has.
  func lines(_ year: Int, _ isShown: (BudgetLine) -> Bool) -> BudgetLinesView {
    let editions = index.budget.editions.filter { $0.year == year }
    let books = editions.compactMap { index.budget[$0] }
    let main = index.budget.main(year)
    var seen: Set<BudgetLineID> = []
    let places = ([main].compactMap(\.self) + books).flatMap { book in
      book.places.filter { isShown($0.line) && seen.insert($0.line.id).inserted }.map { (book, $0) }
    }
    let top = places.map(\.1.depth).min() ?? 0
    let actual = index.budget.actual(year)
    let rows = places.map { book, place -> BudgetLinesView.Row in
      let plan = main?[place.line.id]?.amount
      let outcome = actual?[place.line.id]?.amount
      return BudgetLinesView.Row(
        name: place.line.name[reader], depth: place.depth - top, isSum: !book.parts(of: place.line).isEmpty,
        kind: book.parts(of: place.line).isEmpty ? kindWord(place.line) : "",
        amounts: books.map { $0[place.line.id]?.amount },
        difference: actual == nil ? nil : plan.flatMap { plan in outcome.map { $0 - plan } },
        goals: goals(place.line.goals.map(\.goal)))
    }
    return BudgetLinesView(
      caption: say(.budgetLinesCaption, ["year": String(year)]),
      columns: editions.map { book.text(.budgetPhase($0.phase)) },
      differenceColumn: actual == nil ? nil : say(.columnDifference), rows: rows)
  }

  private func kindWord(_ line: BudgetLine) -> String { book.text(.budgetKind(line.kind)) }

  // MARK: Investments

  /// The investments of a budget: lines without parts, and those above them of which the plan tells.
  func investments(_ budget: BudgetBook) -> [InvestmentView] {
    budget.leaves.filter { $0.kind == .investment && $0.amount.minorUnits > 0 }.map { line in
      let told = budget.chain(from: line).lazy.compactMap { self.portal.budgetPlan.investment($0.id) }.first
      let draws = draws(from: line)
      let drawn = draws.map(\.amount).sum(in: currency)
      let named = budget.chain(from: line).last { !$0.goals.isEmpty }
      return InvestmentView(
        anchor: line.id.rawValue, name: line.name[reader], amount: line.amount, benefit: told?.benefit?[reader],
        goals: goals(named?.goals.map(\.goal) ?? []), draws: draws, left: draws.isEmpty ? nil : line.amount - drawn,
        alternatives: (told?.alternatives ?? []).map {
          InvestmentView.Alternative(title: $0.title[reader], cost: $0.cost, whyNot: $0.whyNot[reader])
        })
    }
  }

  private func draws(from line: BudgetLine) -> [InvestmentView.Draw] {
    portal.rounds.flatMap { round in
      round.money.sources.filter { $0.line.value == line.id && $0.year == line.year }.map {
        InvestmentView.Draw(round: self.round(round), amount: $0.amount)
      }
    }
  }
}

// MARK: - Committees

extension PageMaker {
  func page(_ id: CommitteeID) -> PageDraft? {
    guard let name = index.budget.name(of: id) else { return nil }
    let years = index.budget.years.filter { year in
      index.budget.main(year).map { BudgetSums($0, self).amount(of: id) != nil } ?? false
    }
    guard let newest = years.last, let book = index.budget.main(newest) else { return nil }
    let sums = BudgetSums(book, self)
    let nets = years.compactMap { year in
      index.budget.main(year).map { book in
        (year: year, amount: BudgetSums(book, self).amount(of: id, .operating) ?? .zero(currency))
      }
    }
    let sentence = committeeSentence(id, name, sums)
    let page = CommitteePage(
      sentence: sentence, figures: committeeFigures(id, sums), yearsHeading: say(.budgetYears),
      chart: yearsChart(say(.budgetCommitteeYears, ["committee": name[reader]]), nets),
      actualHeading: say(.budgetActual), actual: linePairs(id, years), goalsHeading: say(.budgetCommitteeGoals),
      goals: goalSplit(
        say(.budgetGoalsTitle, values(book.edition)),
        sums.spent.filter { index.budget.committeeID(of: $0.line) == id }), linesHeading: say(.budgetLines),
      lines: years.reversed().map { year in lines(year) { index.budget.committeeID(of: $0) == id } },
      downloads: budgetDownloads)
    return PageDraft(
      title: passage(name) { $0 }, within: [say(.titleBudgets)], description: sentence, content: .committee(page))
  }

  private func committeeSentence(_ id: CommitteeID, _ name: LocalisedText, _ sums: BudgetSums) -> String {
    let operating = sums.amount(of: id, .operating) ?? .zero(currency)
    let first = say(
      .budgetCommitteeSentence,
      values(sums.book.edition).merging([
        "committee": name[reader], "amount": formats.wholeMoney(operating),
        "share": share(operating, of: sums.net(.operating)),
      ]) { $1 })
    guard let investments = sums.amount(of: id, .investment), investments.minorUnits != 0 else { return first }
    return first + " " + say(.budgetSentenceInvestments, ["amount": formats.wholeMoney(investments)])
  }

  private func committeeFigures(_ id: CommitteeID, _ sums: BudgetSums) -> [KeyFigure] {
    let net = sums.amount(of: id, .operating) ?? .zero(currency)
    let own = sums.book.leaves.filter { $0.kind == .operating && index.budget.committeeID(of: $0) == id }
    let turnover = own.turnover(in: currency)
    var figures = [
      KeyFigure(value: formats.wholeMoney(net), label: say(.budgetFigureNet), note: name(sums.book.edition))
    ]
    if let people = settings.people(in: sums.book.edition.year) {
      figures.append(
        KeyFigure(
          value: formats.wholeMoney(net.each(of: people)), label: say(.budgetFigureEach),
          note: say(.budgetPeople, ["people": formats.number(people)])))
    }
    guard turnover.income.minorUnits != 0 else { return figures }
    return figures + [
      KeyFigure(value: formats.wholeMoney(turnover.expenditure), label: say(.budgetFigureExpenditure), note: nil),
      KeyFigure(value: formats.wholeMoney(-turnover.income), label: say(.budgetFigureIncome), note: nil),
    ]
  }

  /// The lines of the newest year whose outcome is known.
  private func linePairs(_ id: CommitteeID, _ years: [Int]) -> PairChart? {
    guard let year = years.last(where: { index.budget.actual($0) != nil }), let plan = index.budget.main(year),
      let actual = index.budget.actual(year)
    else { return nil }
    let rows = plan.leaves.filter { index.budget.committeeID(of: $0) == id }.compactMap { line in
      actual[line.id].map {
        (label: passage(line.name) { $0 }, address: String?.none, plan: line.amount, actual: $0.amount)
      }
    }
    return pairs(
      say(.budgetActualTitle, ["year": String(year)]), plan: plan.edition, actual: actual.edition, rows)
  }
}
