public import BudgetModel

/// A round in a list or a row of the comparison of rounds.
public struct RoundCard: Sendable {
  public let link: PageLink
  public let lead: String
  public let year: Int
  public let kind: Round.Kind
  public let phase: RoundPhase
  /// `Omröstning pågår`, `Byggs`
  public let phaseWord: String
  public let status: StatusMark
  /// How many a panel has made; nil for rounds by vote.
  public let recommendations: Int?
  /// Which round of which series it is, and whom it is about.
  public let labels: [String]
  public let amount: Money
  public let proposals: Int
  /// On the ballot; nil before the review is done.
  public let onBallot: Int?
  /// Nil while there is no outcome to show.
  public let funded: Int?
  /// Money given; nil while there is no outcome to show.
  public let given: Money?
  /// Ballots counted; nil while there is no outcome to show.
  public let ballots: Int?
  /// Ballots of those who could vote, where that number is known and one ballot means one voter.
  public let turnout: Share?
  public let projects: Int
  public let projectsDone: Int
  public let areas: [PageLink]
  public let goals: [PageLink]
}

/// Where a round stands on a day.
public enum RoundPhase: String, CaseIterable, Sendable {
  case upcoming, ideas, review, ballotReady, voting, counting, decided, building, built, evaluated
}

/// A proposal in a list, in any state.
public struct ProposalCard: Sendable {
  public let id: ProposalID
  public let link: PageLink
  public let number: Int?
  public let summary: Passage?
  public let round: PageLink
  public let year: Int
  public let area: PageLink?
  public let goals: [PageLink]
  public let state: ProposalState
  /// `Får pengar`, `Går inte att genomföra`
  public let stateWord: String
  public let status: StatusMark
  /// Why it is in that state, in one sentence; nil while nothing is to be explained.
  public let reason: String?
  public let cost: Money?
  /// Nil while there is no outcome to show.
  public let votes: Int?
  public let submitted: Day?
  public let picture: Picture?
  /// Words for filters in addresses: `omrade=norr`.
  public let filters: [FilterValue]
  /// Sorts by title in the page's language, compared byte by byte.
  public let sortKey: String
}

/// Where a proposal stands.
public enum ProposalState: String, CaseIterable, Sendable {
  /// Not yet reviewed.
  case pending
  /// Feasible, and the vote is not decided yet.
  case onBallot
  /// Got money in the count.
  case funded
  /// Did not get money in the count.
  case notFunded
  case unfeasible, merged, withdrawn
  /// Is being built, or is built.
  case building, built
}

/// A value that a list can be filtered by.
public struct FilterValue: Hashable, Sendable {
  /// The filter's name in addresses: `omrade`.
  public let filter: String
  /// The value in addresses: `norr`.
  public let value: String
}

/// A way to narrow a list.
public struct ListFilter: Hashable, Sendable {
  public struct Option: Hashable, Sendable {
    public let value: String
    public let text: String
    public let count: Int
  }

  public let name: String
  public let label: String
  /// Only values that something in the list has.
  public let options: [Option]
}

/// A project in a list.
public struct ProjectCard: Sendable {
  public let id: ProposalID
  public let link: PageLink
  public let summary: Passage?
  public let round: PageLink
  public let area: PageLink?
  public let goals: [PageLink]
  public let status: StatusMark
  public let state: Project.Status
  public let progress: Share?
  /// `Pågår · 60 %`
  public let statusText: String
  /// `Skulle ha varit klart i juni 2026. 34 dagar försenat.` Nil when it is not late.
  public let lateness: String?
  public let isLate: Bool
  public let budget: Money?
  public let spent: Money?
  public let plannedEnd: Day?
  public let actualEnd: Day?
  public let picture: Picture?
  public let filters: [FilterValue]
  public let sortKey: String
}

/// A goal in a list.
public struct GoalCard: Sendable {
  public let id: GoalID
  public let link: PageLink
  /// The desired result in one sentence.
  public let outcome: Passage
  public let sustainableDevelopment: [DevelopmentGoal]
  /// `2 av 3 mätare når målet.` Nil when there are no indicators.
  public let indicators: String?
  public let projects: Int
  public let proposals: Int
}

/// One of the United Nations' goals for sustainable development.
public struct DevelopmentGoal: Hashable, Sendable {
  /// 1-17
  public let number: Int
  public let name: String
}

/// A piece of news in a list.
public struct NewsCard: Sendable {
  public let link: PageLink
  public let date: Day
  public let summary: Passage?
  public let round: PageLink?
}
