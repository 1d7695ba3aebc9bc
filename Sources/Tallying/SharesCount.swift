import BudgetModel

/// One count by equal shares, with shares of a given size.
///
/// Everything that decides is exact: what ballots hold are numerators over one denominator. Floating point only says,
/// with bars, which candidates need no exact look. The price of a candidate never falls, so an old lower bar still
/// holds, and few candidates are looked at each time.
struct SharesCount {
  struct Funded {
    let candidate: Int
    let price: Price
  }

  let preparation: Preparation
  let ballots: SingleBallots
  /// Whether a unit of utility is a unit of cost.
  let byCost: Bool
  /// More than this may not be spent: the count ends as soon as it is.
  let limit: Int

  private(set) var purse: SharesPurse
  private(set) var funded: [Funded] = []
  private(set) var spent = 0
  private(set) var ties: [[Int]] = []
  private(set) var objections: [(candidate: Int, reason: CandidateOutcome.Reason)] = []
  private var limits: LimitsCourse
  /// Candidates that may still be funded, with a lower bar of their price each; lowest bar first.
  private var open: [(candidate: Int, bar: Double)] = []
  /// The cell of each class and level, where one is; -1 elsewhere.
  private var cellIndex: [Int32] = []
  private var touched: [Int] = []

  /// `share` is what all ballots together hold.
  init(_ preparation: Preparation, _ ballots: SingleBallots, byCost: Bool, share: Int, limit: Int) {
    self.preparation = preparation
    self.ballots = ballots
    self.byCost = byCost
    self.limit = limit
    limits = LimitsCourse(preparation.rule.limits, candidates: preparation.election.candidates)
    purse = SharesPurse(
      groups: ballots.weights.count, numerator: BigNatural(max(share, 0)), denominator: max(ballots.count, 1))
    open = preparation.eligible.filter { ballots.supporters[$0].total > 0 }.map { ($0, 0) }
    for index in open.indices { open[index].bar = firstBar(open[index].candidate) }
  }

  var overspends: Bool { spent > limit }

  private func cost(_ candidate: Int) -> Int { max(0, preparation.election.candidates[candidate].cost) }
  private func unit(_ candidate: Int) -> UInt64 { byCost ? UInt64(max(cost(candidate), 1)) : 1 }

  /// As if everyone paid in full: no price is lower.
  private func firstBar(_ candidate: Int) -> Double {
    let utility = Double(ballots.supporters[candidate].total) * Double(unit(candidate))
    return max(0, Double(cost(candidate)) / utility) * (1 - 0x1p-50)
  }

  /// Funds until nobody's supporters hold enough, or the limit is passed.
  mutating func run() {
    while !overspends, fundNext() {}
  }

  private mutating func fundNext() -> Bool {
    dropObjected()
    let best = cheapest().sorted { preparation.ties.precedes($0.candidate, $1.candidate) }
    guard let winner = best.first else { return false }
    if best.count > 1 { ties.append(best.map(\.candidate)) }
    open.removeAll { $0.candidate == winner.candidate }
    limits.fund(winner.candidate)
    spent += cost(winner.candidate)
    funded.append(Funded(candidate: winner.candidate, price: told(winner)))
    pay(winner)
    return true
  }

  private mutating func dropObjected() {
    guard !preparation.rule.limits.isEmpty else { return }
    open.removeAll { entry in
      guard let reason = limits.objection(to: entry.candidate) else { return false }
      objections.append((entry.candidate, reason))
      return true
    }
  }
}

// MARK: Choosing

extension SharesCount {
  private struct Near {
    let candidate: Int
    let price: SharesPrice
    let cells: [SharesCell]
  }

  private struct Contender {
    let candidate: Int
    let exact: ExactPrice
  }

  /// The candidates with the smallest price, all that are exactly equal.
  private mutating func cheapest() -> [Contender] {
    sortByBar()
    var near: [Near] = []
    var limit = Double.infinity
    var dropped: Set<Int> = []
    for index in open.indices {
      guard open[index].bar <= limit else { break }
      let candidate = open[index].candidate
      let cells = cells(of: candidate)
      guard let price = SharesPrice.nearly(cells, cost: Double(cost(candidate))) else {
        dropped.insert(candidate)
        continue
      }
      let unit = Double(unit(candidate))
      open[index].bar = max(open[index].bar, price.lower / unit * (1 - 0x1p-50))
      near.append(Near(candidate: candidate, price: price, cells: cells))
      limit = min(limit, price.upper / unit * (1 + 0x1p-50))
    }
    let contenders = near.filter { $0.price.lower / Double(unit($0.candidate)) * (1 - 0x1p-50) <= limit }
    let best = exactlyCheapest(contenders, &dropped)
    if !dropped.isEmpty { open.removeAll { dropped.contains($0.candidate) } }
    return best
  }

