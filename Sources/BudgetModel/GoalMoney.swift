internal import Diagnostics

/// What a part of a budget line does: serves a goal, or none that is named.
public struct GoalMoney: Sendable {
  public let line: BudgetLine
  /// Nil: not linked to any goal.
  public let goal: GoalID?
  public let share: Share
  public let amount: Money
}

extension BudgetLine {
  /// The line's amount in parts for goals, then what is linked to none. The parts add up to the amount exactly: whole
  /// hundredths by largest remainders. A share beyond a hundred is an error that the rules tell of (IN302); then the
  /// parts are in proportion to the shares.
  public var goalMoney: [GoalMoney] {
    let rest = max(0, 10_000 - goals.reduce(0) { $0 + $1.share.basisPoints })
    let shares = goals.map(\.share.basisPoints) + [rest]
    let sizes = Apportionment.split(abs(amount.minorUnits), by: shares) ?? shares.map { _ in 0 }
    let sign = amount.minorUnits < 0 ? -1 : 1
    return shares.indices.compactMap { index in
      if index == goals.count, rest == 0 { return nil }
      return GoalMoney(
        line: self, goal: index < goals.count ? goals[index].goal.value : nil,
        share: Share(basisPoints: shares[index]), amount: Money(minorUnits: sizes[index] * sign, amount.currency))
    }
  }
}

extension BudgetBook {
  /// The whole budget in parts by goal. Where a line that names goals has parts, its own shares count and those of its
  /// parts do not, so that no krona is there twice; leaves under no such line are linked to nothing. The sum is that of
  /// the roots.
  public var goalMoney: [GoalMoney] { counted.flatMap(\.goalMoney) }

  /// The lines whose shares count.
  private var counted: [BudgetLine] {
    places.map(\.line).filter { line in
      let above = chain(from: line).dropFirst()
      if above.contains(where: { !$0.goals.isEmpty }) { return false }
      return !line.goals.isEmpty || parts(of: line).isEmpty
    }
  }

  /// Lines that name goals and lie under one that does: their money would be counted twice.
  public var countedTwice: [(line: BudgetLine, above: BudgetLine)] {
    places.map(\.line).filter { !$0.goals.isEmpty }.compactMap { line in
      chain(from: line).dropFirst().first { !$0.goals.isEmpty }.map { (line, $0) }
    }
  }

  /// Expenditure without parts that nothing links to a goal, neither itself nor a line above it.
  public var unlinked: [BudgetLine] {
    leaves.filter { leaf in
      leaf.amount.minorUnits > 0 && chain(from: leaf).allSatisfy { $0.goals.isEmpty && !$0.isApart }
    }
  }
}

extension Sequence where Element == BudgetLine {
  /// What is spent and what comes in. The second is negative or zero.
  public func turnover(in currency: Currency) -> (expenditure: Money, income: Money) {
    var (spent, earned) = (0, 0)
    for line in self {
      if line.amount.minorUnits < 0 { earned += line.amount.minorUnits } else { spent += line.amount.minorUnits }
    }
    return (Money(minorUnits: spent, currency), Money(minorUnits: earned, currency))
  }
}
