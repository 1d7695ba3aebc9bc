import BudgetModel

/// The set with the largest total support that the money pays, found by branch and bound.
///
/// Of several such sets it is the one that has the first candidate, in order of support and tie rules, that not all of
/// them have; and so on. Exact, with products in 128 bits; a limit on the work keeps hostile inputs from hanging it.
struct Knapsack {
  private let supports: [Int]
  private let costs: [Int]
  /// Items by support per cost, best first.
  private let byValue: [Int]
  private var nodes = 0
  private let limit: Int

  /// Items in the order in which equal sets are preferred.
  init(supports: [Int], costs: [Int], limit: Int = 20_000_000) {
    self.supports = supports
    self.costs = costs
    self.limit = limit
    byValue = supports.indices.sorted { a, b in
      let (one, two) = (Int128(supports[a]) * Int128(costs[b]), Int128(supports[b]) * Int128(costs[a]))
      return one == two ? a < b : one > two
    }
  }

  /// The items of the best set, in order; nil when the limit was reached before it was proved.
  mutating func best(budget: Int) -> [Int]? {
    var isOpen = supports.map { _ in true }
    guard var value = optimum(isOpen, budget, atLeast: 0) else { return nil }
    var (left, chosen) = (budget, [Int]())
    for item in supports.indices where costs[item] <= left {
      isOpen[item] = false
      guard let rest = optimum(isOpen, left - costs[item], atLeast: value - supports[item]) else { return nil }
      if rest >= value - supports[item] {
        chosen.append(item)
        left -= costs[item]
        value -= supports[item]
      }
    }
    return chosen
  }

  /// The largest support of open items within the money. It may end at `wanted` when that is reached, unless 0.
  private mutating func optimum(_ isOpen: [Bool], _ budget: Int, atLeast wanted: Int) -> Int? {
    let items = byValue.filter { isOpen[$0] && costs[$0] <= budget }
    var (best, value, left, taken, position) = (0, 0, budget, [Int](), 0)
    while true {
      nodes += 1
      guard nodes <= limit else { return nil }
      if position < items.count, bound(items, from: position, left) + value > best {
        let item = items[position]
        if costs[item] <= left {
          taken.append(position)
          value += supports[item]
          left -= costs[item]
          best = max(best, value)
          if wanted > 0, best >= wanted { return best }
        }
        position += 1
      } else {
        guard let last = taken.popLast() else { return best }
        value -= supports[items[last]]
        left += costs[items[last]]
        position = last + 1
      }
    }
  }

  /// What could be reached if the last item could be funded in part, rounded down.
  private func bound(_ items: [Int], from position: Int, _ left: Int) -> Int {
    var (sum, money) = (0, left)
    for item in items[position...] {
      if costs[item] > money { return sum + Int(Int128(supports[item]) * Int128(money) / Int128(costs[item])) }
      sum += supports[item]
      money -= costs[item]
    }
    return sum
  }
}

extension Preparation {
  /// For analysis. Funding limits have no say in it.
  func knapsack(sets limit: Int = 20_000_000) throws(TallyProblem) -> PoolOutcome {
    let ranking = Ranking.bySupport(self)
    let order = ranking.order.filter { barred[$0] == nil }
    var search = Knapsack(supports: order.map { support[$0] }, costs: order.map { max(0, costs[$0]) }, limit: limit)
    guard let best = search.best(budget: election.budget) else { throw .tooManySets }
    var course = Course(self)
    for item in best { course.fund(order[item]) }
    course.close(.notInBestSet)
    return outcome(course, ranking, margins: votes.map { _ in nil })
  }
}