  private mutating func exactlyCheapest(
    _ contenders: [Near], _ dropped: inout Set<Int>
  ) -> [Contender] {
    var best: [Contender] = []
    for near in contenders {
      let exact = ExactPrice(near.cells, cost: cost(near.candidate), purse: purse, bars: near.price)
      guard let exact else {
        dropped.insert(near.candidate)
        continue
      }
      let contender = Contender(candidate: near.candidate, exact: exact)
      guard let champion = best.first else {
        best = [contender]
        continue
      }
      let (one, two) = (crossed(contender, champion), crossed(champion, contender))
      if one < two { best = [contender] } else if one == two { best.append(contender) }
    }
    return best
  }

  /// The price of `a` times the divisors of both.
  private func crossed(_ a: Contender, _ b: Contender) -> BigNatural {
    a.exact.numerator.times(UInt64(b.exact.utility)).times(unit(b.candidate))
  }

  /// Bars move little from one to the next: insertion sort.
  private mutating func sortByBar() {
    for index in open.indices.dropFirst() {
      let entry = open[index]
      var place = index
      while place > 0, open[place - 1].bar > entry.bar {
        open[place] = open[place - 1]
        place -= 1
      }
      open[place] = entry
    }
  }

  /// A candidate's supporters that hold anything, by what they hold and their utility.
  private mutating func cells(of candidate: Int) -> [SharesCell] {
    let supporters = ballots.supporters[candidate]
    let levels = supporters.utilities.count
    clearIndex(levels: levels)
    var cells: [SharesCell] = []
    for (group, level) in zip(supporters.groups, supporters.levels) {
      let held = Int(purse.classOf[Int(group)])
      guard held > 0 else { continue }
      let key = held * levels + Int(level)
      let weight = ballots.weights[Int(group)]
      if cellIndex[key] >= 0 {
        cells[Int(cellIndex[key])].count += weight
      } else {
        cellIndex[key] = Int32(cells.count)
        touched.append(key)
        cells.append(
          SharesCell(
            purse: held, level: Int(level), utility: supporters.utilities[Int(level)], count: weight,
            nearly: purse.nearly[held]))
      }
    }
    return cells
  }

  private mutating func clearIndex(levels: Int) {
    for key in touched { cellIndex[key] = -1 }
    touched.removeAll(keepingCapacity: true)
    let size = purse.rows.count * levels
    if cellIndex.count < size { cellIndex += [Int32](repeating: -1, count: size * 2 - cellIndex.count) }
  }
}

// MARK: Paying

extension SharesCount {
  private mutating func pay(_ winner: Contender) {
    index(winner.exact.cells, levels: ballots.supporters[winner.candidate].utilities.count)
    let utilities = winner.exact.cells.filter(\.paysInFull).map(\.utility)
    let common = utilities.reduce(winner.exact.utility, Self.greatestCommonDivisor)
    let cells = winner.exact.cells.map {
      SharesCell(
        purse: $0.purse, level: $0.level, utility: $0.utility / max(common, 1), count: $0.count, nearly: $0.nearly,
        paysInFull: $0.paysInFull)
    }
    purse.pay(
      cells, supporters: ballots.supporters[winner.candidate], price: winner.exact.numerator,
      divisor: UInt64(max(winner.exact.utility / max(common, 1), 1)), index: cellIndex)
  }

  /// The table of cells belongs to whom was looked at last; this makes it the winner's.
  private mutating func index(_ cells: [SharesCell], levels: Int) {
    clearIndex(levels: levels)
    for (position, cell) in cells.enumerated() {
      cellIndex[cell.purse * levels + cell.level] = Int32(position)
      touched.append(cell.purse * levels + cell.level)
    }
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  private func told(_ winner: Contender) -> Price {
    let exact = winner.exact
    let divisor = purse.denominator.times(UInt64(exact.utility)).times(unit(winner.candidate))
    return Price(
      payingInFull: exact.cells.reduce(0) { $0 + ($1.paysInFull ? $1.count : 0) },
      givingTheirLast: exact.cells.reduce(0) { $0 + ($1.paysInFull ? 0 : $1.count) },
      millionths: exact.numerator.times(1_000_000).quotient(by: divisor))
  }

  /// What a candidate's supporters still hold together, rounded down to minor units.
  mutating func held(by candidate: Int) -> Int {
    let cells = cells(of: candidate)
    return purse.rows.sum(cells.lazy.map { ($0.purse, $0.count) }).quotient(by: purse.denominator)
  }
}
