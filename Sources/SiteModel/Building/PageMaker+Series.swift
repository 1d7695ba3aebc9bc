import BudgetModel
import Diagnostics

/// A series of rounds: side by side, and what was changed from one to the next.
extension PageMaker {
  func page(_ series: Series) -> PageDraft {
    let rounds = rounds(of: series)
    let planned = rounds.compactMap { $0.process.series?.planned }.max() ?? rounds.count
    let lead = say(
      .seriesLead, count: rounds.count, ["planned": formats.number(planned), "series": series.name[reader]])
    let page = ChaptersPage(
      over: nil,
      lead: explained(
        [series.text?[reader], lead].compactMap { $0 }.joined(separator: " "), at: series.location.path), status: nil,
      phaseSentence: nil, figures: [], stages: nil,
      chapters: [comparison(rounds), lessons(rounds)].told, downloads: downloads(of: .init(.rounds)))
    return PageDraft(
      title: Passage(series.name[reader]), within: [say(.titleRounds)], description: lead,
      updated: rounds.compactMap(updated).max(), content: .series(page))
  }

  /// By their number.
  func rounds(of series: Series) -> [Round] {
    portal.rounds.filter { $0.process.series?.series.value == series.id }
      .sorted { ($0.process.series?.index.value ?? 0, $0.id) < ($1.process.series?.index.value ?? 0, $1.id) }
  }

  private func comparison(_ rounds: [Round]) -> Chapter {
    let rows = rounds.map { round -> [String] in
      let card = card(round)
      func known(_ number: Int?) -> String { number.map(formats.number) ?? "–" }
      return [
        round.title[reader], text(card.amount), formats.number(card.proposals), known(card.ballots),
        card.turnout.map { formats.percent($0) } ?? "–", known(card.funded),
        known(card.projects == 0 ? nil : card.projectsDone),
      ]
    }
    let table = ChartTable(
      caption: say(.seriesTable),
      columns: [
        say(.columnRound), say(.columnAmount), say(.columnProposals), say(.columnBallots), say(.columnTurnout),
        say(.columnFunded), say(.columnBuilt),
      ], rows: rows)
    let links = rounds.map { round in
      let card = card(round)
      return ChapterBlock.Row(
        Passage(card.link.text, languageTag: card.link.languageTag), address: card.link.address,
        notes: [card.phaseWord],
        text: card.lead, figure: text(card.amount))
    }
    return Chapter(say(.seriesRounds), "rounds", [.rows(links), .table(rows.count > 1 ? table : nil)])
  }

  private func lessons(_ rounds: [Round]) -> Chapter {
    let blocks = rounds.flatMap { round -> [ChapterBlock] in
      let changed = round.process.series?.lessons.map { $0[reader] } ?? []
      let learnt = round.evaluation?.lessons.map { $0[reader] } ?? []
      let values = ["round": round.title[reader]]
      return [
        .points(changed, heading: say(.seriesChanged, values)), .points(learnt, heading: say(.seriesLearnt, values)),
      ]
    }
    return Chapter(say(.seriesLessonsHeading), "lessons", blocks)
  }

  // MARK: Reasons and ways

  /// The five reasons against the four ways, with the rounds of each; nil while no round tells both.
  func matrix() -> ChartTable? {
    let placed = portal.rounds.filter { $0.process.reason != nil && $0.process.way != nil }
    guard !placed.isEmpty else { return nil }
    let rows = RoundProcess.Reason.allCases.map { reason in
      [book.text(.reason(reason))]
        + RoundProcess.Way.allCases.map { way in
          let here = placed.filter { $0.process.reason == reason && $0.process.way == way }
          return here.isEmpty
            ? "–" : here.map { "\($0.title[reader]) (\(text(amount(of: $0))))" }.joined(separator: ", ")
        }
    }
    return ChartTable(
      caption: say(.matrixCaption),
      columns: [say(.factReason)] + RoundProcess.Way.allCases.map { book.text(.way($0)) }, rows: rows)
  }

  /// The rounds by what they are about; empty unless there are two kinds of them.
  func roundsByOrientation() -> [RoundsPage.Group] {
    let groups = Orientation.Kind.allCases.compactMap { kind -> RoundsPage.Group? in
      let rounds = portal.rounds.filter { $0.process.orientation?.kind == kind }
      guard !rounds.isEmpty else { return nil }
      return RoundsPage.Group(heading: book.text(.orientation(kind)), rounds: rounds.map(round))
    }
    return groups.count > 1 ? groups : []
  }
}
