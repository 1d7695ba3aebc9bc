/// How a pool's money is given out. Everything that decides is named; nothing has a silent default.
///
/// A rule is a method with what it counts (`scoring`), who may be funded (`thresholds`), what may not be funded
/// together (`limits`) and how equal support is separated (`ties`).
public struct CountingRule: Hashable, Sendable {
  public enum Method: Hashable, Sendable {
    /// By support, most first.
    case greedy(onMisfit: OnMisfit)
    /// By support, most first, up to the first that does not fit; that one too when what is left pays at least
    /// this share of it. A reserve pays the rest. Poznań: 80 %.
    case greedyWithReserve(atLeast: Share)
    /// By support per cost, most first; what does not fit is passed over.
    case greedyPerCost
    /// By the median grade of the ballots, then the share of grades above and below it.
    case majorityJudgment(onMisfit: OnMisfit)
    /// Every ballot gets the same part of the money and pays for what it supports.
    case equalShares(EqualShares)
    /// Sequential Phragmén: the cost of what is funded is spread as evenly as can be over its supporters.
    case phragmen
    /// The set with the largest total support that the money pays. For analysis: no city decides so.
    case knapsack
    /// Amounts are savings (negative): by support, most first, until the target is reached.
    case savings(onOvershoot: OnOvershoot)

    /// Costs, and what the pool holds, are negative.
    public var savesMoney: Bool {
      if case .savings = self { true } else { false }
    }
  }

  /// What happens when the next proposal costs more than what is left.
  public enum OnMisfit: String, CaseIterable, Hashable, Sendable {
    /// Go on to the next that fits.
    case skip
    /// End there.
    case stop
  }

  /// What happens when the next saving is more than the target still needs.
  public enum OnOvershoot: String, CaseIterable, Hashable, Sendable {
    /// Take it and end there: more is saved than the target.
    case take
    /// Pass over it, to a smaller one: the target is never exceeded.
    case skip
  }

  public let method: Method
  public let scoring: Scoring
  public let thresholds: Thresholds
  public let limits: FundingLimits
  /// The order in which equal support is separated. The last separates everything.
  public let ties: [TieRule]

  public init(
    method: Method, scoring: Scoring = .votes, thresholds: Thresholds = Thresholds(),
    limits: FundingLimits = FundingLimits(), ties: [TieRule]
  ) {
    self.method = method
    self.scoring = scoring
    self.thresholds = thresholds
    self.limits = limits
    self.ties = ties
  }
}

/// What a ballot gives the proposals it names: the support that rules rank by.
public enum Scoring: Hashable, Sendable {
  /// One to each.
  case votes
  /// The points written on the ballot; a ballot that does not name a proposal gives it `missing` points.
  case points(missing: Int)
  /// Ordinal ballots: a ballot with L choices gives L points to the first, L - 1 to the second ... 1 to the last.
  /// Kraków's 3-2-1 for a full ballot.
  case ballotLength
  /// Ordinal ballots: these points to the first, second ... choice, 0 to later ones. Gold, silver, bronze.
  case weights([Int])
  /// Approval ballots of several channels, where each channel counts for a declared share of the whole whatever the
  /// number of its ballots (Amsterdam: paper and internet half each). A proposal that every ballot names has 100 %.
  case channels([BallotChannel: Share])
}

/// What a proposal must reach to be funded at all. Reaching it is enough (≥).
public struct Thresholds: Hashable, Sendable {
  /// Ballots that name it.
  public let minimumVotes: Int?
  /// Ballots that name it, of the ballots counted in the pool.
  public let minimumShare: Share?
  /// Support as the rule counts it: points where ballots give points.
  public let minimumPoints: Int?
  /// The share of the ballots must be at least the share of the money that it costs, divided by this.
  /// Świecie: 3, so a proposal for 30 % of the money needs 10 % of the ballots.
  public let costShareDivisor: Int?
  /// Proposals without any support may be funded (CONSUL), and come last. Greedy methods only.
  public let allowsNoVotes: Bool

  public init(
    minimumVotes: Int? = nil, minimumShare: Share? = nil, minimumPoints: Int? = nil, costShareDivisor: Int? = nil,
    allowsNoVotes: Bool = false
  ) {
    self.minimumVotes = minimumVotes
    self.minimumShare = minimumShare
    self.minimumPoints = minimumPoints
    self.costShareDivisor = costShareDivisor
    self.allowsNoVotes = allowsNoVotes
  }
}

/// One way to separate proposals with equal support. Where a method compares something else than support (support per
/// cost, the price of a vote), `moreVotes` is the first that is named.
public enum TieRule: Hashable, Sendable {
  /// More support goes first.
  case moreVotes
  case fewerVotes
  case cheaper
  case dearer
  /// By natural order of ids: digit runs as numbers.
  case lowerID
  case higherID
  /// Drawn by lot: the order that came out, and where the protocol is.
  case lot(order: [ProposalID], reference: String)
  /// Decided by a body: the order, and where the minutes are.
  case decision(order: [ProposalID], reference: String)
  /// All of them are funded when one of them is; what the pool lacks comes from other money. Greedy methods only.
  case fundAll
}
