import BudgetModel
import Diagnostics
import Tallying

extension PoolView {
  /// The list that was decided; nil while there is none, or where it says no more than the outcome of a binding vote.
  var decidedList: DecidedList? {
    guard let decided, let decision = round.decisions.last(where: { $0.pool.value == pool.id }) else { return nil }
    guard decided.differs || round.mandate == .advisory else { return nil }
    let gone = decided.dropped.compactMap { outcome[$0] }.map { row($0.id, cost: $0.cost, item: nil) }
    return DecidedList(
      sentence: sentence(decided, decision.decision),
      rows: decided.items.map { row($0.id, cost: $0.cost, item: $0) } + gone, given: maker.money(decided.spent))
  }

  private var decided: DecidedPool? { maker.site.outcomes[round.id]?.decided[pool.id] }

  private func sentence(_ decided: DecidedPool, _ decision: Decision) -> String {
    let values = [
      "body": decision.body[maker.reader], "day": maker.formats.day(decision.date), "reference": decision.reference,
    ]
    return maker.say(decided.differs ? .decidedDiffers : .decidedFollows, values) + " " + decidedSum(decided)
  }

  /// `Efter beslutet får 4 förslag 45 000 kr.`
  private func decidedSum(_ decided: DecidedPool) -> String {
    maker.say(.decidedSum, count: decided.items.count, ["given": maker.text(minor: abs(decided.spent))])
  }

  /// What the decision changed in the pool; nil while it changed nothing.
  var decidedSentence: String? { decided.flatMap { $0.differs ? decidedSum($0) : nil } }

  /// What gets money in the end: by the decision where there is one, else by the count.
  var winners: [ProposalID] { decided?.items.map(\.id) ?? outcome.funded }

  private func row(_ id: ProposalID, cost: Int, item: DecidedPool.Item?) -> DecidedList.Row {
    let said = maker.decided(SiteIndex.Place(round: round.id, id: id))
    let plain: Phrase = item == nil ? .decidedHowDropped : .decidedHowCount
    return DecidedList.Row(
      proposal: maker.proposal(id, in: round.id) ?? maker.withoutPage(id, round), cost: maker.money(cost),
      amount: item.map { maker.money($0.amount) },
      how: item?.origin == .countWithoutExcluded && item?.isPart == false
        ? maker.say(.decidedHowMoved) : said ?? maker.say(plain))
  }
}
