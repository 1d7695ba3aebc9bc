import BudgetModel
import Diagnostics
import Tallying

extension PageMaker {
  func chooser() -> PageDraft {
    let choices = settings.languages.map { other -> ChooserPage.Choice in
      let maker = PageMaker(site, other)
      return ChooserPage.Choice(
        languageTag: maker.book.languageTag, name: maker.book.name, municipality: settings.name[other],
        title: settings.title[other], lead: settings.lead[other], link: maker.link(.home, maker.say(.chooserContinue)))
    }
    let titles = choices.map(\.municipality).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return PageDraft(
      title: Passage(titles.joined(separator: " · ")), description: choices.map(\.lead).joined(separator: " "),
      content: .chooser(ChooserPage(choices: choices)))
  }

  func notFound() -> PageDraft {
    let others = settings.languages.filter { $0 != language }.map { other -> NotFoundPage.Block in
      let maker = PageMaker(site, other)
      return NotFoundPage.Block(
        languageTag: maker.book.languageTag, heading: maker.say(.titleNotFound),
        sentence: maker.say(.notFoundSentence), links: maker.wayOut)
    }
    return PageDraft(
      title: Passage(say(.titleNotFound)), description: say(.notFoundSentence), isIndexed: false,
      content: .notFound(NotFoundPage(sentence: say(.notFoundSentence), links: wayOut, others: others)))
  }

  private var wayOut: [PageLink] {
    [PageSubject.home, .search, .rounds, .proposals, .projects].map { link($0, shortTitle($0)) }
  }

  func home() -> PageDraft {
    let cards = portal.rounds.map(card)
    let current = portal.rounds.compactMap(self.current)
    let page = HomePage(
      lead: settings.lead[reader], currentHeading: say(.homeCurrent), current: current,
      nothingCurrent: current.isEmpty ? say(.homeNothing) : nil, moneyHeading: say(.homeMoney),
      moneySentence: moneySentence, figures: homeFigures, amounts: amountsChart(cards),
      roundsHeading: say(.homeRounds), rounds: cards, roundsLink: link(.rounds, say(.homeAllRounds)),
      projectsHeading: say(.homeProjects), projects: statusBar(portal.rounds.flatMap(\.projects)),
      projectsLink: link(.projects, say(.homeAllProjects)), goalsHeading: say(.homeGoals),
      goals: portal.goals.map(card), goalsLink: link(.goals, say(.homeAllGoals)), newsHeading: say(.homeNews),
      news: portal.news.prefix(3).map(card), newsLink: link(.news, say(.homeAllNews)))
    return PageDraft(
      title: Passage(settings.title[reader]), description: settings.lead[reader],
      updated: portal.rounds.compactMap(updated).max(), content: .home(page))
  }

  private func current(_ round: Round) -> HomePage.Current? {
    guard let stage = currentStage(of: round), stage.days.contains(today) else { return nil }
    let isVote = stage.kind == .vote || stage.kind == .idea
    return HomePage.Current(
      heading: say(
        .homeCurrentStage, ["stage": book.text(.stage(stage.kind)), "days": formats.days(stage.days)]),
      round: self.round(round),
      sentence: say(
        round.savesMoney ? .savingsHome : .homeRoundSentence, count: round.proposals.count,
        ["amount": text(minor: abs(amount(of: round).minorUnits))]),
      how: isVote ? round.howToTakePart?[reader] : nil, stage: stage.kind, days: stage.days,
      link: link(.round(round.id), say(.homeOpenRound, ["round": round.title[reader]])))
  }

  /// What is saved is not given.
  private var decidedRounds: [Round] { portal.rounds.filter { site.outcomes[$0.id] != nil && !$0.savesMoney } }

  private var moneySentence: String? {
    guard let first = decidedRounds.map(\.year).min() else { return nil }
    let given = decidedRounds.compactMap { site.outcomes[$0.id]?.given.spent }.reduce(0, +)
    return say(
      .homeMoneySentence, count: decidedRounds.count, ["year": String(first), "amount": text(minor: given)])
  }

  private var homeFigures: [KeyFigure] {
    guard !decidedRounds.isEmpty else { return [] }
    let given = decidedRounds.compactMap { site.outcomes[$0.id]?.given }
    let funded = given.reduce(0) { $0 + $1.count }
    let done = portal.rounds.flatMap(\.projects).count { $0.status.value == .done }
    return [
      KeyFigure(value: text(minor: given.reduce(0) { $0 + $1.spent }), label: say(.homeFigureGiven), note: nil),
      KeyFigure(value: formats.number(funded), label: say(.homeFigureFunded, count: funded), note: nil),
      KeyFigure(value: formats.number(done), label: say(.homeFigureDone, count: done), note: nil),
    ]
  }
}

