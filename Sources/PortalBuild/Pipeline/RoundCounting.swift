public import BudgetModel
public import ContentReading
public import Diagnostics
public import Tallying

/// The vote exports of a round read, and its pools counted.
public struct RoundCount: Sendable {
  /// Nil when the exports cannot be used.
  public let outcome: RoundOutcome?
  public let profiles: [PoolID: BallotProfile]
  public let accounts: [ExportAccount]
  public let diagnostics: [Diagnostic]
}

extension Round {
  /// Reads the round's exports and counts each pool by its rule. Nil when the round has no exports.
  public func count(areas: AreaTree, in folder: any ContentFolder) -> RoundCount? {
    let proposals = proposalsByPool(in: areas)
    guard let votes = VoteReading.read(self, proposals: proposals, areas: areas, from: folder) else { return nil }
    var problems = votes.diagnostics
    var outcome: RoundOutcome?
    if !problems.hasErrors {
      switch counted(elections(votes, proposals, areas)) {
      case .success(let counted): outcome = counted
      case .failure(let problem): problems.append(problem)
      }
    }
    return RoundCount(outcome: outcome, profiles: votes.profiles, accounts: votes.accounts, diagnostics: problems)
  }

  private func elections(
    _ votes: RoundVotes, _ proposals: [PoolID: [Proposal]], _ areas: AreaTree
  ) -> [PoolElection] {
    var elections: [PoolElection] = []
    for pool in pools {
      guard let profile = votes.profiles[pool.id] else { continue }
      let election = pool.election(of: proposals[pool.id] ?? [], profile)
      elections.append(
        PoolElection(
          id: pool.id, election: election, rule: pool.rule, leftover: pool.leftover, people: pool.people(in: areas)))
    }
    return elections
  }

  private func counted(_ elections: [PoolElection]) -> Result<RoundOutcome, Diagnostic> {
    Result { () throws(PoolProblem) in try RoundElection(pools: elections).outcome() }.mapError { error in
      .uncountable(error.pool, error.problem, at: pools.first { $0.id == error.pool }?.location ?? location)
    }
  }
}

extension Pool {
  /// How many live in its areas; nil when that is not known of each.
  fileprivate func people(in areas: AreaTree) -> Int? {
    let populations = self.areas.map { areas[$0.value]?.population }
    return populations.contains(nil) ? nil : populations.compactMap(\.self).reduce(0, +)
  }

  /// What is voted on in the pool: its feasible proposals.
  func election(of proposals: [Proposal], _ profile: BallotProfile) -> Election {
    var candidates: [Candidate] = []
    for proposal in proposals {
      guard let cost = proposal.cost?.minorUnits else { continue }
      candidates.append(Candidate(id: proposal.id, cost: cost, categories: proposal.goals.map(\.value.rawValue)))
    }
    return Election(candidates: candidates, budget: amount.minorUnits, profile: profile)
  }
}

extension Diagnostic {
  /// IN266-IN269: the pool's rule needs something that its ballots do not say.
  static func uncountable(_ pool: PoolID, _ problem: TallyProblem, at place: SourceLocation) -> Self {
    let code: DiagnosticCode =
      switch problem {
      case .needsSingleBallots: "IN266"
      case .needsPoints: "IN267"
      case .needsOrder: "IN268"
      case .tooManySets: "IN269"
      }
    return Diagnostic(code, at: place, ["pool": pool])
  }
}
