public import BudgetModel

/// All proposals of the portal or of a round, whatever became of them; of a long list one part.
public struct ProposalsPage: Sendable {
  public struct Count: Hashable, Sendable {
    public let state: ProposalState
    public let word: String
    public let count: Int
  }

  /// Nil on the page of the whole portal.
  public let round: PageLink?
  public let sentence: String
  public let counts: [Count]
  /// Nil for lists so short that one sees them whole.
  public let finder: Finder?
  /// By round (newest first), then by number or title. Those of this part of the list.
  public let items: [ProposalCard]
  /// Nil when the list is on one page.
  public let pager: Pager?
  /// The proposals in one table. Nil on the page of the whole portal.
  public let compare: PageLink?
  /// The lists of single rounds, on the page of the whole portal.
  public let rounds: [PageLink]
  public let downloads: [Download]
}

/// One proposal from idea to what became of it.
public struct ProposalPage: Sendable {
  /// What the count gave it.
  public struct Result: Sendable {
    public let pool: String
    public let votes: Int
    public let share: Share?
    public let rank: Int?
    public let candidates: Int
    public let isFunded: Bool
    public let outcomeWord: String
    public let reason: String
    /// What was decided, where that is not what the votes gave.
    public let decided: String?
    /// To its row on the page of results.
    public let link: PageLink
  }

  public let card: ProposalCard
  public let summary: Passage?
  public let body: Prose
  public let picture: Picture?
  public let facts: [Fact]
  public let resultHeading: String
  /// Nil while there is no outcome to show.
  public let result: Result?
  /// Said while there is no outcome to show, and for proposals that were not on the ballot.
  public let resultWaiting: String?
  public let answerHeading: String
  public let answer: Passage?
  /// Who answered, and when.
  public let answered: DecisionView?
  public let verdict: String
  public let mergedInto: PageLink?
  public let mergedFrom: [PageLink]
  public let project: ProjectCard?
  public let historyHeading: String
  /// Oldest first.
  public let history: [TimelineEntry]
  public let round: PageLink
  public let place: Proposal.Place?
}
