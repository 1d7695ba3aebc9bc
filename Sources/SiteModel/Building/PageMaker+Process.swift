import BudgetModel
import Diagnostics
import Tallying

/// How a round works: what was settled before it began, how people take part, who decides.
extension PageMaker {
  func process(_ round: Round) -> PageDraft {
    let chapters = ProcessChapters(self, round).all
    let lead = say(.processLead, ["round": round.title[reader]])
    let page = ChaptersPage(
      over: self.round(round), lead: explained(lead, at: round.location.path), status: nil, phaseSentence: nil,
      figures: [], stages: nil,
      chapters: chapters.told, downloads: [])
    return PageDraft(
      title: Passage(ofRound(.titleProcess, round)), description: lead, updated: updated(round),
      responsible: round.responsible?[reader], notices: notices(round), content: .process(page))
  }

  /// `Stadsfullmäktige, 14 december 2026` with its reference once the decision has been made.
  func decision(_ decision: PlannedDecision, text: String? = nil) -> DecisionView {
    let line =
      decision.reference.map {
        say(
          .decisionLine,
          ["body": decision.body[reader], "day": formats.day(decision.date), "reference": $0])
      } ?? say(.decisionPlanned, ["body": decision.body[reader], "day": formats.day(decision.date)])
    return DecisionView(
      sentence: line, body: decision.body[reader], date: decision.date, reference: decision.reference ?? "",
      link: decision.link.map { external(say(.decisionMinutes, ["reference": decision.reference ?? ""]), $0) },
      pool: text, text: nil)
  }

  /// `Omgång 2 av 3 i Skärgårdsbudgeten`; nil for a round that is in no series.
  func seriesLink(_ round: Round) -> PageLink? {
    guard let place = round.process.series, let series = index.series[place.series.value] else { return nil }
    return link(
      .series(series.id),
      say(
        .seriesPlace,
        [
          "index": formats.number(place.index.value), "planned": formats.number(place.planned),
          "series": series.name[reader],
        ]))
  }

  /// `Gäller en plats`, `Gäller en grupp: unga`
  func orientationWord(_ orientation: Orientation) -> String {
    switch orientation {
    case .territory: say(.orientationTerritory)
    case .group(let group): say(.orientationGroup, ["group": group[reader]])
    case .theme(let theme): say(.orientationTheme, ["theme": theme[reader]])
    }
  }

  /// That the money waits for a decision; nil where it does not.
  func fundingSentence(_ round: Round) -> String? {
    round.process.fundingDecision.map { decision in
      let values = ["body": decision.body[reader], "day": formats.day(decision.date)]
      return say(decision.isMade(by: today) ? .fundingMade : .fundingWaits, values)
    }
  }

  /// `5 % av stadens investeringsbudget 2026, som är 2 000 000 €.`
  func shareSentence(_ round: Round) -> String? {
    round.process.shareOfBudget.map { share in
      say(
        .shareSentence,
        [
          "amount": text(amount(of: round)), "share": formats.percent(share.share, decimals: 2),
          "budget": share.budget[reader], "base": text(share.of),
        ])
    }
  }
}

/// The chapters of the page, each from what the round's file says of it.
struct ProcessChapters {
  let maker: PageMaker
  let round: Round
  var process: RoundProcess { round.process }
  var language: Language { maker.language }
  var reader: Reader { maker.reader }

  init(_ maker: PageMaker, _ round: Round) {
    self.maker = maker
    self.round = round
  }

  var all: [Chapter] {
    [
      purpose, influence, plan, takingPart, occasions, ballot, money, decisions, evaluation, rules, claims, law,
      related,
    ]
  }

  private func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String { maker.say(phrase, values) }

  private func fact(_ label: Phrase, _ value: String?, _ address: String? = nil) -> Fact? {
    value.map { Fact(label: say(label), value: $0, address: address) }
  }

  // MARK: Why

  private var purpose: Chapter {
    let series = maker.seriesLink(round)
    let facts = [
      fact(.factLevel, process.level.map { maker.book.text(.participation($0.value)) }),
      fact(.factOrientation, process.orientation.map(maker.orientationWord)),
      fact(.factSeries, series?.text, series?.address),
      fact(.factOrganiser, process.organiser?[reader]),
      fact(.factGoverningBody, process.governingBody?[reader]),
      fact(.factReason, process.reason.map { maker.book.text(.reason($0)) }),
      fact(.factWay, process.way.map { maker.book.text(.way($0)) }),
      fact(.factResponsible, round.responsible?[reader]),
    ].compactMap { $0 }
    let logic = process.logic.map { maker.book.text(.logic($0)) }
    return Chapter(
      say(.processPurpose), "purpose", answer: maker.mandateSentence(round),
      [.texts([logic].compactMap { $0 }), .facts(facts), purposes])
  }

