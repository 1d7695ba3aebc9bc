public import BudgetModel

/// What became of one candidate, and why.
public struct CandidateOutcome: Hashable, Sendable {
  public enum Result: Hashable, Sendable {
    case funded(Means)
    case notFunded(Reason)
  }

  /// What money pays for it.
  public enum Means: Hashable, Sendable {
    /// The pool's own.
    case pool
    /// The pool's own, after equal shares ended, by votes.
    case completion
    /// What was left in the pool, and `extra` from a reserve (Poznań).
    case reserve(extra: Int)
    /// It tied with one that was funded, and `extra` comes from other money.
    case tie(extra: Int)
  }

  /// Why it is not funded. Money in minor units.
  public enum Reason: Hashable, Sendable {
    /// It costs `missing` more than what was left when its turn came.
    case doesNotFit(left: Int, missing: Int)
    /// As many votes as others that were funded, which went first by `rule`; then it no longer fitted.
    case lostTie(to: [ProposalID], rule: TieRule, left: Int, missing: Int)
    case belowThreshold(Threshold)
    /// The money ended at a better placed one that did not fit.
    case stopped(after: ProposalID)
    case noVotes
    case excluded(Candidate.Exclusion)
    /// Of a group of which one may be funded, another was.
    case sharesGroup(with: ProposalID)
    /// Its category may use no more: `left` was left of the cap.
    case categoryFull(category: String, left: Int, missing: Int)
    /// The places of its cost class are taken.
    case slotsTaken(upTo: Int, count: Int)
    /// It costs more than the dearest cost class.
    case aboveSlots(upTo: Int)
    /// As many as may be funded were.
    case enoughFunded(count: Int)
    /// Its supporters together held less than its cost when equal shares ended.
    case supportersLackMoney(held: Int, missing: Int)
    /// A set without it has more support in all (knapsack).
    case notInBestSet
    /// Savings: better placed ones reached the target.
    case targetReached
    /// Savings: it costs money.
    case savesNothing
    /// Savings: it saves more than the target still needed.
    case overshoots(needed: Int, by: Int)
  }

  /// A threshold that was not reached. `needed` is the least number that reaches it.
  public enum Threshold: Hashable, Sendable {
    case votes(has: Int, needed: Int)
    case shareOfBallots(Share, has: Int, needed: Int)
    case points(has: Int, needed: Int)
    case costShare(divisor: Int, has: Int, needed: Int)
  }

  /// The median grade, and how many ballots grade higher and lower than it.
  public struct Grade: Hashable, Sendable {
    public let median: Int
    public let above: Int
    public let below: Int
  }

  public let id: ProposalID
  public let cost: Int
  /// Its place among those on the ballot, from 1, ties separated. Nil when excluded.
  public let rank: Int?
  /// How many ballots name it.
  public let votes: Int
  /// What the rule ranks by: votes, or points.
  public let support: Int
  /// Of all ballots of the pool, blank ones included, rounded to a hundredth of a percent.
  public let shareOfBallots: Share
  /// Only for majority judgment.
  public let grade: Grade?
  /// What the pool still held when its turn came. Nil when its turn did not come.
  public let leftWhenReached: Int?
  public let result: Result
  /// How close it came. Nil when it is funded or excluded.
  public let margin: Margin?

  public var isFunded: Bool {
    if case .funded = result { true } else { false }
  }
}

/// How close something came to being funded, everything else unchanged.
public struct Margin: Hashable, Sendable {
  /// How much cheaper it would have had to be. Nil when cost is not why.
  public let missingMoney: Int?
  /// The least further support with which it would have been funded. Nil when no number would have been enough, or
  /// the rule does not tell.
  public let missingSupport: Int?
  /// The sum with which the pool would have reached it (rules that stop at the first misfit).
  public let sufficientBudget: Int?
  /// What its supporters together held when equal shares ended.
  public let supportersHeld: Int?

  init(
    missingMoney: Int? = nil, missingSupport: Int? = nil, sufficientBudget: Int? = nil, supportersHeld: Int? = nil
  ) {
    self.missingMoney = missingMoney
    self.missingSupport = missingSupport
    self.sufficientBudget = sufficientBudget
    self.supportersHeld = supportersHeld
  }
}
