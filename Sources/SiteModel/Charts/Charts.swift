public import BudgetModel

/// The figures of a chart as a table, for the eyes and ears that a picture does not reach.
public struct ChartTable: Hashable, Sendable {
  public let caption: String
  /// The first is the head of the rows.
  public let columns: [String]
  public let rows: [[String]]
}

/// Bars side by side, each with its label and its figure.
public struct BarChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public let label: Passage
    /// Sets the length. May be negative.
    public let value: Int
    /// As it is printed: `412 röster`.
    public let valueText: String
    /// Stands out: a winner, the year in question.
    public let isMarked: Bool
    public let address: String?
  }

  public let title: String
  /// What the chart shows, in a sentence, for those who do not see it.
  public let description: String
  public let bars: [Bar]
  public let table: ChartTable

  /// The longest bar, at least 1.
  public var maximum: Int { max(1, bars.map { abs($0.value) }.max() ?? 1) }
}

/// An indicator's values over the years, its starting value and its target.
public struct LineChart: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public let year: Int
    public let value: DecimalNumber
    public let valueText: String
  }

  public let title: String
  public let description: String
  public let unit: String
  /// By year, oldest first; the baseline included.
  public let points: [Point]
  public let baseline: Point
  public let target: Point
  public let targetLabel: String
  public let better: Indicator.Better
  public let table: ChartTable
}

/// The stages of a round in order.
public struct StageBar: Hashable, Sendable {
  public enum State: String, CaseIterable, Sendable { case past, ongoing, coming }

  public struct Step: Hashable, Sendable {
    /// From 1.
    public let number: Int
    public let kind: Stage.Kind
    public let name: String
    public let days: DaySpan
    /// `4–24 mars 2026`
    public let daysText: String
    public let state: State
    /// `Klart`, `Pågår`, `Kommer`
    public let stateWord: String
    /// At most one of all steps: the one to mark with `aria-current="step"`.
    public let isCurrent: Bool
    public let text: String?
  }

  public let title: String
  public let steps: [Step]
}

/// An amount divided into parts.
public struct MoneyBar: Hashable, Sendable {
  public enum Part: String, CaseIterable, Sendable {
    /// Given to a proposal.
    case given
    /// Given to nothing.
    case left
  }

  public struct Segment: Hashable, Sendable {
    public let label: Passage
    public let amount: Money
    public let amountText: String
    /// Of the whole, in hundredths of a percent; all segments sum to exactly 10 000.
    public let basisPoints: Int
    public let part: Part
    public let address: String?
  }

  public let title: String
  public let description: String
  public let whole: Money
  public let segments: [Segment]
  public let table: ChartTable
}

/// How many projects there are in each status.
public struct StatusBar: Hashable, Sendable {
  public struct Segment: Hashable, Sendable {
    public let status: StatusMark
    public let count: Int
    public let basisPoints: Int
  }

  public let title: String
  /// `42 projekt: 21 klara, 15 pågår, 6 planeras.`
  public let description: String
  /// Those that are not empty: done, ongoing, planned, stopped.
  public let segments: [Segment]
  public let table: ChartTable
}
