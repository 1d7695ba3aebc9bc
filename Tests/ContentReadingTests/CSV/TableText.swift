import BudgetModel
import ContentReading
import Diagnostics

/// A table read to its end, as text, so that tests can set rows beside bytes.
struct TableText {
  var header: [String] = []
  var rows: [[String]] = []
  var lines: [Int] = []
  let summary: CSVReader.Summary

  init(
    _ bytes: [UInt8], pieceSize: Int = .max, encoding: TextEncoding = .utf8, delimiter: Character? = nil,
    limits: CSVLimits = CSVLimits()
  ) {
    var header: [String] = []
    var rows: [[String]] = []
    var lines: [Int] = []
    let reader = CSVReader(
      path: "t.csv", encoding: encoding, delimiter: delimiter?.asciiValue, limits: limits)
    summary = reader.read(MemoryBytes(bytes, pieceSize: pieceSize)) {
      header = $0.names
      return true
    } row: { row in
      rows.append((0..<row.count).map { row.text($0) })
      lines.append(row.line)
    }
    (self.header, self.rows, self.lines) = (header, rows, lines)
  }

  init(_ text: String, pieceSize: Int = .max, delimiter: Character? = nil) {
    self.init(Array(text.utf8), pieceSize: pieceSize, delimiter: delimiter)
  }

  /// Code and place of each problem, such as `IN205 t.csv:3:1`.
  var problems: [String] { summary.problems.map { "\($0.code) \($0.location)" } }
}
