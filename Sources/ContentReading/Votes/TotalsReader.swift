import BudgetModel
import Diagnostics

/// One row a proposal with its votes, counted elsewhere. Rows of one proposal add up; negative ones are corrections.
final class TotalsReader: ShapeReader {
  private(set) var problems: [Diagnostic] = []
  private let export: VoteExport
  private let number: Int
  private let index: ProposalIndex
  private let box: BallotBox
  private let log: ReadingLog
  private let pools: [PoolBallot]
  private let names: ExportNames
  private var rows: ExportRows?
  private var path = ""
  /// By proposal: the sum, and the line of its first row.
  private var sums: [Int: (votes: Int, line: Int)] = [:]

  init(_ export: VoteExport, number: Int, index: ProposalIndex, box: BallotBox, log: ReadingLog, pools: [PoolBallot]) {
    self.export = export
    self.number = number
    self.index = index
    self.box = box
    self.log = log
    self.pools = pools
    names = ExportNames(export, index)
    problems = names.problems
  }

  func begin(_ header: CSVHeader) -> Bool {
    let own = [(key: "proposal", name: export.columns.proposal), (key: "votes", name: export.columns.votes)]
    let columns = ExportColumns(header, export, pools: pools, own: own)
    problems += columns.problems
    path = header.path
    rows = ExportRows(columns: columns, export, log: log)
    return problems.isEmpty
  }

  func take(_ row: CSVRow) {
    guard let rows, let opened = rows.open(row) else { return }
    let name = row[rows.columns.own[0]].withoutSpaces
    switch names.proposal(name).map({ .proposal($0) }) ?? index.find(name, pool: opened.pool) {
    case .unknown: rows.setAside(.unknownProposal, row, sample: String(decoding: name, as: UTF8.self))
    case .ambiguous:
      rows.setAside(.unknownProposal, row, sample: String(decoding: name, as: UTF8.self))
      problems.append(.numberNeedsPool((String(decoding: name, as: UTF8.self), row.line), export))
    case .proposal(let proposal): take(row, proposal, opened, votes: rows.columns.own[1])
    }
  }

  private func take(_ row: CSVRow, _ proposal: Int, _ opened: ExportRows.Opened, votes column: Int) {
    let entry = index.entries[proposal]
    if let pool = opened.pool, pool != entry.pool {
      rows?.setAside(.otherPool, row)
    } else if entry.candidate == nil {
      rows?.setAside(.notOnBallot, row)
    } else if let votes = Self.number(row[column].withoutSpaces) {
      let before = sums[proposal] ?? (0, row.line)
      sums[proposal] = (before.votes + votes, before.line)
      box.ledger.exports[number].countedRows += 1
    } else {
      problems.append(Diagnostic("IN253", at: row.location(of: column, in: path), ["text": row.text(column)]))
      rows?.setAside(.unreadableCount, row, sample: row.text(column))
    }
  }

  /// A whole number, negative for a correction. No election has a billion votes for one proposal.
  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    DecimalNumber(String(decoding: text, as: UTF8.self), decimals: 0).flatMap {
      $0.scaled.magnitude < 1_000_000_000 ? $0.scaled : nil
    }
  }

  func finish() {
    let touched = poolsOfBallots()
    for (proposal, sum) in sums.sorted(by: { $0.key < $1.key }) {
      let entry = index.entries[proposal]
      check(sum, index.ids[proposal])
      if let candidate = entry.candidate {
        box.add(votes: sum.votes, to: candidate, of: entry.pool, channel: export.channel)
      }
    }
    guard let ballots = export.ballots else {
      problems.append(Diagnostic("IN256", at: export.location, ["file": path]))
      return
    }
    box.ledger.exports[number].ballots += ballots
    if touched.count == 1 {
      box.add(totalBallots: ballots, of: touched[0], channel: export.channel)
    } else if touched.count > 1 {
      problems.append(Diagnostic("IN257", at: export.location, ["file": path, "ballots": ballots]))
    }
  }

  private func poolsOfBallots() -> [Int] {
    if case .fixed(let pool)? = rows?.columns.pool { return [pool] }
    return Set(sums.keys.map { index.entries[$0].pool }).sorted()
  }

  private func check(_ sum: (votes: Int, line: Int), _ proposal: ProposalID) {
    let place = SourceLocation(path: path, line: sum.line)
    if sum.votes < 0 {
      problems.append(Diagnostic("IN258", at: place, ["proposal": proposal, "votes": sum.votes]))
    } else if let ballots = export.ballots, sum.votes > ballots {
      problems.append(
        Diagnostic(
          "IN259", at: place, ["proposal": proposal, "votes": sum.votes, "ballots": ballots],
          notes: [.init("ballots", at: export.location)]))
    }
  }
}
