import BudgetModel
import Diagnostics

/// A round by panel: who was drawn, what they were asked, what they recommended and what was answered.
extension PageMaker {
  func panel(_ round: Round, _ panel: Panel) -> PageDraft {
    let card = card(round)
    let chapters = PanelChapters(self, round, panel).all
    let more = [link(.process(round.id), say(.titleProcess))]
    let page = ChaptersPage(
      over: nil, lead: explained(round.lead[reader], at: round.location.path), status: card.status,
      phaseSentence: phaseSentence(round, card),
      figures: figures(panel), stages: stages(round),
      chapters: chapters.told + [Chapter(say(.nextHeading), "next", [.links(more + nextWays(round))])],
      downloads: downloads(of: .init(.recommendations, of: round.id)))
    return PageDraft(
      title: passage(round.title) { $0 }, within: [say(.titleRounds)], description: round.lead[reader],
      updated: updated(round), responsible: round.responsible?[reader], notices: notices(round),
      content: .panel(page))
  }

  private func figures(_ panel: Panel) -> [KeyFigure] {
    var figures: [KeyFigure] = []
    func add(_ number: Int?, _ phrase: Phrase) {
      guard let number, number > 0 else { return }
      figures.append(KeyFigure(value: formats.number(number), label: say(phrase, count: number), note: nil))
    }
    add(panel.selection?.members?.value, .panelFigureMembers)
    add(panel.meetings.count, .panelFigureMeetings)
    add(panel.recommendations.count, .panelFigureRecommendations)
    if let frame = panel.frame {
      figures.append(KeyFigure(value: text(frame.value), label: say(.panelFigureFrame), note: nil))
    }
    return figures
  }

  /// The municipality's contact stands in where a round names no other way.
  func nextWays(_ round: Round) -> [PageLink] {
    let own = round.nextWays.compactMap { resolved($0.link.value, text: $0.name[reader]) }
    if !own.isEmpty { return own }
    let address = settings.contact.feedbackForm ?? "mailto:" + settings.contact.email
    return [external(say(.nextContact), address)]
  }
}

/// The chapters of a panel's page.
struct PanelChapters {
  let maker: PageMaker
  let round: Round
  let panel: Panel
  var language: Language { maker.language }
  var reader: Reader { maker.reader }

  init(_ maker: PageMaker, _ round: Round, _ panel: Panel) {
    self.maker = maker
    self.round = round
    self.panel = panel
  }

  var all: [Chapter] {
    [question, recommendations, frame, selection, assessments, meetings, participants, decided, evaluation, updates]
  }

  private func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String { maker.say(phrase, values) }

  private var question: Chapter {
    Chapter(say(.panelQuestion), "question", answer: panel.question[reader])
  }

  // MARK: Recommendations

  private var recommendations: Chapter {
    let blocks = panel.phases.map { phase in
      ChapterBlock.rows(
        panel.recommendations.filter { $0.phase.value == phase.id }.map(row), heading: phase.name[reader])
    }
    let count = panel.recommendations.count
    return Chapter(
      say(.panelRecommendations), "recommendations",
      answer: count == 0
        ? say(.panelNoRecommendations) : maker.say(.panelAnswered, count: count, ["answered": answered]),
      blocks)
  }

  /// How many got each answer: `2 genomförs, 1 utreds`
  private var answered: String {
    let parts = Panel.Answer.Outcome.allCases.compactMap { outcome -> String? in
      let count = panel.recommendations.count { $0.answer?.outcome == outcome }
      return count == 0 ? nil : "\(maker.formats.number(count)) \(maker.book.text(.answerPart(outcome)))"
    }
    let silent = panel.standing.count { $0.answer == nil }
    let waiting = silent == 0 ? [] : ["\(maker.formats.number(silent)) \(say(.panelUnanswered))"]
    let gone = panel.recommendations.count { $0.withdrawal != nil && $0.answer == nil }
    let withdrawn = gone == 0 ? [] : ["\(maker.formats.number(gone)) \(say(.panelWithdrawnPart))"]
    return maker.formats.list(parts + waiting + withdrawn)
  }

  private func row(_ item: Panel.Recommendation) -> ChapterBlock.Row {
    let answer = item.answer.map { answer in
      say(
        .panelAnswer,
        ["decision": maker.decision(answer.decision).sentence, "text": answer.text[reader]])
    }
    return ChapterBlock.Row(
      Passage(item.title[reader]), anchor: item.anchor,
      notes: [say(.panelPublished, ["day": maker.formats.day(item.published)])], text: item.text?[reader],
      figure: item.effect.map(maker.formats.difference),
      status: item.withdrawal == nil
        ? mark(item.answer?.outcome) : StatusMark(kind: .stopped, word: say(.panelWithdrawnWord)),
      answer: withdrawal(item).map { [$0, answer].compactMap { $0 }.joined(separator: " ") } ?? answer
        ?? say(.panelNoAnswer))
  }

  /// Told at the recommendation's own address, which stays.
  private func withdrawal(_ item: Panel.Recommendation) -> String? {
    item.withdrawal.map {
      say(.panelWithdrawn, ["day": maker.formats.day($0.date), "reason": $0.reason[reader]])
    }
  }

  private func mark(_ outcome: Panel.Answer.Outcome?) -> StatusMark {
    switch outcome {
    case .accepted?: StatusMark(kind: .done, word: maker.book.text(.answer(.accepted)))
    case .partly?: StatusMark(kind: .ongoing, word: maker.book.text(.answer(.partly)))
    case .investigated?: StatusMark(kind: .planned, word: maker.book.text(.answer(.investigated)))
    case .rejected?: StatusMark(kind: .stopped, word: maker.book.text(.answer(.rejected)))
    case nil: StatusMark(kind: .planned, word: say(.panelWaits))
    }
  }

