import BudgetModel
import Diagnostics

/// Gathers the choices of one ballot paper after the other, and hands the papers on to be counted.
final class BallotAssembly {
  let box: BallotBox
  let log: ReadingLog
  let index: ProposalIndex
  let export: VoteExport
  let number: Int
  /// Names that mean proposals of several pools, where no pool is named.
  private(set) var ambiguous: (name: String, line: Int)?

  private let queue: PaperQueue
  private var paper = PaperBatch.Paper()
  private var begun = 0
  /// What is chosen on the paper so far, and what stands beside each, where a pool needs it.
  private var chosen = Run<Int32>(capacity: 64)
  private var beside = Run<Int32>(capacity: 64)
  /// For each proposal, the paper on which it was last met.
  private let metOn: Run<Int>
  private let entries: [ProposalIndex.Entry]
  private let poolCount: Int
  private let names: ExportNames
  private let ballotNumbers: BallotNumbers
  /// Whether any pool's ballots say more than which proposals are chosen.
  let readsNumbers: Bool

  init(_ export: VoteExport, number: Int, index: ProposalIndex, box: BallotBox, log: ReadingLog, poolCount: Int) {
    self.export = export
    self.number = number
    self.index = index
    self.box = box
    self.log = log
    self.poolCount = poolCount
    let readsNumbers = (0..<poolCount).contains { box.limits(of: $0).kind != .approval }
    self.readsNumbers = readsNumbers
    let settling = BallotSettling(box, index, export: number, poolCount: poolCount, readsNumbers: readsNumbers)
    queue = PaperQueue(settling)
    entries = index.entries
    metOn = Run(repeating: 0, count: index.entries.count)
    let names = ExportNames(export, index)
    self.names = names
    ballotNumbers = BallotNumbers(pools: poolCount) { name, pool in
      names.proposal(name).map { .proposal($0) } ?? index.find(name, pool: pool)
    }
  }

  /// What a name in the file means.
  func find(_ name: UnsafeBufferPointer<UInt8>, pool: Int?) -> ProposalIndex.Finding {
    names.proposal(name).map { .proposal($0) } ?? index.find(name, pool: pool)
  }

  var problems: [Diagnostic] {
    names.problems + (ambiguous.map { [.numberNeedsPool($0, export)] } ?? [])
  }

  /// What the ballots say on which the name stands.
  func kind(of name: UnsafeBufferPointer<UInt8>, pool: Int?) -> BallotKind {
    if let pool { return box.limits(of: pool).kind }
    guard case .proposal(let proposal) = find(name, pool: nil) else { return .approval }
    return box.limits(of: index.entries[proposal].pool).kind
  }

  /// Begins another paper. One that was begun and not finished is forgotten.
  func begin() {
    begun += 1
    paper = PaperBatch.Paper()
    chosen.shorten(to: 0)
    beside.shorten(to: 0)
  }

  /// Takes a choice as it is written. `pool` is nil when each choice tells its own pool; `number` is what stands beside
  /// it, its points or its place, and must be given when `readsNumbers`.
  func choose(_ name: UnsafeBufferPointer<UInt8>, number: Int? = nil, pool: Int?, line: Int) {
    if let proposal = ballotNumbers.proposal(name, pool: pool) {
      return choose(proposal, number: number, pool: pool, line: line)
    }
    switch find(name, pool: pool) {
    case .proposal(let proposal):
      return choose(proposal, number: number, pool: pool, line: line)
    case .unknown: break
    case .ambiguous:
      if ambiguous == nil { ambiguous = (String(decoding: name, as: UTF8.self), line) }
    }
    paper.unknownNames += 1
    paper.unknownPoints += number ?? 0
    setAside(.unknownProposal, choice: name, line: line)
  }

  /// Takes a choice that is known already.
  func choose(_ proposal: Int, number: Int? = nil, pool: Int?, line: Int) {
    let entry = entries[proposal]
    if let pool, entry.pool != pool {
      note(.otherPool, line: line)
    } else if metOn.base[proposal] == begun {
      note(.repeated, line: line)
    } else {
      metOn.base[proposal] = begun
      chosen.append(Int32(truncatingIfNeeded: proposal))
      if let number { beside.append(Int32(truncatingIfNeeded: number)) }
      if entry.candidate == nil { note(.notOnBallot, line: line) }
    }
  }

  func setAside(_ reason: ExportAccount.Reason, choice: UnsafeBufferPointer<UInt8>, line: Int) {
    note(reason, line: line)
    log.note(sample: String(decoding: choice, as: UTF8.self), for: reason)
  }

  private func note(_ reason: ExportAccount.Reason, line: Int) {
    if box.spoiling.contains(reason) {
      if paper.flaw == nil { paper.flaw = reason }
      return
    }
    log.choicesSetAside.note(reason, line: line)
  }

  /// Ends the paper: its ballots will be put into the box and its rows booked.
  func finish(
    pool: Int?, voter: UnsafeBufferPointer<UInt8>?, area: UnsafeBufferPointer<UInt8>?, channel: BallotChannel,
    count: Int, line: Int, rows: Int
  ) {
    paper.pool = pool ?? (poolCount == 1 ? 0 : nil)
    paper.area = area.flatMap { names.area($0, in: box.areas) }
    paper.channel = channel
    paper.count = Int32(clamping: count)
    paper.line = Int32(clamping: line)
    paper.rows = Int32(clamping: rows)
    let batch = queue.batch
    batch.add(paper, chosen: chosen.all, beside: beside.all, voter: voter)
    if batch.isFull { queue.handOver() }
  }

  /// Waits until what has been handed on is counted.
  func wait() { queue.wait() }

  /// Has all papers counted.
  func close() { queue.close() }
}
