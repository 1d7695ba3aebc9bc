import BudgetModel
import Tallying

/// The winners of a pool by other rules, side by side with the real ones.
struct ComparisonView {
  private let maker: PageMaker
  private let round: Round
  private let pool: Pool
  private let outcome: PoolOutcome
  private let others: [WhatIf]

  init(_ maker: PageMaker, round: Round, pool: Pool, outcome: PoolOutcome, others: [WhatIf]) {
    self.maker = maker
    self.round = round
    self.pool = pool
    self.outcome = outcome
    self.others = others
  }

  /// Nil when no other rule fits the pool.
  var comparison: StatisticsPage.Comparison? {
    let outcomes = [outcome] + others.compactMap(\.outcome)
    guard outcomes.count > 1 else { return nil }
    let funded = outcomes.map { Set($0.funded) }
    let all = outcome.candidates.filter { candidate in funded.contains { $0.contains(candidate.id) } }
    let disputed = all.filter { candidate in funded.contains { !$0.contains(candidate.id) } }
    let rows = all.count > Self.mostRows ? Array(disputed.prefix(Self.mostRows)) : all
    let more =
      rows.count < all.count
      ? [maker.say(.whatIfMore, ["shown": maker.formats.number(rows.count), "total": maker.formats.number(all.count)])]
      : []
    return StatisticsPage.Comparison(
      heading: maker.say(.whatIfHeading, ["pool": pool.name[maker.reader]]), warning: maker.say(.whatIfWarning),
      rules: outcomes.enumerated().map { index, other in
        StatisticsPage.Comparison.Rule(
          name: name(other.rule), text: text(other.rule), isReal: index == 0, given: maker.text(minor: other.spent))
      },
      rows: rows.map { candidate in
        StatisticsPage.Comparison.Row(
          proposal: maker.proposal(candidate.id, in: round.id) ?? maker.withoutPage(candidate.id, round),
          votes: candidate.support, cost: maker.money(candidate.cost),
          isFunded: funded.map { $0.contains(candidate.id) })
      }, missing: more + others.compactMap(missing))
  }

  /// Of more, only those on which the rules disagree are worth a look.
  private static let mostRows = 40

  private func missing(_ other: WhatIf) -> String? {
    other.absence.map { absence in
      let why: Phrase =
        switch absence {
        case .tooLarge, .problem(.tooManySets): .whatIfTooLarge
        case .problem: .whatIfUnsuited
        }
      return maker.say(why, ["rule": name(other.rule)])
    }
  }

  private func name(_ rule: CountingRule) -> String { maker.say(Self.phrases(rule.method).name) }

  private func text(_ rule: CountingRule) -> String { maker.say(Self.phrases(rule.method).text) }

  private static func phrases(_ method: CountingRule.Method) -> (name: Phrase, text: Phrase) {
    switch method {
    case .greedy(.skip): (.whatIfSkip, .whatIfSkipText)
    case .greedy(.stop): (.whatIfStop, .whatIfStopText)
    case .greedyWithReserve: (.whatIfReserve, .whatIfReserveText)
    case .greedyPerCost: (.whatIfPerCost, .whatIfPerCostText)
    case .majorityJudgment: (.whatIfGrades, .whatIfGradesText)
    case .equalShares: (.whatIfShares, .whatIfSharesText)
    case .phragmen: (.whatIfPhragmen, .whatIfPhragmenText)
    case .knapsack: (.whatIfKnapsack, .whatIfKnapsackText)
    case .savings: (.whatIfSavings, .whatIfSavingsText)
    }
  }
}
