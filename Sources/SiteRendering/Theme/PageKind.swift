internal import SiteModel
internal import Templates

/// The kinds of page that a theme draws, by the name of the template.
enum PageKind: String, CaseIterable, Sendable {
  case chooser, home, rounds, round, results, counting, statistics, compare, proposals, proposal, projects, project,
    goals, goal,
    areas
  case process, panel, workshop, series
  case area, news, free, search, calendar, style, embed, accessibility, glossary
  case newsItem = "news-item"
  case openData = "open-data"
  case budgets, budget, committee
  case budgetChange = "budget-change"
  case notFound = "not-found"

  /// What templates of this kind can name, apart from `page` and `t`.
  var record: RecordShape {
    switch self {
    case .chooser: Record.chooser.shape
    case .home: Record.home.shape
    case .rounds: Record.rounds.shape
    case .round: Record.round.shape
    case .results: Record.results.shape
    case .counting: Record.counting.shape
    case .compare: Record.compare.shape
    case .statistics: Record.statistics.shape
    case .process, .panel, .workshop, .series: Record.chapters.shape
    case .proposals: Record.proposals.shape
    case .proposal: Record.proposal.shape
    case .projects: Record.projects.shape
    case .project: Record.project.shape
    case .goals: Record.goals.shape
    case .goal: Record.goal.shape
    case .areas: Record.areas.shape
    case .area: Record.area.shape
    case .news: Record.news.shape
    case .newsItem: Record.newsItem.shape
    case .free: Record.free.shape
    case .search: Record.search.shape
    case .calendar: Record.calendar.shape
    case .style: Record.style.shape
    case .embed: Record.results.shape
    case .openData: Record.openData.shape
    case .budgets: Record.budgets.shape
    case .budget: Record.budget.shape
    case .budgetChange: Record.budgetChange.shape
    case .committee: Record.committee.shape
    case .accessibility: Record.accessibility.shape
    case .glossary: Record.glossary.shape
    case .notFound: Record.notFound.shape
    }
  }
}

extension PageContent {
  var kind: PageKind {
    switch self {
    case .chooser: .chooser
    case .home: .home
    case .rounds: .rounds
    case .round: .round
    case .results: .results
    case .counting: .counting
    case .compare: .compare
    case .statistics: .statistics
    case .process: .process
    case .panel: .panel
    case .workshop: .workshop
    case .series: .series
    case .proposals: .proposals
    case .proposal: .proposal
    case .projects: .projects
    case .project: .project
    case .goals: .goals
    case .goal: .goal
    case .areas: .areas
    case .area: .area
    case .news: .news
    case .newsItem: .newsItem
    case .free: .free
    case .search: .search
    case .calendar: .calendar
    case .style: .style
    case .embed: .embed
    case .openData: .openData
    case .budgets: .budgets
    case .budget: .budget
    case .budgetChange: .budgetChange
    case .committee: .committee
    case .accessibility: .accessibility
    case .glossary: .glossary
    case .notFound: .notFound
    }
  }

  /// What the template of its kind is given.
  func value(in surroundings: PageSurroundings) -> Value {
    func view<Content: Sendable>(_ content: Content) -> View<Content> {
      View(content: content, surroundings: surroundings)
    }
    return switch self {
    case .chooser(let content): Record.chooser.value(view(content))
    case .home(let content): Record.home.value(view(content))
    case .rounds(let content): Record.rounds.value(view(content))
    case .round(let content): Record.round.value(view(content))
    case .results(let content): Record.results.value(view(content))
    case .counting(let content): Record.counting.value(view(content))
    case .compare(let content): Record.compare.value(view(content))
    case .statistics(let content): Record.statistics.value(view(content))
    case .process(let content), .panel(let content), .workshop(let content), .series(let content):
      Record.chapters.value(view(content))
    case .proposals(let content): Record.proposals.value(view(content))
    case .proposal(let content): Record.proposal.value(view(content))
    case .projects(let content): Record.projects.value(view(content))
    case .project(let content): Record.project.value(view(content))
    case .goals(let content): Record.goals.value(view(content))
    case .goal(let content): Record.goal.value(view(content))
    case .areas(let content): Record.areas.value(view(content))
    case .area(let content): Record.area.value(view(content))
    case .news(let content): Record.news.value(view(content))
    case .newsItem(let content): Record.newsItem.value(view(content))
    case .free(let content): Record.free.value(view(content))
    case .search(let content): Record.search.value(view(content))
    case .calendar(let content): Record.calendar.value(view(content))
    case .style(let content): Record.style.value(view(content))
    case .embed(let content): Record.results.value(view(content))
    case .openData(let content): Record.openData.value(view(content))
    case .budgets(let content): Record.budgets.value(view(content))
    case .budget(let content): Record.budget.value(view(content))
    case .budgetChange(let content): Record.budgetChange.value(view(content))
    case .committee(let content): Record.committee.value(view(content))
    case .accessibility(let content): Record.accessibility.value(view(content))
    case .glossary(let content): Record.glossary.value(view(content))
    case .notFound(let content): Record.notFound.value(view(content))
    }
  }
}
