import BudgetModel
import Diagnostics
import Tallying

extension PageMaker {
  func page(_ round: Round) -> PageDraft {
    let questions = RoundQuestions(self, round)
    let card = card(round)
    let page = RoundPage(
      lead: explained(round.lead[reader], at: round.location.path), labels: card.labels, ways: ways(round),
      year: round.year, phase: card.phase,
      phaseWord: card.phaseWord, status: card.status,
      phaseSentence: phaseSentence(round, card), figures: figures(round, card), stages: stages(round),
      pools: round.pools.map { view($0, of: round) },
      poolsSentence: ([poolsSentence(round)] + allocationSentences(round)).joined(separator: " "),
      money: moneyCharts(round),
      eligibility: round.eligible.map { eligibility($0, .vote) }, howToTakePart: round.howToTakePart?[reader],
      places: round.places.map(view), goals: card.goals, won: questions.won, whyNot: questions.whyNot,
      built: questions.built, cost: questions.cost, decided: questions.decided, tookPart: questions.tookPart,
      counted: questions.countedAnswer, next: questions.next, evaluation: round.evaluation.map(view),
      updatesHeading: say(.updatesHeading), updates: updates(round.updates),
      news: portal.news.filter { $0.round?.value == round.id }.map(self.card),
      proposals: link(.roundProposals(round.id), say(.whyAll, ["round": round.title[reader]])),
      downloads: downloads(ofRound: round.id))
    return PageDraft(
      title: passage(round.title) { $0 }, within: [say(.titleRounds)], description: round.lead[reader],
      updated: updated(round), responsible: round.responsible?[reader], notices: notices(round),
      content: .round(page))
  }

  /// The round's own pages that lie deeper, and its series.
  private func ways(_ round: Round) -> [PageLink] {
    let workshop = round.process.ideas.map { _ in link(.workshop(round.id), say(.titleWorkshop)) }
    let series = round.process.series.flatMap { index.series[$0.series.value] }.map { series in
      link(.series(series.id), say(.seriesLink, ["series": series.name[reader]]))
    }
    return [link(.process(round.id), say(.titleProcess))] + [workshop, series].compactMap { $0 }
  }

  /// What goes on now, with its days.
  func phaseSentence(_ round: Round, _ card: RoundCard) -> String {
    switch card.phase {
    case .evaluated: say(.phaseEvaluated, ["day": formats.day(round.evaluation?.date ?? today)])
    case .built: say(.phaseBuilt)
    case .building:
      say(
        .phaseBuilding, ["done": formats.number(card.projectsDone), "total": formats.number(card.projects)])
    case .decided: say(round.kind == .panel ? .panelDecided : .phaseDecided)
    case .counting:
      round.votes.map { $0.publish > today ? say(.phaseCounting, ["day": formats.day($0.publish)]) : nil }?
        .flatMap { $0 } ?? say(.phaseCountingUnknown)
    case .upcoming, .ideas, .review, .ballotReady, .voting: stageSentence(round)
    }
  }

  private func stageSentence(_ round: Round) -> String {
    guard let stage = currentStage(of: round) else { return say(.phaseUpcomingUnknown) }
    let name = book.text(.stage(stage.kind))
    if stage.days.contains(today) {
      return say(.phaseOngoing, ["stage": name, "day": formats.day(stage.days.last)])
    }
    let isFirst = !round.stages.contains { $0.days.first <= today }
    return say(isFirst ? .phaseUpcoming : .phaseBetween, ["stage": name, "day": formats.day(stage.days.first)])
  }

  private func figures(_ round: Round, _ card: RoundCard) -> [KeyFigure] {
    var figures = [amountFigure(card.amount.minorUnits)]
    func add(_ number: Int, _ phrase: Phrase) {
      figures.append(KeyFigure(value: formats.number(number), label: say(phrase, count: number), note: nil))
    }
    if let funded = card.funded {
      add(funded, round.savesMoney ? .savingsChosen : .roundFigureFunded)
      add(card.ballots ?? 0, .roundFigureBallots)
      if let turnout = card.turnout, let people = round.eligible?.people {
        figures.append(
          KeyFigure(
            value: formats.percent(turnout), label: say(.roundFigureTurnout),
            note: say(.roundOfEligible, ["people": formats.number(people)])))
      }
    } else if let onBallot = card.onBallot, onBallot > 0 {
      add(onBallot, .roundFigureOnBallot)
    } else if card.proposals > 0 {
      add(card.proposals, .roundFigureProposals)
    }
    if round.pools.count > 1 { add(round.pools.count, .roundFigurePools) }
    return figures
  }

