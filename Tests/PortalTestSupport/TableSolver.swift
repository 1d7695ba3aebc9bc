/// Every way in which numbers from 1 up meet linear equations with coefficients that are not negative.
public struct TableSolver {
  /// The coefficients of each unknown, one per equation.
  private let unknowns: [[Int]]
  /// The least and the most that each unknown can be.
  public private(set) var least: [Int]
  public private(set) var most: [Int]
  private var values: [Int] = []

  public init(unknowns: [[Int]]) {
    self.unknowns = unknowns
    least = unknowns.map { _ in .max }
    most = unknowns.map { _ in .min }
  }

  /// Tries all that meet the sums, of those that are possible.
  public mutating func solve(_ sums: [Int], isPossible: ([Int]) -> Bool) {
    guard values.count < unknowns.count else {
      guard sums.allSatisfy({ $0 == 0 }), isPossible(values) else { return }
      for (index, value) in values.enumerated() {
        least[index] = min(least[index], value)
        most[index] = max(most[index], value)
      }
      return
    }
    let coefficients = unknowns[values.count]
    var value = 1
    while true {
      let rest = zip(sums, coefficients).map { $0 - $1 * value }
      guard rest.allSatisfy({ $0 >= 0 }) else { return }
      values.append(value)
      solve(rest, isPossible: isPossible)
      values.removeLast()
      value += 1
    }
  }

  /// Whether some ballots have this many choices each and give these votes: dealt out greedily, each choice to those who
  /// have most left (Gale and Ryser's construction).
  public static func canGive(_ votes: [Int], _ histogram: [Int]) -> Bool {
    var left = histogram.enumerated().flatMap { Array(repeating: $0, count: $1) }
    for vote in votes.sorted(by: >) {
      left.sort(by: >)
      guard vote <= left.count, vote == 0 || left[vote - 1] > 0 else { return false }
      for index in 0..<vote { left[index] -= 1 }
    }
    return left.allSatisfy { $0 == 0 }
  }
}
