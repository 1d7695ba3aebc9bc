public import BudgetModel

/// What a page is about, whatever its language. Two pages with the same subject are each other's twins.
public indirect enum PageSubject: Hashable, Sendable {
  case chooser, home, rounds, proposals, projects, goals, areas, news, search, calendar, style, openData, accessibility,
    glossary, notFound
  case round(RoundID)
  case results(RoundID)
  case counting(RoundID)
  case compare(RoundID)
  /// The outcome as a box for other sites' pages.
  case embed(RoundID)
  case statistics(RoundID)
  /// How the round works.
  case process(RoundID)
  case workshop(RoundID)
  case series(SeriesID)
  case roundProposals(RoundID)
  case proposal(RoundID, ProposalID)
  case project(RoundID, ProposalID)
  case goal(GoalID)
  /// All years of the budget.
  case budgets
  case budget(Int)
  /// A year against the year before.
  case budgetChange(Int)
  case committee(CommitteeID)
  case area(AreaID)
  case newsItem(PageID)
  case free(PageID)
  /// A later part of a page whose list is long, from 2. The page itself is part 1.
  case part(of: PageSubject, Int)
}

/// A page in a language, without its content.
public struct PageReference: Hashable, Sendable {
  public let subject: PageSubject
  public let language: Language
  /// From the root of the portal, without the base path: `/sv/omgangar/2026/`. A page that ends with `/` is the file
  /// `index.html` there.
  public let path: String

  /// The file that the page becomes, relative to the published folder.
  public var file: String {
    let relative = String(path.drop { $0 == "/" })
    return path.hasSuffix("/") ? relative + "index.html" : relative
  }
}

/// The kinds of pages, for what depends on nothing else.
enum PageKind: Hashable, Sendable {
  case process, workshop, series
  case chooser, home, rounds, round, results, counting, statistics, compare, proposals, roundProposals, proposal,
    projects, project,
    goals
  case budgets, budget, budgetChange, committee
  case embed, calendar, style, goal, areas, area, news, newsItem, free, search, openData, accessibility, glossary,
    notFound
}

extension PageSubject {
  var isLaterPart: Bool {
    if case .part = self { true } else { false }
  }

  var kind: PageKind {
    switch self {
    case .chooser: .chooser
    case .home: .home
    case .rounds: .rounds
    case .proposals: .proposals
    case .projects: .projects
    case .goals: .goals
    case .areas: .areas
    case .news: .news
    case .search: .search
    case .calendar: .calendar
    case .style: .style
    case .openData: .openData
    case .accessibility: .accessibility
    case .glossary: .glossary
    case .notFound: .notFound
    case .round: .round
    case .results: .results
    case .counting: .counting
    case .compare: .compare
    case .embed: .embed
    case .statistics: .statistics
    case .process: .process
    case .workshop: .workshop
    case .series: .series
    case .roundProposals: .roundProposals
    case .proposal: .proposal
    case .project: .project
    case .goal: .goal
    case .budgets: .budgets
    case .budget: .budget
    case .budgetChange: .budgetChange
    case .committee: .committee
    case .area: .area
    case .newsItem: .newsItem
    case .free: .free
    case .part(let whole, _): whole.kind
    }
  }
}
