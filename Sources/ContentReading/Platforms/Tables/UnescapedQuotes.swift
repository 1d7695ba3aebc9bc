internal import Diagnostics

/// Reads CSV whose writer put quotes around values and never doubled the quotes within them, as the group export of
/// Your Priorities does (`export_utils.cjs` joins strings).
///
/// There a quote closes its value only where a separator or the end of the row follows.
enum UnescapedQuotes {
  /// The rows, and the line of the first value with such quotes in it.
  static func rows(_ path: String, _ text: [UInt8], _ delimiter: UInt8) -> (rows: [ForeignTable.Row], firstLine: Int) {
    var scanner = Scanner(path: path, text: text, delimiter: delimiter)
    var rows: [ForeignTable.Row] = []
    while let row = scanner.row() { rows.append(row) }
    return (rows.filter { $0.cells.count > 1 || !$0.isBlank }, scanner.firstStray ?? 1)
  }

  private struct Scanner {
    let path: String
    let text: [UInt8]
    let delimiter: UInt8
    var index = 0
    var line = 1
    var lineStart = 0
    var firstStray: Int?

    init(path: String, text: [UInt8], delimiter: UInt8) {
      self.path = path
      self.text = text
      self.delimiter = delimiter
    }

    mutating func row() -> ForeignTable.Row? {
      guard index < text.count else { return nil }
      let first = line
      var cells = [field()]
      while index < text.count, text[index] == delimiter {
        index += 1
        cells.append(field())
      }
      skipLineEnd()
      return ForeignTable.Row(line: first, cells: cells)
    }

    private mutating func field() -> Located<String> {
      let isQuoted = index < text.count && text[index] == 0x22
      if isQuoted { index += 1 }
      let start = index
      let place = SourceLocation(path: path, line: line, column: column)
      while index < text.count, isQuoted ? !closes : !endsField(index) { step() }
      let value = text[start..<index]
      if isQuoted {
        if value.contains(0x22) { firstStray = firstStray ?? place.line }
        if index < text.count { index += 1 }
      }
      return Located(CellText.clean(String(decoding: value, as: UTF8.self)), at: place)
    }

    private var closes: Bool { text[index] == 0x22 && (index + 1 == text.count || endsField(index + 1)) }

    private func endsField(_ i: Int) -> Bool { text[i] == delimiter || text[i] == 0x0A || text[i] == 0x0D }

    private var column: Int { text[lineStart..<index].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

    private mutating func step() {
      let byte = text[index]
      index += 1
      if byte == 0x0A {
        line += 1
        lineStart = index
      }
    }

    private mutating func skipLineEnd() {
      while index < text.count, text[index] == 0x0D { index += 1 }
      if index < text.count, text[index] == 0x0A { step() }
    }
  }
}
