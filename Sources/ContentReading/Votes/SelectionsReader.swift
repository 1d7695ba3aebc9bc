import BudgetModel
import Diagnostics

/// One row a ballot and choice. Rows of one voter may stand anywhere; they are gathered until the file ends.
///
/// Memory grows with voters and rows (about 16 bytes a row), not with the file's bytes.
final class SelectionsReader: ShapeReader {
  private(set) var problems: [Diagnostic] = []
  private let assembly: BallotAssembly
  private let pools: [PoolBallot]
  private var rows: ExportRows?
  /// Voters, each with the pool of the row where one is told.
  private var papers = ByteTable()
  /// By paper: its last row.
  private var lastRow: [Int32] = []
  private var areas: [Int32] = []
  private var channels: [BallotChannel] = []
  private var areaNames = ByteTable()
  private var choices = ByteTable()
  /// By row: what was chosen (-1: nothing), the line, the paper's row before.
  private var chosen: [Int32] = []
  private var lines: [Int32] = []
  private var previous: [Int32] = []
  /// By row: the points or the place of the choice, where pools need them.
  private var numbers: [Int32] = []
  private var key: [UInt8] = []

  init(_ assembly: BallotAssembly, pools: [PoolBallot]) {
    self.assembly = assembly
    self.pools = pools
  }

  func begin(_ header: CSVHeader) -> Bool {
    let named = assembly.export.columns
    let own = [(key: "choice", name: named.choice), (key: "voter", name: named.voter)]
    let columns = ExportColumns(header, assembly.export, pools: pools, own: own)
    problems = columns.problems
    rows = ExportRows(columns: columns, assembly.export, log: assembly.log)
    return problems.isEmpty
  }

  func take(_ row: CSVRow) {
    guard let rows, let opened = rows.open(row), let voter = opened.voter else { return }
    let choice = row[rows.columns.own[0]].withoutSpaces
    if assembly.readsNumbers {
      guard let number = number(beside: choice, opened, in: row, rows) else { return }
      numbers.append(Int32(number))
    }
    let paper = paper(of: voter, opened)
    chosen.append(choice.isEmpty ? -1 : Int32(choices.insert(choice).number))
    lines.append(Int32(clamping: row.line))
    previous.append(lastRow[paper])
    lastRow[paper] = Int32(chosen.count - 1)
  }

  /// The row's points or place, as its pool's ballots have them; 0 where nothing is chosen or nothing needed. Nil after
  /// the row was set aside.
  private func number(
    beside choice: UnsafeBufferPointer<UInt8>, _ opened: ExportRows.Opened, in row: CSVRow, _ rows: ExportRows
  ) -> Int? {
    let column: Int? =
      switch choice.isEmpty ? .approval : assembly.kind(of: choice, pool: opened.pool) {
      case .approval: nil
      case .points: rows.columns.points
      case .ordinal: rows.columns.rank
      }
    guard let column else { return 0 }
    if let number = ExportRows.number(row[column].withoutSpaces) { return number }
    rows.setAside(.unreadableNumber, row, sample: row.text(column))
    return nil
  }

  private func paper(of voter: UnsafeBufferPointer<UInt8>, _ opened: ExportRows.Opened) -> Int {
    let pool = UInt16(truncatingIfNeeded: opened.pool ?? 0xFFFF)
    key.removeAll(keepingCapacity: true)
    key.append(UInt8(pool & 0xFF))
    key.append(UInt8(pool >> 8))
    key.append(contentsOf: voter)
    let (paper, isNew) = key.withUnsafeBufferPointer { papers.insert($0) }
    if isNew {
      lastRow.append(-1)
      channels.append(opened.channel)
      areas.append(opened.area.map { Int32(areaNames.insert($0).number) } ?? -1)
    }
    return paper
  }

  func finish() {
    for paper in 0..<papers.count { finish(paper) }
    assembly.close()
    problems += assembly.problems
  }

  private func finish(_ paper: Int) {
    let key = papers[paper]
    let told = Int(key[0]) | Int(key[1]) << 8
    let pool = told == 0xFFFF ? nil : told
    let rows = rows(of: paper)
    assembly.begin()
    for row in rows where chosen[row] >= 0 {
      choices[Int(chosen[row])].withUnsafeBufferPointer {
        assembly.choose(
          $0, number: assembly.readsNumbers ? Int(numbers[row]) : nil, pool: pool, line: Int(lines[row]))
      }
    }
    let area = areas[paper] < 0 ? [] : areaNames[Int(areas[paper])]
    key.withUnsafeBufferPointer { key in
      area.withUnsafeBufferPointer { area in
        assembly.finish(
          pool: pool, voter: UnsafeBufferPointer(rebasing: key.dropFirst(2)), area: area, channel: channels[paper],
          count: 1,
          line: Int(lines[rows[0]]), rows: rows.count)
      }
    }
  }

  /// The rows of a paper in the order of the file.
  private func rows(of paper: Int) -> [Int] {
    var rows: [Int] = []
    var row = lastRow[paper]
    while row >= 0 {
      rows.append(Int(row))
      row = previous[Int(row)]
    }
    return rows.reversed()
  }
}
