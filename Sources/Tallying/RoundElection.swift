public import BudgetModel

/// A pool as it goes into a round's count.
public struct PoolElection: Sendable {
  public let id: PoolID
  public let election: Election
  public let rule: CountingRule
  public let leftover: Leftover
  /// How many could vote in it; for turnout.
  public let people: Int?

  public init(
    id: PoolID, election: Election, rule: CountingRule, leftover: Leftover = .kept, people: Int? = nil
  ) {
    self.id = id
    self.election = election
    self.rule = rule
    self.leftover = leftover
    self.people = people
  }
}

/// The pools of a round, counted so that leftovers reach the pools that they go to and nothing is funded twice.
public struct RoundElection: Sendable {
  public let pools: [PoolElection]

  public init(pools: [PoolElection]) { self.pools = pools }

  /// Counts pools in the order given, but a pool that receives after those that give to it. What an earlier count
  /// funded is excluded from the later ones.
  ///
  /// Pools that give in a circle are counted in the order given, and what comes back too late is kept.
  public func outcome() throws(PoolProblem) -> RoundOutcome {
    var received: [PoolID: Int] = [:]
    var funded: [ProposalID: PoolID] = [:]
    var counted: [PoolID: CountedPool] = [:]
    for pool in order {
      let sum = received[pool.id] ?? 0
      let election = pool.election.with(
        budget: pool.election.budget + sum, excluding: funded.mapValues { .fundedIn($0) })
      do throws(TallyProblem) {
        let outcome = try election.outcome(under: pool.rule)
        counted[pool.id] = CountedPool(id: pool.id, outcome: outcome, received: sum)
        for id in outcome.funded { funded[id] = pool.id }
        if let receiver = receiver(of: pool), counted[receiver] == nil, outcome.left > 0 {
          received[receiver, default: 0] += outcome.left
        }
      } catch {
        throw PoolProblem(pool: pool.id, problem: error)
      }
    }
    return RoundOutcome(pools: pools.compactMap { counted[$0.id] })
  }

  private func receiver(of pool: PoolElection) -> PoolID? {
    switch pool.leftover {
    case .kept: nil
    case .to(let other): other
    case .toHighestTurnout: highestTurnout == pool.id ? nil : highestTurnout
    }
  }

  /// By ballots per person, compared as products; where people are not known, by ballots. Ties: natural order of ids.
  private var highestTurnout: PoolID? {
    let some = pools.filter { $0.leftover == .toHighestTurnout }
    let known = some.allSatisfy { ($0.people ?? 0) > 0 }
    let sorted = some.sorted { a, b in
      let one = Int128(a.election.profile.ballotCount) * Int128(known ? b.people ?? 1 : 1)
      let two = Int128(b.election.profile.ballotCount) * Int128(known ? a.people ?? 1 : 1)
      return one == two ? NaturalOrder.precedes(a.id.rawValue, b.id.rawValue) : one > two
    }
    return sorted.first?.id
  }

  /// Givers before receivers, else as given.
  private var order: [PoolElection] {
    var (waiting, order) = (pools, [PoolElection]())
    while !waiting.isEmpty {
      let next = waiting.firstIndex { pool in
        !waiting.contains { $0.id != pool.id && receiver(of: $0) == pool.id }
      }
      order.append(waiting.remove(at: next ?? 0))
    }
    return order
  }
}

/// Which pool's rule cannot be used on its ballots.
public struct PoolProblem: Error, Hashable, Sendable {
  public let pool: PoolID
  public let problem: TallyProblem
}
