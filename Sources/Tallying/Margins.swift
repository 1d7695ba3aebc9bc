import BudgetModel

/// How close each candidate came, for methods that go down a ranking.
struct Margins {
  let preparation: Preparation
  let ranking: Ranking
  let course: Course
  /// Whether the method ends at the first misfit.
  let stops: Bool

  /// By candidate; nil for those that were funded or excluded. O(n²).
  func all() -> [Margin?] {
    var margins = [Margin?](repeating: nil, count: preparation.barred.count)
    let order = ranking.order.filter { preparation.barred[$0] == nil }
    var needed = 0
    for (position, candidate) in order.enumerated() {
      needed += cost(candidate)
      guard !course.isFunded(candidate) else { continue }
      margins[candidate] = Margin(
        missingMoney: missingMoney(candidate), missingSupport: missingSupport(candidate, order[..<position]),
        sufficientBudget: stops && preparation.rule.limits.isEmpty ? needed : nil)
    }
    for candidate in ranking.order where preparation.barred[candidate] != nil {
      margins[candidate] = Margin(missingSupport: toThreshold(candidate))
    }
    return margins
  }

  private func cost(_ candidate: Int) -> Int { preparation.election.candidates[candidate].cost }

  private func missingMoney(_ candidate: Int) -> Int? {
    switch course.results[candidate] {
    case .notFunded(.doesNotFit(_, let missing)), .notFunded(.lostTie(_, _, _, let missing)): missing
    case .notFunded(.categoryFull(_, _, let missing)): missing
    default: nil
    }
  }

  /// The lowest place above with money enough, and what it takes to get there. Going before somebody changes nothing
  /// of what was left for those above. With funding limits more than money counts, and no number is told.
  private func missingSupport(_ candidate: Int, _ above: ArraySlice<Int>) -> Int? {
    guard preparation.rule.limits.isEmpty else { return nil }
    let goal = above.last { (course.leftWhenReached[$0] ?? -1) >= cost(candidate) }
    guard let goal else { return nil }
    let difference = preparation.support[goal] - preparation.support[candidate]
    return wins(candidate, tieWith: goal) ? difference : difference + 1
  }

  /// With as much support as `other`: tie rules that look at support separate nothing then.
  private func wins(_ candidate: Int, tieWith other: Int) -> Bool {
    let equal = preparation.support.map { _ in 0 }
    return TieOrder(preparation.rule.ties, election: preparation.election, support: equal).precedes(candidate, other)
  }

  private func toThreshold(_ candidate: Int) -> Int? {
    guard case .belowThreshold(let threshold) = preparation.barred[candidate] else { return nil }
    switch threshold {
    case .votes(let has, let needed), .shareOfBallots(_, let has, let needed), .points(let has, let needed),
      .costShare(_, let has, let needed):
      return needed - has
    }
  }
}
