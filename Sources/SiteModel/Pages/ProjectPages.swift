public import BudgetModel

/// All projects of all rounds by status; late ones are not hidden.
public struct ProjectBoardPage: Sendable {
  public struct Column: Sendable {
    public let status: StatusMark
    public let state: Project.Status
    public let heading: String
    public let projects: [ProjectCard]
    /// Said when the column is empty.
    public let empty: String?
  }

  public let sentence: String
  public let bar: StatusBar?
  public let lateHeading: String
  /// `Inget projekt är försenat.`, `3 projekt är försenade.`
  public let lateSentence: String
  public let late: [ProjectCard]
  /// Nil for lists so short that one sees them whole.
  public let finder: Finder?
  /// Those of this part of the list; on later parts without columns that have nothing there.
  public let columns: [Column]
  /// Nil when the list is on one page.
  public let pager: Pager?
  public let downloads: [Download]
}

/// One project: plan against actual, milestones, updates.
public struct ProjectPage: Sendable {
  public struct DateRow: Hashable, Sendable {
    public let label: String
    public let planned: Day?
    public let actual: Day?
    /// `34 dagar senare än planerat`; nil while one of the days is unknown.
    public let difference: String?
  }

  public struct CostView: Sendable {
    /// Budget against booked cost in one sentence.
    public let sentence: String
    public let budget: Money?
    public let spent: Money?
    /// Actual minus planned.
    public let difference: Money?
    /// Nil unless both are known.
    public let chart: BarChart?
    /// What is booked on each account; empty where accounts are not told.
    public let accounts: [AccountRow]
  }

  public struct AccountRow: Hashable, Sendable {
    /// `4010 Byggande`
    public let label: String
    public let amount: Money
  }

  public struct MilestoneView: Hashable, Sendable {
    public let title: String
    public let planned: Day?
    public let done: Day?
    public let status: StatusMark
    /// `Klart 4 mars 2026`, `Planerat till 3 maj 2026`
    public let text: String
  }

  public let card: ProjectCard
  public let summary: Passage?
  /// Where it stands, in one sentence.
  public let statusSentence: String
  public let progressBasis: String?
  /// Why it stopped or is late.
  public let reason: Passage?
  public let nextHeading: String
  public let next: Passage?
  public let opening: String?
  /// Residents and associations who take part in building.
  public let partners: [String]
  public let picture: Picture?
  public let body: Prose
  public let facts: [Fact]
  public let datesHeading: String
  public let dates: [DateRow]
  public let costHeading: String
  public let cost: CostView
  public let milestonesHeading: String
  public let milestones: [MilestoneView]
  public let updatesHeading: String
  /// Newest first.
  public let updates: [TimelineEntry]
  public let proposalsHeading: String
  public let proposals: [ProposalCard]
  public let goals: [PageLink]
  public let round: PageLink
}
