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

  /// The papers that wait for the box, in a ring, so that the wait for a voter's place in a large table is over when
  /// the paper's turn comes.
  private let papers = (0..<16).map { _ in BallotPaper() }
  private var paper: BallotPaper
  private var finished = 0
  private var settled = 0
  private var begun = 0
  /// For each proposal, the paper on which it was last met.
  private var metOn: [Int]
  private let ballot = BallotBox.Ballot()
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
    paper = papers[0]
    metOn = [Int](repeating: 0, count: index.entries.count)
    names = ExportNames(export, index)
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
    if finished - settled == papers.count { settleNext() }
    paper = papers[finished % papers.count]
    begun += 1
    paper.clear()
  }

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
    } else if metOn[proposal] == begun {
      note(.repeated, line: line)
    } else {
      metOn[proposal] = begun
      paper.add(proposal, beside: number)
      if entry.candidate == nil { note(.notOnBallot, line: line) }
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

  /// Ends the paper: its ballots will be put into the box and its rows booked.
  func finish(
    pool: Int?, voter: UnsafeBufferPointer<UInt8>?, area: UnsafeBufferPointer<UInt8>?, channel: BallotChannel,
    count: Int, line: Int, rows: Int
  ) {
    paper.pool = pool ?? (poolCount == 1 ? 0 : nil)
    paper.area = area.flatMap { names.area($0, in: box) }
    paper.channel = channel
    paper.count = count
    paper.line = line
    paper.rows = rows
    paper.belongs(to: voter)
    if let pool = paper.pool, voter != nil { box.expect(paper.hash, in: pool) }
    finished += 1
  }

  /// Puts into the box what still waits.
  func close() {
    while settled < finished { settleNext() }
  }

  private func settleNext() {
    let paper = papers[settled % papers.count]
    settled += 1
    settle(paper)
  }

  private func settle(_ paper: BallotPaper) {
    ballot.count = paper.count
    ballot.channel = paper.channel
    ballot.area = paper.area
    let mayGo = box.mayTakeBack && paper.voter != nil
    ballot.origin = mayGo ? box.ledger.open(export: number, line: paper.line, rows: paper.rows) : nil
    var counted = 0
    var reasons: [ExportAccount.Reason] = []
    func put(_ pool: Int, unknown: Int) {
      ballot.flaw = paper.flaw
      ballot.fill(pool, with: paper.proposals, unknown: unknown, index)
      if readsNumbers {
        ballot.take(
          paper.numbers, of: paper.proposals, unknown: unknown > 0 ? paper.unknownPoints : 0, index,
          box.limits(of: pool))
      }
      if let reason = box.put(ballot, voter: paper.voter, hash: paper.hash) {
        reasons.append(reason)
      } else {
        counted += 1
      }
    }
    if let pool = paper.pool {
      put(pool, unknown: paper.unknown)
    } else {
      for pool in 0..<poolCount where paper.proposals.contains(where: { index.entries[$0].pool == pool }) {
        put(pool, unknown: 0)
      }
      if counted == 0, reasons.isEmpty { reasons = [.poolUnclear] }
    }
    box.ledger.book(
      export: number, line: paper.line, rows: paper.rows, counted: counted, weight: paper.count, reasons: reasons,
      origin: ballot.origin)
  }
}

extension BallotBox.Ballot {
  /// Takes what is written beside the choices: points in the order of candidates, or the order of places.
  fileprivate func take(
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
  fileprivate func fill(_ pool: Int, with proposals: [Int], unknown: Int, _ index: ProposalIndex) {
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
    if zip(choices, choices.dropFirst()).contains(where: { $0 > $1 }) { choices.sort() }
  }
}
