import BudgetModel
import Diagnostics

/// A long list is cut into pages, so that each stays small: 40 rows keep a page under 1 500 elements with all that
/// stands around them, and a phone does not have to lay out what nobody scrolls to.
enum ListPart {
  static let rows = 40

  /// How many parts a list has: at least one.
  static func count(of length: Int) -> Int { max(1, (length + rows - 1) / rows) }

  /// The places of the list that stand on a part, from 1.
  static func range(_ number: Int, of length: Int) -> Range<Int> {
    let start = min(length, (number - 1) * rows)
    return start..<min(length, start + rows)
  }

  /// The elements that stand on a part, from 1.
  static func elements<Element>(_ number: Int, of list: [Element]) -> ArraySlice<Element> {
    list[range(number, of: list.count)]
  }
}

/// How long every list of the portal is that may be cut into parts. The same in all languages.
struct ListLengths {
  private(set) var inOrder: [(PageSubject, Int)] = []

  /// O(n) in proposals and projects.
  init(_ portal: Portal) {
    let index = SiteIndex(portal, outcomes: [:])
    inOrder = [
      (.proposals, portal.rounds.reduce(0) { $0 + $1.proposals.count }),
      (.projects, portal.rounds.reduce(0) { $0 + $1.projects.count }), (.news, portal.news.count),
    ]
    inOrder += portal.rounds.filter { $0.kind == .vote }.flatMap { round in
      [(.roundProposals(round.id), round.proposals.count), (.compare(round.id), round.proposals.count)]
    }
    inOrder += portal.goals.map { goal in
      let lists = [index.proposalsOfGoal[goal.id]?.count, index.projectsOfGoal[goal.id]?.count]
      return (.goal(goal.id), lists.compactMap { $0 }.max() ?? 0)
    }
    inOrder += portal.areas.all.map { area in
      let lists = [index.proposalsOfArea[area.id]?.count, index.projectsOfArea[area.id]?.count]
      return (.area(area.id), lists.compactMap { $0 }.max() ?? 0)
    }
  }
}
