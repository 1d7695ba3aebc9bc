import BudgetModel

/// The counted ballots of a round: checks each against its pool's limits and its voter's other ballots.
///
/// A ballot that breaks a limit is spoiled and does not count as its voter's ballot, so a later one may. Ballots without
/// a voter are taken as they come.
final class BallotBox {
  /// One ballot of one pool, ready to be counted. A class, since one is filled a million times.
  final class Ballot {
    var pool = 0
    /// Candidates of the pool, each once: the best first where ballots give an order, else ascending.
    var choices = Run<Int>(capacity: 64)
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
  let areas = AreaNumbers()
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
    pools = ballots.map {
      PoolBox(
        candidates: $0.candidates, kind: $0.pool.ballot.kind, mayTakeBack: duplicates != .first,
        keepsAreas: keepsAreas)
    }
    for ballot in ballots {
      homes.append(ballot.homes.map { ids in Set(ids.map { areas.number(of: $0.rawValue) }) })
    }
  }

  /// Whether a counted ballot may be taken back later, so that its origin must be kept.
  var mayTakeBack: Bool { duplicates != .first }

  func limits(of pool: Int) -> BallotLimits { limits[pool] }

  /// Says that a ballot of the voter with this hash will soon be put.
  func expect(_ hash: UInt32, in pool: Int) { pools[pool].voters.expect(hash) }

  /// Counts the ballot, or says why it is set aside.
  ///
  /// - Parameter voter: nil when nobody tells who gave it; the hash is the name's.
  func put(
    _ ballot: Ballot, voter: (name: UnsafeBufferPointer<UInt8>, hash: UInt32)?
  ) -> ExportAccount.Reason? {
    if let homes = homes[ballot.pool] {
      guard let area = ballot.area else { return .unknownArea }
      guard homes.contains(area) else { return .otherArea }
    }
    if let reason = broken(limits[ballot.pool], by: ballot) { return reason }
    guard let voter else {
      pools[ballot.pool].count(ballot)
      return nil
    }
    let (number, isNew) = pools[ballot.pool].voters.insert(voter.name, hash: voter.hash)
    if isNew {
      let place = pools[ballot.pool].count(ballot)
      if mayTakeBack { pools[ballot.pool].remember(ballot, place: place) }
      return nil
    }
    guard mayTakeBack else { return .duplicateVoter }
    takeBack(voter: number, in: ballot.pool)
    guard duplicates == .last else { return .duplicateVoter }
    let place = pools[ballot.pool].count(ballot)
    pools[ballot.pool].remember(ballot, place: place, voter: number)
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
    if let minimum = limits.minimumCost, ballot.written > 0, ballot.cost < minimum.minorUnits { return .tooCheap }
    if let maximum = limits.maximumPoints, ballot.given > maximum { return .tooManyPoints }
    return ballot.flaw
  }

  private func takeBack(voter: Int, in pool: Int) {
    guard let earlier = pools[pool].forget(voter: voter) else { return }
    if earlier.origin >= 0 { ledger.takeBack(Int(earlier.origin), ballots: Int(earlier.count)) }
  }
}

/// Numbers the areas that voters belong to. Only those who read exports ask for numbers.
final class AreaNumbers {
  private var names = ByteTable()

  func number(of name: UnsafeBufferPointer<UInt8>) -> Int { names.insert(name).number }
  func number(of name: String) -> Int { names.insert(name).number }
  func text(_ number: Int) -> String { names.text(number) }
}

/// The counted ballots of one pool.
struct PoolBox {
  /// What is kept of a voter's counted ballot, so that it can be taken back.
  struct Kept {
    /// -1 once taken back.
    var place: Int32
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
  /// One; where areas are kept apart, one for voters whose area is not told, then one per area.
  private var gathered: [BallotGathering]
  private let none: BallotGathering
  private var areaCounts: [Int] = []
  /// By voter.
  private var kept: [Kept] = []

  init(candidates: [ProposalID], kind: BallotKind, mayTakeBack: Bool, keepsAreas: Bool) {
    self.candidates = candidates
    self.kind = kind
    self.keepsAreas = keepsAreas
    none = BallotGathering(kind: kind, candidates: candidates.count, mayTakeBack: mayTakeBack)
    gathered = [none]
  }

  /// Counts the ballot and gives its place.
  @discardableResult
  mutating func count(_ ballot: BallotBox.Ballot) -> Int {
    if let area = ballot.area { add(ballot.count, toArea: area) }
    return gathered[gathering(of: ballot.area ?? -1)].add(
      choices: ballot.choices.all, points: ballot.points, channel: ballot.channel, count: ballot.count)
  }

  /// Where ballots of voters of an area are gathered; -1: the area is not told.
  private mutating func gathering(of area: Int) -> Int {
    guard keepsAreas else { return 0 }
    while gathered.count <= area + 1 { gathered.append(none) }
    return area + 1
  }

  mutating func remember(_ ballot: BallotBox.Ballot, place: Int, voter: Int? = nil) {
    let kept = Kept(
      place: Int32(place), area: Int32(ballot.area ?? -1), count: Int32(clamping: ballot.count),
      origin: Int32(ballot.origin ?? -1))
    if let voter { self.kept[voter] = kept } else { self.kept.append(kept) }
  }

  /// Takes a voter's counted ballot out again; nil when there is none any more.
  mutating func forget(voter: Int) -> Kept? {
    let ballot = kept[voter]
    guard ballot.place >= 0 else { return nil }
    kept[voter].place = -1
    gathered[gathering(of: Int(ballot.area))].takeBack(Int(ballot.place), count: Int(ballot.count))
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
      kind: kind, candidates: candidates.map(\.rawValue), grouped: groups,
      totals: totals.map { CountedVotes(channel: $0.key, votes: $0.value.votes, ballots: $0.value.ballots) },
      areas: areaCounts.indices.filter { areaCounts[$0] > 0 }
        .map { AreaTurnout(area: areaName($0), ballots: areaCounts[$0]) })
  }

  private var groups: BallotGroups {
    if gathered.count == 1 { return gathered[0].groups() }
    return BallotGroups(gathered.flatMap { Array($0.groups()) }, kind: kind, candidates: candidates.count)
  }

  func areaGroups(areaName: (Int) -> String) -> [AreaGroup] {
    guard keepsAreas else { return [] }
    return gathered.enumerated().flatMap { number, ballots in
      ballots.groups().map { AreaGroup(group: $0, area: number > 0 ? areaName(number - 1) : nil) }
    }
  }
}
