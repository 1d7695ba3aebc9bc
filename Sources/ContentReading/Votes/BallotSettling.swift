import BudgetModel

/// Puts the papers of one export into the box: a ballot for each pool that a paper belongs to.
final class BallotSettling {
  /// How many papers ahead the wait for a voter's place in a large table begins.
  private static let ahead = 16

  private let box: BallotBox
  private let entries: [ProposalIndex.Entry]
  private let export: Int
  private let poolCount: Int
  private let readsNumbers: Bool
  private let ballot = BallotBox.Ballot()

  init(_ box: BallotBox, _ index: ProposalIndex, export: Int, poolCount: Int, readsNumbers: Bool) {
    self.box = box
    entries = index.entries
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
    if paper.hasVoter, let pool = paper.pool { box.expect(paper.hash, in: pool) }
  }

  private func settle(_ paper: PaperBatch.Paper, _ number: Int, of batch: PaperBatch) {
    ballot.count = Int(paper.count)
    ballot.channel = paper.channel
    ballot.area = paper.area
    let mayGo = box.mayTakeBack && paper.hasVoter
    ballot.origin = mayGo ? box.ledger.open(export: export, line: Int(paper.line), rows: Int(paper.rows)) : nil
    if let pool = paper.pool {
      let reason = put(pool, paper, number, of: batch, unknown: paper.unknown)
      book(paper, counted: reason == nil ? 1 : 0, reasons: reason.map { [$0] } ?? [])
    } else {
      putIntoAll(paper, number, of: batch)
    }
  }

  /// A ballot for each pool whose proposals the paper names.
  private func putIntoAll(_ paper: PaperBatch.Paper, _ number: Int, of batch: PaperBatch) {
    var counted = 0
    var reasons: [ExportAccount.Reason] = []
    let proposals = batch.proposals(of: number)
    for pool in 0..<poolCount where proposals.contains(where: { entries[Int($0)].pool == pool }) {
      if let reason = put(pool, paper, number, of: batch, unknown: 0) {
        reasons.append(reason)
      } else {
        counted += 1
      }
    }
    if counted == 0, reasons.isEmpty { reasons = [.poolUnclear] }
    book(paper, counted: counted, reasons: reasons)
  }

  /// Why the ballot is set aside; nil when it counts.
  @inline(__always)
  private func put(
    _ pool: Int, _ paper: PaperBatch.Paper, _ number: Int, of batch: PaperBatch, unknown: Int
  ) -> ExportAccount.Reason? {
    fill(pool, paper, number, of: batch, unknown: unknown)
    return box.put(ballot, voter: paper.hasVoter ? (name: batch.voter(of: number), hash: paper.hash) : nil)
  }

  @inline(__always)
  private func book(_ paper: PaperBatch.Paper, counted: Int, reasons: [ExportAccount.Reason]) {
    box.ledger.book(
      export: export, line: Int(paper.line), rows: Int(paper.rows), counted: counted, weight: Int(paper.count),
      reasons: reasons, origin: ballot.origin)
  }

  @inline(__always)
  private func fill(_ pool: Int, _ paper: PaperBatch.Paper, _ number: Int, of batch: PaperBatch, unknown: Int) {
    let proposals = batch.proposals(of: number)
    ballot.flaw = paper.flaw
    ballot.fill(pool, with: proposals, unknown: unknown, entries)
    guard readsNumbers else { return }
    ballot.take(
      batch.numbers(of: number), of: proposals, unknown: unknown > 0 ? paper.unknownPoints : 0, entries,
      box.limits(of: pool))
  }
}

extension BallotBox.Ballot {
  /// Takes what is written beside the choices: points in the order of candidates, or the order of places.
  fileprivate func take(
    _ numbers: UnsafeBufferPointer<Int32>, of proposals: UnsafeBufferPointer<Int32>, unknown: Int,
    _ entries: [ProposalIndex.Entry], _ limits: BallotLimits
  ) {
    points.removeAll(keepingCapacity: true)
    given = 0
    guard limits.kind != .approval else { return }
    let all = zip(proposals, numbers).map { (Int($0), Int($1)) }.filter { entries[$0.0].pool == pool }
    let valid = all.compactMap { proposal, number in
      entries[proposal].candidate.map { (candidate: $0, number: number) }
    }
    if limits.kind == .points {
      given = all.reduce(unknown) { $0 + $1.1 }
      if !all.allSatisfy({ limits.pointsEach.contains($0.1) }) { flaw = flaw ?? .pointsOutOfRange }
      points = valid.sorted { $0.candidate < $1.candidate }.map(\.number)
    } else {
      let order = valid.sorted { $0.number < $1.number }
      if zip(order, order.dropFirst()).contains(where: { $0.number == $1.number }) { flaw = flaw ?? .equalRanks }
      choices.shorten(to: 0)
      for choice in order { choices.append(choice.candidate) }
    }
  }

  /// Takes what the paper says about one pool.
  fileprivate func fill(
    _ pool: Int, with proposals: UnsafeBufferPointer<Int32>, unknown: Int, _ entries: [ProposalIndex.Entry]
  ) {
    self.pool = pool
    choices.shorten(to: 0)
    var (written, cost) = (unknown, 0)
    for proposal in proposals {
      let entry = entries[Int(proposal)]
      guard entry.pool == pool else { continue }
      written += 1
      if let candidate = entry.candidate {
        choices.append(candidate)
        cost += entry.cost
      }
    }
    self.written = written
    self.cost = cost
    sort()
  }

  /// Puts the candidates into ascending order: there are few, and most stand in order.
  @inline(__always)
  private func sort() {
    var choices = UnsafeMutableBufferPointer(start: self.choices.base, count: self.choices.count)
    guard choices.count <= 32 else { return choices.sort() }
    for i in choices.indices.dropFirst() {
      let choice = choices[i]
      var place = i
      while place > 0, choices[place - 1] > choice {
        choices[place] = choices[place - 1]
        place -= 1
      }
      choices[place] = choice
    }
  }
}
