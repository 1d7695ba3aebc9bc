public import BudgetModel

/// All years of the budget.
public struct BudgetsPage: Sendable {
  public struct Year: Sendable {
    public let link: PageLink
    public let phase: String
    public let operating: Money
    public let investments: Money
    public let perResident: Money?
    public let actual: Money?
    public let change: PageLink?
  }

  public struct CommitteeRow: Sendable {
    public let link: PageLink
    public let amount: Money
    public let share: String
  }

  public let sentence: String
  public let figures: [KeyFigure]
  public let yearsHeading: String
  public let chart: BarChart?
  public let years: [Year]
  public let committeesHeading: String
  public let committeesSentence: String
  public let committees: [CommitteeRow]
  public let goalsHeading: String
  public let goals: SplitChart?
  public let calendarHeading: String
  public let calendar: [CalendarStep]
  public let contextHeading: String
  public let contextSentence: String
  public let context: ChartTable?
  public let downloads: [Download]

  /// A step of the yearly round of a budget.
  public struct CalendarStep: Sendable {
    public let year: Int
    public let phase: String
    public let date: Day
    public let text: String
    public let isPast: Bool
    /// The newest that has been decided.
    public let isCurrent: Bool
  }
}

/// A year of the budget.
public struct BudgetYearPage: Sendable {
  public let sentence: String
  public let figures: [KeyFigure]
  public let otherYears: [PageLink]
  public let change: PageLink?
  public let hundredHeading: String
  public let hundredSentence: String
  public let hundredBase: String
  public let hundred: SplitChart?
  public let flowHeading: String
  public let flowSentence: String
  public let flow: FlowChart?
  public let mapHeading: String
  public let mapSentence: String
  public let map: TreemapChart?
  public let actualHeading: String
  public let actualSentence: String?
  public let actual: PairChart?
  public let investmentsHeading: String
  public let investmentsSentence: String
  public let investments: [InvestmentView]
  public let linesHeading: String
  /// Those of this part of the list.
  public let lines: BudgetLinesView
  public let downloads: [Download]
  /// Nil when the lines are on one page.
  public let pager: Pager?
}

/// What an investment shall give, who draws from it, and what else was considered.
public struct InvestmentView: Sendable {
  public struct Alternative: Sendable {
    public let title: String
    public let cost: Money?
    public let whyNot: String
  }

  public struct Draw: Sendable {
    public let round: PageLink
    public let amount: Money
  }

  public let anchor: String
  public let name: String
  public let amount: Money
  public let benefit: String?
  public let goals: [PageLink]
  public let draws: [Draw]
  /// What no round has drawn; nil where none draws.
  public let left: Money?
  public let alternatives: [Alternative]
}

/// Lines of the budget as a tree, with an amount for each phase.
public struct BudgetLinesView: Sendable {
  public struct Row: Sendable {
    public let name: String
    public let depth: Int
    public let isSum: Bool
    public let kind: String
    /// An amount for each column, nil where the phase has no such line.
    public let amounts: [Money?]
    public let difference: Money?
    public let goals: [PageLink]
  }

  public let caption: String
  public let columns: [String]
  /// Above the last column: the actual less the plan; nil where there is only one phase.
  public let differenceColumn: String?
  public let rows: [Row]

  /// The same table with some of its rows.
  func showing(_ rows: ArraySlice<Row>) -> Self {
    Self(caption: caption, columns: columns, differenceColumn: differenceColumn, rows: Array(rows))
  }
}

/// A committee's money over the years.
public struct CommitteePage: Sendable {
  public let sentence: String
  public let figures: [KeyFigure]
  public let yearsHeading: String
  public let chart: BarChart?
  public let actualHeading: String
  public let actual: PairChart?
  public let goalsHeading: String
  public let goals: SplitChart?
  public let linesHeading: String
  public let lines: [BudgetLinesView]
  public let downloads: [Download]
}

/// A year against the year before.
public struct BudgetChangePage: Sendable {
  public struct Row: Sendable {
    public let name: PageLink
    public let before: Money?
    public let after: Money?
    public let difference: Money
    /// `+2,4 %`; nil where there was nothing before.
    public let percent: String?
  }

  public let sentence: String
  public let beforeName: String
  public let afterName: String
  public let committeesHeading: String
  public let committees: [Row]
  public let total: Row
  public let mostHeading: String
  public let mostSentence: String
  public let most: [Row]
  public let newHeading: String
  public let new: [Row]
  public let goneHeading: String
  public let gone: [Row]
  public let downloads: [Download]
}
