public import BudgetModel

/// What single ballots say of an outcome. None where votes came as sums only.
public struct BallotMeasures: Hashable, Sendable {
  /// Every single ballot, blank ones included.
  public let ballots: Int
  /// Ballots by how many choices they hold, from 0.
  public let lengths: [Int]
  /// Ballots by how many of their choices are funded, from 0.
  public let satisfaction: [Int]
  /// What the choices of a ballot cost together, on average over all ballots. Minor units, rounded half up.
  public let averageBallotCost: Int
  /// What the funded choices of a ballot cost together, on average over all ballots. Minor units, rounded half up.
  public let averageMoneyDecided: Int
  /// Sum over all ballots of what their funded choices cost. Minor units; clamped beyond 92 quadrillion.
  public let moneyDecided: Int

  /// Measures the funded candidates of an outcome; nil when some votes came as sums only.
  public init?(_ election: Election, funded: [ProposalID]) {
    guard election.profile.totals.isEmpty else { return nil }
    let winners = Set(funded)
    let won = election.candidates.map { winners.contains($0.id) }
    var (lengths, satisfaction) = ([Int](), [Int]())
    var (costs, decided) = (Int128(0), Int128(0))
    for group in election.profile.groups {
      let chosen = group.choices.map { election.candidateOfChoice[$0] }.filter { $0 >= 0 }
      let funded = chosen.filter { won[$0] }
      lengths.add(group.count, at: group.choices.count)
      satisfaction.add(group.count, at: funded.count)
      costs += Int128(election.cost(of: chosen)) * Int128(group.count)
      decided += Int128(election.cost(of: funded)) * Int128(group.count)
    }
    ballots = lengths.reduce(0, +)
    self.lengths = lengths
    self.satisfaction = satisfaction
    averageBallotCost = Self.average(costs, over: ballots)
    averageMoneyDecided = Self.average(decided, over: ballots)
    moneyDecided = Int(clamping: decided)
  }

  private static func average(_ sum: Int128, over count: Int) -> Int {
    count > 0 ? Int(clamping: (sum * 2 + Int128(count)) / (Int128(count) * 2)) : 0
  }
}

extension BallotMeasures {
  /// Ballots without any funded choice, blank ones included.
  public var withNone: Int { satisfaction.first ?? 0 }

  /// The exclusion ratio: `withNone` of all ballots.
  public var exclusion: Share { Share(part: withNone, of: ballots) }

  /// How many funded choices all ballots have together.
  public var fundedChoices: Int { satisfaction.weighted }

  /// In hundredths, rounded half up.
  public var averageFundedChoicesHundredths: Int { Self.average(Int128(fundedChoices) * 100, over: ballots) }

  /// In hundredths, rounded half up.
  public var averageLengthHundredths: Int { Self.average(Int128(lengths.weighted) * 100, over: ballots) }

  /// The lower median of the ballots' lengths.
  public var medianLength: Int {
    var seen = 0
    for (length, count) in lengths.enumerated() {
      seen += count
      if seen * 2 >= ballots { return length }
    }
    return 0
  }

  /// Gini coefficient of the number of funded choices: 0 when all have as many, near 100 % when one has all.
  public var gini: Share {
    var difference = Int128(0)
    for (one, a) in satisfaction.enumerated() {
      for (two, b) in satisfaction.enumerated() { difference += Int128(abs(one - two)) * Int128(a) * Int128(b) }
    }
    let whole = Int128(fundedChoices) * Int128(ballots) * 2
    return Share(basisPoints: whole > 0 ? Int((difference * 20_000 + whole) / (whole * 2)) : 0)
  }
}

extension Election {
  fileprivate func cost(of indices: [Int]) -> Int { indices.reduce(0) { $0 + candidates[$1].cost } }
}

extension [Int] {
  /// Sum of index times value.
  fileprivate var weighted: Int { enumerated().reduce(0) { $0 + $1.offset * $1.element } }

  fileprivate mutating func add(_ count: Int, at index: Int) {
    while self.count <= index { append(0) }
    self[index] += count
  }
}
