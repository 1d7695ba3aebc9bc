/// Groups of ballots in canonical order: by choices, points and channel, no two alike.
///
/// A national round has a million different ballots. They are kept as numbers, and a `BallotGroup` is made when it is
/// asked for.
public struct BallotGroups: RandomAccessCollection, Hashable, Sendable {
  private let rows: BallotRows

  init(_ rows: BallotRows) { self.rows = rows }

  /// Merges equal groups; those with a count of 0 are left out. O(n log n).
  /// - Parameter candidates: how many there are; every choice is below it.
  public init(_ groups: some Sequence<BallotGroup>, kind: BallotKind, candidates: Int) {
    var gathering = BallotGathering(kind: kind, candidates: candidates)
    for group in groups where group.count > 0 {
      gathering.add(
        choices: group.choices, points: group.points ?? [], channel: group.channel, count: group.count)
    }
    self = gathering.groups()
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }

  /// O(choices)
  public subscript(_ index: Int) -> BallotGroup { rows.group(index) }

  /// All ballots. O(n)
  public var ballotCount: Int { rows.ballotCount }

  /// Goes through the groups in order without making one of each: `points` is nil unless the ballots give points.
  /// O(choices)
  public func forEachGroup(_ take: (_ choices: [Int], _ points: [Int]?, _ count: Int) -> Void) {
    var choices: [Int] = []
    for row in 0..<rows.count {
      choices.removeAll(keepingCapacity: true)
      rows.forEachChoice(of: row) { choices.append($0) }
      take(choices, rows.points(of: row), rows.count(of: row))
    }
  }

  /// How many ballots name each candidate. O(choices)
  func votes(candidates: Int, through channel: BallotChannel?) -> [Int] {
    var sums = [Int](repeating: 0, count: candidates)
    for row in 0..<rows.count where channel == nil || rows.channel(of: row) == channel {
      rows.forEachChoice(of: row) { sums[$0] += rows.count(of: row) }
    }
    return sums
  }
}

/// Gathers ballots in the order in which they are read.
public struct BallotGathering: Sendable {
  /// How many ballots are put in order together.
  private static let block = 1 << 16

  private var rows: BallotRows
  /// What is put in order already; nothing while ballots may be taken back, since that would lose their places.
  private var merging: RowMerging?
  private let mayTakeBack: Bool

  public init(kind: BallotKind, candidates: Int, mayTakeBack: Bool = false) {
    rows = BallotRows(hasPoints: kind == .points, packing: ChoicePacking(candidates: candidates))
    self.mayTakeBack = mayTakeBack
  }

  /// Takes ballots that say the same, and gives the place by which they may be taken back. Amortised O(choices), and
  /// O(log n) for putting them in order.
  /// - Parameters:
  ///   - choices: candidates, each once; ascending, or the best first on ordinal ballots.
  ///   - points: of each choice, 0 where none are given. Not looked at unless the ballots give points.
  @discardableResult
  public mutating func add(choices: [Int], points: [Int], channel: BallotChannel, count: Int) -> Int {
    choices.withUnsafeBufferPointer { add(choices: $0, points: points, channel: channel, count: count) }
  }

  /// The same for choices that lie in memory of the caller's.
  @discardableResult
  public mutating func add(
    choices: UnsafeBufferPointer<Int>, points: [Int], channel: BallotChannel, count: Int
  ) -> Int {
    if rows.count >= Self.block, !mayTakeBack { handOver() }
    rows.append(choices: choices, points: points, channel: channel, count: count)
    return rows.count - 1
  }

  public mutating func takeBack(_ place: Int, count: Int) { rows.takeBack(count, at: place) }

  public func groups() -> BallotGroups {
    let rest = rows.inOrder()
    return BallotGroups(merging?.all().map { $0.merged(with: rest) } ?? rest)
  }

  private mutating func handOver() {
    if !isKnownUniquelyReferenced(&merging) { merging = merging.map { RowMerging($0) } }
    let merging = merging ?? RowMerging()
    merging.take(rows)
    self.merging = merging
    rows.removeAll()
  }
}
