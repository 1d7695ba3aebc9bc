import BudgetModel

/// Ballot papers that wait for the box, end to end: reading and counting go on side by side, and hand over many at once.
final class PaperBatch {
  /// How many papers are handed over at once.
  static let capacity = 2048

  /// What has been gathered of one ballot paper.
  struct Paper {
    var unknown = 0
    /// The points beside names that are unknown.
    var unknownPoints = 0
    /// Why the whole paper is spoiled.
    var flaw: ExportAccount.Reason?
    /// Nil when each choice tells its own pool.
    var pool: Int?
    var area: Int?
    var channel = BallotChannel.digital
    var count = 1
    var line = 0
    var rows = 1
    /// Of the voter; nil where none is told.
    var hash: UInt32?
    fileprivate var choicesEnd = 0
    fileprivate var votersEnd = 0
  }

  private(set) var papers: [Paper] = []
  private var proposals = Run<Int32>(capacity: 8 * capacity)
  /// What is written beside each proposal: its points or its place. Empty where no pool needs it.
  private var numbers = Run<Int32>(capacity: 8)
  private var voters = Run<UInt8>(capacity: 16 * capacity)

  init() { papers.reserveCapacity(Self.capacity) }

  var isFull: Bool { papers.count >= Self.capacity }

  /// Begins another paper. The choices of one that was begun and not ended are forgotten.
  @inline(__always)
  func begin() {
    let end = papers.last?.choicesEnd ?? 0
    proposals.shorten(to: end)
    numbers.shorten(to: min(end, numbers.count))
  }

  @inline(__always)
  func add(_ proposal: Int, beside written: Int?) {
    proposals.append(Int32(truncatingIfNeeded: proposal))
    if let written { numbers.append(Int32(truncatingIfNeeded: written)) }
  }

  @inline(__always)
  func end(_ paper: Paper, voter: UnsafeBufferPointer<UInt8>?) {
    var paper = paper
    if let voter { voters.append(voter) }
    paper.hash = voter.map { ByteTable.hash($0) }
    paper.choicesEnd = proposals.count
    paper.votersEnd = voters.count
    papers.append(paper)
  }

  func removeAll() {
    papers.removeAll(keepingCapacity: true)
    proposals.shorten(to: 0)
    numbers.shorten(to: 0)
    voters.shorten(to: 0)
  }

  /// The proposals on a paper, each once.
  @inline(__always)
  func proposals(of paper: Int) -> UnsafeBufferPointer<Int32> { proposals[choices(of: paper)] }

  /// What stands beside each of them; must be asked only where it was given.
  @inline(__always)
  func numbers(of paper: Int) -> UnsafeBufferPointer<Int32> { numbers[choices(of: paper)] }

  /// Empty where none is told.
  @inline(__always)
  func voter(of paper: Int) -> UnsafeBufferPointer<UInt8> {
    voters[(paper == 0 ? 0 : papers[paper - 1].votersEnd)..<papers[paper].votersEnd]
  }

  @inline(__always)
  private func choices(of paper: Int) -> Range<Int> {
    (paper == 0 ? 0 : papers[paper - 1].choicesEnd)..<papers[paper].choicesEnd
  }
}
