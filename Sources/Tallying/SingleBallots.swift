import BudgetModel

/// Ballots as rules that follow every voter need them: per candidate who names it, per group what it names.
struct SingleBallots {
  /// Who supports a candidate, and how much.
  struct Supporters {
    /// Indices of groups.
    var groups: [Int32] = []
    /// Index into `utilities` of each group.
    var levels: [Int32] = []
    /// The different utilities, ascending, above 0.
    var utilities: [Int] = []
    /// Ballots.
    var count = 0
    /// Utility of all ballots together.
    var total = 0
  }

  /// Ballots in each group.
  let weights: [Int]
  /// Candidates that each group names.
  let choices: [[Int32]]
  /// By candidate. Empty for those that may not be funded.
  let supporters: [Supporters]
  /// Every ballot, blank ones included.
  let count: Int

  /// `utility` nil: every candidate that is named counts 1.
  init(_ preparation: Preparation, utility: Scoring?) throws(TallyProblem) {
    let election = preparation.election
    guard election.profile.totals.isEmpty else { throw .needsSingleBallots }
    let open = preparation.barred.map { $0 == nil }
    var named: [Entry] = []
    for group in election.profile.groups {
      let levels = Self.utilities(of: group, utility)
      var entry = Entry(count: group.count)
      for (choice, level) in zip(group.choices, levels) where level > 0 {
        let candidate = election.candidateOfChoice[choice]
        if candidate >= 0, open[candidate] { entry.pairs.append((Int32(candidate), level)) }
      }
      if !entry.pairs.isEmpty { named.append(entry) }
    }
    let merged = Entry.merged(named)
    weights = merged.map(\.count)
    choices = merged.map { $0.pairs.map(\.candidate) }
    supporters = Self.supporters(merged, candidates: open.count)
    count = election.profile.ballotCount
  }

  private static func utilities(of group: BallotGroup, _ scoring: Scoring?) -> [Int] {
    let length = group.choices.count
    switch scoring {
    case nil, .votes, .channels: return [Int](repeating: 1, count: length)
    case .points: return group.points ?? [Int](repeating: 0, count: length)
    case .ballotLength: return (0..<length).map { length - $0 }
    case .weights(let weights): return (0..<length).map { $0 < weights.count ? weights[$0] : 0 }
    }
  }

  private static func supporters(_ groups: [Entry], candidates: Int) -> [Supporters] {
    var supporters = [Supporters](repeating: Supporters(), count: candidates)
    var values = [[Int]](repeating: [], count: candidates)
    for (index, group) in groups.enumerated() {
      for (candidate, utility) in group.pairs {
        supporters[Int(candidate)].groups.append(Int32(index))
        supporters[Int(candidate)].count += group.count
        supporters[Int(candidate)].total += group.count * utility
        values[Int(candidate)].append(utility)
      }
    }
    for candidate in supporters.indices {
      let different = Set(values[candidate]).sorted()
      let level = Dictionary(uniqueKeysWithValues: different.enumerated().map { ($1, Int32($0)) })
      supporters[candidate].utilities = different
      supporters[candidate].levels = values[candidate].map { level[$0] ?? 0 }
    }
    return supporters
  }
}

/// A group of ballots without what may not be funded.
private struct Entry {
  var count: Int
  var pairs: [(candidate: Int32, utility: Int)] = []

  /// Equal groups as one: channels and candidates that may not be funded no longer keep them apart.
  static func merged(_ entries: [Entry]) -> [Entry] {
    var merged: [Entry] = []
    for entry in entries.map(\.sorted).sorted(by: precedes) {
      if let last = merged.last, !precedes(last, entry) {
        merged[merged.count - 1].count += entry.count
      } else {
        merged.append(entry)
      }
    }
    return merged
  }

  private var sorted: Entry {
    Entry(count: count, pairs: pairs.sorted { $0.candidate < $1.candidate })
  }

  private static func precedes(_ a: Entry, _ b: Entry) -> Bool {
    a.pairs.lexicographicallyPrecedes(b.pairs) { ($0.candidate, $0.utility) < ($1.candidate, $1.utility) }
  }
}
