import BudgetModel

/// Ballot papers that wait for the box, end to end: reading and counting go on side by side, and hand over many at once.
final class PaperBatch {
  /// How many papers are handed over at once.
  static let capacity = 2048

  /// What has been gathered of one ballot paper. In small numbers: thousands wait at a time, and shall stay close.
  struct Paper {
    /// The points beside names that are unknown.
    var unknownPoints = 0
    var unknown: Int { Int(unknownNames) }
    var unknownNames: Int32 = 0
    var count: Int32 = 1
    var line: Int32 = 0
    var rows: Int32 = 1
    /// Of the voter.
    fileprivate(set) var hash: UInt32 = 0
    fileprivate var choicesEnd: Int32 = 0
    fileprivate var votersEnd: Int32 = 0
    /// Below 0: not told.
    private var poolNumber: Int32 = -1
    private var areaNumber: Int32 = -1
    var channel = BallotChannel.digital
    /// Why the whole paper is spoiled.
    var flaw: ExportAccount.Reason?
    fileprivate(set) var hasVoter = false

    /// Nil when each choice tells its own pool.
    var pool: Int? {
      get { poolNumber < 0 ? nil : Int(poolNumber) }
      set { poolNumber = newValue.map(Int32.init(clamping:)) ?? -1 }
    }

    var area: Int? {
      get { areaNumber < 0 ? nil : Int(areaNumber) }
      set { areaNumber = newValue.map(Int32.init(clamping:)) ?? -1 }
    }
  }

  private(set) var papers: [Paper] = []
  private var proposals = Run<Int32>(capacity: 8 * capacity)
  /// What is written beside each proposal: its points or its place. Empty where no pool needs it.
  private var numbers = Run<Int32>(capacity: 8)
  private var voters = Run<UInt8>(capacity: 16 * capacity)

  init() { papers.reserveCapacity(Self.capacity) }

  var isFull: Bool { papers.count >= Self.capacity }

  /// - Parameters:
  ///   - chosen: proposals, each once.
  ///   - written: what stands beside each; empty where no pool needs it.
  @inline(__always)
  func add(
    _ paper: Paper, chosen: UnsafeBufferPointer<Int32>, beside written: UnsafeBufferPointer<Int32>,
    voter: UnsafeBufferPointer<UInt8>?
  ) {
    var paper = paper
    proposals.append(chosen)
    numbers.append(written)
    if let voter {
      voters.append(voter)
      paper.hash = ByteTable.hash(voter)
      paper.hasVoter = true
    }
    paper.choicesEnd = Int32(clamping: proposals.count)
    paper.votersEnd = Int32(clamping: voters.count)
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
    voters[(paper == 0 ? 0 : Int(papers[paper - 1].votersEnd))..<Int(papers[paper].votersEnd)]
  }

  @inline(__always)
  private func choices(of paper: Int) -> Range<Int> {
    (paper == 0 ? 0 : Int(papers[paper - 1].choicesEnd))..<Int(papers[paper].choicesEnd)
  }
}
