import BudgetModel

/// The counted ballots of a round: checks each against its pool's limits and its voter's other ballots.
///
/// A ballot that breaks a limit is spoiled and does not count as its voter's ballot, so a later one may. Ballots without
/// a voter are taken as they come.
final class BallotBox {
  /// One ballot of one pool, ready to be counted.
  struct Ballot {
    var pool = 0
    /// Candidates of the pool, each once: the best first where ballots give an order, else ascending.
    var choices: [Int] = []
    /// The points of each choice, on ballots that give points.
    var points: [Int] = []
    /// All points that the voter gave in the pool, also to proposals that get no vote.
    var given = 0
    /// Why what was written beside the choices cannot be counted.
    var flaw: ExportAccount.Reason?
    /// How many different proposals the voter named in the pool, also those that give no vote.
    var written = 0
    /// The sum of the costs of `choices`, in minor units.
    var cost = 0
    var channel = BallotChannel.digital
    /// The voter's area, as a number that `areas` gave.
    var area: Int?
    /// How many identical ballots it stands for.
    var count = 1
    /// Where it came from, as `RowLedger.open` gave it; nil when nobody needs to know.
    var origin: Int?
  }

  let duplicates: Votes.DuplicateVoters
  let ledger = RowLedger()
  private(set) var areas = ByteTable()
  private var pools: [PoolBox]
  private let limits: [BallotLimits]
  /// By pool: the numbers of the areas whose voters may vote in it; nil where it does not matter.
  private var homes: [Set<Int>?] = []
  /// Faults of a choice that spoil the whole ballot.
  let spoiling: Set<ExportAccount.Reason>

  init(
    _ ballots: [PoolBallot], duplicates: Votes.DuplicateVoters, spoiling: Set<ExportAccount.Reason> = [],
    keepsAreas: Bool = false
  ) {
    self.duplicates = duplicates
    self.spoiling = spoiling
    limits = ballots.map(\.pool.ballot)
    pools = ballots.map { PoolBox(candidates: $0.candidates, kind: $0.pool.ballot.kind, keepsAreas: keepsAreas) }
    for ballot in ballots {
      homes.append(ballot.homes.map { ids in Set(ids.map { areas.insert($0.rawValue).number }) })
    }
  }

  /// Whether a counted ballot may be taken back later, so that its origin must be kept.
  var mayTakeBack: Bool { duplicates != .first }

  func limits(of pool: Int) -> BallotLimits { limits[pool] }

  func area(_ name: UnsafeBufferPointer<UInt8>) -> Int { areas.insert(name).number }

  /// Counts the ballot, or says why it is set aside.
  func put(_ ballot: Ballot, voter: UnsafeBufferPointer<UInt8>?) -> ExportAccount.Reason? {
    if let homes = homes[ballot.pool] {
      guard let area = ballot.area else { return .unknownArea }
      guard homes.contains(area) else { return .otherArea }
    }
    if let reason = broken(limits[ballot.pool], by: ballot) { return reason }
    guard let voter else {
      pools[ballot.pool].count(ballot)
      return nil
    }
    let (number, isNew) = pools[ballot.pool].voters.insert(voter)
    if isNew {
      let group = pools[ballot.pool].count(ballot)
      if mayTakeBack { pools[ballot.pool].remember(ballot, group: group) }
      return nil
    }
    guard mayTakeBack else { return .duplicateVoter }
    takeBack(voter: number, in: ballot.pool)
    guard duplicates == .last else { return .duplicateVoter }
    let group = pools[ballot.pool].count(ballot)
    pools[ballot.pool].remember(ballot, group: group, voter: number)
    return nil
  }

  func add(votes: Int, to candidate: Int, of pool: Int, channel: BallotChannel) {
    pools[pool].add(votes: votes, to: candidate, channel: channel)
  }

  func add(totalBallots: Int, of pool: Int, channel: BallotChannel) {
    pools[pool].add(totalBallots: totalBallots, channel: channel)
  }

  func profile(of pool: Int) -> BallotProfile { pools[pool].profile { areas.text($0) } }

  /// Empty unless areas are kept.
  func areaGroups(of pool: Int) -> [AreaGroup] { pools[pool].areaGroups { areas.text($0) } }

  private func broken(_ limits: BallotLimits, by ballot: Ballot) -> ExportAccount.Reason? {
    if let maximum = limits.maximumChoices, ballot.written > maximum { return .tooManyChoices }
    // A blank ballot is a ballot: it is no attempt to choose too few.
    if ballot.written > 0, ballot.written < limits.minimumChoices { return .tooFewChoices }
    if let maximum = limits.maximumCost, ballot.cost > maximum.minorUnits { return .tooCostly }
    if let maximum = limits.maximumPoints, ballot.given > maximum { return .tooManyPoints }
    return ballot.flaw
  }

  private func takeBack(voter: Int, in pool: Int) {
    guard let earlier = pools[pool].forget(voter: voter) else { return }
    if earlier.origin >= 0 { ledger.takeBack(Int(earlier.origin), ballots: Int(earlier.count)) }
  }
}

