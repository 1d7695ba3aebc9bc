internal import BudgetModel

/// From days to places across a picture, in hundredths of a percent.
struct TimelineScale {
  private let first: Int
  private let length: Int
  private let years: ClosedRange<Int>

  init(_ years: ClosedRange<Int>) {
    self.years = years
    first = Self.number(ofYear: years.lowerBound)
    length = max(1, Self.number(ofYear: years.upperBound + 1) - first)
  }

  /// `day` as in `Day.number`.
  func x(_ day: Int) -> Int { min(10_000, max(0, (day - first) * 10_000 / length)) }

  /// The beginning of each year.
  var marks: [(year: Int, x: Int)] { years.map { ($0, x(Self.number(ofYear: $0))) } }

  private static func number(ofYear year: Int) -> Int { Day(iso: "\(year)-01-01")?.number ?? 0 }
}
