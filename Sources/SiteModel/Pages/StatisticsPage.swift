public import BudgetModel

/// What a count says of those who voted and of what they got, without anything that would tell of a few people.
public struct StatisticsPage: Sendable {
  /// Where the votes went, and where the money went.
  public struct Proportions: Sendable {
    public let sentence: String
    public let table: ChartTable
  }

  /// Who would have got money by other rules. Analysis: it decides nothing.
  public struct Comparison: Sendable {
    public struct Rule: Hashable, Sendable {
      public let name: String
      /// How the rule works, in a sentence.
      public let text: String
      /// The pool's own.
      public let isReal: Bool
      /// `49 500 €`
      public let given: String
    }

    public struct Row: Sendable {
      public let proposal: PageLink
      public let votes: Int
      public let cost: Money
      /// By rule, in the order of `rules`.
      public let isFunded: [Bool]
    }

    public let heading: String
    public let warning: String
    /// The real one first.
    public let rules: [Rule]
    /// Those that some rule funds, in the order of the count.
    public let rows: [Row]
    /// Rules that could not be counted, and why.
    public let missing: [String]
  }

  public struct PoolStatistics: Sendable {
    public let anchor: String
    public let name: String
    public let sentence: String
    public let facts: [Fact]
    /// Ballots by how many choices they hold.
    public let lengths: BarChart?
    /// Ballots by how many of their choices got money.
    public let satisfaction: BarChart?
    public let proportions: [Proportions]
    /// Why some figures are missing.
    public let notes: [String]
    public let comparison: Comparison?
  }

  public let round: PageLink
  public let state: ResultsPage.State
  public let sentence: String
  public let figures: [KeyFigure]
  public let turnoutHeading: String
  /// Ballots for each pool, and of its residents.
  public let turnout: ChartTable?
  public let channels: BarChart?
  public let areas: BarChart?
  /// That small groups are hidden; nil when none is.
  public let hidden: String?
  public let pools: [PoolStatistics]
  public let counting: PageLink
  public let results: PageLink
  public let downloads: [Download]
}
