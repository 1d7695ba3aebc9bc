import BudgetModel

extension PageSubject {
  /// The page that a content reference names (`rounds/2024/proposals/brygga`, with or without a leading slash);
  /// nil when it has no such form.
  init?(contentPath: String) {
    let parts = contentPath.split(separator: "/").map(String.init)
    switch parts.count {
    case 0: self = .home
    case 1: self.init(page: parts[0])
    case 2: self.init(folder: parts[0], name: parts[1])
    case 3 where parts[0] == "budget" && parts[2] == "changes":
      guard let year = Int(parts[1]) else { return nil }
      self = .budgetChange(year)
    case 3 where parts[0] == "rounds": self.init(round: RoundID(foreign: parts[1]), part: parts[2])
    case 4 where parts[0] == "rounds":
      self.init(round: RoundID(foreign: parts[1]), folder: parts[2], name: ProposalID(foreign: parts[3]))
    default: return nil
    }
  }

  private init?(page: String) {
    let known: [String: PageSubject] = [
      "rounds": .rounds, "budget": .budgets, "proposals": .proposals, "projects": .projects, "goals": .goals,
      "areas": .areas,
      "news": .news, "search": .search, "calendar": .calendar, "open-data": .openData, "accessibility": .accessibility,
      "glossary": .glossary,
    ]
    guard let subject = known[page] else { return nil }
    self = subject
  }

  private init?(folder: String, name: String) {
    switch folder {
    case "rounds": self = .round(RoundID(foreign: name))
    case "goals": self = .goal(GoalID(foreign: name))
    case "areas": self = .area(AreaID(foreign: name))
    case "series": self = .series(SeriesID(foreign: name))
    case "committees": self = .committee(CommitteeID(foreign: name))
    case "budget":
      guard let year = Int(name) else { return nil }
      self = .budget(year)
    case "pages": self = .free(PageID(foreign: name))
    case "news": self = .newsItem(PageID(foreign: name))
    default: return nil
    }
  }

  private init?(round: RoundID, part: String) {
    switch part {
    case "results": self = .results(round)
    case "counting": self = .counting(round)
    case "compare": self = .compare(round)
    case "statistics": self = .statistics(round)
    case "process": self = .process(round)
    case "workshop": self = .workshop(round)
    case "proposals": self = .roundProposals(round)
    case "round": self = .round(round)
    default: return nil
    }
  }

  private init?(round: RoundID, folder: String, name: ProposalID) {
    switch folder {
    case "proposals": self = .proposal(round, name)
    case "projects": self = .project(round, name)
    default: return nil
    }
  }
}
