import BudgetModel
import Diagnostics
import Tallying

/// Figures of rounds and pools, one a row.
extension TableMaker {
  var statistics: Filled {
    let columns = ["round", "pool", "measure", "part", "value", "unit", "hidden"]
    return (columns, rounds.flatMap { $0.figures(site).map(\.row) })
  }
}

/// One figure of the table of statistics.
private struct Figure {
  let round: RoundID
  /// Nil: the whole round.
  var pool: PoolID?
  let measure: String
  var part = "all"
  let value: OpenValue
  var unit = "count"
  var isHidden = false

  var row: [OpenValue] {
    [
      .text(round.rawValue), .text(pool?.rawValue ?? "all"), .text(measure), .text(part), value, .text(unit),
      .boolean(isHidden),
    ]
  }
}

extension Round {
  /// Of the votes only what may be shown.
  fileprivate func figures(_ site: Site) -> [Figure] {
    var figures: [Figure] = []
    if let people = eligible?.people {
      figures.append(Figure(round: id, measure: "people", value: .integer(people)))
    }
    for kind in Proposal.Verdict.Kind.allCases {
      let count = proposals.count { $0.verdict.kind == kind }
      figures.append(Figure(round: id, measure: "proposals", part: kind.rawValue, value: .integer(count)))
    }
    for status in Project.Status.allCases where !projects.isEmpty {
      let count = projects.count { $0.status.value == status }
      figures.append(Figure(round: id, measure: "projects", part: status.rawValue, value: .integer(count)))
    }
    guard let counted = site.outcomes[id] else { return figures }
    let currency = site.portal.settings.currency
    return figures + counted.outcome.pools.flatMap { self.figures($0, currency) } + turnout(counted, site)
      + counted.outcome.pools.flatMap { pool in
        site.analyses[id]?[pool.id].map { measured(pool, $0, currency) } ?? []
      }
  }

  private func figures(_ counted: CountedPool, _ currency: Currency) -> [Figure] {
    let outcome = counted.outcome
    let money = [
      ("amount", outcome.amount), ("received", counted.received), ("spent", outcome.spent), ("extra", outcome.extra),
      ("left", outcome.left),
    ].map { measure, minor in
      Figure(round: id, pool: counted.id, measure: measure, value: .minor(minor), unit: currency.rawValue)
    }
    let counts = [
      ("ballots", outcome.ballots), ("blank_ballots", outcome.blankBallots),
      ("on_ballot", outcome.candidates.count { $0.rank != nil }), ("funded", outcome.funded.count),
    ].map { measure, count in Figure(round: id, pool: counted.id, measure: measure, value: .integer(count)) }
    return money + counts
  }

  /// What the pages hide, because it would tell of single persons, is hidden here in the same way.
  private func turnout(_ counted: CountedRound, _ site: Site) -> [Figure] {
    let charts = TurnoutCharts(PageMaker(site, site.portal.settings.languages[0]), counted: counted)
    let channels = counted.outcome.pools.flatMap { pool -> [Figure] in
      guard let profile = counted.profiles[pool.id] else { return [] }
      return profile.channels.map { channel in
        Figure(
          round: id, pool: pool.id, measure: "ballots_by_channel", part: channel.rawValue,
          value: charts.hidesChannels ? .unknown : .integer(profile.ballotCount(through: channel)),
          isHidden: charts.hidesChannels)
      }
    }
    let areas = charts.areaCounts.map { area, count in
      Figure(
        round: id, measure: "ballots_by_area", part: area, value: .integer(count), isHidden: count == nil)
    }
    return channels + areas
  }

  /// What the page of statistics tells of a pool's ballots, rounded and hidden in the same way.
  private func measured(_ pool: CountedPool, _ analysis: PoolAnalysis, _ currency: Currency) -> [Figure] {
    guard let measures = analysis.measures, measures.ballots > 0 else { return [] }
    func figure(_ measure: String, _ value: OpenValue, _ unit: String = "count", part: String = "all") -> Figure {
      Figure(
        round: id, pool: pool.id, measure: measure, part: part, value: value, unit: unit, isHidden: value == .unknown)
    }
    func hundredths(_ number: Int) -> OpenValue { .decimal(DecimalNumber(scaled: number, decimals: 2)) }
    func counts(_ measure: String, _ hidden: HiddenCounts?, from first: Int) -> [Figure] {
      (hidden?.shown ?? []).enumerated().dropFirst(first).map { number, count in
        figure(measure, .integer(count), part: String(number))
      }
    }
    func shares(_ name: String, _ measured: Proportionality?) -> [Figure] {
      (measured?.parts ?? []).sorted { $0.category < $1.category }.flatMap { part in
        [
          figure("votes_by_\(name)", .integer(part.votes.inWholePercent), "percent", part: part.category),
          figure("money_by_\(name)", .integer(part.money.inWholePercent), "percent", part: part.category),
        ]
      }
    }
    let showsMedian = analysis.lengths.map { !$0.hidesSomething } ?? false
    var figures = [
      figure("average_length", hundredths(measures.averageLengthHundredths)),
      figure("median_length", showsMedian ? .integer(measures.medianLength) : .unknown),
      figure("average_funded_choices", hundredths(measures.averageFundedChoicesHundredths)),
    ]
    if pool.outcome.amount > 0 {
      figures += [
        figure("average_ballot_cost", .minor(measures.averageBallotCost.inWholeUnits), currency.rawValue),
        figure("average_money_decided", .minor(measures.averageMoneyDecided.inWholeUnits), currency.rawValue),
      ]
    }
    // Blank ballots have a row of their own.
    return figures + counts("ballots_by_length", analysis.lengths, from: 1)
      + counts("ballots_by_funded_choices", analysis.satisfaction, from: 0) + shares("goal", analysis.byGoal)
      + shares("area", analysis.byArea)
  }
}

extension Share {
  fileprivate var inWholePercent: Int { DecimalNumber(scaled: basisPoints, decimals: 2).rounded(to: 0).scaled }
}
