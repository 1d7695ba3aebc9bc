public import BudgetModel

/// All rounds side by side.
public struct RoundsPage: Sendable {
  /// Rounds that are about the same kind of thing.
  public struct Group: Sendable {
    public let heading: String
    public let rounds: [PageLink]
  }

  public let sentence: String
  /// Newest first.
  public let rounds: [RoundCard]
  /// By what they are about; empty unless there are several kinds.
  public let groups: [Group]
  /// The five reasons against the four ways of participatory budgeting.
  public let matrix: ChartTable?
  public let amounts: BarChart?
  /// Ballots of the rounds whose outcome is shown.
  public let ballots: BarChart?
}

/// One round: eight questions and their answers, which change as the round goes on.
public struct RoundPage: Sendable {
  /// A line of the budget that the round's money comes from.
  public struct MoneySource: Sendable {
    public let sentence: String
    /// The page of that year's budget.
    public let link: PageLink
  }

  /// What the round shall give, and how many of its projects serve the same goals.
  public struct Purpose: Sendable {
    public let text: String
    public let goals: [PageLink]
    /// `2 projekt`, `inga projekt`
    public let projects: String
  }

  /// What the money is for, where it comes from, how it is split, what became of the ideas, and the stages over each other.
  public struct MoneyCharts: Sendable {
    public let purposesHeading: String
    public let purposes: [Purpose]
    public let sourcesHeading: String
    public let sources: [MoneySource]
    public let split: SplitChart?
    public let funnel: FunnelChart?
    public let timeline: TimelineChart?
  }

  /// What a question's section begins with.
  public struct Heading: Hashable, Sendable {
    /// `Det här vann`
    public let text: String
    public let anchor: String
    /// The answer in one to three sentences; never empty.
    public let answer: String
  }

  /// 1. What won?
  public struct Won: Sendable {
    public struct Pool: Sendable {
      public let name: String
      public let sentence: String
      public let bar: MoneyBar?
      /// The first of many, when there are many.
      public let winners: [Winner]
      public let results: PageLink
      /// `Här visas 20 av 162.` Nil when all are shown.
      public let more: String?
    }

    public struct Winner: Sendable {
      public let link: PageLink
      public let area: PageLink?
      public let votes: Int?
      public let cost: Money
      public let project: PageLink?
      public let projectStatus: StatusMark?
    }

    public let heading: Heading
    /// Empty before there is an outcome to show.
    public let pools: [Pool]
    public let results: PageLink?
  }

  /// 2. Why not mine?
  public struct WhyNot: Sendable {
    public struct Group: Sendable {
      /// `Fick inte tillräckligt med pengar`, `Går inte att genomföra`
      public let heading: String
      /// The first of many, when there are many.
      public let items: [Item]
      /// `Här visas 20 av 162.` Nil when all are shown.
      public let more: String?
    }

    public struct Item: Sendable {
      public let link: PageLink
      public let reason: String
    }

    public let heading: Heading
    public let groups: [Group]
    public let proposals: PageLink
  }

  /// 3. When is it built?
  public struct Built: Sendable {
    public let heading: Heading
    public let bar: StatusBar?
    /// The first of many, when there are many.
    public let projects: [ProjectCard]
    public let more: String?
    /// To all projects; nil when all are shown.
    public let all: PageLink?
  }

  /// 4. What did it cost?
  public struct Cost: Sendable {
    public struct Row: Sendable {
      public let project: PageLink
      public let budget: Money?
      public let spent: Money?
      /// Actual minus planned.
      public let difference: Money?
    }

    public let heading: Heading
    /// Those that cost most, when there are many.
    public let rows: [Row]
    public let more: String?
    /// The sums of all rows, shown or not; nil where one has no figure.
    public let totalBudget: Money?
    public let totalSpent: Money?
    public let totalDifference: Money?
  }

  /// 5. Who decided?
  public struct Decided: Sendable {
    public let heading: Heading
    /// Advisory or binding, and who settled that.
    public let mandate: String
    public let mandateDecision: DecisionView
    public let decisions: [DecisionView]
  }

  /// 6. How many took part?
  public struct TookPart: Sendable {
    public let heading: Heading
    public let figures: [KeyFigure]
    public let channels: BarChart?
    public let areas: BarChart?
    /// Said when groups are hidden because they are small.
    public let hidden: String?
    /// Nil before the count.
    public let statistics: PageLink?
  }

  /// 7. How was it counted?
  public struct Counted: Sendable {
    public let heading: Heading
    public let link: PageLink?
    public let downloads: [Download]
  }

  /// 8. What comes next?
  public struct Next: Sendable {
    public let heading: Heading
    public let ways: [PageLink]
  }

  /// An amount and what it belongs to.
  public struct PoolView: Sendable {
    public let name: String
    public let amount: Money
    public let areas: [PageLink]
    /// `Du kan välja högst 3 förslag.`
    public let ballot: String
    public let onBallot: Int
  }

  public struct Place: Hashable, Sendable {
    public let name: String
    public let hours: String?
    public let area: PageLink?
  }

  public struct EvaluationView: Sendable {
    public let heading: String
    public let date: Day
    public let text: String
    public let lessonsHeading: String
    public let lessons: [String]
  }

  /// With links to the glossary.
  public let lead: Prose
  /// Which round of which series it is, and whom it is about.
  public let labels: [String]
  /// The round's own pages that lie deeper.
  public let ways: [PageLink]
  public let year: Int
  public let phase: RoundPhase
  public let phaseWord: String
  public let status: StatusMark
  /// What goes on now, in one sentence with days.
  public let phaseSentence: String
  /// `4 000 000 kr`, `åtta byar`, `1 203 röstande`
  public let figures: [KeyFigure]
  public let stages: StageBar
  public let pools: [PoolView]
  public let poolsSentence: String
  public let money: MoneyCharts
  /// Who may vote; nil when it is not said.
  public let eligibility: String?
  public let howToTakePart: String?
  public let places: [Place]
  public let goals: [PageLink]
  public let won: Won
  public let whyNot: WhyNot
  public let built: Built
  public let cost: Cost
  public let decided: Decided
  public let tookPart: TookPart
  public let counted: Counted
  public let next: Next
  public let evaluation: EvaluationView?
  public let updatesHeading: String
  /// Newest first.
  public let updates: [TimelineEntry]
  public let news: [NewsCard]
  public let proposals: PageLink
  public let downloads: [Download]
}

/// A decision with what leads to its minutes.
public struct DecisionView: Hashable, Sendable {
  /// `Stadsstyrelsen, 7 oktober 2024, § 231/2024`
  public let sentence: String
  public let body: String
  public let date: Day
  public let reference: String
  public let link: PageLink?
  public let pool: String?
  public let text: String?
}
