import BudgetModel
import Tallying

/// How close one proposal came. Money in minor units; nil where nothing is known or nothing was missing.
struct Closeness {
  let leftWhenReached: Int?
  let missingMoney: Int?
  let missingSupport: Int?
  let sufficientBudget: Int?
  /// What its supporters together held when equal shares ended.
  let supportersHeld: Int?
  /// `supportersHeld` of its cost, rounded down.
  let effectivePercent: Int?
  /// The pool's rule is another: the two last are analysis.
  let isAnalysis: Bool

  /// - Parameter isThorough: also what takes another count.
  init(_ candidate: CandidateOutcome, in pool: TalliedPool, isThorough: Bool) {
    leftWhenReached = candidate.leftWhenReached
    missingMoney = candidate.margin?.missingMoney ?? Self.lack(candidate)
    missingSupport = candidate.margin?.missingSupport
    sufficientBudget =
      candidate.margin?.sufficientBudget
      ?? (isThorough ? pool.election.sufficientBudget(for: candidate.id, under: pool.outcome.rule) : nil)
    let own = candidate.margin?.supportersHeld
    isAnalysis = own == nil
    supportersHeld = own ?? (isThorough ? Self.held(by: candidate, in: pool) : nil)
    effectivePercent = supportersHeld.flatMap { held in
      candidate.cost > 0 ? Int(Int128(held) * 100 / Int128(candidate.cost)) : nil
    }
  }

  private static func lack(_ candidate: CandidateOutcome) -> Int? {
    if case .notFunded(.supportersLackMoney(_, let missing)) = candidate.result { missing } else { nil }
  }

  private static func held(by candidate: CandidateOutcome, in pool: TalliedPool) -> Int? {
    let rule = pool.outcome.rule
    guard !rule.method.savesMoney, pool.outcome.amount > 0 else { return nil }
    let shares = rule.with(method: .equalShares(pool.election.usualShares(rule.scoring)))
    return (try? pool.election.outcome(under: shares))?[candidate.id]?.margin?.supportersHeld
  }
}
