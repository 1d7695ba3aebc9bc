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
  /// Whether a column that the round's file does not name is read all the same.
  func reads(_ column: Int) -> Bool
}

extension ShapeReader {
  func reads(_ column: Int) -> Bool { false }
}

/// One row a ballot, or a group of identical ones, all choices in one cell.
final class BallotsReader: ShapeReader {
  private(set) var problems: [Diagnostic] = []
  private let assembly: BallotAssembly
  private let pools: [PoolBallot]
  private let separator: [UInt8]
  /// The separator when it is one byte, as nearly all are.
  private let byte: UInt8?
  private var choicesColumn = 0
  private var rows: ExportRows?
  /// The values of the row's cell of points, in the order of its choices; nil where one is unreadable.
  private var numbers: [Int?] = []

  init(_ assembly: BallotAssembly, pools: [PoolBallot]) {
    self.assembly = assembly
    self.pools = pools
    separator = Array(assembly.export.separator.utf8)
    byte = separator.count == 1 ? separator[0] : nil
  }

  func begin(_ header: CSVHeader) -> Bool {
    let export = assembly.export.namedByHeader(header, pools)
    let own = [(key: "choices", name: export.columns.choices)]
    let columns = ExportColumns(header, export, pools: pools, own: own)
    problems = columns.problems
    choicesColumn = columns.own.first ?? 0
    rows = ExportRows(columns: columns, export, log: assembly.log)
    return problems.isEmpty
  }

  func take(_ row: CSVRow) {
    guard let rows, let opened = rows.open(row) else { return }
    assembly.begin()
    let cell = row[choicesColumn]
    if assembly.readsNumbers {
      let points = rows.columns.points.map { row[$0] }.flatMap { givesPoints($0, opened.pool) ? $0 : nil }
      guard chooseAll(cell, points: points, pool: opened.pool, line: row.line) else {
        rows.setAside(.unreadableNumber, row, sample: rows.columns.points.map { row.text($0) })
        return
      }
    } else {
      split(cell) { assembly.choose($0, pool: opened.pool, line: row.line) }
    }
    assembly.finish(
      pool: opened.pool, voter: opened.voter, area: opened.area, channel: opened.channel, count: opened.count,
      line: row.line, rows: 1)
  }

  func finish() {
    assembly.close()
    problems += assembly.problems
  }

  /// Whether a row's cell of points means anything: in a file of several pools only some may have points.
  private func givesPoints(_ cell: UnsafeBufferPointer<UInt8>, _ pool: Int?) -> Bool {
    pool.map { assembly.box.limits(of: $0).kind == .points } ?? !cell.isEmpty
  }

  /// Takes each choice with its points, or with its place in the cell. False when the points are not as many as the
  /// choices, or one is no whole number.
  private func chooseAll(
    _ cell: UnsafeBufferPointer<UInt8>, points: UnsafeBufferPointer<UInt8>?, pool: Int?, line: Int
  ) -> Bool {
    numbers.removeAll(keepingCapacity: true)
    if let points { split(points) { numbers.append(ExportRows.number($0)) } }
    var count = 0
    split(cell) { _ in count += 1 }
    let given = points == nil ? (1...(count + 1)).dropLast().map { $0 } : numbers.compactMap(\.self)
    guard given.count == count, points == nil || numbers.count == count else { return false }
    var place = 0
    split(cell) {
      assembly.choose($0, number: given[place], pool: pool, line: line)
      place += 1
    }
    return true
  }

  /// Calls `take` for each part of the cell; nothing between two separators is no part.
  @inline(__always)
  private func split(_ cell: UnsafeBufferPointer<UInt8>, take: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = 0
    var i = 0
    let (byte, width) = (byte, max(separator.count, 1))
    while i < cell.count {
      if byte.map({ $0 == cell[i] }) ?? isSeparator(cell, at: i) {
        Self.takePart(cell, start, i, take)
        i += width
        start = i
      } else {
        i += 1
      }
    }
    Self.takePart(cell, start, cell.count, take)
  }

  @inline(__always)
  private static func takePart(
    _ cell: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let part = UnsafeBufferPointer(rebasing: cell[start..<end]).withoutSpaces
    if !part.isEmpty { take(part) }
  }

  private func isSeparator(_ cell: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    !separator.isEmpty && cell[i...].starts(with: separator)
  }
}
