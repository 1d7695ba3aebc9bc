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
    case .channels(let shares): return try weighed(shares).support
    }
  }

  /// The support of a proposal that every ballot names; nil where support is a number of votes or points.
  func supportOfAll(by scoring: Scoring) -> Int? {
    guard case .channels(let shares) = scoring else { return nil }
    return (try? weighed(shares))?.all
  }

  /// What each channel's votes weigh so that the channel as a whole has its share: share / ballots, brought to whole
  /// numbers by the least common multiple of the ballots. A channel without ballots gives nothing.
  private func weighed(_ shares: [BallotChannel: Share]) throws(TallyProblem) -> (support: [Int], all: Int) {
    guard profile.kind == .approval else { throw .needsShares }
    let channels = profile.channels.filter { profile.ballotCount(through: $0) > 0 }
    let parts = channels.compactMap { shares[$0]?.basisPoints }
    guard parts.count == channels.count else { throw .needsShares }
    let common = parts.reduce(0, Self.greatestCommonDivisor)
    var multiple = 1
    for channel in channels {
      let ballots = profile.ballotCount(through: channel)
      let (next, isTooLarge) = multiple.multipliedReportingOverflow(
        by: ballots / Self.greatestCommonDivisor(multiple, ballots))
      guard !isTooLarge, next < Int.max / 20_000 else { throw .needsShares }
      multiple = next
    }
    var (sums, all) = ([Int](repeating: 0, count: profile.candidates.count), 0)
    for (channel, part) in zip(channels, parts) {
      let weight = part / max(common, 1) * (multiple / profile.ballotCount(through: channel))
      for (index, votes) in profile.votes(through: channel).enumerated() { sums[index] += votes * weight }
      all += part / max(common, 1) * multiple
    }
    return (byCandidate(sums), all)
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestCommonDivisor(b, a % b) }

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
