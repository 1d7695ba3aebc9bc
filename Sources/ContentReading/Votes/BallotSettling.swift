import BudgetModel

/// Puts the papers of one export into the box: a ballot for each pool that a paper belongs to.
final class BallotSettling {
  /// How many papers ahead the wait for a voter's place in a large table begins.
  private static let ahead = 16

  private let box: BallotBox
  private let index: ProposalIndex
  private let export: Int
  private let poolCount: Int
  private let readsNumbers: Bool
  private let ballot = BallotBox.Ballot()

  init(_ box: BallotBox, _ index: ProposalIndex, export: Int, poolCount: Int, readsNumbers: Bool) {
    self.box = box
    self.index = index
    self.export = export
    self.poolCount = poolCount
    self.readsNumbers = readsNumbers
  }

  func settle(_ batch: PaperBatch) {
    for number in batch.papers.indices {
      if number + Self.ahead < batch.papers.count { expect(batch.papers[number + Self.ahead]) }
      settle(batch.papers[number], number, of: batch)
    }
  }

  @inline(__always)
  private func expect(_ paper: PaperBatch.Paper) {
    if let hash = paper.hash, let pool = paper.pool { box.expect(hash, in: pool) }
  }

  private func settle(_ paper: PaperBatch.Paper, _ number: Int, of batch: PaperBatch) {
    ballot.count = paper.count
    ballot.channel = paper.channel
    ballot.area = paper.area
    let mayGo = box.mayTakeBack && paper.hash != nil
    ballot.origin = mayGo ? box.ledger.open(export: export, line: paper.line, rows: paper.rows) : nil
    var counted = 0
    var reasons: [ExportAccount.Reason] = []
    func put(_ pool: Int, unknown: Int) {
      fill(pool, paper, number, of: batch, unknown: unknown)
      let voter = paper.hash.map { (name: batch.voter(of: number), hash: $0) }
      if let reason = box.put(ballot, voter: voter) {
        reasons.append(reason)
      } else {
        counted += 1
      }
    }
    if let pool = paper.pool {
      put(pool, unknown: paper.unknown)
    } else {
      let proposals = batch.proposals(of: number)
      for pool in 0..<poolCount where proposals.contains(where: { index.entries[Int($0)].pool == pool }) {
        put(pool, unknown: 0)
      }
      if counted == 0, reasons.isEmpty { reasons = [.poolUnclear] }
    }
    box.ledger.book(
      export: export, line: paper.line, rows: paper.rows, counted: counted, weight: paper.count, reasons: reasons,
      origin: ballot.origin)
  }

  @inline(__always)
  private func fill(_ pool: Int, _ paper: PaperBatch.Paper, _ number: Int, of batch: PaperBatch, unknown: Int) {
    let proposals = batch.proposals(of: number)
    ballot.flaw = paper.flaw
    ballot.fill(pool, with: proposals, unknown: unknown, index)
    guard readsNumbers else { return }
    ballot.take(
      batch.numbers(of: number), of: proposals, unknown: unknown > 0 ? paper.unknownPoints : 0, index,
      box.limits(of: pool))
  }
}

extension BallotBox.Ballot {
  /// Takes what is written beside the choices: points in the order of candidates, or the order of places.
  fileprivate func take(
    _ numbers: UnsafeBufferPointer<Int32>, of proposals: UnsafeBufferPointer<Int32>, unknown: Int,
    _ index: ProposalIndex, _ limits: BallotLimits
  ) {
    points.removeAll(keepingCapacity: true)
    given = 0
    guard limits.kind != .approval else { return }
    let all = zip(proposals, numbers).map { (Int($0), Int($1)) }.filter { index.entries[$0.0].pool == pool }
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
  fileprivate func fill(_ pool: Int, with proposals: UnsafeBufferPointer<Int32>, unknown: Int, _ index: ProposalIndex) {
    self.pool = pool
    choices.removeAll(keepingCapacity: true)
    written = unknown
    cost = 0
    for proposal in proposals {
      let entry = index.entries[Int(proposal)]
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
