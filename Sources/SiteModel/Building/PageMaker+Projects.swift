import BudgetModel
import Diagnostics

extension PageMaker {
  func board() -> PageDraft {
    let all = lists.projects
    let late = all.compactMap(projectCard).filter(\.isLate).sorted { ($0.sortKey, $0.id) < ($1.sortKey, $1.id) }
    let cards = shown(all).compactMap(projectCard)
    let bar = statusBar(portal.rounds.flatMap(\.projects))
    let sentence = bar?.description ?? say(.boardNothing)
    let page = ProjectBoardPage(
      sentence: sentence, bar: bar, lateHeading: say(.boardLate),
      lateSentence: say(.boardLateSentence, count: late.count),
      late: part == 1 ? Array(late.prefix(ListPart.rows)) : [],
      finder: finder(.projects, length: all.count, filters: lists.filtersOfProjects, hasVotes: false, in: nil),
      columns: columns(cards, isWhole: all.count <= ListPart.rows), pager: pager(.projects, lengths: [all.count]),
      downloads: downloads(of: .init(.projects)))
    return PageDraft(
      title: Passage(say(.titleProjects)), description: sentence,
      updated: portal.rounds.flatMap(\.projects).flatMap { $0.updates.map(\.date) }.max(), content: .projects(page))
  }

  /// Empty columns are said to be empty where the whole board is on one page.
  private func columns(_ cards: [ProjectCard], isWhole: Bool) -> [ProjectBoardPage.Column] {
    [Project.Status.ongoing, .planned, .done, .stopped].map { column($0, cards) }
      .filter { isWhole || !$0.projects.isEmpty }
  }

  private func column(_ status: Project.Status, _ cards: [ProjectCard]) -> ProjectBoardPage.Column {
    let some = cards.filter { $0.state == status }
    return ProjectBoardPage.Column(
      status: mark(status), state: status, heading: book.text(.project(status)), projects: some,
      empty: some.isEmpty ? say(.boardEmpty) : nil)
  }
}

// MARK: - One project

extension PageMaker {
  func page(_ project: Project, in round: Round) -> PageDraft {
    let card = card(project, in: round)
    let words = project.words
    let statusSentence = statusSentence(project)
    let proposals = index.proposalIDs(of: project).compactMap {
      index.proposals[.init(round: round.id, id: $0)].map { self.card($0, in: round) }
    }
    let page = ProjectPage(
      card: card, summary: optional(words, \.summary), statusSentence: statusSentence,
      progressBasis: project.progressBasis?[reader], reason: optional(words, \.reason),
      nextHeading: say(.nextHeading), next: optional(words, \.next), opening: opening(project),
      partners: project.partners.map { $0[reader] }, picture: card.picture,
      body: prose(words, \.body), facts: facts(project, in: round), datesHeading: say(.projectDates),
      dates: dates(project), costHeading: say(.costHeading), cost: cost(project, in: round),
      milestonesHeading: say(.projectMilestones), milestones: project.milestones.map(view),
      updatesHeading: say(.updatesHeading), updates: updates(project.updates),
      proposalsHeading: say(.projectProposals), proposals: proposals, goals: card.goals, round: self.round(round))
    let title = title(of: project, in: round)
    return PageDraft(
      title: title, within: [round.title[reader]], documentTitle: say(.titleProject, ["title": title.text]),
      description: words[language].summary ?? statusSentence, updated: updated(project),
      responsible: project.responsible?[reader] ?? round.responsible?[reader],
      notices: notices(project.publication) + notices(words, \.source), content: .project(page))
  }

  private func updated(_ project: Project) -> Day? {
    let days =
      project.updates.map(\.date) + project.milestones.compactMap(\.done)
      + [project.spentUntil, project.actual.start, project.actual.end].compactMap { $0 }
    return days.filter { $0 <= today }.max()
  }

  private func statusSentence(_ project: Project) -> String {
    switch project.status.value {
    case .planned:
      project.plan.start.map { say(.projectPlanned, ["month": formats.inMonth(of: $0)]) } ?? say(.projectPlannedUnknown)
    case .ongoing:
      switch (project.progress, project.plan.end) {
      case (let progress?, let end?):
        say(
          .projectOngoing,
          ["percent": formats.percent(progress), "month": formats.inMonth(of: end)])
      case (let progress?, nil): say(.projectOngoingProgress, ["percent": formats.percent(progress)])
      case (nil, let end?): say(.projectOngoingEnd, ["month": formats.inMonth(of: end)])
      case (nil, nil): say(.projectOngoingUnknown)
      }
    case .done:
      project.actual.end.map { say(.projectDone, ["day": formats.day($0)]) } ?? say(.projectDoneUnknown)
    case .stopped: say(.projectStopped)
    }
  }

