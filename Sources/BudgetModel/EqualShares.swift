/// The Method of Equal Shares, with all that cities choose differently.
public struct EqualShares: Hashable, Sendable {
  /// What a ballot gains from a proposal that it names.
  public enum Utility: String, CaseIterable, Hashable, Sendable {
    /// Its cost: a proposal's price is per krona or euro.
    case cost
    /// One, whatever it costs.
    case cardinality
    /// The points that the rule's scoring gives.
    case points
  }

  /// What is done with the money that equal shares leave over.
  public enum Completion: Hashable, Sendable {
    case none
    /// By support, most first, what fits.
    case greedy
    /// The count is made again with larger and larger shares.
    case add1(Add1)
  }

  /// Larger shares, a step at a time, as long as the outcome costs no more than the pool.
  public struct Add1: Hashable, Sendable {
    /// How much each ballot's share grows by. Minor units; 100 is one krona, euro or zloty.
    public let step: Int
    /// The first share is a whole number of steps (Wieliczka) instead of the exact part of the pool.
    public let startsWhole: Bool
    /// Ends at the first outcome to which nothing that has support could be added.
    public let endsWhenExhaustive: Bool
    /// The rest goes by support, most first, what fits ("add1u").
    public let thenGreedy: Bool
    /// So many steps at most. The outcome tells when they did not suffice.
    public let maximumSteps: Int

    public init(
      step: Int = 100, startsWhole: Bool = false, endsWhenExhaustive: Bool = true, thenGreedy: Bool = false,
      maximumSteps: Int = 10_000
    ) {
      self.step = step
      self.startsWhole = startsWhole
      self.endsWhenExhaustive = endsWhenExhaustive
      self.thenGreedy = thenGreedy
      self.maximumSteps = maximumSteps
    }
  }

  /// When the outcome by votes alone is taken instead.
  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    /// When more ballots have more funded choices by votes than by equal shares.
    case moreBallotsPrefer = "more_ballots_prefer"
    /// When fewer ballots are without any funded choice.
    case fewerBallotsWithNone = "fewer_ballots_with_none"
  }

  public let utility: Utility
  public let completion: Completion
  public let comparison: Comparison?

  public init(utility: Utility, completion: Completion, comparison: Comparison? = nil) {
    self.utility = utility
    self.completion = completion
    self.comparison = comparison
  }
}
