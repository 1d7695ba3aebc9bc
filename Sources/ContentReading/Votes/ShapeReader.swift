import BudgetModel
import Diagnostics

/// Reads the rows of one export of one shape.
protocol ShapeReader: AnyObject {
  /// Takes the header; false when the rows cannot be read with it.
  func begin(_ header: CSVHeader) -> Bool
  func take(_ row: CSVRow)
  /// Called after the last row of a table that was read to its end.
  func finish()
  /// What keeps the whole export from being counted.
  var problems: [Diagnostic] { get }
}

/// One row a ballot, all choices in one cell.
final class BallotsReader: ShapeReader {
  private(set) var problems: [Diagnostic] = []
  private let assembly: BallotAssembly
  private let pools: [PoolBallot]
  private let separator: [UInt8]
  private var rows: ExportRows?

  init(_ assembly: BallotAssembly, pools: [PoolBallot]) {
    self.assembly = assembly
    self.pools = pools
    separator = Array(assembly.export.separator.utf8)
  }

  func begin(_ header: CSVHeader) -> Bool {
    let own = [(key: "choices", name: assembly.export.columns.choices)]
    let columns = ExportColumns(header, assembly.export, pools: pools, own: own)
    problems = columns.problems
    rows = ExportRows(columns: columns, ledger: assembly.box.ledger, export: assembly.number)
    return problems.isEmpty
  }

  func take(_ row: CSVRow) {
    guard let rows, let opened = rows.open(row) else { return }
    assembly.begin()
    chooseAll(row[rows.columns.own[0]], pool: opened.pool, line: row.line)
    assembly.finish(
      pool: opened.pool, voter: opened.voter, area: opened.area, count: opened.count, line: row.line, rows: 1)
  }

  func finish() {
    if let clash = assembly.ambiguous { problems.append(.numberNeedsPool(clash, assembly.export)) }
  }

  /// Splits the cell; nothing between two separators is no choice.
  private func chooseAll(_ cell: UnsafeBufferPointer<UInt8>, pool: Int?, line: Int) {
    var start = 0
    var i = 0
    func choose(to end: Int) {
      let name = UnsafeBufferPointer(rebasing: cell[start..<end]).withoutSpaces
      if !name.isEmpty { assembly.choose(name, pool: pool, line: line) }
    }
    while i < cell.count {
      if isSeparator(cell, at: i) {
        choose(to: i)
        i += separator.count
        start = i
      } else {
        i += 1
      }
    }
    choose(to: cell.count)
  }

  @inline(__always)
  private func isSeparator(_ cell: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    guard let first = separator.first, cell[i] == first else { return false }
    if separator.count == 1 { return true }
    return cell[i...].starts(with: separator)
  }
}