  private func opening(_ project: Project) -> String? {
    project.opening.map { opening in
      let day = formats.dayAndWeekday(opening.date)
      guard let place = opening.place?[reader] else { return say(.projectOpening, ["day": day]) }
      return say(.projectOpeningPlace, ["day": day, "place": place])
    }
  }

  private func facts(_ project: Project, in round: Round) -> [Fact] {
    let area = index.area(of: project, in: round.id).flatMap(self.area)
    return facts([
      (.factRound, round.title[reader], site.addresses.address(.round(round.id), language)),
      (.factArea, area?.text, area?.address), (.factResponsible, project.responsible?[reader], nil),
    ])
  }

  private func dates(_ project: Project) -> [ProjectPage.DateRow] {
    [
      (Phrase.projectStart, project.plan.start, project.actual.start),
      (.projectEnd, project.plan.end, project.actual.end),
    ]
    .map { label, planned, actual in
      ProjectPage.DateRow(
        label: say(label), planned: planned, actual: actual, difference: difference(planned, actual))
    }
  }

  private func difference(_ planned: Day?, _ actual: Day?) -> String? {
    guard let planned, let actual else { return nil }
    let days = actual.number - planned.number
    if days == 0 { return say(.projectAsPlanned) }
    return say(days > 0 ? .projectLater : .projectEarlier, count: abs(days))
  }

  private func cost(_ project: Project, in round: Round) -> ProjectPage.CostView {
    let budget = index.budget(of: project, in: round.id)
    let difference = budget.flatMap { budget in project.spent.map { $0 - budget } }
    return ProjectPage.CostView(
      sentence: costSentence(project, budget), budget: budget, spent: project.spent, difference: difference,
      chart: budget.flatMap { budget in project.spent.map { costChart(budget, $0) } },
      accounts: project.accounts.map { sum in
        let label = [sum.account, sum.name?[reader] ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        return ProjectPage.AccountRow(label: label.isEmpty ? say(.costNoAccount) : label, amount: sum.amount)
      })
  }

  private func costSentence(_ project: Project, _ budget: Money?) -> String {
    switch (project.spent, budget) {
    case (let spent?, let budget?):
      costSentence(spent: spent, budget: budget, isFinal: project.status.value == .done)
    case (let spent?, nil): say(.costSpentOnly, ["spent": text(spent)])
    case (nil, let budget?): say(.projectCostUnknown, ["budget": text(budget)])
    case (nil, nil): say(.costNothingKnown)
    }
  }

  private func costChart(_ budget: Money, _ spent: Money) -> BarChart {
    let bars = [(Phrase.projectBudget, budget), (.projectSpent, spent)].map { label, amount in
      BarChart.Bar(
        label: Passage(say(label)), value: amount.minorUnits, valueText: text(amount), isMarked: label == .projectSpent,
        address: nil)
    }
    let title = say(.projectCostTitle)
    return BarChart(
      title: title, description: bars.map { "\($0.label.text) \($0.valueText)" }.joined(separator: ", "), bars: bars,
      table: ChartTable(
        caption: title, columns: [say(.columnPart), say(.columnAmount)],
        rows: bars.map { [$0.label.text, $0.valueText] }))
  }

  private func view(_ milestone: Project.Milestone) -> ProjectPage.MilestoneView {
    let isDone = milestone.done.map { $0 <= today } ?? false
    let isLate = !isDone && (milestone.planned.map { $0 < today } ?? false)
    let text =
      if isDone, let done = milestone.done {
        say(.milestoneDone, ["day": formats.day(done)])
      } else if let planned = milestone.planned {
        say(isLate ? .milestoneLate : .milestonePlanned, ["day": formats.day(planned)])
      } else {
        say(.milestoneUnknown)
      }
    let status: Project.Status = isDone ? .done : .planned
    return ProjectPage.MilestoneView(
      title: milestone.title[reader], planned: milestone.planned, done: milestone.done, status: mark(status),
      text: text)
  }
}
