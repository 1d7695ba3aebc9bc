import BudgetModel

/// The total order in which a rule's tie rules put candidates. Where they separate nothing, natural order of ids does.
struct TieOrder {
  private let rules: [TieRule]
  private let support: [Int]
  private let costs: [Int]
  /// The place of each candidate in the order that a lot or a decision gave; by index of the rule.
  private let places: [[Int?]]

  init(_ rules: [TieRule], election: Election, support: [Int]) {
    self.rules = rules
    self.support = support
    costs = election.candidates.map { abs($0.cost) }
    places = rules.map { rule in
      switch rule {
      case .lot(let order, _), .decision(let order, _):
        election.candidates.map { order.firstIndex(of: $0.id) }
      default: []
      }
    }
  }

  /// Whether every candidate that ties with a funded one is funded too.
  var fundsAll: Bool { rules.contains(.fundAll) }

  /// Whether `a` goes before `b`. Candidates are in natural order of ids, so the index is the last word.
  func precedes(_ a: Int, _ b: Int) -> Bool { separated(a, b).first }

  /// Whether `a` goes first, and the rule that says so.
  func separated(_ a: Int, _ b: Int) -> (first: Bool, by: TieRule) {
    for (index, rule) in rules.enumerated() {
      let difference = difference(a, b, rule, index)
      if difference != 0 { return (difference < 0, rule) }
    }
    return (a < b, .lowerID)
  }

  /// The rules that separate neighbours of a run, each once, in the order in which they are met.
  func separators(of run: [Int]) -> [TieRule] {
    var rules: [TieRule] = []
    for (a, b) in zip(run, run.dropFirst()) {
      let rule = separated(a, b).by
      if !rules.contains(rule) { rules.append(rule) }
    }
    return rules
  }

  /// Negative when `a` goes first, 0 when the rule separates nothing.
  private func difference(_ a: Int, _ b: Int, _ rule: TieRule, _ index: Int) -> Int {
    switch rule {
    case .moreVotes: return support[b] - support[a]
    case .fewerVotes: return support[a] - support[b]
    case .cheaper: return costs[a] - costs[b]
    case .dearer: return costs[b] - costs[a]
    case .lowerID: return a - b
    case .higherID: return b - a
    case .fundAll: return 0
    case .lot, .decision:
      guard let first = places[index][a], let second = places[index][b] else { return 0 }
      return first - second
    }
  }
}
