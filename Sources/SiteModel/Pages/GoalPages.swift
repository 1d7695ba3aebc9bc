public import BudgetModel

/// All goals, by level.
public struct GoalsPage: Sendable {
  public struct Group: Sendable {
    public let level: Goal.Level
    public let heading: String
    public let goals: [GoalCard]
  }

  public let sentence: String
  public let groups: [Group]
}

/// One goal and the chain: desired result, indicators, money, rounds, proposals, projects.
public struct GoalPage: Sendable {
  public struct IndicatorView: Sendable {
    public let id: IndicatorID
    public let name: String
    public let unit: String
    public let status: Indicator.Status
    public let mark: StatusMark
    /// The latest value against baseline and target, in one sentence.
    public let sentence: String
    /// Nil when there are no values.
    public let chart: LineChart?
    public let source: PageLink?
    /// The source without a link.
    public let sourceText: String?
    /// The key figure in Kolada.
    public let kolada: PageLink?
  }

  public struct BudgetRow: Sendable {
    public let name: String
    public let committee: String?
    public let kind: String
    public let year: Int
    public let phase: String
    public let amount: Money
    /// The part of the line that serves this goal.
    public let share: Share
    public let goalAmount: Money
  }

  /// The budget lines of one year and phase.
  public struct BudgetYear: Sendable {
    public let heading: String
    /// `3 240 000 € 2026 (godkänd budget), 178 € per invånare.`
    public let sentence: String
    public let year: Int
    public let total: Money
    public let perResident: Money?
    public let rows: [BudgetRow]
  }

  /// Somebody who took part in setting the goal, or follows it up.
  public struct ShaperView: Sendable {
    /// `Var med och satte målet`
    public let role: String
    public let round: PageLink?
    public let text: Passage?
  }

  /// What the evaluation of a round says.
  public struct Finding: Sendable {
    public let heading: String
    public let text: String
    public let lessons: [String]
  }

  public let outcomeHeading: String
  public let outcome: Passage
  public let summary: Passage?
  public let level: String
  public let parent: PageLink?
  public let parts: [PageLink]
  public let sustainableDevelopment: [DevelopmentGoal]
  public let categories: [String]
  public let indicatorsHeading: String
  public let indicatorsSentence: String
  public let indicators: [IndicatorView]
  public let moneyHeading: String
  public let moneySentence: String
  /// Newest year first.
  public let budget: [BudgetYear]
  /// From committees to the goal, and on to projects; of the newest year.
  public let flow: FlowChart?
  public let roundsHeading: String
  public let roundsSentence: String
  public let rounds: [RoundCard]
  public let residentsHeading: String
  public let residentsSentence: String
  public let shapers: [ShaperView]
  public let findings: [Finding]
  public let proposalsHeading: String
  public let proposals: [ProposalCard]
  public let projectsHeading: String
  public let projectsSentence: String
  public let projects: [ProjectCard]
  public let body: Prose
  /// Nil when the lists are on one page.
  public let pager: Pager?
}
