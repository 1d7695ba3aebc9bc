internal import BudgetModel
public import Diagnostics

/// A table of our own open data, read back.
public struct PublishedTable: Sendable {
  public struct Row: Sendable {
    public let line: Int
    /// By column.
    public let cells: [String: String]

    /// Empty for a column that is not there.
    public subscript(column: String) -> String { cells[column] ?? "" }
    public func integer(_ column: String) -> Int? { Int(self[column]) }
    /// An amount in hundredths.
    public func hundredths(_ column: String) -> Int? { DecimalNumber(self[column], decimals: 2)?.scaled }
    /// Ids that share a cell.
    public func list(_ column: String) -> [String] { self[column].split(separator: " ").map(String.init) }
  }

  public let path: String
  /// The names of the columns in their order.
  public let columns: [String]
  public let rows: [Row]

  public init(_ path: String, _ bytes: [UInt8]) {
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
    self.columns = names
    self.rows = rows
  }

  /// Without the apostrophe that keeps spreadsheets from running a text.
  private static func plain(_ cell: String) -> String {
    guard cell.hasPrefix("'"), let second = cell.dropFirst().first, "=+-@\t\r\n".contains(second) else { return cell }
    return String(cell.dropFirst())
  }

  public func location(_ row: Row) -> SourceLocation { SourceLocation(path: path, line: row.line) }
}
