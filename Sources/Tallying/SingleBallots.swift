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
  /// Candidates that the groups name, group by group.
  let candidates: [Int32]
  /// Where each group begins in `candidates`, and the end.
  private let starts: [Int]
  /// By candidate. Empty for those that may not be funded.
  let supporters: [Supporters]
  /// Every ballot, blank ones included.
  let count: Int

  /// The places in `candidates` of a group.
  func places(of group: Int) -> Range<Int> { starts[group]..<starts[group + 1] }

  /// `utility` nil: every candidate that is named counts 1.
  init(_ preparation: Preparation, utility: Scoring?) throws(TallyProblem) {
    let election = preparation.election
    guard election.profile.totals.isEmpty else { throw .needsSingleBallots }
    let open = preparation.barred.map { $0 == nil }
    var named = NamedCandidates()
    election.profile.groups.forEachGroup { choices, points, count in
      for place in choices.indices {
        let candidate = election.candidateOfChoice[choices[place]]
        let level = Self.utility(at: place, of: choices.count, points, utility)
        if level > 0, candidate >= 0, open[candidate] { named.append(candidate, level) }
      }
      named.endBallot(count: count)
    }
    let merged = named.merged()
    weights = merged.counts
    candidates = merged.candidates
    starts = merged.starts
    supporters = Self.supporters(merged, candidates: open.count)
    count = election.profile.ballotCount
  }

  @inline(__always)
  private static func utility(at place: Int, of length: Int, _ points: [Int]?, _ scoring: Scoring?) -> Int {
    switch scoring {
    case nil, .votes, .channels: 1
    case .points: points?[place] ?? 0
    case .ballotLength: length - place
    case .weights(let weights): place < weights.count ? weights[place] : 0
    }
  }

  private static func supporters(_ named: NamedCandidates, candidates: Int) -> [Supporters] {
    var supporters = [Supporters](repeating: Supporters(), count: candidates)
    var values = [[Int]](repeating: [], count: candidates)
    for group in named.counts.indices {
      for place in named.starts[group]..<named.starts[group + 1] {
        let (candidate, utility) = (Int(named.candidates[place]), named.utilities[place])
        supporters[candidate].groups.append(Int32(group))
        supporters[candidate].count += named.counts[group]
        supporters[candidate].total += named.counts[group] * utility
        values[candidate].append(utility)
      }
    }
    for candidate in supporters.indices {
      (supporters[candidate].utilities, supporters[candidate].levels) = levels(of: values[candidate])
    }
    return supporters
  }

  /// The different values, ascending, and the index of each value among them.
  private static func levels(of values: [Int]) -> (different: [Int], levels: [Int32]) {
    guard let first = values.first else { return ([], []) }
    if values.allSatisfy({ $0 == first }) { return ([first], [Int32](repeating: 0, count: values.count)) }
    let different = Set(values).sorted()
    let level = Dictionary(uniqueKeysWithValues: different.enumerated().map { ($1, Int32($0)) })
    return (different, values.map { level[$0] ?? 0 })
  }
}
