import BudgetModel

extension Election {
  /// How many ballots name each candidate.
  func votes() -> [Int] { byCandidate(profile.votes()) }

  /// What a rule ranks by.
  func support(by scoring: Scoring) throws(TallyProblem) -> [Int] {
    switch scoring {
    case .votes: return try countedVotes()
    case .points(let missing): return try points(missing: missing)
    case .ballotLength: return try places { length, place in length - place }
    case .weights(let weights): return try places { _, place in place < weights.count ? weights[place] : 0 }
    }
  }

  private func countedVotes() throws(TallyProblem) -> [Int] {
    guard profile.kind == .approval || profile.totals.isEmpty else { throw .needsSingleBallots }
    return votes()
  }

  private func points(missing: Int) throws(TallyProblem) -> [Int] {
    guard profile.kind == .points else { throw .needsPoints }
    let sums = byCandidate(profile.points())
    guard missing != 0 else { return sums }
    guard profile.totals.isEmpty else { throw .needsSingleBallots }
    let votes = votes()
    return sums.indices.map { sums[$0] + missing * (profile.ballotCount - votes[$0]) }
  }

  /// Points by the length of the ballot and the place on it, from 0. Votes counted elsewhere are points already.
  private func places(_ points: (Int, Int) -> Int) throws(TallyProblem) -> [Int] {
    guard profile.kind == .ordinal else { throw .needsOrder }
    var sums = [Int](repeating: 0, count: profile.candidates.count)
    for group in profile.groups {
      for (place, choice) in group.choices.enumerated() {
        sums[choice] += points(group.choices.count, place) * group.count
      }
    }
    for total in profile.totals {
      for (choice, votes) in total.votes.enumerated() { sums[choice] += votes }
    }
    return byCandidate(sums)
  }
}
