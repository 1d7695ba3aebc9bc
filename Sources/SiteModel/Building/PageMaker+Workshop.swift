import BudgetModel
import Diagnostics

/// Where ideas began: the partnership table, the workshop, and which way each idea went.
extension PageMaker {
  func workshop(_ round: Round, _ stage: IdeaStage) -> PageDraft {
    let chapters = WorkshopChapters(self, round, stage)
    let page = ChaptersPage(
      over: self.round(round), lead: explained(chapters.lead, at: round.location.path), status: nil, phaseSentence: nil,
      figures: chapters.figures,
      stages: nil, chapters: chapters.all.told,
      downloads: stage.ideas.isEmpty ? [] : downloads(of: .init(.ideas, of: round.id)))
    return PageDraft(
      title: Passage(ofRound(.titleWorkshop, round)), description: chapters.lead, updated: updated(round),
      responsible: round.responsible?[reader], notices: notices(round), content: .workshop(page))
  }
}

/// The chapters of a workshop's page.
struct WorkshopChapters {
  let maker: PageMaker
  let round: Round
  let stage: IdeaStage
  var language: Language { maker.language }
  var reader: Reader { maker.reader }

  init(_ maker: PageMaker, _ round: Round, _ stage: IdeaStage) {
    self.maker = maker
    self.round = round
    self.stage = stage
  }

  private func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String { maker.say(phrase, values) }

  var lead: String {
    let went = stage.ideas.count { $0.way != nil }
    return maker.say(
      .workshopLead, count: stage.ideas.count,
      ["themes": maker.formats.number(stage.themes.count), "went": maker.formats.number(went)])
  }

  var figures: [KeyFigure] {
    var figures: [KeyFigure] = []
    func add(_ number: Int?, _ phrase: Phrase) {
      guard let number, number > 0 else { return }
      figures.append(
        KeyFigure(value: maker.formats.number(number), label: maker.say(phrase, count: number), note: nil))
    }
    add(stage.ideas.count, .workshopFigureIdeas)
    add(stage.ideas.compactMap(\.dots).reduce(0, +), .workshopFigureDots)
    add(stage.workshop?.participants, .workshopFigurePeople)
    return figures
  }

  var all: [Chapter] { [ways, themes, table, workshop, electronic, groups] }

  // MARK: Ideas

  /// The six ways and how many ideas went each; they and those that did not go on are all ideas.
  private var ways: Chapter {
    guard !stage.ideas.isEmpty else { return Chapter(say(.workshopWays), "ways") }
    let rows = IdeaStage.Idea.WayForward.allCases.map { way in
      [maker.book.text(.wayForward(way)), maker.formats.number(stage.ideas.count { $0.way == way })]
    }
    let stayed = [say(.workshopStayed), maker.formats.number(stage.ideas.count { $0.way == nil })]
    let total = [say(.workshopAll), maker.formats.number(stage.ideas.count)]
    return Chapter(
      say(.workshopWays), "ways",
      [
        .table(
          ChartTable(
            caption: say(.workshopWaysTable), columns: [say(.columnWay), say(.columnIdeas)],
            rows: rows + [stayed, total]))
      ])
  }

  private var themes: Chapter {
    let blocks = stage.themes.map { theme -> ChapterBlock in
      let ideas = stage.ideas.filter { $0.theme.value == theme.id }
      let dots = ideas.compactMap(\.dots).reduce(0, +)
      let sums = say(
        .workshopTheme,
        ["ideas": maker.say(.countIdeas, count: ideas.count), "dots": maker.say(.countDots, count: dots)])
      return .rows(sorted(ideas).map(row), heading: theme.name[reader], note: ideas.isEmpty ? nil : sums)
    }
    return Chapter(
      say(.workshopThemes), "themes",
      answer: stage.best.map { maker.say(.workshopBest, count: $0) }, blocks)
  }

  /// Most dots first; ideas without dots last, in the order of the file.
  private func sorted(_ ideas: [IdeaStage.Idea]) -> [IdeaStage.Idea] {
    ideas.enumerated().sorted { a, b in
      let dots = (a.element.dots ?? -1, b.element.dots ?? -1)
      return dots.0 == dots.1 ? a.offset < b.offset : dots.0 > dots.1
    }.map(\.element)
  }

  private func row(_ idea: IdeaStage.Idea) -> ChapterBlock.Row {
    let proposal = idea.proposal.flatMap { maker.proposal($0.value, in: round.id) }
    let way = idea.way.map { maker.book.text(.wayForward($0)) } ?? say(.workshopStayed)
    return ChapterBlock.Row(
      Passage(idea.title[reader]), address: proposal?.address,
      notes: [maker.book.text(.ideaSource(idea.source)), way], text: idea.note?[reader],
      figure: idea.dots.map { maker.say(.countDots, count: $0) })
  }

  // MARK: People

  private var table: Chapter {
    guard let table = stage.partnership else { return Chapter(say(.workshopTable), "table") }
    let rows = table.members.map { [$0.sector[reader], maker.formats.number($0.count)] }
    let answer = maker.say(
      .workshopConvened, count: table.people,
      ["convener": table.convener[reader], "day": table.date.map(maker.formats.day) ?? ""])
    let undated = maker.say(.workshopConvenedUndated, count: table.people, ["convener": table.convener[reader]])
    return Chapter(
      say(.workshopTable), "table", answer: table.date == nil ? undated : answer,
      [
        .table(
          ChartTable(
            caption: say(.workshopSeats), columns: [say(.columnSector), say(.columnPeople)],
            rows: rows + [[say(.processTotal), maker.formats.number(table.people)]])),
        .points(table.focus.map { $0[reader] }, heading: say(.workshopFocus)),
      ])
  }

  private var workshop: Chapter {
    guard let workshop = stage.workshop else {
      return Chapter(say(.workshopHeading), "workshop", [.texts([stage.quietly?[reader]].compactMap { $0 })])
    }
    let facts = [
      Fact(label: say(.factDay), value: maker.formats.dayAndWeekday(workshop.date), address: nil),
      workshop.place.map { Fact(label: say(.factPlace), value: $0[reader], address: nil) },
      workshop.participants.map {
        Fact(label: say(.factParticipants), value: maker.formats.number($0), address: nil)
      },
    ].compactMap { $0 }
    return Chapter(
      say(.workshopHeading), "workshop",
      [
        .texts([workshop.text?[reader]].compactMap { $0 }), .facts(facts),
        .texts([stage.quietly?[reader]].compactMap { $0 }, heading: stage.quietly.map { _ in say(.workshopQuietly) }),
      ])
  }

  private var electronic: Chapter {
    Chapter(
      say(.workshopElectronic), "electronic",
      answer: stage.electronic.map { electronic in
        maker.say(
          .workshopElectronicDays, count: stage.ideas.count { $0.source == .electronic },
          ["days": maker.formats.days(electronic.days)])
      })
  }

  private var groups: Chapter {
    let rows = stage.groups.map { group in
      let theme = group.theme.flatMap { id in stage.themes.first { $0.id == id.value } }
      return ChapterBlock.Row(
        Passage(group.name[reader]), notes: [theme?.name[reader], group.members[reader]],
        text: group.text?[reader])
    }
    return Chapter(say(.workshopGroups), "groups", [.rows(rows)])
  }
}
