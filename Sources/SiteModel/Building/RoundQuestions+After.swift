import BudgetModel
import Diagnostics
import Tallying

// MARK: - 5. Who decided?

extension RoundQuestions {
  var decided: RoundPage.Decided {
    let mandate = maker.mandateSentence(round)
    let decisions = round.decisions.map { decision in
      maker.decision(
        decision.decision, pool: poolName(decision.pool.value), text: decision.text?[maker.reader])
    }
    let lines = decisions.map(\.sentence).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let told =
      lines.isEmpty
      ? mandate
      : maker.say(.decidedAnswer, ["sentence": mandate, "decisions": lines.joined(separator: "; ")])
    let answer = [told, maker.fundingSentence(round)].compactMap { $0 }.joined(separator: " ")
    return RoundPage.Decided(
      heading: heading(decisions.isEmpty ? .decidedHeadingBefore : .decidedHeading, "q5", answer), mandate: mandate,
      mandateDecision: maker.decision(round.mandateDecision), decisions: decisions)
  }

  private func poolName(_ id: PoolID) -> String? { round.pools.first { $0.id == id }?.name[maker.reader] }
}

extension PageMaker {
  /// Advisory or binding, and who settled that.
  func mandateSentence(_ round: Round) -> String {
    say(
      .decidedMandate,
      [
        "sentence": say(round.mandate == .binding ? .decidedBinding : .decidedAdvisory),
        "decision": decision(round.mandateDecision).sentence,
      ])
  }
}

// MARK: - 6. How many took part?

extension RoundQuestions {
  var tookPart: RoundPage.TookPart {
    guard let counted else {
      let answer = maker.say(.tookPartProposals, count: round.proposals.count) + " " + maker.say(.tookPartBefore)
      return RoundPage.TookPart(
        heading: heading(.tookPartHeading, "q6", answer), figures: [], channels: nil, areas: nil, hidden: nil,
        statistics: nil)
    }
    let charts = TurnoutCharts(maker, counted: counted)
    return RoundPage.TookPart(
      heading: heading(.tookPartHeading, "q6", tookPartAnswer(counted.outcome.ballots)),
      figures: tookPartFigures(counted), channels: charts.channels, areas: charts.areas,
      hidden: charts.hidesSomething
        ? maker.say(.tookPartHidden, ["smallest": number(maker.settings.smallestGroup)]) : nil,
      statistics: maker.link(.statistics(round.id), maker.say(.titleStatistics)))
  }

  private func tookPartAnswer(_ ballots: Int) -> String {
    let sentence = maker.say(.tookPartAnswer, count: ballots)
    if let turnout = maker.turnout(round), let people = round.eligible?.people {
      return maker.say(
        .tookPartTurnout,
        ["sentence": sentence, "share": maker.formats.percent(turnout), "people": number(people)])
    }
    return round.pools.count > 1 ? maker.say(.tookPartSeveral, ["sentence": sentence]) : sentence
  }

  private func tookPartFigures(_ counted: CountedRound) -> [KeyFigure] {
    counted.outcome.pools.compactMap { pool in
      poolName(pool.id).map { name in
        KeyFigure(
          value: number(pool.outcome.ballots),
          label: maker.say(.roundFigureBallots, count: pool.outcome.ballots), note: name)
      }
    }
  }
}

// MARK: - 7. How was it counted?  8. What comes next?

extension RoundQuestions {
  var countedAnswer: RoundPage.Counted {
    let rules = round.pools.map { RuleSentences(maker, round: round, pool: $0).method.joined(separator: " ") }
    let unique = rules.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return RoundPage.Counted(
      heading: heading(
        counted == nil ? .countedHeadingBefore : .countedHeading, "q7", unique.joined(separator: " ")),
      link: round.kind == .vote ? maker.link(.counting(round.id), maker.say(.countedLink)) : nil,
      downloads: counted == nil ? [] : maker.downloads(ofRound: round.id))
  }

  var next: RoundPage.Next {
    let ways = maker.nextWays(round)
    let sentence = nextSentence
    return RoundPage.Next(
      heading: heading(
        .nextHeading, "q8", ways.isEmpty ? sentence : maker.say(.nextWays, ["sentence": sentence])),
      ways: ways)
  }

  private var nextSentence: String {
    if counted == nil, let publish = round.votes?.publish, publish > maker.today, votingIsOver {
      return maker.say(.nextPublish, ["day": maker.formats.day(publish)])
    }
    if let milestone = nextMilestone { return milestone }
    guard let stage = maker.nextStage(of: round) else { return maker.say(.nextNothing) }
    return maker.say(
      .nextStage,
      ["stage": maker.book.text(.stage(stage.kind)), "days": maker.formats.days(stage.days)])
  }

  private var votingIsOver: Bool { round.stage(.vote).map { $0.days.last < maker.today } ?? true }

  /// The soonest of all projects' milestones that are planned and not done.
  private var nextMilestone: String? {
    let coming = round.projects.filter { $0.status.value == .planned || $0.status.value == .ongoing }.flatMap {
      project in
      project.milestones.compactMap { milestone in
        milestone.done == nil ? milestone.planned.map { (project, milestone, $0) } : nil
      }
    }
    guard let (project, milestone, day) = coming.filter({ $0.2 >= maker.today }).min(by: { $0.2 < $1.2 }) else {
      return nil
    }
    return maker.say(
      .nextMilestone,
      [
        "project": maker.title(of: project, in: round).text, "milestone": milestone.title[maker.reader],
        "month": maker.formats.month(of: day),
      ])
  }
}

extension PageMaker {
  /// A link as an author gave it; nil when it leads to a page that is not shown.
  func resolved(_ target: LinkTarget, text: String) -> PageLink? {
    guard let address = site.address(of: target, in: language) else { return nil }
    if case .external = target { return external(text, address) }
    return PageLink(text, address)
  }
}
