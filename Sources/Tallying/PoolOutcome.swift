public import BudgetModel

/// What a rule gave in one pool, with a reason for every candidate. Money in minor units.
public struct PoolOutcome: Hashable, Sendable {
  public let rule: CountingRule
  /// What the pool held; the target in a round of savings (negative).
  public let amount: Int
  /// What the funded cost the pool.
  public let spent: Int
  /// What they cost beyond the pool: reserves and ties where all were funded.
  public let extra: Int
  /// `amount` - `spent`. Positive in a round of savings when more is saved than the target.
  public let left: Int
  /// The support of a candidate that every ballot names, where channels are weighed: support is then a share of it.
  public let supportOfAll: Int?
  /// Every ballot, blank ones included.
  public let ballots: Int
  public let blankBallots: Int
  /// By rank; excluded ones last, in natural order of ids.
  public let candidates: [CandidateOutcome]
  /// In the order in which the rule funded them.
  public let funded: [ProposalID]
  /// Equal support that had to be separated, in the order in which it was met.
  public let ties: [Tie]
  /// The decision log, from the first candidate that was looked at.
  public let steps: [Step]
  /// How equal shares came to their end. Nil for other methods.
  public let equalShares: EqualSharesCourse?

  public subscript(id: ProposalID) -> CandidateOutcome? { candidates.first { $0.id == id } }

  /// What became of those that the rule funded, in its order. O(n)
  public var allFunded: [CandidateOutcome] {
    let places = Dictionary(funded.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return candidates.compactMap { one in places[one.id].map { (place: $0, one) } }.sorted { $0.place < $1.place }.map(
      \.1)
  }

  /// Whether another order of equal support could have funded others: a tie in which some were funded and some not.
  public var dependsOnTies: Bool { ties.contains(where: \.isDecisive) }
}

/// Candidates that the rule could not tell apart, and what did.
public struct Tie: Hashable, Sendable {
  /// In the order in which they went.
  public let candidates: [ProposalID]
  /// The tie rules that separated them, in the order of the rule.
  public let separatedBy: [TieRule]
  /// Some were funded and some were not.
  public let isDecisive: Bool

  public init(candidates: [ProposalID], separatedBy: [TieRule], isDecisive: Bool) {
    self.candidates = candidates
    self.separatedBy = separatedBy
    self.isDecisive = isDecisive
  }
}

/// One line of the decision log.
public struct Step: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case funded(CandidateOutcome.Means)
    /// Passed over.
    case skipped(CandidateOutcome.Reason)
    /// The rule ended here, at one that did not fit.
    case stopped(missing: Int)
  }

  public let candidate: ProposalID
  public let kind: Kind
  public let leftBefore: Int
  public let leftAfter: Int
  /// Equal shares: what a unit of utility costs the supporters who can pay in full, as a fraction.
  public let price: Price?

  init(candidate: ProposalID, kind: Kind, leftBefore: Int, leftAfter: Int, price: Price? = nil) {
    self.candidate = candidate
    self.kind = kind
    self.leftBefore = leftBefore
    self.leftAfter = leftAfter
    self.price = price
  }
}

/// Who paid for what equal shares funded.
public struct Price: Hashable, Sendable {
  /// Ballots that paid the full price and keep money.
  public let payingInFull: Int
  /// Ballots that gave their last.
  public let givingTheirLast: Int
  /// What each that paid in full gave per unit of utility, times a million, rounded down; for cost utility per krona.
  public let millionths: Int

  public init(payingInFull: Int, givingTheirLast: Int, millionths: Int) {
    self.payingInFull = payingInFull
    self.givingTheirLast = givingTheirLast
    self.millionths = millionths
  }
}

/// How the Method of Equal Shares came to its end.
public struct EqualSharesCourse: Hashable, Sendable {
  public enum End: Hashable, Sendable {
    /// One count, no larger shares.
    case single
    /// Nothing that has support could be added.
    case exhaustive
    /// One step more would have cost more than the pool.
    case nextStepTooDear
    /// `maximumSteps` did not suffice.
    case stepLimit
  }

  /// How many steps the share was raised by.
  public let steps: Int
  public let end: End
  /// What equal shares alone spent, before a completion by votes.
  public let spentByShares: Int
  /// The outcome by votes was taken because the comparison step said so.
  public let replacedByVotes: Bool

  public init(steps: Int, end: End, spentByShares: Int, replacedByVotes: Bool) {
    self.steps = steps
    self.end = end
    self.spentByShares = spentByShares
    self.replacedByVotes = replacedByVotes
  }
}

/// A pool of a round with its outcome.
public struct CountedPool: Sendable {
  public let id: PoolID
  public let outcome: PoolOutcome
  /// What came from other pools' leftovers; part of the outcome's amount.
  public let received: Int

  public init(id: PoolID, outcome: PoolOutcome, received: Int = 0) {
    self.id = id
    self.outcome = outcome
    self.received = received
  }
}

/// The outcomes of a round's pools, in the order of the round's file.
public struct RoundOutcome: Sendable {
  public let pools: [CountedPool]

  public init(pools: [CountedPool]) { self.pools = pools }

  public subscript(pool: PoolID) -> PoolOutcome? { pools.first { $0.id == pool }?.outcome }

  /// What the round had to give, leftovers that moved between pools counted once.
  public var amount: Int { pools.reduce(0) { $0 + $1.outcome.amount - $1.received } }
  public var spent: Int { pools.reduce(0) { $0 + $1.outcome.spent } }
  public var extra: Int { pools.reduce(0) { $0 + $1.outcome.extra } }
  public var left: Int { amount - spent }
  /// Ballots in all pools. A voter who voted in two pools gave two.
  public var ballots: Int { pools.reduce(0) { $0 + $1.outcome.ballots } }
  /// Pool by pool, in the order of funding.
  public var funded: [ProposalID] { pools.flatMap(\.outcome.funded) }

  /// What became of a candidate: the pool that funded it, else the first in which it stood.
  public func outcome(of id: ProposalID) -> (pool: PoolID, outcome: CandidateOutcome)? {
    let all = pools.compactMap { pool in pool.outcome[id].map { (pool: pool.id, outcome: $0) } }
    return all.first(where: \.outcome.isFunded) ?? all.first
  }
}
