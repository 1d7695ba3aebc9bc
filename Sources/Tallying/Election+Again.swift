public import BudgetModel

extension Election {
  /// The election behind an outcome, to measure it or to count it by another rule: with what came from other pools, and
  /// without what another pool has funded.
  ///
  /// - Parameter categories: for caps per category, and for proportionality.
  public init(
    of outcome: PoolOutcome, ballots: BallotProfile, categories: (ProposalID) -> [String] = { _ in [] }
  ) {
    let candidates = outcome.candidates.map { candidate in
      Candidate(
        id: candidate.id, cost: candidate.cost, standing: candidate.standing, categories: categories(candidate.id))
    }
    self.init(candidates: candidates, budget: outcome.amount, profile: ballots)
  }
}

extension CandidateOutcome {
  fileprivate var standing: Candidate.Standing {
    if case .notFunded(.excluded(let why)) = result { .excluded(why) } else { .onBallot }
  }
}
