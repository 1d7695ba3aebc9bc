/// How a pool's money is given out. Everything that decides is named; nothing has a silent default.
public struct CountingRule: Hashable, Sendable {
  public enum Method: Hashable, Sendable {
    /// By votes, most first.
    case greedy(onMisfit: OnMisfit)
  }

  /// What happens when the next proposal costs more than what is left.
  public enum OnMisfit: String, CaseIterable, Hashable, Sendable {
    /// Go on to the next that fits.
    case skip
    /// End there.
    case stop
  }

  public let method: Method
  public let thresholds: Thresholds
  /// The order in which equal support is separated. The last separates everything.
  public let ties: [TieRule]

  public init(method: Method, thresholds: Thresholds, ties: [TieRule]) {
    self.method = method
    self.thresholds = thresholds
    self.ties = ties
  }
}

/// What a proposal must reach to be funded at all. Reaching it is enough (≥).
public struct Thresholds: Hashable, Sendable {
  public let minimumVotes: Int?
  /// Of the ballots counted in the pool.
  public let minimumShare: Share?

  public init(minimumVotes: Int? = nil, minimumShare: Share? = nil) {
    self.minimumVotes = minimumVotes
    self.minimumShare = minimumShare
  }
}

/// One way to separate proposals with equal support.
public enum TieRule: Hashable, Sendable {
  case moreVotes
  case cheaper
  case dearer
  /// By natural order of ids: digit runs as numbers.
  case lowerID
  /// Drawn by lot: the order that came out, and where the protocol is.
  case lot(order: [ProposalID], reference: String)
}
