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

  private var paper: Paper
  private var ballot = BallotBox.Ballot()
  private let poolCount: Int
  private let names: ExportNames
  /// Whether any pool's ballots say more than which proposals are chosen.
  let readsNumbers: Bool

  init(_ export: VoteExport, number: Int, index: ProposalIndex, box: BallotBox, poolCount: Int) {
    self.export = export
    self.number = number
    self.index = index
    self.box = box
    self.poolCount = poolCount
    readsNumbers = (0..<poolCount).contains { box.limits(of: $0).kind != .approval }
    paper = Paper(proposals: index.entries.count)
    names = ExportNames(export, index)
  }

  /// What has been gathered of one paper. A value of its own, so that a choice costs one access to it.
  private struct Paper {
    private(set) var proposals: [Int] = []
    /// What is written beside each proposal: its points or its place. Empty where no pool needs it.
    private(set) var numbers: [Int] = []
    var unknown = 0
    /// Why the whole paper is spoiled.
    var flaw: ExportAccount.Reason?
    /// The points beside names that are unknown.
    var unknownPoints = 0
    /// For each proposal, the paper on which it was last met.
    private var metOn: [Int]
    private var number = 0

    init(proposals: Int) { metOn = [Int](repeating: -1, count: proposals) }

    mutating func begin() {
      number += 1
      proposals.removeAll(keepingCapacity: true)
      numbers.removeAll(keepingCapacity: true)
      unknown = 0
      unknownPoints = 0
      flaw = nil
    }

    /// Adds a proposal; false when the paper names it already.
    mutating func add(_ proposal: Int, beside written: Int?) -> Bool {
      guard metOn[proposal] != number else { return false }
      metOn[proposal] = number
      proposals.append(proposal)
      if let written { numbers.append(written) }
      return true
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

  /// Begins another paper.
  func begin() { paper.begin() }

  /// Takes a choice as it is written. `pool` is nil when each choice tells its own pool; `number` is what stands beside
  /// it, its points or its place, and must be given when `readsNumbers`.
  func choose(_ name: UnsafeBufferPointer<UInt8>, number: Int? = nil, pool: Int?, line: Int) {
    switch find(name, pool: pool) {
    case .proposal(let proposal):
      return choose(proposal, number: number, pool: pool, line: line)
    case .unknown: break
    case .ambiguous:
      if ambiguous == nil { ambiguous = (String(decoding: name, as: UTF8.self), line) }
    }
    paper.unknown += 1
    paper.unknownPoints += number ?? 0
    setAside(.unknownProposal, choice: name, line: line)
  }

  /// Takes a choice that is known already.
  func choose(_ proposal: Int, number: Int? = nil, pool: Int?, line: Int) {
    let entry = index.entries[proposal]
    if let pool, entry.pool != pool {
      note(.otherPool, line: line)
    } else if !paper.add(proposal, beside: number) {
      note(.repeated, line: line)
    } else if entry.candidate == nil {
      note(.notOnBallot, line: line)
    }
  }

  func setAside(_ reason: ExportAccount.Reason, choice: UnsafeBufferPointer<UInt8>, line: Int) {
    note(reason, line: line)
    box.ledger.note(sample: String(decoding: choice, as: UTF8.self), for: reason, export: number)
  }

  private func note(_ reason: ExportAccount.Reason, line: Int) {
    if box.spoiling.contains(reason) {
      if paper.flaw == nil { paper.flaw = reason }
      return
    }
    box.ledger.exports[number].choicesSetAside.note(reason, line: line)
  }

  /// Puts the paper's ballots into the box and books its rows.
  func finish(
    pool: Int?, voter: UnsafeBufferPointer<UInt8>?, area: UnsafeBufferPointer<UInt8>?, channel: BallotChannel,
    count: Int, line: Int, rows: Int
  ) {
    ballot.count = count
    ballot.channel = channel
    ballot.area = area.flatMap { names.area($0, in: box) }
    ballot.flaw = paper.flaw
    ballot.origin = box.mayTakeBack && voter != nil ? box.ledger.open(export: number, line: line, rows: rows) : nil
    var counted = 0
    var reasons: [ExportAccount.Reason] = []
    func put(_ pool: Int, unknown: Int) {
      ballot.fill(pool, with: paper.proposals, unknown: unknown, index)
      if readsNumbers {
        ballot.take(
          paper.numbers, of: paper.proposals, unknown: unknown > 0 ? paper.unknownPoints : 0, index,
          box.limits(of: pool))
      }
      if let reason = box.put(ballot, voter: voter) { reasons.append(reason) } else { counted += 1 }
    }
    if let pool = pool ?? (poolCount == 1 ? 0 : nil) {
      put(pool, unknown: paper.unknown)
    } else {
      for pool in 0..<poolCount where paper.proposals.contains(where: { index.entries[$0].pool == pool }) {
        put(pool, unknown: 0)
      }
      if counted == 0, reasons.isEmpty { reasons = [.poolUnclear] }
    }
    box.ledger.book(
      export: number, line: line, rows: rows, counted: counted, weight: count, reasons: reasons, origin: ballot.origin)
  }
}

extension BallotBox.Ballot {
  /// Takes what is written beside the choices: points in the order of candidates, or the order of places.
  fileprivate mutating func take(
    _ numbers: [Int], of proposals: [Int], unknown: Int, _ index: ProposalIndex, _ limits: BallotLimits
  ) {
    points.removeAll(keepingCapacity: true)
    given = 0
    guard limits.kind != .approval else { return }
    let all = zip(proposals, numbers).filter { index.entries[$0.0].pool == pool }
    let valid = all.compactMap { proposal, number in
      index.entries[proposal].candidate.map { (candidate: $0, number: number) }
    }
    if limits.kind == .points {
      given = all.reduce(unknown) { $0 + $1.1 }
      if !all.allSatisfy({ limits.pointsEach.contains($0.1) }) { flaw = flaw ?? .pointsOutOfRange }
      points = valid.sorted { $0.candidate < $1.candidate }.map(\.number)
    } else {
      let order = valid.sorted { $0.number < $1.number }
      if zip(order, order.dropFirst()).contains(where: { $0.number == $1.number }) { flaw = flaw ?? .equalRanks }
      choices = order.map(\.candidate)
    }
  }

  /// Takes what the paper says about one pool.
  fileprivate mutating func fill(_ pool: Int, with proposals: [Int], unknown: Int, _ index: ProposalIndex) {
    self.pool = pool
    choices.removeAll(keepingCapacity: true)
    written = unknown
    cost = 0
    for proposal in proposals {
      let entry = index.entries[proposal]
      guard entry.pool == pool else { continue }
      written += 1
      if let candidate = entry.candidate {
        choices.append(candidate)
        cost += entry.cost
      }
    }
    choices.sort()
  }
}