  func stages(_ round: Round) -> StageBar {
    let current = round.stages.indices.filter { round.stages[$0].days.contains(today) }
      .max { round.stages[$0].days.first < round.stages[$1].days.first }
    let steps = round.stages.enumerated().map { offset, stage -> StageBar.Step in
      let state: StageBar.State =
        stage.days.contains(today) ? .ongoing : stage.days.last < today ? .past : .coming
      return StageBar.Step(
        number: offset + 1, kind: stage.kind, name: book.text(.stage(stage.kind)), days: stage.days,
        daysText: formats.days(stage.days), state: state, stateWord: book.text(.stageState(state)),
        isCurrent: offset == current, text: stage.text?[reader])
    }
    return StageBar(title: say(.roundStages), steps: steps)
  }

  private func view(_ pool: Pool, of round: Round) -> RoundPage.PoolView {
    RoundPage.PoolView(
      name: pool.name[reader], amount: pool.amount, areas: pool.areas.compactMap { area($0.value) },
      ballot: RuleSentences(self, round: round, pool: pool).choices.joined(separator: " "),
      onBallot: round.proposals.count { proposal in
        proposal.verdict.kind == .feasible && round.pool(of: proposal, in: portal.areas) == pool.id
      })
  }

  /// What somebody may be eligible for.
  enum Right { case vote, propose }

  /// Who may do it, in a sentence made from the fields.
  func eligibility(_ eligible: Eligibility, _ right: Right) -> String {
    let kinds = [
      (eligible.lives, Phrase.eligibleLives), (eligible.works, .eligibleWorks), (eligible.studies, .eligibleStudies),
      (eligible.relation, .eligibleRelation),
    ].filter(\.0).map { say($0.1) }
    let first = kinds.dropLast().joined(separator: formats.fill(.listSeparator))
    let what = kinds.count > 1 ? say(.eligibleOr, ["first": first, "last": kinds.last ?? ""]) : kinds.first ?? ""
    if right == .propose { return mayPropose(what, eligible.minimumAge) }
    let age = eligible.minimumAge.map { formats.number($0) }
    let sentence =
      switch (kinds.isEmpty, age) {
      case (true, nil): say(.eligibleAll)
      case (true, let age?): say(.eligibleAllAge, ["age": age])
      case (false, nil): say(.eligibleSentence, ["what": what])
      case (false, let age?): say(.eligibleSentenceAge, ["what": what, "age": age])
      }
    return ([sentence] + (eligible.people.map { [say(.eligiblePeople, count: $0)] } ?? [])).joined(separator: " ")
  }

  private func mayPropose(_ what: String, _ age: Int?) -> String {
    let age = age.map { formats.number($0) }
    switch (what.isEmpty, age) {
    case (true, nil): return say(.proposeAll)
    case (true, let age?): return say(.proposeAllAge, ["age": age])
    case (false, nil): return say(.proposeSentence, ["what": what])
    case (false, let age?): return say(.proposeSentenceAge, ["what": what, "age": age])
    }
  }

  private func view(_ place: VotingPlace) -> RoundPage.Place {
    RoundPage.Place(
      name: place.name[reader], hours: place.hours?[reader], area: place.area.flatMap { area($0.value) })
  }

  private func view(_ evaluation: Round.Evaluation) -> RoundPage.EvaluationView {
    RoundPage.EvaluationView(
      heading: say(.evaluationHeading), date: evaluation.date, text: evaluation.text[reader],
      lessonsHeading: say(.evaluationLessons), lessons: evaluation.lessons.map { $0[reader] })
  }

  /// Remarks for pages that only a preview shows, and for what is invented.
  func notices(_ publication: Publication) -> [Notice] {
    let example = publication.isExample ? [Notice(kind: .preview, text: say(.noticeExample))] : []
    guard !publication.isPublic(on: today) else { return example }
    let from = publication.isDraft ? nil : publication.from
    let text = from.map { say(.noticePublishedFrom, ["day": formats.day($0)]) } ?? say(.noticeDraft)
    return example + [Notice(kind: .preview, text: text)]
  }

  /// Remarks on a round as a whole.
  func notices(_ round: Round) -> [Notice] {
    let isSaid = round.title.has(language) && round.lead.has(language)
    return notices(round.publication)
      + (isSaid ? [] : [Notice(kind: .otherLanguage, text: say(.noticeOtherLanguage))])
  }

  /// Remarks on a text's language: missing in the reader's, or translated by a machine.
  func notices<Words>(_ words: PerLanguage<Words>, _ source: (Words) -> TextSource) -> [Notice] {
    if !words.has(language) { return [Notice(kind: .otherLanguage, text: say(.noticeOtherLanguage))] }
    return source(words[language]).isMachine
      ? [Notice(kind: .machineTranslation, text: say(.noticeMachineTranslation))] : []
  }
}
