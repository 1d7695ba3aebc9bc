import BudgetModel

/// What has been gathered of one ballot paper, before it is put into the box.
final class BallotPaper {
  private(set) var proposals: [Int] = []
  /// What is written beside each proposal: its points or its place. Empty where no pool needs it.
  private(set) var numbers: [Int] = []
  var unknown = 0
  /// The points beside names that are unknown.
  var unknownPoints = 0
  /// Why the whole paper is spoiled.
  var flaw: ExportAccount.Reason?

  /// Nil when each choice tells its own pool.
  var pool: Int?
  private(set) var voter: [UInt8]?
  /// Of the voter.
  private(set) var hash: UInt32 = 0
  var area: Int?
  var channel = BallotChannel.digital
  var count = 1
  var line = 0
  var rows = 1

  func clear() {
    proposals.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    unknown = 0
    unknownPoints = 0
    flaw = nil
  }

  @inline(__always)
  func add(_ proposal: Int, beside written: Int?) {
    proposals.append(proposal)
    if let written { numbers.append(written) }
  }

  @inline(__always)
  func belongs(to voter: UnsafeBufferPointer<UInt8>?) {
    guard let voter else {
      self.voter = nil
      return
    }
    if self.voter == nil { self.voter = [] }
    self.voter?.removeAll(keepingCapacity: true)
    self.voter?.append(contentsOf: voter)
    hash = ByteTable.hash(voter)
  }
}
