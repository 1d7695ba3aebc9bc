import BudgetModel
import ContentReading
import Diagnostics

/// A table of the open data, read back.
struct PublishedTable {
  struct Row {
    let line: Int
    /// By column.
    let cells: [String: String]

    subscript(column: String) -> String { cells[column] ?? "" }
    func integer(_ column: String) -> Int? { Int(self[column]) }
    func hundredths(_ column: String) -> Int? { DecimalNumber(self[column], decimals: 2)?.scaled }
    func list(_ column: String) -> [String] { self[column].split(separator: " ").map(String.init) }
  }

  let path: String
  let rows: [Row]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    var names: [String] = []
    var rows: [Row] = []
    _ = CSVReader(path: path, delimiter: UInt8(ascii: ",")).read(MemoryBytes(bytes)) { header in
      names = header.names
      return true
    } row: { row in
      let cells = zip(names, (0..<row.count).map { Self.plain(row.text($0)) })
      rows.append(Row(line: row.line, cells: Dictionary(cells, uniquingKeysWith: { first, _ in first })))
    }
    self.rows = rows
  }

  /// Without the apostrophe that keeps spreadsheets from running a text.
  private static func plain(_ cell: String) -> String {
    guard cell.hasPrefix("'"), let second = cell.dropFirst().first, "=+-@\t\r\n".contains(second) else { return cell }
    return String(cell.dropFirst())
  }

  func location(_ row: Row) -> SourceLocation { SourceLocation(path: path, line: row.line) }
}
