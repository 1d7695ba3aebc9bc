/// The way a ballot came in. A round may use several; the count is one.
public enum BallotChannel: String, Hashable, Comparable, Sendable, CaseIterable {
  /// Given by the voter on a voting site.
  case digital
  /// Given on paper and typed in or counted by staff.
  case paper
  /// Given on a voting site with the help of staff.
  case assisted

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// What a choice on a ballot says.
public enum BallotKind: String, Hashable, Sendable, CaseIterable {
  /// A set of candidates, all alike.
  case approval
  /// Candidates with points (cumulative and scoring ballots).
  case points
  /// Candidates in order, the best first.
  case ordinal
}

/// All ballots of one channel that say exactly the same.
public struct BallotGroup: Hashable, Sendable {
  /// Indices into `BallotProfile.candidates`, each once. Ascending for approval and points; the best first for
  /// ordinal ballots. Empty for blank ballots.
  public let choices: [Int]
  /// The points of each choice, in the order of `choices`; nil unless the ballots are of kind `points`.
  public let points: [Int]?
  public let channel: BallotChannel
  /// How many ballots say this; at least 1.
  public let count: Int

  public init(choices: [Int], points: [Int]? = nil, channel: BallotChannel = .digital, count: Int = 1) {
    self.choices = choices
    self.points = points
    self.channel = channel
    self.count = count
  }
}

/// Votes that were counted elsewhere (a paper count, a platform that gives only sums). Nothing is known of the
/// single ballots, so only rules that need no more than sums can use them.
public struct CountedVotes: Hashable, Sendable {
  public let channel: BallotChannel
  /// Votes (points, where ballots give points) by candidate index, as long as `BallotProfile.candidates`.
  public let votes: [Int]
  /// How many ballots the votes came from.
  public let ballots: Int

  public init(channel: BallotChannel, votes: [Int], ballots: Int) {
    self.channel = channel
    self.votes = votes
    self.ballots = ballots
  }
}

/// How many ballots came from voters of one area.
public struct AreaTurnout: Hashable, Sendable {
  /// The area as the export names it, or as the round's file maps it.
  public let area: String
  public let ballots: Int

  public init(area: String, ballots: Int) {
    self.area = area
    self.ballots = ballots
  }
}

/// The counted ballots of one pool, grouped, from which any rule can tell an outcome.
///
/// Blank ballots are groups without choices: they count as ballots and give no votes. The same ballots give the same
/// profile in whatever order they were read.
public struct BallotProfile: Hashable, Sendable {
  public let kind: BallotKind
  /// The ids of what could be chosen, in the order the indices mean. Free text: ids of other cities' files are kept.
  public let candidates: [String]
  /// In canonical order: by choices, points and channel; no two alike.
  public let groups: BallotGroups
  /// One entry per channel at most, in the order of `BallotChannel`.
  public let totals: [CountedVotes]
  /// Ballots by the voters' area, where exports tell it; by area name.
  public let areas: [AreaTurnout]

  /// Merges equal groups and sums per channel; groups with a count of 0 are left out. O(n log n) in groups.
  public init(
    kind: BallotKind, candidates: [String], groups: [BallotGroup], totals: [CountedVotes] = [],
    areas: [AreaTurnout] = []
  ) {
    self.init(
      kind: kind, candidates: candidates,
      grouped: BallotGroups(groups, kind: kind, candidates: candidates.count), totals: totals, areas: areas)
  }

  /// Sums totals per channel and turnouts per area.
  public init(
    kind: BallotKind, candidates: [String], grouped: BallotGroups, totals: [CountedVotes] = [],
    areas: [AreaTurnout] = []
  ) {
    self.kind = kind
    self.candidates = candidates
    groups = grouped
    self.totals = CountedVotes.merged(totals, candidates: candidates.count)
    self.areas = AreaTurnout.merged(areas)
  }
}

extension BallotProfile {
  /// Every ballot: single ones, blank ones included, and those behind the totals.
  public var ballotCount: Int {
    groups.ballotCount + totals.reduce(0) { $0 + $1.ballots }
  }

  /// Single ballots without a choice.
  public var blankCount: Int {
    // Blank ballots come first in the canonical order.
    groups.prefix { $0.choices.isEmpty }.reduce(0) { $0 + $1.count }
  }

  /// The channels that brought anything, in the order of `BallotChannel`.
  public var channels: [BallotChannel] {
    Set(groups.map(\.channel)).union(totals.map(\.channel)).sorted()
  }

  /// Ballots that came through one channel.
  public func ballotCount(through channel: BallotChannel) -> Int {
    groups.reduce(0) { $0 + ($1.channel == channel ? $1.count : 0) }
      + totals.reduce(0) { $0 + ($1.channel == channel ? $1.ballots : 0) }
  }

  /// How many ballots name each candidate, by candidate index; totals of approval ballots included.
  /// `through: nil` means every channel.
  public func votes(through channel: BallotChannel? = nil) -> [Int] {
    var sums = groups.votes(candidates: candidates.count, through: channel)
    if kind == .approval { add(totalsThrough: channel, to: &sums) }
    return sums
  }

  /// The points each candidate got, by candidate index; totals included. All 0 for approval and ordinal ballots.
  public func points(through channel: BallotChannel? = nil) -> [Int] {
    var sums = [Int](repeating: 0, count: candidates.count)
    for group in groups where channel == nil || group.channel == channel {
      for (choice, points) in zip(group.choices, group.points ?? []) { sums[choice] += points * group.count }
    }
    if kind == .points { add(totalsThrough: channel, to: &sums) }
    return sums
  }

  private func add(totalsThrough channel: BallotChannel?, to sums: inout [Int]) {
    for total in totals where channel == nil || total.channel == channel {
      for (index, votes) in total.votes.enumerated() { sums[index] += votes }
    }
  }
}

extension CountedVotes {
  /// One sum per channel.
  fileprivate static func merged(_ all: [CountedVotes], candidates: Int) -> [CountedVotes] {
    BallotChannel.allCases.sorted().compactMap { channel in
      let some = all.filter { $0.channel == channel }
      guard !some.isEmpty else { return nil }
      var votes = [Int](repeating: 0, count: candidates)
      for total in some {
        for (index, count) in total.votes.prefix(candidates).enumerated() { votes[index] += count }
      }
      return CountedVotes(channel: channel, votes: votes, ballots: some.reduce(0) { $0 + $1.ballots })
    }
  }
}

extension AreaTurnout {
  /// One sum per area.
  fileprivate static func merged(_ all: [AreaTurnout]) -> [AreaTurnout] {
    let sums = Dictionary(all.map { ($0.area, $0.ballots) }, uniquingKeysWith: +)
    return sums.sorted { $0.key < $1.key }.map { AreaTurnout(area: $0.key, ballots: $0.value) }
  }
}
