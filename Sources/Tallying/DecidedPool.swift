public import BudgetModel

/// A way in which a body decided otherwise than the count gave.
public enum DecisionChange: Hashable, Sendable {
  /// It gets money: all that it costs, or `amount` of it in minor units.
  case fund(ProposalID, amount: Int?)
  /// It gets none; what it would have cost stays in the pool.
  case drop(ProposalID)
  /// It is taken out before the money is given, so that others may get it by the rule.
  case exclude(ProposalID)

  public var proposal: ProposalID {
    switch self {
    case .fund(let id, _), .drop(let id), .exclude(let id): id
    }
  }
}

/// What a body decided that a pool's money goes to, beside what the rule alone gave.
public struct DecidedPool: Hashable, Sendable {
  public enum Origin: Hashable, Sendable {
    /// The rule alone funded it too.
    case count
    /// The rule funds it once others are excluded.
    case countWithoutExcluded
    /// Only the decision did.
    case decision
  }

  public struct Item: Hashable, Sendable {
    public let id: ProposalID
    /// What it gets, in minor units; less than its cost when it is funded in part.
    public let amount: Int
    public let cost: Int
    public let origin: Origin

    public var isPart: Bool { amount < cost }
  }

  /// Those of the count in its order, then those that the decision added, in its order.
  public let items: [Item]
  /// What the rule alone funded and the decision does not, in the order of the count.
  public let dropped: [ProposalID]
  /// What the pool held.
  public let amount: Int
  public var spent: Int { items.reduce(0) { $0 + $1.amount } }
  /// Negative when more was decided than the pool held.
  public var left: Int { amount - spent }
  /// Whether the list is another than the rule's.
  public var differs: Bool { !dropped.isEmpty || items.contains { $0.origin != .count || $0.isPart } }

  /// - Parameters:
  ///   - alone: what the rule alone gave.
  ///   - rerun: what it gives without the excluded; the same outcome when nothing is excluded.
  public init(_ changes: [DecisionChange], alone: PoolOutcome, rerun: PoolOutcome) {
    var parts: [ProposalID: Int] = [:]
    var (added, gone) = ([ProposalID](), Set<ProposalID>())
    for change in changes {
      switch change {
      case .fund(let id, let amount):
        if let amount { parts[id] = amount }
        added.append(id)
      case .drop(let id), .exclude(let id): gone.insert(id)
      }
    }
    let byCount = rerun.funded.filter { !gone.contains($0) }
    let all = byCount + added.filter { !byCount.contains($0) }
    items = all.compactMap { id in
      guard let cost = rerun[id]?.cost ?? alone[id]?.cost else { return nil }
      let origin: Origin =
        byCount.contains(id) ? (alone.funded.contains(id) ? .count : .countWithoutExcluded) : .decision
      return Item(id: id, amount: parts[id] ?? cost, cost: cost, origin: origin)
    }
    dropped = alone.funded.filter { !all.contains($0) }
    amount = rerun.amount
  }

  /// The changes after which the list is the same as without them: what they say, the count gave already.
  public static func idle(among changes: [DecisionChange], alone: PoolOutcome) -> [DecisionChange] {
    changes.filter { change in
      switch change {
      case .fund(let id, nil): alone.funded.contains(id)
      case .fund: false
      case .drop(let id): !alone.funded.contains(id)
      case .exclude(let id): alone[id]?.rank == nil
      }
    }
  }
}

extension RoundElection {
  /// What was decided in each pool that `changes` names, also one without any change.
  /// - Parameter reference: of the decision that excludes, by pool.
  public func decided(
    _ changes: [PoolID: [DecisionChange]], reference: [PoolID: String], alone: RoundOutcome
  ) throws(PoolProblem) -> [PoolID: DecidedPool] {
    var excluded: [PoolID: [ProposalID: Candidate.Exclusion]] = [:]
    for (pool, some) in changes {
      for case .exclude(let id) in some {
        excluded[pool, default: [:]][id] = .decision(reference: reference[pool] ?? "")
      }
    }
    let rerun = excluded.isEmpty ? alone : try without(excluded).outcome()
    var decided: [PoolID: DecidedPool] = [:]
    for (pool, some) in changes {
      guard let first = alone[pool], let second = rerun[pool] else { continue }
      decided[pool] = DecidedPool(some, alone: first, rerun: second)
    }
    return decided
  }

  private func without(_ excluded: [PoolID: [ProposalID: Candidate.Exclusion]]) -> RoundElection {
    RoundElection(
      pools: pools.map { pool in
        PoolElection(
          id: pool.id, election: pool.election.with(budget: pool.election.budget, excluding: excluded[pool.id] ?? [:]),
          rule: pool.rule, leftover: pool.leftover, people: pool.people)
      })
  }
}
