import BudgetModel
import Tallying

/// The figures of one pool's count, in words and charts.
struct PoolStatisticsView {
  let maker: PageMaker
  let round: Round
  let pool: Pool
  let outcome: PoolOutcome
  let analysis: PoolAnalysis

  init(_ maker: PageMaker, round: Round, pool: Pool, outcome: PoolOutcome, analysis: PoolAnalysis) {
    self.maker = maker
    self.round = round
    self.pool = pool
    self.outcome = outcome
    self.analysis = analysis
  }

  private var formats: Formats { maker.formats }
  private func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String { maker.say(phrase, values) }

  /// What is left out, or shown with a dash, because it would tell of a few people.
  var hidesSomething: Bool {
    analysis.measures != nil
      && [analysis.lengths, analysis.satisfaction].contains { $0.map(\.hidesSomething) ?? true }
  }

  var page: StatisticsPage.PoolStatistics {
    StatisticsPage.PoolStatistics(
      anchor: "p-\(pool.id)", name: pool.name[maker.reader], sentence: sentence, facts: facts,
      lengths: analysis.lengths.flatMap { counts in
        // Blank ballots are told of on the page of results.
        chart(counts, from: 1, .statisticsLengths, .statisticsLengthsDescription, .columnChoices) { _ in false }
      },
      satisfaction: analysis.satisfaction.flatMap { counts in
        chart(counts, .statisticsSatisfaction, .statisticsSatisfactionDescription, .columnFundedChoices) { $0 == 0 }
      }, proportions: proportions, notes: notes,
      comparison: ComparisonView(maker, round: round, pool: pool, outcome: outcome, others: analysis.others).comparison)
  }

  private var notes: [String] {
    let differs = maker.site.outcomes[round.id]?.decided[pool.id]?.differs ?? false
    return (analysis.measures == nil ? [say(.statisticsSumsOnly)] : [])
      + (differs ? [say(.statisticsNotDecided)] : [])
  }

  // MARK: Figures

  /// How many have something that got money; nil where that would tell of a few people.
  private var withNone: Int? {
    guard let counts = analysis.satisfaction, let first = counts.shown.first else { return nil }
    return first
  }

  private var sentence: String {
    let ballots = say(.statisticsPoolBallots, count: outcome.ballots)
    guard let withNone, outcome.ballots > 0 else { return ballots }
    let some = outcome.ballots - withNone
    return ballots + " "
      + say(
        .statisticsPoolSome, count: some, ["share": formats.percent(.of(some, of: outcome.ballots))])
  }

  private func say(_ phrase: Phrase, count: Int, _ values: [String: String] = [:]) -> String {
    maker.say(phrase, count: count, values)
  }

  private var facts: [Fact] {
    var facts: [Fact] = []
    func add(_ phrase: Phrase, _ value: String) {
      facts.append(Fact(label: say(phrase), value: value, address: nil))
    }
    if outcome.amount > 0 {
      let share = formats.percent(.of(outcome.spent, of: outcome.amount))
      add(
        .statisticsFactSpent,
        say(
          .statisticsShareOf,
          ["share": share, "spent": maker.text(minor: outcome.spent), "amount": maker.text(minor: outcome.amount)]))
      add(.statisticsFactLeft, maker.text(minor: outcome.left))
    }
    guard let measures = analysis.measures, measures.ballots > 0 else { return facts }
    add(.statisticsFactLength, hundredths(measures.averageLengthHundredths))
    if let lengths = analysis.lengths, !lengths.hidesSomething {
      add(.statisticsFactMedian, formats.number(measures.medianLength))
    }
    if outcome.amount > 0 {
      add(.statisticsFactCost, maker.text(minor: measures.averageBallotCost.inWholeUnits))
      add(.statisticsFactDecided, maker.text(minor: measures.averageMoneyDecided.inWholeUnits))
    }
    add(.statisticsFactFunded, hundredths(measures.averageFundedChoicesHundredths))
    if let withNone {
      let share = formats.percent(.of(withNone, of: measures.ballots))
      add(.statisticsFactNone, say(.statisticsCountAndShare, ["number": formats.number(withNone), "share": share]))
    }
    return facts
  }

  private func hundredths(_ number: Int) -> String {
    formats.number(DecimalNumber(scaled: number, decimals: 2), decimals: 2)
  }

  // MARK: Charts

  private func chart(
    _ counts: HiddenCounts, from first: Int = 0, _ title: Phrase, _ description: Phrase, _ column: Phrase,
    isMarked: (Int) -> Bool
  ) -> BarChart? {
    let shown = Array(counts.shown.enumerated().dropFirst(first))
    guard shown.count > 1, shown.contains(where: { $1 ?? 0 > 0 }) else { return nil }
    let title = say(title)
    let bars = shown.map { number, count in
      BarChart.Bar(
        label: Passage(say(.statisticsChoices, count: number)), value: count ?? 0,
        valueText: count.map { say(.countBallots, count: $0) } ?? say(.statisticsHiddenCount),
        isMarked: isMarked(number), address: nil)
    }
    let parts = bars.map { "\($0.label.text): \($0.valueText)" }
    return BarChart(
      title: title, description: say(description, ["parts": formats.list(parts)]), bars: bars,
      table: ChartTable(
        caption: title, columns: [say(column), say(.columnBallots), say(.columnShare)],
        rows: shown.map { number, count in
          [
            formats.number(number), count.map(formats.number) ?? "–",
            count.map { formats.percent(.of($0, of: outcome.ballots)) } ?? "–",
          ]
        }))
  }

  // MARK: Votes and money

  private var proportions: [StatisticsPage.Proportions] {
    [
      analysis.byGoal.map { measured in
        proportions(measured, .statisticsByGoal, .columnGoal) { id in
          maker.index.goals[GoalID(foreign: id)]?.words.map(\.title)[maker.reader] ?? id
        }
      },
      analysis.byArea.map { measured in
        proportions(measured, .statisticsByArea, .columnArea) { id in
          maker.portal.areas[AreaID(foreign: id)]?.name[maker.reader] ?? id
        }
      },
    ].compactMap { $0 }
  }

  /// In whole percent: decimals would tell more than the votes do.
  private func proportions(
    _ measured: Proportionality, _ title: Phrase, _ column: Phrase, name: (String) -> String
  ) -> StatisticsPage.Proportions {
    let rows = measured.parts.map { part in
      [name(part.category), formats.percent(part.votes, decimals: 0), formats.percent(part.money, decimals: 0)]
    }
    return StatisticsPage.Proportions(
      sentence: say(.statisticsDistance, ["share": formats.percent(measured.distance, decimals: 0)]),
      table: ChartTable(
        caption: say(title), columns: [say(column), say(.columnShareOfVotes), say(.columnShareOfMoney)],
        rows: maker.alphabet.sorted(rows) { $0[0] }))
  }
}

extension Int {
  /// An average to whole kronor or euros, rounded half up: more digits would mean nothing.
  var inWholeUnits: Int { (self + 50) / 100 * 100 }
}
