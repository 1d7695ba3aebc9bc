import BudgetModel
import Diagnostics
import Tallying

/// A long list is cut into pages, so that each stays small: 40 rows keep a page under 1 500 elements with all that
/// stands around them, and a phone does not have to lay out what nobody scrolls to.
enum ListPart {
  static let rows = 40

  /// A row of results is twenty elements and stands almost alone on its page; a step of a count is ten. The page of a
  /// goal has several lists beside its charts, and that of a budget year two charts with their tables.
  static func rows(of subject: PageSubject) -> Int {
    switch subject.kind {
    case .results: 50
    case .counting: 80
    case .goal: 12
    case .budget: 20
    default: rows
    }
  }

  /// How many parts a list has: at least one.
  static func count(of length: Int, rows: Int = rows) -> Int { max(1, (length + rows - 1) / rows) }

  /// The places of the list that stand on a part, from 1.
  static func range(_ number: Int, of length: Int, rows: Int = rows) -> Range<Int> {
    let start = min(length, (number - 1) * rows)
    return start..<min(length, start + rows)
  }

  /// The elements that stand on a part, from 1.
  static func elements<Element>(_ number: Int, of list: [Element], rows: Int = rows) -> ArraySlice<Element> {
    list[range(number, of: list.count, rows: rows)]
  }
}

/// The lists of a round's pools, one after the other, cut into parts of a page.
struct PoolParts {
  /// What of a pool's list stands on a part.
  struct Piece: Hashable {
    /// Place of the pool.
    let pool: Int
    let rows: Range<Int>
    /// Whether the pool begins here, with what is said of the whole of it.
    let isFirst: Bool
  }

  /// Of each pool's list.
  let lengths: [Int]
  /// On a part.
  let rows: Int

  var total: Int { lengths.reduce(0, +) }

  /// The part on which a pool begins, from 1.
  func part(ofPool place: Int) -> Int {
    let before = lengths.prefix(place).reduce(0, +)
    return min(ListPart.count(of: total, rows: rows), before / rows + 1)
  }

  /// In the order of the pools. A pool without rows stands where its rows would.
  func pieces(on part: Int) -> [Piece] {
    let window = (part - 1) * rows..<part * rows
    var before = 0
    return lengths.enumerated().compactMap { place, length in
      let start = before
      before += length
      let own = window.clamped(to: start..<start + length)
      let isFirst = self.part(ofPool: place) == part
      guard isFirst || !own.isEmpty else { return nil }
      return Piece(
        pool: place, rows: own.isEmpty ? 0..<0 : own.lowerBound - start..<own.upperBound - start, isFirst: isFirst)
    }
  }
}

/// How long every list of the portal is that may be cut into parts. The same in all languages.
struct ListLengths {
  private(set) var inOrder: [(PageSubject, Int)] = []

  /// O(n) in proposals and projects.
  /// - Parameter counted: the outcomes that may be shown; results and steps are only long once there are any.
  init(_ portal: Portal, counted: [RoundID: RoundOutcome] = [:]) {
    let index = SiteIndex(portal, outcomes: [:])
    inOrder = [
      (.proposals, portal.rounds.reduce(0) { $0 + $1.proposals.count }),
      (.projects, portal.rounds.reduce(0) { $0 + $1.projects.count }), (.news, portal.news.count),
    ]
    inOrder += portal.rounds.filter { $0.kind == .vote }.flatMap { round in
      [(.roundProposals(round.id), round.proposals.count), (.compare(round.id), round.proposals.count)]
    }
    for round in portal.rounds {
      guard let outcome = counted[round.id] else { continue }
      inOrder.append((.results(round.id), outcome.pools.reduce(0) { $0 + $1.outcome.candidates.count }))
      inOrder.append((.counting(round.id), outcome.pools.reduce(0) { $0 + $1.outcome.steps.count }))
    }
    inOrder += portal.goals.map { goal in
      let lists = [index.proposalsOfGoal[goal.id]?.count, index.projectsOfGoal[goal.id]?.count]
      return (.goal(goal.id), lists.compactMap { $0 }.max() ?? 0)
    }
    let lines = Dictionary(grouping: portal.budget, by: \.year).mapValues { Set($0.map(\.id)).count }
    inOrder += lines.sorted { $0.key < $1.key }.map { (.budget($0.key), $0.value) }
    inOrder += portal.areas.all.map { area in
      let lists = [index.proposalsOfArea[area.id]?.count, index.projectsOfArea[area.id]?.count]
      return (.area(area.id), lists.compactMap { $0 }.max() ?? 0)
    }
  }
}
