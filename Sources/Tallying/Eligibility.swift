import BudgetModel

/// A rule and an election made ready to count: who may be funded, with what support, in which order.
struct Preparation {
  let election: Election
  let rule: CountingRule
  let votes: [Int]
  let support: [Int]
  let ties: TieOrder
  /// Why a candidate may not be funded at all; nil for those who may.
  let barred: [CandidateOutcome.Reason?]

  init(_ election: Election, _ rule: CountingRule) throws(TallyProblem) {
    self.election = election
    self.rule = rule
    votes = election.votes()
    support = try election.support(by: rule.scoring)
    ties = TieOrder(rule.ties, election: election, support: support)
    let gate = Gate(thresholds: rule.thresholds, ballots: election.profile.ballotCount, budget: election.budget)
    barred = zip(election.candidates, zip(votes, support)).map { gate.reason($0, votes: $1.0, support: $1.1) }
  }

  var costs: [Int] { election.candidates.map(\.cost) }

  /// Those who may be funded, by natural order of ids.
  var eligible: [Int] { barred.indices.filter { barred[$0] == nil } }

  func isExcluded(_ candidate: Int) -> Bool {
    if case .excluded = barred[candidate] { true } else { false }
  }
}

/// What every candidate must pass before its place matters.
private struct Gate {
  let thresholds: Thresholds
  let ballots: Int
  let budget: Int

  func reason(_ candidate: Candidate, votes: Int, support: Int) -> CandidateOutcome.Reason? {
    if case .excluded(let why) = candidate.standing { return .excluded(why) }
    if support <= 0, !thresholds.allowsNoVotes { return .noVotes }
    return threshold(candidate, votes: votes, support: support).map { .belowThreshold($0) }
  }

  private func threshold(_ candidate: Candidate, votes: Int, support: Int) -> CandidateOutcome.Threshold? {
    if let needed = thresholds.minimumVotes, votes < needed { return .votes(has: votes, needed: needed) }
    if let needed = thresholds.minimumPoints, support < needed { return .points(has: support, needed: needed) }
    if let share = thresholds.minimumShare {
      let needed = Self.dividedUp(ballots, by: share.basisPoints, over: 10_000)
      if votes < needed { return .shareOfBallots(share, has: votes, needed: needed) }
    }
    if let divisor = thresholds.costShareDivisor, divisor > 0, budget > 0 {
      let needed = Self.dividedUp(ballots, by: max(candidate.cost, 0), over: budget, divisor)
      if votes < needed { return .costShare(divisor: divisor, has: votes, needed: needed) }
    }
    return nil
  }

  /// a · b / (c · d), rounded up, in 128 bits.
  private static func dividedUp(_ a: Int, by b: Int, over c: Int, _ d: Int = 1) -> Int {
    let (product, divisor) = (UInt128(a) * UInt128(b), UInt128(c) * UInt128(d))
    return Int(clamping: (product + divisor - 1) / divisor)
  }
}
