import BudgetModel
import Diagnostics

extension PageMaker {
  func goals() -> PageDraft {
    let groups = Goal.Level.allCases.compactMap { level -> GoalsPage.Group? in
      let some = portal.goals.filter { $0.level == level }
      return some.isEmpty
        ? nil : GoalsPage.Group(level: level, heading: book.text(.level(level)), goals: some.map(card))
    }
    let sentence = say(.goalsSentence, count: portal.goals.count)
    return PageDraft(
      title: Passage(say(.titleGoals)), description: sentence,
      content: .goals(GoalsPage(sentence: sentence, groups: groups)))
  }

  func page(_ goal: Goal) -> PageDraft {
    let rounds = portal.rounds.filter { $0.goals.contains { $0.value == goal.id } }
    let proposals = index.proposalsOfGoal[goal.id] ?? []
    let projects = index.projectsOfGoal[goal.id] ?? []
    let budget = budgetYears(goal)
    let page = GoalPage(
      outcomeHeading: say(.goalOutcome), outcome: passage(goal.words, \.outcome),
      summary: optional(goal.words, \.summary), level: book.text(.level(goal.level)),
      parent: goal.parent.flatMap { self.goal($0.value) },
      parts: portal.goals.filter { $0.parent?.value == goal.id }.compactMap { self.goal($0.id) },
      sustainableDevelopment: developmentGoals(goal), categories: goal.categories.map(name),
      indicatorsHeading: say(.goalIndicatorsHeading),
      indicatorsSentence: goal.indicators.isEmpty ? say(.goalNoIndicators) : indicatorsSentence(goal),
      indicators: goal.indicators.map { IndicatorSentences(self, $0).view }, moneyHeading: say(.goalMoney),
      moneySentence: budget.first?.sentence ?? say(.goalNoMoney), budget: budget, flow: flow(to: goal, budget.first),
      roundsHeading: say(.goalRounds),
      roundsSentence: say(
        .goalRoundsSentence, count: rounds.count, ["proposals": formats.number(proposals.count)]),
      rounds: rounds.map(card), residentsHeading: say(.goalResidents),
      residentsSentence: say(.goalResidentsSentence, count: proposals.count), shapers: goal.shapedBy.map(view),
      findings: rounds.compactMap(finding), proposalsHeading: say(.goalProposals),
      proposals: shown(proposals, of: .goal(goal.id)).compactMap { card($0) },
      projectsHeading: say(.goalProjects), projectsSentence: projectsSentence(goal),
      projects: shown(projects, of: .goal(goal.id)).compactMap(projectCard), body: prose(goal.words, \.body),
      pager: pager(.goal(goal.id), lengths: [projects.count, proposals.count]))
    return PageDraft(
      title: passage(goal.words, \.title), within: [say(.titleGoals)], description: goal.words[language].outcome,
      notices: notices(goal.publication) + notices(goal.words, \.source), content: .goal(page))
  }

  func name(_ category: Goal.Category) -> String {
    switch category {
    case .known(let theme): book.text(.goalCategory(theme))
    case .own(let text): text[reader]
    }
  }

  private func view(_ shaper: Goal.Shaper) -> GoalPage.ShaperView {
    GoalPage.ShaperView(
      role: say(shaper.role == .set ? .goalSetBy : .goalEvaluatedBy),
      round: shaper.round.flatMap { index.rounds[$0.value] }.map(round),
      text: shaper.text.map { passage($0) { $0 } })
  }

  private func finding(_ round: Round) -> GoalPage.Finding? {
    round.evaluation.map { evaluation in
      GoalPage.Finding(
        heading: say(.goalFinding, ["round": round.title[reader]]), text: evaluation.text[reader],
        lessons: evaluation.lessons.map { $0[reader] })
    }
  }

  private func projectsSentence(_ goal: Goal) -> String {
    let projects = (index.projectsOfGoal[goal.id] ?? []).compactMap { index.projects[$0] }
    return statusBar(projects)?.description ?? say(.goalNoProjects)
  }
}

// MARK: - The money of a goal

extension PageMaker {
  /// What serves the goal, by year, the newest first; of a year the phase that comes last. Of a line and its parts that
  /// both name goals the upper one counts, so that no krona stands twice.
  private func budgetYears(_ goal: Goal) -> [GoalPage.BudgetYear] {
    let editions = index.budget.editions.reversed()
    let mine = editions.map { edition in
      (edition, index.budget.goalMoney(edition).filter { $0.goal == goal.id })
    }.filter { !$0.1.isEmpty }
    var years: Set<Int> = []
    return mine.filter { years.insert($0.0.year).inserted }.map { budgetYear($0.0, $0.1) }
  }

  private func flow(to goal: Goal, _ newest: GoalPage.BudgetYear?) -> FlowChart? {
    guard let newest, let book = index.budget.main(newest.year) else { return nil }
    return BudgetFlow(self, BudgetSums(book, self), only: goal.id)
      .chart(say(.budgetFlowTitle, values(book.edition)))
  }

  private func budgetYear(_ edition: BudgetEdition, _ parts: [GoalMoney]) -> GoalPage.BudgetYear {
    let (year, phase) = (edition.year, edition.phase)
    let rows = parts.map { part in
      GoalPage.BudgetRow(
        name: part.line.name[reader], committee: index.budget.committee(of: part.line)?[reader],
        kind: book.text(.budgetKind(part.line.kind)), year: year, phase: book.text(.budgetPhase(phase)),
        amount: part.line.amount, share: part.share, goalAmount: part.amount)
    }
    let total = rows.map(\.goalAmount).sum(in: currency)
    let each = settings.people(in: year).map { total.each(of: $0) }
    let values = [
      "amount": formats.wholeMoney(total), "year": String(year), "phase": book.text(.budgetPhase(phase)),
    ]
    let sentence =
      each.map { each in
        say(.goalMoneyPerResident, values.merging(["each": formats.wholeMoney(each)]) { $1 })
      } ?? say(.goalMoneySentence, values)
    return GoalPage.BudgetYear(
      heading: say(.goalBudgetYear, ["year": String(year), "phase": book.text(.budgetPhase(phase))]),
      sentence: sentence, year: year, total: total, perResident: each, rows: rows)
  }
}
