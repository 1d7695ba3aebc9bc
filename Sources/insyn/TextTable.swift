/// Columns on a terminal.
struct TextTable {
  private let rows: [[String]]
  private let numbers: Set<Int>

  /// - Parameter numbers: columns that end on the same place.
  init(_ header: [String], _ rows: [[String]], numbers: Set<Int>) {
    self.rows = [header] + rows
    self.numbers = numbers
  }

  /// Each line ends with a line break, and none with spaces.
  var text: String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: max(0, widths[column] - row[column].unicodeScalars.count))
        return numbers.contains(column) ? space + row[column] : row[column] + space
      }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }
}

/// CSV as programs read it (RFC 4180, with LF).
enum CommaSeparated {
  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\n" }

  private static func cell(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// `12000.50`
  static func money(_ minor: Int) -> String {
    let digits = String(minor.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return (minor < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
  }
}
