/// The price of a unit of utility of one candidate: the smallest at which its supporters pay its cost, none more than
/// they hold.
///
/// First nearly, with bars that hold whatever the rounding; exactly only where bars overlap. The price as a function of
/// who is taken to give their last is largest for those who really do, so that any choice gives a lower bar. The upper
/// bar is one that was tried: with it, what is certainly paid is enough.
struct SharesPrice {
  /// A price per unit of utility, before it is divided by `unit`.
  let lower: Double
  let upper: Double

  /// Nil: certainly too dear for its supporters. Whether they hold enough is certain only when `upper` is finite.
  static func nearly(_ cells: [SharesCell], cost: Double) -> SharesPrice? {
    let slack = (Double(cells.count) + 64) * 0x1p-51
    var held = 0.0
    for cell in cells { held += cell.nearly * Double(cell.count) }
    guard held >= cost * (1 - slack) else { return nil }
    let (open, utility) = settle(cells, cost: cost)
    guard utility > 0, open > 0 else { return SharesPrice(lower: 0, upper: .infinity) }
    let lower = max(0, (open - cost * slack) / utility) * (1 - 0x1p-50)
    let tried = (open + 8 * cost * slack) / utility
    return SharesPrice(lower: lower, upper: certainlyPaid(cells, at: tried) >= cost * (1 + slack) ? tried : .infinity)
  }

  /// What those who pay in full must pay, and their utility.
  private static func settle(_ cells: [SharesCell], cost: Double) -> (open: Double, utility: Double) {
    var open = cost
    var utility = 0.0
    for cell in cells { utility += Double(cell.count) * Double(cell.utility) }
    var rich = cells
    var before = -1
    while rich.count != before {
      before = rich.count
      rich.removeAll { cell in
        guard cell.nearly * utility < open * Double(cell.utility) else { return false }
        open -= cell.nearly * Double(cell.count)
        utility -= Double(cell.count) * Double(cell.utility)
        return true
      }
    }
    return (open, rich.isEmpty ? 0 : utility)
  }

  private static func certainlyPaid(_ cells: [SharesCell], at price: Double) -> Double {
    var paid = 0.0
    for cell in cells {
      paid += min(cell.nearly * (1 - 0x1p-48), price * Double(cell.utility)) * Double(cell.count)
    }
    return paid
  }
}

/// The exact price: `numerator` / (`utility` · the common denominator).
struct ExactPrice {
  let numerator: BigNatural
  /// Of all who pay in full, in small units (see `SingleBallots`).
  let utility: Int
  /// Who pays in full is marked in them.
  let cells: [SharesCell]

  /// Nil when the supporters do not hold the cost. `bars` spares work where they leave no doubt.
  init?(_ cells: [SharesCell], cost: Int, purse: SharesPurse, bars: SharesPrice) {
    let price = purse.denominator.times(UInt64(cost))
    if bars.upper == .infinity, purse.rows.sum(cells.lazy.map { ($0.purse, $0.count) }) < price { return nil }
    var state = Settling(cells: cells, open: price, purse: purse)
    state.settle(bars)
    numerator = state.open
    utility = state.utility
    self.cells = state.cells
  }
}

/// Finds who gives their last, exactly.
private struct Settling {
  var cells: [SharesCell]
  var open: BigNatural
  var utility = 0
  let purse: SharesPurse

  init(cells: [SharesCell], open: BigNatural, purse: SharesPurse) {
    self.cells = cells
    self.open = open
    self.purse = purse
    for cell in cells { utility += cell.count * cell.utility }
  }

  mutating func settle(_ bars: SharesPrice) {
    var doubtful: [Int] = []
    for index in cells.indices {
      let (cell, utility) = (cells[index], Double(cells[index].utility))
      if cell.nearly * (1 + 0x1p-47) < bars.lower * utility {
        giveLast(index)
      } else if cell.nearly * (1 - 0x1p-47) <= bars.upper * utility {
        doubtful.append(index)
      }
    }
    var before = -1
    while doubtful.count != before {
      before = doubtful.count
      var rest: [Int] = []
      for index in doubtful {
        if isPoor(index) { giveLast(index) } else { rest.append(index) }
      }
      doubtful = rest
    }
  }

  private mutating func giveLast(_ index: Int) {
    cells[index].paysInFull = false
    utility -= cells[index].count * cells[index].utility
    var held = BigNatural(0)
    purse.rows.with(cells[index].purse) { held.add($0, times: UInt64(cells[index].count)) }
    open.subtract(held)
  }

  private func isPoor(_ index: Int) -> Bool {
    let cell = cells[index]
    return purse.rows[cell.purse].times(UInt64(utility)) < open.times(UInt64(cell.utility))
  }
}