  // MARK: The frame

  /// The running total of the effects against the frame.
  private var frame: Chapter {
    guard let frame = panel.frame?.value else { return Chapter(say(.panelFrame), "frame") }
    var sum = Money.zero(maker.currency)
    let rows = panel.inOrder.compactMap { item -> [String]? in
      guard let effect = item.effect, item.withdrawal == nil else { return nil }
      sum = sum + effect
      return [
        item.title[reader], maker.formats.difference(effect), maker.text(sum), maker.text(frame - sum),
      ]
    }
    let values = [
      "sum": maker.text(sum), "frame": maker.text(frame),
      "over": maker.text(minor: abs((sum - frame).minorUnits)),
    ]
    let isOver = sum.minorUnits > frame.minorUnits
    let answer = [say(isOver ? .panelOverFrame : .panelWithinFrame, values), isOver ? panel.overFrame?[reader] : nil]
    let table = ChartTable(
      caption: say(.panelFrameTable),
      columns: [say(.columnRecommendation), say(.columnEffect), say(.columnSum), say(.columnLeft)], rows: rows)
    return Chapter(
      say(.panelFrame), "frame", answer: answer.compactMap { $0 }.joined(separator: " "),
      [.table(rows.isEmpty ? nil : table)])
  }

  // MARK: Members

  private var selection: Chapter {
    guard let selection = panel.selection else { return Chapter(say(.panelSelection), "selection") }
    let facts = [
      selection.register.map { Fact(label: say(.factRegister), value: $0[reader], address: nil) },
      selection.date.map { Fact(label: say(.factDrawn), value: maker.formats.day($0), address: nil) },
    ].compactMap { $0 }
    return Chapter(
      say(.panelSelection), "selection", answer: maker.book.text(.selection(selection.method)),
      [.funnel(funnel(selection)), .facts(facts)])
  }

  /// How many were invited, enrolled and became members, each as a share of the first.
  private func funnel(_ selection: Panel.Selection) -> FunnelChart? {
    let counts = [
      (Phrase.funnelInvited, selection.invited?.value), (.funnelEnrolled, selection.enrolled?.value),
      (.funnelMembers, selection.members?.value),
    ]
    let steps = counts.compactMap { phrase, count in count.map { (label: Passage(say(phrase)), count: $0) } }
    guard zip(steps, steps.dropFirst()).allSatisfy({ $0.count >= $1.count }) else { return nil }
    return FunnelChart(
      steps, title: say(.funnelTitle), columns: [say(.columnStep), say(.columnPeople), say(.columnShare)],
      formats: maker.formats
    ) { steps in
      maker.formats.list(
        steps.map { say(.funnelValue, ["step": $0.label.text, "number": $0.countText, "share": $0.shareText]) })
    }
  }

  private var assessments: Chapter {
    let rows = panel.assessments.map { item in
      ChapterBlock.Row(
        Passage(item.role[reader]), notes: [maker.formats.day(item.date)], text: item.text[reader],
        figure: item.amount.map(maker.formats.difference))
    }
    return Chapter(say(.panelAssessments), "assessments", [.rows(rows)])
  }

  private var meetings: Chapter {
    let events = panel.meetings.enumerated().map { offset, meeting in
      let text = [meeting.place?[reader], meeting.text?[reader]].compactMap { $0 }.joined(separator: ". ")
      return TimelineEntry(
        day: meeting.date, title: meeting.title[reader], text: Passage(text), anchor: "m\(offset + 1)")
    }
    let count = events.count
    return Chapter(
      say(.panelMeetings), "meetings", answer: count == 0 ? nil : maker.say(.panelMet, count: count), [.events(events)])
  }

  private var participants: Chapter {
    let rows = panel.participants.map { item in
      let name =
        switch item.name {
        case .group(let group): maker.book.text(.participant(group))
        case .other(let name): name[reader]
        }
      return ChapterBlock.Row(
        Passage(name), notes: [item.count.map { maker.say(.countPeople, count: $0) }], text: item.text?[reader])
    }
    return Chapter(say(.panelParticipants), "participants", [.rows(rows)])
  }

  // MARK: Decisions and what came after

  private var decided: Chapter {
    let next = round.process.nextDecision.map { maker.decision($0, text: say(.decisionNext)) }
    return Chapter(
      say(.decidedHeadingBefore), "decided", answer: maker.mandateSentence(round),
      [.decisions([maker.decision(round.mandateDecision)] + [next].compactMap { $0 })])
  }

  private var evaluation: Chapter {
    let due = round.process.evaluationPlan?.due.map { due in
      say(due < maker.today ? .evaluationLate : .evaluationDue, ["day": maker.formats.day(due)])
    }
    let done = round.evaluation.map { say(.evaluationDone, ["day": maker.formats.day($0.date)]) }
    return Chapter(
      say(.evaluationHeading), "evaluation", answer: done ?? due,
      [
        .texts([round.process.evaluationPlan?.method?[reader], round.evaluation?.text[reader]].compactMap { $0 }),
        .points(round.evaluation?.lessons.map { $0[reader] } ?? [], heading: say(.evaluationLessons)),
      ])
  }

  private var updates: Chapter {
    Chapter(say(.updatesHeading), "updates", [.events(maker.updates(round.updates))])
  }
}
