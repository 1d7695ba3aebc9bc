public import BudgetModel

/// What each pool's money goes to, row by row, with the reason on every row.
public struct ResultsPage: Sendable {
  public enum State: Sendable {
    /// The pools hold the outcome.
    case published
    /// Nothing may be shown yet. The sentence says when.
    case waiting(sentence: String, until: Day?)
  }

  public let round: PageLink
  public let state: State
  /// The outcome of the whole round in one or two sentences.
  public let sentence: String
  public let mandate: String
  /// Empty while waiting.
  public let pools: [PoolResult]
  public let counting: PageLink?
  /// From an area to its pool. Empty with one pool.
  public let shortcuts: [PageLink]
  /// Nil while waiting, and where all proposals are of one area.
  public let areas: AreaShares?
  public let compare: PageLink
  /// The box for other sites, with scheme and host. Nil while waiting.
  public let embedAddress: String?
  public let downloads: [Download]
  /// Nil when all rows are on one page.
  public let pager: Pager?
}

/// How a round's money is spread over the areas.
public struct AreaShares: Sendable {
  public struct Row: Sendable {
    public let area: PageLink
    /// On the ballot.
    public let proposals: Int
    public let funded: Int
    public let given: Money
    /// Of what was given in all.
    public let share: Share
    /// Whole hundredths, halves up; nil where the population is not known.
    public let perResident: Money?
  }

  /// `Pengarna går till 5 av 12 områden.`
  public let sentence: String
  /// In the order of the tree of areas.
  public let rows: [Row]
}

/// One pool's outcome.
public struct PoolResult: Sendable {
  public struct Row: Sendable {
    /// From 1; nil where the outcome has no order for it.
    public let rank: Int?
    public let proposal: PageLink
    public let number: Int?
    public let area: String?
    /// Votes, or points where ballots give points.
    public let votes: Int
    /// Of the pool's ballots; nil where ballots give points.
    public let share: Share?
    public let cost: Money
    /// What was left of the pool after this row.
    public let left: Money
    public let isFunded: Bool
    public let status: StatusMark
    /// `Får pengar`, `Ryms inte`
    public let outcomeWord: String
    /// Why, in one or two sentences with this pool's figures.
    public let reason: String
    public let project: PageLink?
  }

  public struct ChannelRow: Hashable, Sendable {
    public let name: String
    public let ballots: Int
    public let share: Share
  }

  /// Unique on the page.
  public let anchor: String
  public let name: String
  public let areas: [PageLink]
  public let amount: Money
  public let given: Money
  public let left: Money
  public let ballots: Int
  public let blank: Int
  /// `Fyra av arton förslag får pengar. 13 000 kr blir kvar.`
  public let sentence: String
  public let figures: [KeyFigure]
  public let bar: MoneyBar
  /// The pool began on an earlier part of the page: here are only more of its rows.
  public let isContinued: Bool
  /// In the order of the count; those that stand on this part of the page.
  public let rows: [Row]
  /// Of the whole pool, for bars that can be compared from part to part.
  public let mostVotes: Int
  /// How many rows stand above the line where the money ended; nil when it ended nowhere.
  public let rowsAboveLine: Int?
  /// `Här räckte pengarna inte till nästa`
  public let lineText: String?
  /// One sentence per tie that was separated.
  public let ties: [String]
  public let channels: [ChannelRow]
  public let decision: DecisionView?
  /// What was decided, beside what the votes gave; nil while nothing is, or where a binding vote was followed.
  public let decided: DecidedList?
  /// The order of the votes, the most first.
  public let votesChart: BarChart
}

/// What a body gave the pool's money to.
public struct DecidedList: Sendable {
  public struct Row: Sendable {
    public let proposal: PageLink
    public let cost: Money
    /// Nil when it gets nothing.
    public let amount: Money?
    /// `Enligt rösterna`, or who decided what and why.
    public let how: String
  }

  /// `Stadsstyrelsen beslutade enligt rösterna den 7 oktober 2024 (§ 231/2024).`
  public let sentence: String
  /// What gets money, then what the votes gave money and the decision does not.
  public let rows: [Row]
  public let given: Money
}