  /// The goals that the round is for, with how many projects each has got so far.
  private var purposes: ChapterBlock {
    let ids = round.goals.map(\.value).filter { maker.index.goals[$0] != nil }
    let built = round.projects.map { maker.index.goals(of: $0, in: round.id) }
    let rows = ids.compactMap { id -> ChapterBlock.Row? in
      guard let goal = maker.goal(id) else { return nil }
      let count = built.count { $0.contains(id) }
      return ChapterBlock.Row(
        Passage(goal.text, languageTag: goal.languageTag), address: goal.address,
        notes: [round.projects.isEmpty ? nil : maker.say(.countProjects, count: count)])
    }
    return .rows(rows, heading: say(.processGoals))
  }

  private var influence: Chapter {
    Chapter(
      say(.processInfluence), "influence",
      [
        .points(process.openForInfluence.map { $0[reader] }, heading: say(.processOpen)),
        .points(process.alreadyDecided.map { $0[reader] }, heading: say(.processFixed)),
      ])
  }

  private var plan: Chapter {
    let parts = ProjectPlan.Part.allCases.compactMap { part in
      process.plan?.texts[part].map {
        ChapterBlock.texts([$0[reader]], heading: maker.book.text(.planPart(part)))
      }
    }
    return Chapter(say(.processPlan), "plan", parts)
  }

  // MARK: Taking part

  private var takingPart: Chapter {
    let propose = process.mayPropose.map { maker.eligibility($0, .propose) }
    let vote = round.eligible.map { maker.eligibility($0, .vote) }
    let invitation = process.invitation.map { invitation in
      [
        fact(.invitationArea, invitation.area[reader]), fact(.invitationQuestion, invitation.question[reader]),
        fact(.invitationTimetable, invitation.timetable[reader]),
        fact(.invitationFeedback, invitation.feedback[reader]),
      ].compactMap { $0 }
    }
    return Chapter(
      say(.processTakingPart), "taking-part",
      [
        .texts([propose, vote, round.howToTakePart?[reader]].compactMap { $0 }),
        .facts(invitation ?? [], heading: say(.processInvitation)),
      ] + places)
  }

  /// Where to vote and where to get help: one list where everything can be done in each place.
  private var places: [ChapterBlock] {
    func row(_ place: VotingPlace) -> ChapterBlock.Row {
      ChapterBlock.Row(
        Passage(place.name[reader]),
        notes: [place.hours?[reader], place.area.flatMap { maker.area($0.value)?.text }])
    }
    if round.places.allSatisfy({ $0.purposes.count == VotingPlace.Purpose.allCases.count }) {
      return [.rows(round.places.map(row), heading: say(.processPlacesBoth))]
    }
    return VotingPlace.Purpose.allCases.map { purpose in
      .rows(
        round.places.filter { $0.purposes.contains(purpose) }.map(row),
        heading: say(purpose == .vote ? .processPlaces : .processHelp))
    }
  }

  private var occasions: Chapter {
    let events = process.events.sorted { ($0.date, $0.start ?? 0) < ($1.date, $1.start ?? 0) }.map { event in
      ChapterBlock.Row(
        Passage(event.title?[reader] ?? maker.book.text(.event(event.kind))), address: event.link,
        notes: [
          maker.hours(event), event.place?[reader],
          event.form == .physical ? nil : maker.book.text(.form(event.form)),
        ],
        text: event.accessibility?[reader])
    }
    let channels = process.communication.map { item in
      let told = [item.date.map(maker.formats.day), item.text?[reader]].compactMap { $0 }
      return Fact(
        label: maker.book.text(.announcement(item.channel.value)),
        value: told.isEmpty ? say(.channelUsed) : told.joined(separator: " · "), address: nil)
    }
    return Chapter(
      say(.processOccasions), "events",
      [.rows(events, heading: say(.processEvents)), .facts(channels, heading: say(.processChannels))])
  }

  private var ballot: Chapter {
    guard round.kind == .vote else { return Chapter(say(.processBallot), "ballot") }
    let order = process.ballotOrder.map { order in
      switch order.rule {
      case .number: say(.ballotByNumber)
      case .lot: say(.ballotByLot, ["reference": order.reference ?? ""])
      case .alphabet: say(.ballotByAlphabet)
      }
    }
    let shown = process.ballotOrder?.published.map { say(.ballotShown, ["day": maker.formats.day($0)]) }
    let limits = round.pools.map { pool in
      ChapterBlock.Row(
        Passage(pool.name[reader]),
        text: RuleSentences(maker, round: round, pool: pool).choices.joined(separator: " "))
    }
    return Chapter(
      say(.processBallot), "ballot",
      [.rows(limits), .texts([order, shown].compactMap { $0 })] + BallotList(maker, round).blocks
        + [.links([maker.link(.counting(round.id), maker.say(.countedLink))])])
  }

  // MARK: Money and decisions

