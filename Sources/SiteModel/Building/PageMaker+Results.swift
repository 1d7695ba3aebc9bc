import BudgetModel
import Diagnostics
import Tallying

extension PageMaker {
  func results(_ round: Round) -> PageDraft {
    let counted = site.outcomes[round.id]
    let state = resultsState(round)
    let sentence = counted.map { wonSentence($0.outcome, of: round) } ?? waitingSentence(round)
    let page = ResultsPage(
      round: self.round(round), state: state, sentence: sentence, mandate: mandateSentence(round),
      pools: counted.map { poolResults(round, $0) } ?? [],
      counting: link(.counting(round.id), say(.resultsCountingLink)),
      shortcuts: counted == nil ? [] : areaShortcuts(round), areas: areaShares(round),
      compare: link(.compare(round.id), say(.compareLink)),
      embedAddress: counted.flatMap { _ in site.addresses.absolute(.embed(round.id), language) },
      downloads: counted == nil ? [] : downloads(ofRound: round.id))
    return PageDraft(
      title: Passage(ofRound(.titleResults, round)), description: sentence,
      updated: counted == nil ? updated(round) : round.votes?.publish ?? updated(round),
      responsible: round.responsible?[language], notices: notices(round.publication) + embargoNotice(round),
      content: .results(page))
  }

  func ofRound(_ title: Phrase, _ round: Round) -> String {
    say(.titleOfRound, ["title": say(title), "round": round.title[language]])
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

  private func poolResults(_ round: Round, _ counted: CountedRound) -> [PoolResult] {
    counted.outcome.pools.compactMap { countedPool in
      guard let pool = round.pools.first(where: { $0.id == countedPool.id }) else { return nil }
      let decided = round.decisions.first { $0.pool.value == pool.id }
      return PoolView(self, round: round, pool: pool, counted: countedPool).result(
        decision: decided.map { decision($0.decision, pool: pool.name[language], text: $0.text?[language]) })
    }
  }
}
