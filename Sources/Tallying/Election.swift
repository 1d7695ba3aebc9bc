public import BudgetModel

/// What stands on a pool's ballot.
public struct Candidate: Hashable, Sendable {
  /// Whether it may be funded.
  public enum Standing: Hashable, Sendable {
    case onBallot
    /// On the ballot or not, it may not be funded. Votes for it are still counted and shown.
    case excluded(Exclusion)
  }

  /// Why something may not be funded whatever its votes.
  public enum Exclusion: Hashable, Sendable {
    case unfeasible
    case withdrawn
    case merged(into: ProposalID)
    /// Another pool of the round has funded it.
    case fundedIn(PoolID)
    /// A body decided so; the reference leads to the minutes.
    case decision(reference: String)
  }

  public let id: ProposalID
  /// Minor units. Negative for a saving.
  public let cost: Int
  public let standing: Standing
  /// For caps per category and for proportionality.
  public let categories: [String]

  public init(id: ProposalID, cost: Int, standing: Standing = .onBallot, categories: [String] = []) {
    self.id = id
    self.cost = cost
    self.standing = standing
    self.categories = categories
  }
}

/// Everything an outcome follows from, apart from the rule: what could be chosen, the money and the ballots.
public struct Election: Sendable {
  /// In natural order of ids. All arrays of this module are indexed so.
  public let candidates: [Candidate]
  /// Minor units. Negative: the target of a round of savings.
  public let budget: Int
  public let profile: BallotProfile
  /// Names on ballots that are no candidate, in natural order. Votes for them count for nothing.
  public let strangers: [String]
  /// The candidate of each index of `profile.candidates`; -1 for strangers.
  let candidateOfChoice: [Int]

  /// Of candidates with the same id the first is kept. O(n log n).
  public init(candidates: [Candidate], budget: Int, profile: BallotProfile) {
    let byID = Dictionary(candidates.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    self.candidates = byID.values.sorted { NaturalOrder.precedes($0.id.rawValue, $1.id.rawValue) }
    self.budget = budget
    self.profile = profile
    let indices = Dictionary(uniqueKeysWithValues: self.candidates.enumerated().map { ($1.id.rawValue, $0) })
    candidateOfChoice = profile.candidates.map { indices[$0] ?? -1 }
    strangers = profile.candidates.filter { indices[$0] == nil }.sorted(by: NaturalOrder.precedes)
  }
}

extension Election {
  /// Figures by candidate from figures by index of the profile.
  func byCandidate(_ figures: [Int]) -> [Int] {
    var sums = [Int](repeating: 0, count: candidates.count)
    for (choice, figure) in figures.enumerated() where candidateOfChoice[choice] >= 0 {
      sums[candidateOfChoice[choice]] += figure
    }
    return sums
  }

  /// The same election with other candidates excluded or another sum.
  public func with(budget: Int? = nil, excluding: [ProposalID: Candidate.Exclusion] = [:]) -> Election {
    let changed = candidates.map { candidate in
      guard let why = excluding[candidate.id] else { return candidate }
      return Candidate(
        id: candidate.id, cost: candidate.cost, standing: .excluded(why), categories: candidate.categories)
    }
    return Election(candidates: changed, budget: budget ?? self.budget, profile: profile)
  }
}

/// Why a rule cannot be used on the ballots at hand.
public enum TallyProblem: Error, Hashable, Sendable {
  /// The rule looks at single ballots, but some votes came as sums only.
  case needsSingleBallots
  /// The rule counts points, but ballots give none.
  case needsPoints
  /// Channels are weighed, and a channel with ballots has no share, or the ballots are not plain choices.
  case needsShares
  /// The rule counts by order, but ballots give none.
  case needsOrder
  /// The best set could not be proved within the work that the knapsack allows itself.
  case tooManySets
}
