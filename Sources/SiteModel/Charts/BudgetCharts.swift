public import BudgetModel

/// A whole divided into parts that add up to it: a hundred euros over committees, Paris' 112 million.
public struct SplitChart: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    /// From 1; stands in the picture and in the table.
    public let number: Int
    public let label: Passage
    public let valueText: String
    /// What else there is to say: how many share it, why it is set apart.
    public let note: String?
    /// Of the whole, in hundredths of a percent; all parts sum to exactly 10 000.
    public let basisPoints: Int
    public let address: String?
    /// The rest: linked to nothing.
    public let isApart: Bool
  }

  public let title: String
  public let description: String
  /// Above the column of the values.
  public let valueColumn: String
  /// Above the column of the parts.
  public let partColumn: String
  public let parts: [Part]
  public let totalLabel: String
  public let totalText: String
  public let table: ChartTable
}

/// How money flows from column to column: committees, goals, projects.
public struct FlowChart: Hashable, Sendable {
  public struct Node: Hashable, Sendable {
    public let label: Passage
    public let value: Int
    public let valueText: String
    public let address: String?
    /// Linked to nothing further on.
    public let isApart: Bool
  }

  public struct Link: Hashable, Sendable {
    /// Places in the first and in the second of two columns that stand side by side.
    public let from: Int
    public let to: Int
    public let value: Int
    public let valueText: String
  }

  /// A column and what flows on from it to the next.
  public struct Column: Hashable, Sendable {
    public let heading: String
    public let nodes: [Node]
    public let links: [Link]
  }

  public let title: String
  public let description: String
  public let columns: [Column]
  public let table: ChartTable
}

/// A budget as fields whose surfaces are its parts.
public struct TreemapChart: Hashable, Sendable {
  public struct Tile: Hashable, Sendable {
    /// `2` and, within it, `2.1`
    public let number: String
    public let label: Passage
    public let value: Int
    public let valueText: String
    public let shareText: String
    public let address: String?
    public let parts: [Tile]
  }

  public let title: String
  public let description: String
  /// Only those above 0, the largest first.
  public let tiles: [Tile]
  public let table: ChartTable
}

/// What was planned beside what it became.
public struct PairChart: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let label: Passage
    public let plan: Int
    public let actual: Int
    public let planText: String
    public let actualText: String
    /// With its sign; the actual less the plan.
    public let differenceText: String
    public let address: String?
  }

  public let title: String
  public let description: String
  public let planName: String
  public let actualName: String
  public let rows: [Row]
  public let table: ChartTable

  /// The longest bar, at least 1.
  public var maximum: Int { max(1, rows.flatMap { [abs($0.plan), abs($0.actual)] }.max() ?? 1) }
}

/// How many are left from step to step.
public struct FunnelChart: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public let label: Passage
    public let count: Int
    public let countText: String
    /// Of the first step, in hundredths of a percent.
    public let basisPoints: Int
    public let shareText: String
  }

  public let title: String
  public let description: String
  public let steps: [Step]
  public let table: ChartTable

  /// - Parameter steps: names and numbers, none larger than the one before. Nil for fewer than two, or when the first is 0.
  init?(
    _ steps: [(label: Passage, count: Int)], title: String, columns: [String], formats: Formats,
    description: ([Step]) -> String
  ) {
    guard steps.count > 1, let first = steps.first?.count, first > 0 else { return nil }
    let made = steps.map { step in
      let share = Share.of(step.count, of: first)
      return Step(
        label: step.label, count: step.count, countText: formats.number(step.count), basisPoints: share.basisPoints,
        shareText: formats.percent(share))
    }
    self.steps = made
    self.title = title
    self.description = description(made)
    table = ChartTable(
      caption: title, columns: columns, rows: made.map { [$0.label.text, $0.countText, $0.shareText] })
  }
}

/// Spans of days over each other, which may overlap.
public struct TimelineChart: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let label: Passage
    public let days: DaySpan
    public let daysText: String
    public let state: StageBar.State
    public let stateWord: String
  }

  public let title: String
  public let description: String
  public let rows: [Row]
  /// The day that the page speaks of as today, when it lies within.
  public let today: Day?
  public let todayText: String
  public let table: ChartTable

  /// From the first day of the first year to the last of the last.
  public var years: ClosedRange<Int> {
    let first = rows.map(\.days.first.year).min() ?? 2000
    return first...max(first, rows.map(\.days.last.year).max() ?? first)
  }
}