/// The counted ballots of one pool.
struct PoolBox {
  /// What is kept of a voter's counted ballot, so that it can be taken back.
  struct Kept {
    /// -1 once taken back.
    var group: Int32
    /// -1 when the export does not tell it.
    let area: Int32
    let count: Int32
    /// -1 when nobody needs to know.
    let origin: Int32
  }

  var voters = ByteTable()
  private var totals: [BallotChannel: (votes: [Int], ballots: Int)] = [:]
  private let candidates: [ProposalID]
  private let kind: BallotKind
  /// Whether ballots of voters of different areas are kept apart.
  private let keepsAreas: Bool
  private var groups = ByteTable()
  private var counts: [Int] = []
  private var areaCounts: [Int] = []
  /// By voter.
  private var kept: [Kept] = []
  private var key: [UInt8] = []

  init(candidates: [ProposalID], kind: BallotKind, keepsAreas: Bool) {
    self.candidates = candidates
    self.kind = kind
    self.keepsAreas = keepsAreas
  }

  @discardableResult
  mutating func count(_ ballot: BallotBox.Ballot) -> Int {
    key.removeAll(keepingCapacity: true)
    key.append(ballot.channel.byte)
    // 0: the area is not told.
    if keepsAreas { append((ballot.area ?? -1) + 1) }
    for choice in ballot.choices { append(choice) }
    if kind == .points {
      for points in ballot.points { append(points) }
    }
    let (group, isNew) = key.withUnsafeBufferPointer { groups.insert($0) }
    if isNew { counts.append(0) }
    counts[group] += ballot.count
    if let area = ballot.area { add(ballot.count, toArea: area) }
    return group
  }

  /// Three bytes, the lowest first; 2²³ is more than there are proposals, or points for one.
  @inline(__always)
  private mutating func append(_ number: Int) {
    key.append(UInt8(truncatingIfNeeded: number))
    key.append(UInt8(truncatingIfNeeded: number >> 8))
    key.append(UInt8(truncatingIfNeeded: number >> 16))
  }

  mutating func remember(_ ballot: BallotBox.Ballot, group: Int, voter: Int? = nil) {
    let kept = Kept(
      group: Int32(group), area: Int32(ballot.area ?? -1), count: Int32(clamping: ballot.count),
      origin: Int32(ballot.origin ?? -1))
    if let voter { self.kept[voter] = kept } else { self.kept.append(kept) }
  }

  /// Takes a voter's counted ballot out again; nil when there is none any more.
  mutating func forget(voter: Int) -> Kept? {
    let ballot = kept[voter]
    guard ballot.group >= 0 else { return nil }
    kept[voter].group = -1
    counts[Int(ballot.group)] -= Int(ballot.count)
    if ballot.area >= 0 { areaCounts[Int(ballot.area)] -= Int(ballot.count) }
    return ballot
  }

  mutating func add(votes: Int, to candidate: Int, channel: BallotChannel) {
    var sum = totals[channel] ?? empty
    sum.votes[candidate] += votes
    totals[channel] = sum
  }

  mutating func add(totalBallots: Int, channel: BallotChannel) {
    var sum = totals[channel] ?? empty
    sum.ballots += totalBallots
    totals[channel] = sum
  }

  private var empty: (votes: [Int], ballots: Int) { ([Int](repeating: 0, count: candidates.count), 0) }

  private mutating func add(_ count: Int, toArea area: Int) {
    while areaCounts.count <= area { areaCounts.append(0) }
    areaCounts[area] += count
  }

  func profile(areaName: (Int) -> String) -> BallotProfile {
    BallotProfile(
      kind: kind, candidates: candidates.map(\.rawValue),
      groups: counts.indices.map { group(groups[$0], count: counts[$0]) },
      totals: totals.map { CountedVotes(channel: $0.key, votes: $0.value.votes, ballots: $0.value.ballots) },
      areas: areaCounts.indices.filter { areaCounts[$0] > 0 }
        .map { AreaTurnout(area: areaName($0), ballots: areaCounts[$0]) })
  }

  func areaGroups(areaName: (Int) -> String) -> [AreaGroup] {
    guard keepsAreas else { return [] }
    return counts.indices.filter { counts[$0] > 0 }.map { number in
      let area = Self.numbers(Array(groups[number].prefix(4)))[0]
      return AreaGroup(
        group: group(groups[number], count: counts[number]), area: area > 0 ? areaName(area - 1) : nil)
    }
  }

  /// What `append` wrote after the channel's byte.
  private static func numbers(_ bytes: [UInt8]) -> [Int] {
    stride(from: 1, to: bytes.count, by: 3).map {
      Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8 | Int(Int8(bitPattern: bytes[$0 + 2])) << 16
    }
  }

  private func group(_ key: ArraySlice<UInt8>, count: Int) -> BallotGroup {
    let bytes = Array(key)
    let numbers = Array(Self.numbers(bytes).dropFirst(keepsAreas ? 1 : 0))
    let channel = BallotChannel(byte: bytes[0])
    guard kind == .points else { return BallotGroup(choices: numbers, channel: channel, count: count) }
    let half = numbers.count / 2
    return BallotGroup(
      choices: Array(numbers[..<half]), points: Array(numbers[half...]), channel: channel, count: count)
  }
}

extension BallotChannel {
  fileprivate var byte: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }
  fileprivate init(byte: UInt8) { self = Self.allCases[Int(byte)] }
}
