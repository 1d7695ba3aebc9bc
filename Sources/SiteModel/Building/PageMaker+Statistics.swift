import BudgetModel
import Diagnostics
import Tallying

extension PageMaker {
  func statistics(_ round: Round) -> PageDraft {
    let counted = site.outcomes[round.id]
    let sentence = counted.map { statisticsSentence($0, round) } ?? say(.statisticsWaiting)
    let turnout = counted.map { TurnoutCharts(self, counted: $0) }
    let pools = counted.map { poolStatistics(round, $0) } ?? []
    let hides = turnout?.hidesSomething ?? false || pools.contains(where: \.hidesSomething)
    let page = StatisticsPage(
      round: self.round(round), state: resultsState(round), sentence: sentence,
      figures: counted.map { statisticsFigures(round, $0.outcome) } ?? [], turnoutHeading: say(.statisticsTurnout),
      turnout: counted.flatMap { turnoutTable(round, $0.outcome) }, channels: turnout?.channels, areas: turnout?.areas,
      hidden: hides ? say(.statisticsHidden, ["smallest": formats.number(settings.smallestGroup)]) : nil,
      pools: pools.map(\.page), counting: link(.counting(round.id), say(.resultsCountingLink)),
      results: link(.results(round.id), say(.statisticsResultsLink)),
      downloads: counted == nil ? [] : downloads(ofRound: round.id))
    return PageDraft(
      title: Passage(ofRound(.titleStatistics, round)), description: sentence,
      updated: counted == nil ? updated(round) : round.votes?.publish ?? updated(round),
      responsible: round.responsible?[reader], notices: notices(round) + embargoNotice(round),
      content: .statistics(page))
  }

  private func statisticsSentence(_ counted: CountedRound, _ round: Round) -> String {
    let ballots = say(.tookPartAnswer, count: counted.outcome.ballots)
    guard let turnout = turnout(round), let people = round.eligible?.people else { return ballots }
    return say(
      .tookPartTurnout,
      ["sentence": ballots, "share": formats.percent(turnout), "people": formats.number(people)])
  }

  private func statisticsFigures(_ round: Round, _ outcome: RoundOutcome) -> [KeyFigure] {
    var figures = [
      KeyFigure(
        value: formats.number(outcome.ballots), label: say(.roundFigureBallots, count: outcome.ballots), note: nil)
    ]
    if let people = round.eligible?.people {
      figures.append(KeyFigure(value: formats.number(people), label: say(.statisticsEligible), note: nil))
    }
    if let turnout = turnout(round) {
      figures.append(KeyFigure(value: formats.percent(turnout), label: say(.statisticsTurnoutLabel), note: nil))
    }
    if outcome.amount > 0 {
      figures.append(
        KeyFigure(
          value: formats.percent(.of(outcome.spent, of: outcome.amount)), label: say(.statisticsSpent),
          note: say(.statisticsOfAmount, ["amount": text(minor: outcome.amount)])))
    }
    return figures
  }

  private func turnoutTable(_ round: Round, _ outcome: RoundOutcome) -> ChartTable? {
    let rows = outcome.pools.compactMap { counted -> [String]? in
      guard let pool = round.pools.first(where: { $0.id == counted.id }) else { return nil }
      let people = people(in: pool)
      let share = people.flatMap { people in
        people >= counted.outcome.ballots && people > 0 ? Share.of(counted.outcome.ballots, of: people) : nil
      }
      return [
        pool.name[reader], formats.number(counted.outcome.ballots), people.map(formats.number) ?? "–",
        share.map { formats.percent($0) } ?? "–",
      ]
    }
    guard rows.contains(where: { $0[3] != "–" }) else { return nil }
    return ChartTable(
      caption: say(.statisticsTurnoutTable),
      columns: [say(.columnPool), say(.columnBallots), say(.columnResidents), say(.columnShareOfResidents)], rows: rows)
  }

  /// Nil when the population of some area is unknown.
  private func people(in pool: Pool) -> Int? {
    let known = pool.areas.map { portal.areas[$0.value]?.population }
    return known.isEmpty || known.contains(nil) ? nil : known.compactMap(\.self).reduce(0, +)
  }

  private func poolStatistics(_ round: Round, _ counted: CountedRound) -> [PoolStatisticsView] {
    counted.outcome.pools.compactMap { countedPool in
      guard let pool = round.pools.first(where: { $0.id == countedPool.id }),
        let analysis = site.analyses[round.id]?[pool.id]
      else { return nil }
      return PoolStatisticsView(self, round: round, pool: pool, outcome: countedPool.outcome, analysis: analysis)
    }
  }
}
