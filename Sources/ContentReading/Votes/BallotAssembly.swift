import BudgetModel
import Diagnostics

/// Gathers the choices of one ballot paper, then puts a ballot into the box for each pool that it belongs to.
final class BallotAssembly {
  let box: BallotBox
  let index: ProposalIndex
  let export: VoteExport
  let number: Int
  /// Names that mean proposals of several pools, where no pool is named.
  private(set) var ambiguous: (name: String, line: Int)?

  private var proposals: [Int] = []
  private var unknown = 0
  /// For each proposal, the paper on which it was last met.
  private var metOn: [Int]
  private var paper = 0
  private var ballot = BallotBox.Ballot()
  private let poolCount: Int

  init(_ export: VoteExport, number: Int, index: ProposalIndex, box: BallotBox, poolCount: Int) {
    self.export = export
    self.number = number
    self.index = index
    self.box = box
    self.poolCount = poolCount
    metOn = [Int](repeating: -1, count: index.entries.count)
    ballot.channel = export.channel
  }

  /// Begins another paper.
  func begin() {
    paper += 1
    proposals.removeAll(keepingCapacity: true)
    unknown = 0
  }

  /// Takes a choice as it is written. `pool` is nil when each choice tells its own pool.
  func choose(_ name: UnsafeBufferPointer<UInt8>, pool: Int?, line: Int) {
    switch index.find(name, pool: pool) {
    case .proposal(let proposal):
      choose(proposal, pool: pool, line: line)
    case .unknown:
      unknown += 1
      setAside(.unknownProposal, choice: name, line: line)
    case .ambiguous:
      unknown += 1
      if ambiguous == nil { ambiguous = (String(decoding: name, as: UTF8.self), line) }
      setAside(.unknownProposal, choice: name, line: line)
    }
  }

  /// Takes a choice that is known already.
  func choose(_ proposal: Int, pool: Int?, line: Int) {
    let entry = index.entries[proposal]
    if let pool, entry.pool != pool {
      note(.otherPool, line: line)
    } else if metOn[proposal] == paper {
      note(.repeated, line: line)
    } else {
      metOn[proposal] = paper
      proposals.append(proposal)
      if entry.candidate == nil { note(.notOnBallot, line: line) }
    }
  }

  func setAside(_ reason: ExportAccount.Reason, choice: UnsafeBufferPointer<UInt8>, line: Int) {
    note(reason, line: line)
    box.ledger.note(sample: String(decoding: choice, as: UTF8.self), for: reason, export: number)
  }

  private func note(_ reason: ExportAccount.Reason, line: Int) {
    box.ledger.exports[number].choicesSetAside.note(reason, line: line)
  }

  /// Puts the paper's ballots into the box and books its rows.
  func finish(
    pool: Int?, voter: UnsafeBufferPointer<UInt8>?, area: UnsafeBufferPointer<UInt8>?, count: Int, line: Int, rows: Int
  ) {
    ballot.count = count
    ballot.area = area.flatMap { $0.isEmpty ? nil : box.area($0) }
    ballot.origin = box.mayTakeBack && voter != nil ? box.ledger.open(export: number, line: line, rows: rows) : nil
    var counted = 0
    var reasons: [ExportAccount.Reason] = []
    func put(_ pool: Int, unknown: Int) {
      fill(pool, unknown: unknown)
      if let reason = box.put(ballot, voter: voter) { reasons.append(reason) } else { counted += 1 }
    }
    if let pool = pool ?? (poolCount == 1 ? 0 : nil) {
      put(pool, unknown: unknown)
    } else {
      for pool in 0..<poolCount where proposals.contains(where: { index.entries[$0].pool == pool }) {
        put(pool, unknown: 0)
      }
      if counted == 0, reasons.isEmpty { reasons = [.poolUnclear] }
    }
    box.ledger.book(
      export: number, line: line, rows: rows, counted: counted, weight: count, reasons: reasons, origin: ballot.origin)
  }

  private func fill(_ pool: Int, unknown: Int) {
    ballot.pool = pool
    ballot.choices.removeAll(keepingCapacity: true)
    ballot.written = unknown
    ballot.cost = 0
    for proposal in proposals where index.entries[proposal].pool == pool {
      ballot.written += 1
      if let candidate = index.entries[proposal].candidate {
        ballot.choices.append(candidate)
        ballot.cost += index.entries[proposal].cost
      }
    }
    ballot.choices.sort()
  }
}