// MARK: - All rounds

extension PageMaker {
  func rounds() -> PageDraft {
    let cards = portal.rounds.map(card)
    let sentence = say(.roundsSentence, count: cards.count)
    return PageDraft(
      title: Passage(say(.titleRounds)), description: sentence, updated: portal.rounds.compactMap(updated).max(),
      content: .rounds(
        RoundsPage(
          sentence: sentence, rounds: cards, groups: roundsByOrientation(), matrix: matrix(),
          amounts: amountsChart(cards), ballots: ballotsChart(cards))))
  }

  /// Oldest first; nil with fewer than two rounds.
  func amountsChart(_ cards: [RoundCard]) -> BarChart? {
    let bars = cards.reversed().filter { $0.kind == .vote && $0.amount.minorUnits > 0 }.map { card in
      BarChart.Bar(
        label: Passage(card.link.text, languageTag: card.link.languageTag), value: card.amount.minorUnits,
        valueText: text(card.amount), isMarked: false, address: card.link.address)
    }
    return chart(
      bars, title: say(.roundsAmounts), column: say(.columnAmount),
      description: { say(.roundsAmountsDescription, ["least": $0, "most": $1]) })
  }

  private func ballotsChart(_ cards: [RoundCard]) -> BarChart? {
    let bars = cards.reversed().compactMap { card in
      card.ballots.map { ballots in
        BarChart.Bar(
          label: Passage(card.link.text, languageTag: card.link.languageTag), value: ballots,
          valueText: formats.number(ballots), isMarked: false, address: card.link.address)
      }
    }
    return chart(
      bars, title: say(.roundsBallots), column: say(.columnBallots),
      description: { say(.roundsBallotsDescription, ["least": $0, "most": $1]) })
  }

  private func chart(
    _ bars: [BarChart.Bar], title: String, column: String, description: (String, String) -> String
  ) -> BarChart? {
    guard bars.count > 1, let least = bars.min(by: { $0.value < $1.value }),
      let most = bars.max(by: { $0.value < $1.value })
    else { return nil }
    return BarChart(
      title: title, description: description(least.valueText, most.valueText), bars: bars,
      table: ChartTable(
        caption: title, columns: [say(.columnRound), column], rows: bars.map { [$0.label.text, $0.valueText] }))
  }
}

// MARK: - What rounds have in common

extension PageMaker {
  /// The last stage that goes on, else the next one.
  func currentStage(of round: Round) -> Stage? {
    let ongoing = round.stages.filter { $0.days.contains(today) }
    return ongoing.max { $0.days.first < $1.days.first } ?? nextStage(of: round)
  }

  func nextStage(of round: Round) -> Stage? {
    round.stages.filter { $0.days.first > today }.min { $0.days.first < $1.days.first }
  }

  /// The newest day that the round itself tells of.
  func updated(_ round: Round) -> Day? {
    let publish = round.votes.map { [$0.publish] } ?? []
    let days =
      round.updates.map(\.date) + round.decisions.map(\.decision.date) + publish
      + (round.evaluation.map { [$0.date] } ?? []) + round.projects.flatMap { $0.updates.map(\.date) }
      + [round.mandateDecision.date] + round.stages.map(\.days.first)
    return days.filter { $0 <= today }.max()
  }

  private static func part(_ status: Project.Status) -> Phrase {
    switch status {
    case .planned: .projectsPartPlanned
    case .ongoing: .projectsPartOngoing
    case .done: .projectsPartDone
    case .stopped: .projectsPartStopped
    }
  }

  /// Done, ongoing, planned, stopped; nil when there are no projects.
  func statusBar(_ projects: [Project]) -> StatusBar? {
    guard !projects.isEmpty else { return nil }
    let counts = [Project.Status.done, .ongoing, .planned, .stopped].map { status in
      (status, projects.count { $0.status.value == status })
    }.filter { $0.1 > 0 }
    let shares = Apportionment.basisPoints(counts.map(\.1))
    let parts = counts.map { status, count in
      say(Self.part(status), count: count)
    }
    let segments = zip(counts, shares).map { count, share in
      StatusBar.Segment(status: mark(count.0), count: count.1, basisPoints: share)
    }
    return StatusBar(
      title: say(.projectsBar),
      description: say(
        .projectsBarDescription,
        ["total": say(.countProjects, count: projects.count), "parts": formats.list(parts)]),
      segments: segments,
      table: ChartTable(
        caption: say(.projectsBar), columns: [say(.columnStatus), say(.columnProjects)],
        rows: segments.map { [$0.status.word, formats.number($0.count)] }))
  }
}
