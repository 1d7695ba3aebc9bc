public import BudgetModel
public import ContentReading
public import Diagnostics
public import Tallying

/// The vote exports of a round read, and its pools counted.
public struct RoundCount: Sendable {
  /// Nil when the exports cannot be used.
  public let outcome: RoundOutcome?
  /// What was decided in the pools that decisions name; empty without an outcome.
  public let decided: [PoolID: DecidedPool]
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
    var decided: [PoolID: DecidedPool] = [:]
    if !problems.hasErrors {
      let elections = elections(votes, proposals, areas)
      switch counted(elections) {
      case .success(let counted):
        outcome = counted
        decided = self.decided(elections, alone: counted, &problems)
      case .failure(let problem): problems.append(problem)
      }
    }
    return RoundCount(
      outcome: outcome, decided: decided, profiles: votes.profiles, accounts: votes.accounts, diagnostics: problems)
  }

  /// What the round's decisions give, with a warning for a change that changes nothing (IN356) and for a pool of which
  /// more was given than it had (IN357).
  private func decided(
    _ elections: [PoolElection], alone: RoundOutcome, _ problems: inout [Diagnostic]
  ) -> [PoolID: DecidedPool] {
    var changes: [PoolID: [DecisionChange]] = [:]
    var references: [PoolID: String] = [:]
    for decision in decisions {
      let pool = decision.pool.value
      changes[pool, default: []] += decision.changes.map(\.change)
      references[pool] = decision.decision.reference
    }
    let found: [PoolID: DecidedPool]
    do throws(PoolProblem) {
      found = try RoundElection(pools: elections).decided(changes, reference: references, alone: alone)
    } catch {
      problems.append(.uncountable(error.pool, error.problem, at: location))
      return [:]
    }
    for decision in decisions {
      if let pool = pools.first(where: { $0.id == decision.pool.value }) {
        problems += decision.problems(in: pool, alone: alone, found[pool.id])
      }
    }
    return found
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

extension PoolDecision {
  fileprivate func problems(in pool: Pool, alone: RoundOutcome, _ decided: DecidedPool?) -> [Diagnostic] {
    guard let outcome = alone[pool.id], let decided else { return [] }
    let idle = Set(DecidedPool.idle(among: changes.map(\.change), alone: outcome).map(\.proposal))
    var problems = changes.filter { idle.contains($0.proposal.value) }.map {
      Diagnostic("IN356", at: $0.proposal.location, ["proposal": $0.proposal.value])
    }
    if !changes.isEmpty, decided.amount >= 0, decided.left < 0 {
      problems.append(
        Diagnostic(
          "IN357", at: decision.location,
          [
            "spent": Money(minorUnits: decided.spent, pool.amount.currency).plain,
            "amount": Money(minorUnits: decided.amount, pool.amount.currency).plain,
          ],
          notes: [.init("pool", at: pool.location)]))
    }
    return problems
  }
}

extension DecidedChange {
  fileprivate var change: DecisionChange {
    switch outcome {
    case .funded: .fund(proposal.value, amount: amount?.value.minorUnits)
    case .notFunded: .drop(proposal.value)
    case .excluded: .exclude(proposal.value)
    }
  }
}

extension Pool {
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
      case .needsShares: "IN279"
      }
    return Diagnostic(code, at: place, ["pool": pool])
  }
}
