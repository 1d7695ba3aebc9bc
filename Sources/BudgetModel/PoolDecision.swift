public import Diagnostics

/// What was decided about a pool's outcome.
public struct PoolDecision: Sendable {
  public let pool: Located<PoolID>
  public let decision: Decision
  public let text: LocalisedText?
  /// Where the decision differs from what the count gave; empty when it follows the count.
  public let changes: [DecidedChange]

  public init(pool: Located<PoolID>, decision: Decision, text: LocalisedText?, changes: [DecidedChange] = []) {
    self.pool = pool
    self.decision = decision
    self.text = text
    self.changes = changes
  }
}

/// One proposal about which a body decided otherwise than the count gave, and why.
public struct DecidedChange: Sendable {
  public enum Outcome: String, CaseIterable, Sendable {
    /// It gets money: its cost, or `amount`.
    case funded
    /// It gets none, and what it would have cost stays in the pool.
    case notFunded = "not_funded"
    /// It is taken out before the money is given, and the rule goes on without it.
    case excluded
  }

  public let proposal: Located<ProposalID>
  public let outcome: Outcome
  /// What a funded proposal gets, when that is not all it costs.
  public let amount: Located<Money>?
  public let reason: LocalisedText

  public init(proposal: Located<ProposalID>, outcome: Outcome, amount: Located<Money>?, reason: LocalisedText) {
    self.proposal = proposal
    self.outcome = outcome
    self.amount = amount
    self.reason = reason
  }
}
