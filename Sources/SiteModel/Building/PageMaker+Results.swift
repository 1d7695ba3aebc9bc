import BudgetModel
import Diagnostics
import Tallying

extension PageMaker {
  /// - Parameter isWhole: with every row, whatever their number.
  func results(_ round: Round, isWhole: Bool = false) -> PageDraft {
    let counted = site.outcomes[round.id]
    let state = resultsState(round)
    let sentence = counted.map { wonSentence($0.outcome, of: round) } ?? waitingSentence(round)
    let page = ResultsPage(
      round: self.round(round), state: state, sentence: sentence, mandate: mandateSentence(round),
      pools: counted.map { poolResults(round, $0, isWhole: isWhole) } ?? [],
      counting: link(.counting(round.id), say(.resultsCountingLink)),
      shortcuts: counted == nil || part > 1 ? [] : areaShortcuts(round), areas: part > 1 ? nil : areaShares(round),
      compare: link(.compare(round.id), say(.compareLink)),
      embedAddress: counted.flatMap { _ in site.addresses.absolute(.embed(round.id), language) },
      downloads: counted == nil ? [] : downloads(ofRound: round.id),
      pager: isWhole ? nil : pager(.results(round.id), lengths: [resultParts(round).total]))
    return PageDraft(
      title: Passage(ofRound(.titleResults, round)), description: sentence,
      updated: counted == nil ? updated(round) : round.votes?.publish ?? updated(round),
      responsible: round.responsible?[reader], notices: notices(round) + embargoNotice(round),
      content: .results(page))
  }

  func ofRound(_ title: Phrase, _ round: Round) -> String {
    say(.titleOfRound, ["title": say(title), "round": round.title[reader]])
  }

  func resultsState(_ round: Round) -> ResultsPage.State {
    site.outcomes[round.id] != nil
      ? .published
      : .waiting(sentence: waitingSentence(round), until: round.votes.flatMap { $0.publish > today ? $0.publish : nil })
  }

  private func waitingSentence(_ round: Round) -> String {
    if let publish = round.votes?.publish, publish > today {
      return say(.resultsWaiting, ["day": formats.day(publish)])
    }
    guard let vote = round.stage(.vote), vote.days.contains(today) else { return say(.resultsNotCounted) }
    return say(
      .resultsWaitingVote, ["stage": book.text(.stage(.vote)), "day": formats.day(vote.days.last)])
  }

  func embargoNotice(_ round: Round) -> [Notice] {
    guard let publish = round.votes?.publish, publish > today,
      round.stage(.vote).map({ $0.days.last < today }) ?? false
    else { return [] }
    return [Notice(kind: .embargo, text: say(.noticeEmbargo, ["day": formats.day(publish)]))]
  }

  private func poolResults(_ round: Round, _ counted: CountedRound, isWhole: Bool) -> [PoolResult] {
    let pieces =
      isWhole
      ? counted.outcome.pools.enumerated().map {
        PoolParts.Piece(pool: $0.offset, rows: $0.element.outcome.candidates.indices, isFirst: true)
      } : resultParts(round).pieces(on: part)
    return pieces.compactMap { piece in
      let countedPool = counted.outcome.pools[piece.pool]
      guard let pool = round.pools.first(where: { $0.id == countedPool.id }) else { return nil }
      let decided = round.decisions.first { $0.pool.value == pool.id }
      return PoolView(self, round: round, pool: pool, counted: countedPool).result(
        decision: decided.map { decision($0.decision, pool: pool.name[reader], text: $0.text?[reader]) },
        rows: piece.rows, isContinued: !piece.isFirst)
    }
  }

  /// How the rows of all pools are cut into the parts of the page.
  private func resultParts(_ round: Round) -> PoolParts {
    PoolParts(
      lengths: (site.outcomes[round.id]?.outcome.pools ?? []).map(\.outcome.candidates.count),
      rows: ListPart.rows(of: .results(round.id)))
  }

  /// To where a pool begins in the results, which may be on a later part.
  func link(resultsOf pool: PoolID, in round: Round, _ text: String) -> PageLink {
    let place = site.outcomes[round.id]?.outcome.pools.firstIndex { $0.id == pool }
    let part = place.map { resultParts(round).part(ofPool: $0) } ?? 1
    let subject = PageSubject.results(round.id)
    return link(part == 1 ? subject : .part(of: subject, part), text, anchor: "p-\(pool)")
  }
}
