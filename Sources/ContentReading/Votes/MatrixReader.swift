import BudgetModel
import Diagnostics

/// One row a ballot, one column a proposal.
final class MatrixReader: ShapeReader {
  private(set) var problems: [Diagnostic] = []
  private let assembly: BallotAssembly
  private let pools: [PoolBallot]
  private var rows: ExportRows?
  /// The columns that are proposals, with the names in their header.
  private var marks: [(column: Int, name: [UInt8])] = []

  init(_ assembly: BallotAssembly, pools: [PoolBallot]) {
    self.assembly = assembly
    self.pools = pools
  }

  func begin(_ header: CSVHeader) -> Bool {
    let columns = ExportColumns(header, assembly.export, pools: pools, own: [])
    problems = columns.problems
    rows = ExportRows(columns: columns, assembly.export, log: assembly.log)
    let ignored = assembly.export.ignored
    for column in assembly.export.unreadColumns(of: header.names) where !ignored.contains(header.names[column]) {
      take(header.names[column], column: column, header)
    }
    if marks.isEmpty, problems.isEmpty {
      problems.append(Diagnostic("IN251", at: SourceLocation(path: header.path, line: header.line)))
    }
    return problems.isEmpty
  }

  private func take(_ name: String, column: Int, _ header: CSVHeader) {
    let bytes = Array(name.utf8)
    let fixed: Int? = if case .fixed(let pool)? = rows?.columns.pool { pool } else { nil }
    switch bytes.withUnsafeBufferPointer({ assembly.find($0, pool: fixed) }) {
    case .unknown:
      // What is personal is told as that.
      if PersonalName.isPersonal(name) { return }
      let ids = assembly.index.ids.map(\.rawValue)
      problems.append(
        Diagnostic(
          "IN250", at: header.locations[column], ["name": name], suggestion: Suggestion.nearest(to: name, among: ids)))
    case .proposal, .ambiguous:
      if marks.contains(where: { $0.name == bytes }) {
        let place = Located(name, at: header.locations[column])
        problems.append(
          .columnNamedTwice(place, in: header, header.names.indices.filter { header.names[$0] == name }))
      }
      marks.append((column, bytes))
    }
  }

  func reads(_ column: Int) -> Bool { marks.contains { $0.column == column } }

  func take(_ row: CSVRow) {
    guard let rows, let opened = rows.open(row) else { return }
    assembly.begin()
    for mark in marks {
      let cell = row[mark.column].withoutSpaces
      if assembly.readsNumbers {
        take(cell, beside: mark.name, opened, line: row.line)
        continue
      }
      switch Mark(cell) {
      case .none: continue
      case .chosen:
        mark.name.withUnsafeBufferPointer { assembly.choose($0, pool: opened.pool, line: row.line) }
      case .unreadable: assembly.setAside(.unreadableMark, choice: cell, line: row.line)
      }
    }
    assembly.finish(
      pool: opened.pool, voter: opened.voter, area: opened.area, channel: opened.channel, count: opened.count,
      line: row.line, rows: 1)
  }

  /// A cell of a pool whose ballots give points or places holds a number; empty or 0 is none.
  private func take(
    _ cell: UnsafeBufferPointer<UInt8>, beside name: [UInt8], _ opened: ExportRows.Opened, line: Int
  ) {
    name.withUnsafeBufferPointer { name in
      if assembly.kind(of: name, pool: opened.pool) == .approval {
        switch Mark(cell) {
        case .none: return
        case .chosen: assembly.choose(name, number: 0, pool: opened.pool, line: line)
        case .unreadable: assembly.setAside(.unreadableMark, choice: cell, line: line)
        }
      } else if let number = cell.isEmpty ? 0 : ExportRows.number(cell) {
        if number != 0 { assembly.choose(name, number: number, pool: opened.pool, line: line) }
      } else {
        assembly.setAside(.unreadableNumber, choice: cell, line: line)
      }
    }
  }

  func finish() {
    assembly.close()
    problems += assembly.problems
  }

  /// What a cell says of its column's proposal.
  private enum Mark {
    case chosen, none, unreadable

    init(_ cell: UnsafeBufferPointer<UInt8>) {
      if cell.isEmpty || (cell.count == 1 && cell[0] == 0x30) {
        self = .none
      } else if cell.count == 1, cell[0] == 0x31 || cell[0] | 0x20 == 0x78 {
        self = .chosen
      } else {
        switch String(decoding: cell, as: UTF8.self).lowercased() {
        case "true", "yes", "ja", "kyllä": self = .chosen
        case "false", "no", "nej", "ei": self = .none
        default: self = .unreadable
        }
      }
    }
  }
}
