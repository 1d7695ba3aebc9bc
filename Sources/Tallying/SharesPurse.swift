/// What every ballot holds under equal shares, exactly.
///
/// Ballots that hold the same for the same history are one *class*: all at first, then a funded candidate parts those who
/// pay from those who do not. A class holds `rows[class]` / `denominator`; class 0 holds nothing.
struct SharesPurse {
  private(set) var rows: BigRows
  private(set) var denominator: BigNatural
  /// What a class holds, nearly: relative error below 2⁻⁴⁹.
  private(set) var nearly: [Double] = []
  /// The class of each group of ballots.
  private(set) var classOf: [Int32]
  /// How many groups are in each class.
  private var members: [Int] = []
  private var free: [Int] = []
  /// The payment that made each class, and how many payments there were.
  private var born: [Int] = []
  private var payments = 0

  /// Every ballot holds `numerator` / `denominator`.
  init(groups: Int, numerator: BigNatural, denominator: Int) {
    self.denominator = BigNatural(denominator)
    rows = BigRows(width: numerator.limbs.count + self.denominator.limbs.count + 2, reserving: 64)
    classOf = [Int32](repeating: 1, count: groups)
    for _ in 0...1 { _ = newClass() }
    members[1] = groups
    rows.set(1, to: numerator)
    measure(1)
  }

  private mutating func newClass() -> Int {
    if let reused = free.popLast() { return reused }
    members.append(0)
    born.append(0)
    nearly.append(0)
    return rows.append()
  }

  private mutating func measure(_ index: Int) {
    nearly[index] = rows.with(index) { Approximate(row: $0) } / denominator.approximate
  }

  /// Those in `cells` that pay in full give `price` · utility / (`divisor` · denominator) each, the others their last.
  ///
  /// - Parameters:
  ///   - price: the numerator X of the price of a unit of utility.
  ///   - divisor: the utility of those that pay in full; the denominator grows by it.
  mutating func pay(
    _ cells: [SharesCell], supporters: SingleBallots.Supporters, price: BigNatural, divisor: UInt64, index: [Int32]
  ) {
    payments += 1
    let scaled = denominator.times(divisor)
    rows.widen(to: scaled.limbs.count + 2)
    let targets = cells.map { target(of: $0, price, divisor) }
    move(supporters, to: targets, index)
    scale(by: divisor)
    denominator = scaled
    for cell in targets where cell > 0 { measure(cell) }
  }

  /// The class that a cell of paying ballots goes to.
  private mutating func target(of cell: SharesCell, _ price: BigNatural, _ divisor: UInt64) -> Int {
    guard cell.paysInFull else { return 0 }
    let target = newClass()
    born[target] = payments
    let holdsNothing = rows.set(
      target, to: cell.purse, times: divisor, minus: price.times(UInt64(cell.utility)))
    return holdsNothing ? 0 : target
  }

  private mutating func move(_ supporters: SingleBallots.Supporters, to targets: [Int], _ index: [Int32]) {
    let levels = supporters.utilities.count
    for (group, level) in zip(supporters.groups, supporters.levels) {
      let old = Int(classOf[Int(group)])
      guard old > 0 else { continue }
      let new = targets[Int(index[old * levels + Int(level)])]
      classOf[Int(group)] = Int32(new)
      members[old] -= 1
      members[new] += 1
    }
  }

  /// Brings the classes that did not pay to the new denominator, and frees those that nobody is in.
  private mutating func scale(by divisor: UInt64) {
    for index in members.indices.dropFirst() where members[index] > 0 && born[index] != payments {
      rows.multiply(index, by: divisor)
    }
    free = members.indices.dropFirst().filter { members[$0] == 0 }
  }
}

/// Supporters of one candidate that hold the same and have the same utility.
struct SharesCell {
  /// Their class.
  let purse: Int
  /// Which of the candidate's different utilities theirs is.
  let level: Int
  let utility: Int
  /// Ballots.
  var count: Int
  /// What each holds, nearly.
  let nearly: Double
  var paysInFull = true
}
