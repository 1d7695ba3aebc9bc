import BudgetModel
import Tallying

/// A pool's rule in plain words with its own amounts and limits, a sentence or two per line.
struct RuleSentences {
  private let maker: PageMaker
  private let round: Round
  private let pool: Pool
  private var rule: CountingRule { pool.rule }

  init(_ maker: PageMaker, round: Round, pool: Pool) {
    self.maker = maker
    self.round = round
    self.pool = pool
  }

  /// `amount` is what the pool had in the end, which is more than its own where other pools left something.
  func lines(amount: Int) -> [String] {
    let first = maker.say(amount < 0 ? .ruleTarget : .ruleAmount, ["amount": maker.text(minor: abs(amount))])
    return [first] + choices + scoring + method + thresholds + limits + ties
  }

  /// What one ballot could hold.
  var choices: [String] {
    let limits = pool.ballot
    var lines: [String] = []
    switch (limits.minimumChoices, limits.maximumChoices) {
    case (_, nil): if limits.maximumCost == nil { lines.append(maker.say(.ruleChoicesAny)) }
    case (let least, let most?) where least == most: lines.append(maker.say(.ruleChoicesExactly, count: most))
    case (0...1, let most?): lines.append(maker.say(.ruleChoicesAtMost, count: most))
    case (let least, let most?):
      lines.append(
        maker.say(
          .ruleChoicesBetween, ["least": maker.formats.number(least), "most": maker.formats.number(most)]))
    }
    if limits.kind == .ordinal { lines.append(maker.say(.ruleChoicesOrder)) }
    if limits.kind == .points, limits.pointsEach.upperBound < BallotLimits.highestPoints {
      let (least, most) = (limits.pointsEach.lowerBound, limits.pointsEach.upperBound)
      lines.append(
        maker.say(
          .ruleChoicesPointsEach, ["least": maker.formats.number(least), "most": maker.formats.number(most)]))
    }
    if let sum = limits.maximumPoints { lines.append(maker.say(.ruleChoicesPoints, count: sum)) }
    if let cost = limits.minimumCost { lines.append(maker.say(.ruleChoicesCostLeast, ["amount": maker.text(cost)])) }
    if let cost = limits.maximumCost { lines.append(maker.say(.ruleChoicesCost, ["amount": maker.text(cost)])) }
    return lines
  }

  private var scoring: [String] {
    switch rule.scoring {
    case .votes: [maker.say(.ruleScoringVotes)]
    case .points(0): [maker.say(.ruleScoringPoints)]
    case .points(let missing):
      [maker.say(.ruleScoringPoints), maker.say(.ruleScoringPointsMissing, count: missing)]
    case .ballotLength: [maker.say(.ruleScoringLength)]
    case .channels(let shares):
      shares.sorted { $0.key < $1.key }.map {
        maker.say(
          .ruleScoringChannel, ["channel": maker.book.text(.channel($0.key)), "share": maker.formats.percent($0.value)])
      }
    case .weights(let weights):
      [maker.say(.ruleScoringWeights, ["weights": maker.formats.list(weights.map(maker.formats.number))])]
    }
  }

  /// How money is given out, without amounts.
  var method: [String] {
    let bySupport = maker.say(rule.scoring == .votes ? .ruleGreedy : .ruleGreedyPoints)
    switch rule.method {
    case .greedy(let misfit): return [bySupport, sentence(misfit)]
    case .greedyWithReserve(let share):
      return [bySupport, maker.say(.ruleReserve, ["share": maker.formats.percent(share)])]
    case .greedyPerCost: return [maker.say(.rulePerCost), maker.say(.ruleSkip)]
    case .majorityJudgment(let misfit): return [maker.say(.ruleMajority), sentence(misfit)]
    case .equalShares(let shares): return equalShares(shares)
    case .phragmen: return [maker.say(.rulePhragmen)]
    case .knapsack: return [maker.say(.ruleKnapsack)]
    case .savings(.take): return [maker.say(.ruleSavingsTake)]
    case .savings(.skip): return [maker.say(.ruleSavingsSkip)]
    }
  }

  private func sentence(_ misfit: CountingRule.OnMisfit) -> String {
    maker.say(misfit == .skip ? .ruleSkip : .ruleStop)
  }

  private func equalShares(_ shares: EqualShares) -> [String] {
    var lines = [maker.say(.ruleEqualShares)]
    switch shares.completion {
    case .none: break
    case .greedy: lines.append(maker.say(.ruleEqualSharesGreedy))
    case .add1(let add):
      lines.append(maker.say(.ruleEqualSharesAdd1, ["step": maker.text(minor: add.step)]))
      if add.thenGreedy { lines.append(maker.say(.ruleEqualSharesGreedy)) }
    }
    switch shares.comparison {
    case .moreBallotsPrefer: lines.append(maker.say(.ruleComparePrefer))
    case .fewerBallotsWithNone: lines.append(maker.say(.ruleCompareNone))
    case nil: break
    }
    return lines
  }

  private var thresholds: [String] {
    let thresholds = rule.thresholds
    var lines: [String] = []
    if let votes = thresholds.minimumVotes { lines.append(maker.say(.ruleMinimumVotes, count: votes)) }
    if let share = thresholds.minimumShare {
      lines.append(maker.say(.ruleMinimumShare, ["share": maker.formats.percent(share, decimals: 2)]))
    }
    if let points = thresholds.minimumPoints { lines.append(maker.say(.ruleMinimumPoints, count: points)) }
    if let divisor = thresholds.costShareDivisor {
      lines.append(maker.say(.ruleCostShare, ["divisor": maker.formats.number(divisor)]))
    }
    if thresholds.allowsNoVotes { lines.append(maker.say(.ruleNoVotesNeeded)) }
    return lines
  }

  private var limits: [String] {
    let limits = rule.limits
    let exclusive = limits.exclusive.map { group in
      maker.say(
        .ruleExclusive, ["candidates": maker.formats.list(group.map { maker.quotedTitle($0, in: round.id) })])
    }
    return limits.slots.map { maker.say(.ruleSlots, count: $0.count, ["upTo": maker.text(minor: $0.upTo)]) }
      + limits.caps.map {
        maker.say(.ruleCap, ["category": $0.category, "amount": maker.text(minor: $0.amount)])
      } + exclusive + (limits.maximumFunded.map { [maker.say(.ruleMaximum, count: $0)] } ?? [])
      + (limits.mustLeaveMoney ? [maker.say(.ruleMustLeave)] : [])
  }

  private var ties: [String] {
    rule.ties.enumerated().map { place, tie in maker.sentence(tie, isFirst: place == 0) }
  }
}
