import BudgetModel

/// Candidates from the best placed to the last, ties separated.
struct Ranking {
  /// All that are not excluded.
  let order: [Int]
  /// The runs of `order` that only tie rules separate: start and end of each, two or more candidates long.
  let runs: [Range<Int>]

  /// `compare` is negative when the first goes before the second, 0 when the method cannot tell.
  init(_ preparation: Preparation, compare: (Int, Int) -> Int) {
    let all = preparation.barred.indices.filter { !preparation.isExcluded($0) }
    order = all.sorted { a, b in
      let difference = compare(a, b)
      return difference == 0 ? preparation.ties.precedes(a, b) : difference < 0
    }
    var runs: [Range<Int>] = []
    var start = 0
    for index in order.indices.dropFirst() where compare(order[index - 1], order[index]) != 0 {
      if index - start > 1 { runs.append(start..<index) }
      start = index
    }
    if order.count - start > 1 { runs.append(start..<order.count) }
    self.runs = runs
  }

  /// By support, most first.
  static func bySupport(_ preparation: Preparation) -> Ranking {
    let support = preparation.support
    return Ranking(preparation) { support[$1] - support[$0] }
  }

  /// By support per cost, most first; compared as products in 128 bits. What costs nothing is first of all.
  static func bySupportPerCost(_ preparation: Preparation) -> Ranking {
    let (support, costs) = (preparation.support, preparation.costs)
    return Ranking(preparation) { a, b in
      let (one, two) = (Int128(support[a]) * Int128(costs[b]), Int128(support[b]) * Int128(costs[a]))
      return one == two ? 0 : one > two ? -1 : 1
    }
  }
}
