import BudgetModel
import Diagnostics
import Tallying

extension PageMaker {
  func compare(_ round: Round) -> PageDraft {
    let all = Array(lists.proposals[lists.proposalsOfRound[round.id] ?? 0..<0])
    let sentence = say(.compareSentence, count: all.count)
    let subject = PageSubject.compare(round.id)
    let page = ComparePage(
      round: self.round(round), sentence: sentence, items: shown(all).compactMap { card($0) },
      pager: pager(subject, lengths: [all.count]), list: site.addresses.address(subject, language) ?? "/",
      part: book.text(RouteWord.part) + "-", parts: ListPart.count(of: all.count), chosenName: say(.compareName))
    return PageDraft(
      title: Passage(ofRound(.titleCompare, round)), description: sentence, updated: updated(round),
      responsible: round.responsible?[reader], notices: notices(round), content: .compare(page))
  }

  /// How the money of a round is spread over the areas of its proposals. Nil while there is no outcome to show, and
  /// where all proposals are of one area.
  func areaShares(_ round: Round) -> AreaShares? {
    guard let counted = site.outcomes[round.id]?.outcome else { return nil }
    var sums: [AreaID: (proposals: Int, funded: Int, given: Int)] = [:]
    for candidate in counted.pools.flatMap(\.outcome.candidates) {
      guard let area = index.proposals[.init(round: round.id, id: candidate.id)]?.area.value else { continue }
      var sum = sums[area] ?? (0, 0, 0)
      sum.proposals += 1
      if candidate.isFunded {
        sum.funded += 1
        sum.given += candidate.cost
      }
      sums[area] = sum
    }
    let areas = portal.areas.all.filter { sums[$0.id] != nil }
    guard areas.count > 1 else { return nil }
    let shares = Apportionment.basisPoints(areas.map { max(0, sums[$0.id]?.given ?? 0) })
    return AreaShares(
      sentence: say(
        .areaSharesSentence, count: areas.count { (sums[$0.id]?.funded ?? 0) > 0 },
        ["total": formats.number(areas.count)]),
      rows: zip(areas, shares).compactMap { area, share in
        sums[area.id].map { row(area, $0, share) }
      })
  }

  private func row(
    _ area: Area, _ sum: (proposals: Int, funded: Int, given: Int), _ share: Int
  ) -> AreaShares.Row {
    AreaShares.Row(
      area: link(.area(area.id), passage(area.name) { $0 }), proposals: sum.proposals, funded: sum.funded,
      given: money(sum.given), share: Share(basisPoints: share),
      perResident: area.population.flatMap { people in
        people > 0 ? money((2 * sum.given + people) / (2 * people)) : nil
      })
  }

  /// From an area to the pool that spends its money, where there are several pools.
  func areaShortcuts(_ round: Round) -> [PageLink] {
    guard round.pools.count > 1 else { return [] }
    var seen: Set<AreaID> = []
    return round.pools.flatMap { pool in
      pool.areas.compactMap { place -> PageLink? in
        guard let area = portal.areas[place.value], seen.insert(area.id).inserted else { return nil }
        return link(resultsOf: pool.id, in: round, say(.resultsShortcut, ["area": area.name[reader]]))
      }
    }
  }
}
