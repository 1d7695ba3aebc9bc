public import BudgetModel
import Diagnostics

/// The ballots of a pool as they are published: what was chosen, and by how many. No channel, no area, no time.
public struct OpenBallots: Sendable {
  public struct Group: Sendable {
    /// The proposals' ids, in the order of `BallotGroup.choices`.
    public let choices: [String]
    public let points: [Int]?
    public let count: Int
  }

  public let pool: Pool
  public let kind: BallotKind
  /// In an order that says nothing of the voting: the same for the same ballots, but by no column of the table.
  public let groups: [Group]
  /// Votes that came as sums only, by proposal, and the ballots behind them.
  public let countedElsewhere: (votes: [(proposal: String, votes: Int)], ballots: Int)
  private let seed: UInt64

  init(_ pool: Pool, of round: RoundID, _ profile: BallotProfile) {
    self.pool = pool
    kind = profile.kind
    let plain = profile.withoutChannels
    var order = Shuffling("\(round)/\(pool.id)")
    seed = order.state
    groups = order.shuffled(Array(plain.groups)).map { group in
      Group(choices: group.choices.map { plain.candidates[$0] }, points: group.points, count: group.count)
    }
    let sums = profile.candidates.indices.map { index in
      profile.totals.reduce(0) { $0 + (index < $1.votes.count ? $1.votes[index] : 0) }
    }
    countedElsewhere = (
      profile.totals.isEmpty ? [] : zip(profile.candidates, sums).map { ($0, $1) },
      profile.totals.reduce(0) { $0 + $1.ballots }
    )
  }

  /// One per ballot, shuffled: for formats with a row a ballot.
  public var single: [Group] {
    var order = Shuffling(state: seed)
    return order.shuffled(groups.flatMap { group in repeatElement(group, count: group.count) })
  }
}

/// How far the ballots of a pool would give a voter away.
struct BallotMeasures: Sendable {
  let ballots: Int
  /// Ballots that are like no other.
  let unique: Int

  init(_ profile: BallotProfile) {
    let groups = profile.withoutChannels.groups
    ballots = groups.reduce(0) { $0 + $1.count }
    unique = groups.count { $0.count == 1 && !$0.choices.isEmpty }
  }

  /// Rounded up, so that a share over the limit is never told as the limit.
  var uniqueShare: Share { Share(basisPoints: ballots == 0 ? 0 : (unique * 10_000 + ballots - 1) / ballots) }

  /// IN610 or IN611 when the ballots must not be published.
  func refusal(_ pool: Pool, _ publishing: BallotPublishing, smallestGroup: Int) -> Diagnostic? {
    guard publishing.form == .grouped, let place = publishing.location, ballots > 0 else { return nil }
    let fewest = max(publishing.fewestBallots, smallestGroup)
    if ballots < fewest {
      return Diagnostic("IN611", at: place, ["pool": pool.id, "ballots": ballots, "fewest": fewest])
    }
    guard uniqueShare > publishing.mostUnique else { return nil }
    return Diagnostic(
      "IN610", at: place,
      [
        "pool": pool.id, "ballots": ballots, "unique": unique, "share": OpenValue.percent(uniqueShare).cell,
        "most": OpenValue.percent(publishing.mostUnique).cell,
      ])
  }
}

extension BallotProfile {
  /// Without the way in which each ballot came: few came on paper, and would be known by it.
  var withoutChannels: BallotProfile {
    BallotProfile(
      kind: kind, candidates: candidates,
      groups: groups.map { BallotGroup(choices: $0.choices, points: $0.points, count: $0.count) })
  }
}

extension Site {
  /// The ballots that a round publishes: empty unless its file says so and its count may be shown, and for all its pools
  /// when one of them would give voters away.
  public func openBallots(of round: Round) -> [OpenBallots] {
    guard round.ballotPublishing.form == .grouped, let counted = outcomes[round.id],
      Self.refusals(round, counted, smallestGroup: portal.settings.smallestGroup).isEmpty
    else { return [] }
    return round.pools.compactMap { pool in
      counted.profiles[pool.id].flatMap { $0.groups.isEmpty ? nil : OpenBallots(pool, of: round.id, $0) }
    }
  }

  /// What stands against publishing a round's ballots, in the order of its pools.
  static func refusals(_ round: Round, _ counted: CountedRound, smallestGroup: Int) -> [Diagnostic] {
    round.pools.compactMap { pool in
      counted.profiles[pool.id].flatMap {
        BallotMeasures($0).refusal(pool, round.ballotPublishing, smallestGroup: smallestGroup)
      }
    }
  }
}

/// An order by chance that is the same in every build: SplitMix64 (Steele, Lea, Flood 2014) from a name.
struct Shuffling: RandomNumberGenerator {
  private(set) var state: UInt64

  init(state: UInt64) { self.state = state }

  /// The seed is the FNV-1a hash of the name.
  init(_ name: String) {
    state = name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Fisher and Yates, written out: the standard library does not promise the same order in its next version.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, Int(next() % UInt64(last + 1)))
    }
    return elements
  }
}
