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
      sustainableDevelopment: developmentGoals(goal), indicatorsHeading: say(.goalIndicatorsHeading),
      indicatorsSentence: goal.indicators.isEmpty ? say(.goalNoIndicators) : indicatorsSentence(goal),
      indicators: goal.indicators.map { IndicatorSentences(self, $0).view }, moneyHeading: say(.goalMoney),
      moneySentence: budget.first?.sentence ?? say(.goalNoMoney), budget: budget, roundsHeading: say(.goalRounds),
      roundsSentence: say(
        .goalRoundsSentence, count: rounds.count, ["proposals": formats.number(proposals.count)]),
      rounds: rounds.map(card), proposalsHeading: say(.goalProposals),
      proposals: shown(proposals).compactMap { card($0) },
      projectsHeading: say(.goalProjects), projectsSentence: projectsSentence(goal),
      projects: shown(projects).compactMap(projectCard), body: prose(goal.words, \.body),
      pager: pager(.goal(goal.id), lengths: [projects.count, proposals.count]))
    return PageDraft(
      title: passage(goal.words, \.title), within: [say(.titleGoals)], description: goal.words[language].outcome,
      notices: notices(goal.publication) + notices(goal.words, \.source), content: .goal(page))
  }

  private func projectsSentence(_ goal: Goal) -> String {
    let projects = (index.projectsOfGoal[goal.id] ?? []).compactMap { index.projects[$0] }
    return statusBar(projects)?.description ?? say(.goalNoProjects)
  }
}

// MARK: - The money of a goal

extension PageMaker {
  /// The lines that name the goal, by year, the newest first; of a year the phase that comes last.
  private func budgetYears(_ goal: Goal) -> [GoalPage.BudgetYear] {
    let named = portal.budget.filter { line in line.goals.contains { $0.goal.value == goal.id } }
    let rows = named.filter { line in !named.contains { isWithin(line, $0) } }.flatMap { line in
      line.goals.filter { $0.goal.value == goal.id }.map { (line, $0.share) }
    }
    let years = Set(rows.map(\.0.year)).sorted(by: >)
    return years.compactMap { year in
      let ofYear = rows.filter { $0.0.year == year }
      guard let phase = BudgetLine.Phase.allCases.last(where: { phase in ofYear.contains { $0.0.phase == phase } })
      else { return nil }
      return budgetYear(year, phase, ofYear.filter { $0.0.phase == phase })
    }
  }

  /// Whether a line is a part of another, so that its money is counted there.
  private func isWithin(_ line: BudgetLine, _ other: BudgetLine) -> Bool {
    guard line.year == other.year, line.phase == other.phase else { return false }
    var next = line.parent?.value
    var steps = 0
    while let id = next, steps < portal.budget.count {
      if id == other.id { return true }
      next = portal.budget.first { $0.id == id && $0.year == line.year && $0.phase == line.phase }?.parent?.value
      steps += 1
    }
    return false
  }

  private func budgetYear(
    _ year: Int, _ phase: BudgetLine.Phase, _ lines: [(BudgetLine, Share)]
  ) -> GoalPage.BudgetYear {
    let rows = lines.map { line, share in
      GoalPage.BudgetRow(
        name: line.name[language], committee: line.committee?[language], kind: book.text(.budgetKind(line.kind)),
        year: year, phase: book.text(.budgetPhase(phase)), amount: line.amount, share: share,
        goalAmount: part(share, of: line.amount))
    }
    let total = rows.map(\.goalAmount).sum(in: currency)
    let residents = settings.population.flatMap { $0 > 0 ? $0 : nil }
    let each = residents.map { money((total.minorUnits + $0 / 2) / $0) }
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

  /// Rounded to hundredths, halves away from zero.
  private func part(_ share: Share, of amount: Money) -> Money {
    let exact = Int128(amount.minorUnits) * Int128(share.basisPoints)
    let half: Int128 = exact < 0 ? -5_000 : 5_000
    return Money(minorUnits: Int((exact + half) / 10_000), amount.currency)
  }
}