  private var money: Chapter {
    let sentences = [maker.shareSentence(round)].compactMap { $0 } + maker.allocationSentences(round)
    guard round.pools.count > 1 else {
      return Chapter(
        say(.processMoney), "money",
        answer: round.pools.isEmpty
          ? nil : maker.poolsSentence(round),
        [.texts(sentences)])
    }
    let rows = round.pools.map { pool in
      [
        pool.name[reader], maker.formats.list(pool.areas.compactMap { maker.area($0.value)?.text }),
        maker.text(pool.amount),
      ]
    }
    let table = ChartTable(
      caption: say(.processMoneyTable), columns: [say(.columnPool), say(.columnArea), say(.columnAmount)],
      rows: rows + [[say(.processTotal), "", maker.text(maker.amount(of: round))]])
    return Chapter(
      say(.processMoney), "money",
      answer: maker.poolsSentence(round),
      [.texts(sentences), .table(table)])
  }

  private var decisions: Chapter {
    var made: [DecisionView] = []
    func add(_ phrase: Phrase, _ view: DecisionView?) {
      guard let view else { return }
      made.append(
        DecisionView(
          sentence: view.sentence, body: view.body, date: view.date, reference: view.reference, link: view.link,
          pool: say(phrase), text: view.text))
    }
    add(.decisionStart, process.startDecision.map { maker.decision($0) })
    add(.decisionMandate, maker.decision(round.mandateDecision))
    for decision in round.decisions { add(.decisionOutcome, maker.decision(decision.decision)) }
    add(.decisionFunding, process.fundingDecision.map { maker.decision($0) })
    add(.decisionNext, process.nextDecision.map { maker.decision($0) })
    add(.decisionReported, process.reported.map { maker.decision($0) })
    let inOrder = made.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(
      \.element)
    return Chapter(
      say(.processDecisions), "decisions", answer: maker.fundingSentence(round), [.decisions(inOrder)])
  }

  // MARK: Afterwards

  private var evaluation: Chapter {
    let due = process.evaluationPlan?.due.map { due in
      say(
        round.evaluation == nil ? (due < maker.today ? .evaluationLate : .evaluationDue) : .evaluationWasDue,
        ["day": maker.formats.day(due)])
    }
    let done = round.evaluation.map { say(.evaluationDone, ["day": maker.formats.day($0.date)]) }
    let answer = [done, due].compactMap { $0 }.joined(separator: " ")
    return Chapter(
      say(.evaluationHeading), "evaluation", answer: answer.isEmpty ? nil : answer,
      [
        .texts([process.evaluationPlan?.method?[reader], round.evaluation?.text[reader]].compactMap { $0 }),
        .points(round.evaluation?.lessons.map { $0[reader] } ?? [], heading: say(.evaluationLessons)),
        .points(process.series?.lessons.map { $0[reader] } ?? [], heading: say(.seriesLessons)),
        .texts([process.series?.differs?[reader]].compactMap { $0 }),
      ])
  }

  private var rules: Chapter {
    guard let rules = process.rules else { return Chapter(say(.processRules), "rules") }
    let page = rules.page.flatMap { maker.index.pages[$0.value] }.map {
      maker.link(.free($0.id), maker.passage($0.words, \.title))
    }
    return Chapter(
      say(.processRules), "rules", answer: say(.rulesVersion, ["version": rules.version]),
      [
        .points(rules.changes.map { $0[reader] }, heading: say(.rulesChanged)),
        .links([page].compactMap { $0 }),
      ])
  }

  private var claims: Chapter {
    Chapter(say(.processClaims), "claims", [.rows(process.claims.compactMap(row))])
  }

  private func row(_ claim: Claim) -> ChapterBlock.Row? {
    switch claim.ground {
    case .source(let source, let link):
      return ChapterBlock.Row(
        Passage(claim.text[reader]), address: link, notes: [say(.claimSource, ["source": source[reader]])])
    case .indicator(let id):
      let goals = maker.portal.goals.filter { $0.indicators.contains { $0.id == id.value } }
      guard let goal = goals.first, let indicator = goal.indicators.first(where: { $0.id == id.value }) else {
        return nil
      }
      return ChapterBlock.Row(
        Passage(claim.text[reader]), address: maker.goal(goal.id)?.address, notes: [indicator.name[reader]],
        text: IndicatorSentences(maker, indicator).sentence)
    }
  }

  private var law: Chapter {
    let rows = maker.settings.legalBasis.map { basis in
      ChapterBlock.Row(Passage(basis.act[reader]), address: basis.link, notes: [basis.section])
    }
    return Chapter(say(.processLaw), "law", [.rows(rows)])
  }

  private var related: Chapter {
    let links = process.related.compactMap { maker.resolved($0.link.value, text: $0.name[reader]) }
    return Chapter(say(.processRelated), "related", [.links(links)])
  }
}

extension PageMaker {
  /// `måndag 4 maj 2026, kl. 18.00–20.00`
  func hours(_ event: RoundEvent) -> String {
    let day = formats.dayAndWeekday(event.date)
    guard let start = event.start else { return day }
    let from = time(start)
    guard let end = event.end else { return say(.eventFrom, ["day": day, "from": from]) }
    return say(.eventHours, ["day": day, "from": from, "to": time(end)])
  }

  private func time(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return say(.eventTime, ["hour": String(minutes / 60), "minute": two(minutes % 60)])
  }
}
