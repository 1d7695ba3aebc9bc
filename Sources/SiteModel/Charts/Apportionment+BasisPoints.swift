import BudgetModel

extension Apportionment {
  /// The parts of a whole in hundredths of a percent, 10 000 in all by largest remainders; all 0 when nothing is
  /// above 0. Negative numbers count as 0.
  static func basisPoints(_ parts: [Int]) -> [Int] {
    split(10_000, by: parts.map { max(0, $0) }) ?? parts.map { _ in 0 }
  }
}
