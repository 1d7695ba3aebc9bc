/// What may not be funded together, whatever its support and whatever is left.
public struct FundingLimits: Hashable, Sendable {
  /// So many of the proposals that cost at most `upTo`, and more than the next smaller slot's `upTo`, may be funded.
  public struct Slot: Hashable, Sendable {
    /// Minor units.
    public let upTo: Int
    public let count: Int

    public init(upTo: Int, count: Int) {
      self.upTo = upTo
      self.count = count
    }
  }

  /// At most so much money for the proposals of a category.
  public struct Cap: Hashable, Sendable {
    public let category: String
    /// Minor units.
    public let amount: Int

    public init(category: String, amount: Int) {
      self.category = category
      self.amount = amount
    }
  }

  /// Cost classes with a number of winners each (Trelleborg). Ascending by `upTo`. Empty: no classes.
  public let slots: [Slot]
  /// By category (Amsterdam). Empty: no caps.
  public let caps: [Cap]
  /// Of each group at most one may be funded, for they share a place (Warsaw).
  public let exclusive: [[ProposalID]]
  /// So many proposals may be funded in all (Paris).
  public let maximumFunded: Int?

  /// Something must be left of the pool: a proposal that costs all that is left does not fit (OmaStadi's page).
  public let mustLeaveMoney: Bool

  public init(
    slots: [Slot] = [], caps: [Cap] = [], exclusive: [[ProposalID]] = [], maximumFunded: Int? = nil,
    mustLeaveMoney: Bool = false
  ) {
    self.slots = slots.sorted { $0.upTo < $1.upTo }
    self.caps = caps
    self.exclusive = exclusive
    self.maximumFunded = maximumFunded
    self.mustLeaveMoney = mustLeaveMoney
  }

  public var isEmpty: Bool {
    slots.isEmpty && caps.isEmpty && exclusive.isEmpty && maximumFunded == nil && !mustLeaveMoney
  }
}
