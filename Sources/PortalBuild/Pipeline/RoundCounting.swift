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
    guard let votes = VoteReading.read(self, proposals: proposals, from: folder) else { return nil }
    guard !votes.diagnostics.hasErrors else {
      return RoundCount(
        outcome: nil, profiles: votes.profiles, accounts: votes.accounts, diagnostics: votes.diagnostics)
    }
    let elections = pools.compactMap { pool in
      votes.profiles[pool.id].map {
        PoolElection(
          id: pool.id, election: pool.election(of: proposals[pool.id] ?? [], $0), rule: pool.rule,
          leftover: pool.leftover, people: pool.people(in: areas))
      }
    }
    var problems = votes.diagnostics
    var outcome: RoundOutcome?
    do throws(PoolProblem) { outcome = try RoundElection(pools: elections).outcome() } catch {
      problems.append(
        .uncountable(error.pool, error.problem, at: pools.first { $0.id == error.pool }?.location ?? location))
    }
    return RoundCount(outcome: outcome, profiles: votes.profiles, accounts: votes.accounts, diagnostics: problems)
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
    let candidates = proposals.compactMap { proposal in
      proposal.cost.map {
        Candidate(id: proposal.id, cost: $0.minorUnits, categories: proposal.goals.map(\.value.rawValue))
      }
    }
    return Election(candidates: candidates, budget: amount.minorUnits, profile: profile)
  }
}

extension Diagnostic {
  /// IN290-IN293: the pool's rule needs something that its ballots do not say.
  static func uncountable(_ pool: PoolID, _ problem: TallyProblem, at place: SourceLocation) -> Self {
    let code: DiagnosticCode =
      switch problem {
      case .needsSingleBallots: "IN290"
      case .needsPoints: "IN291"
      case .needsOrder: "IN292"
      case .tooManySets: "IN293"
      }
    return Diagnostic(code, at: place, ["pool": pool])
  }
}
