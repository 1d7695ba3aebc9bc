/// Fetches the lines that problems point at. Asked in order of place, it reads through each file once.
struct SourceExcerpt {
  /// How many columns of a terminal are shown at most of a line; votes and pasted texts can be one endless line.
  static let widest = 120

  private let source: (String) -> [UInt8]?
  private var path: String?
  private var bytes: [UInt8] = []
  private var line = 1
  private var start = 0

  init(source: @escaping (String) -> [UInt8]?) { self.source = source }

  /// The line at a place and the marks under it, both safe to print; nil when there is no such line to show.
  mutating func lines(at location: SourceLocation) -> (text: String, marks: String)? {
    guard location.line > 0, let content = content(at: location) else { return nil }
    var text = String(validating: content, as: UTF8.self) ?? Self.latin1(content)
    if location.line == 1, text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    guard !text.unicodeScalars.contains("\0") else { return nil }
    return Self.laidOut(Array(text.unicodeScalars), column: location.column, length: location.length)
  }

  /// What is not UTF-8 is most often Windows-1252, which has the letters of Swedish and Finnish where Latin-1 has them.
  private static func latin1(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
  }

  /// The bytes of a line, without its end. Long lines are cut before they are decoded.
  private mutating func content(at location: SourceLocation) -> ArraySlice<UInt8>? {
    if path != location.path {
      path = location.path
      bytes = source(location.path) ?? []
      (line, start) = (1, 0)
    }
    if location.line < line { (line, start) = (1, 0) }
    while line < location.line {
      guard let end = bytes[start...].indices.first(where: isEndOfLine) else { return nil }
      (line, start) = (line + 1, end + 1)
    }
    guard start < bytes.count else { return nil }
    let limit = min(bytes.count, start + 4 * (location.column + Self.widest))
    let end = (start..<limit).first(where: isEndOfLine) ?? limit
    return end > start && bytes[end - 1] == 0x0D ? bytes[start..<end - 1] : bytes[start..<end]
  }

  /// Lines end at LF, CRLF (at its LF) or CR, as for every reader of texts.
  private func isEndOfLine(_ index: Int) -> Bool {
    bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
  }

  /// The window of a line around a column, with tabs as spaces, and `^` under what is meant.
  private static func laidOut(_ line: [Unicode.Scalar], column: Int, length: Int) -> (text: String, marks: String) {
    let marked = max(0, column - 1)..<(max(0, column - 1) + max(1, length))
    let first = windowStart(line, marked: marked)
    var text = first > 0 ? "…" : ""
    var marks = first > 0 ? " " : ""
    var width = marks.count
    for (index, scalar) in line.enumerated().dropFirst(first) {
      let cells = TerminalWidth.cells(scalar, at: width)
      guard width + cells <= widest else {
        text += "…"
        break
      }
      text += scalar == "\t" ? String(repeating: " ", count: cells) : TerminalWidth.printable(scalar)
      marks += String(repeating: marked.contains(index) ? "^" : " ", count: cells)
      width += cells
    }
    let beyond = marked.lowerBound - line.count
    if (0..<widest).contains(beyond) { marks += String(repeating: " ", count: beyond) + "^" }
    return (text, trimmed(marks))
  }

  /// Where the window begins, so that what is marked can be seen.
  private static func windowStart(_ line: [Unicode.Scalar], marked: Range<Int>) -> Int {
    let cells = line.prefix(marked.upperBound).reduce(0) { $0 + TerminalWidth.cells($1, at: $0) }
    guard cells >= widest else { return 0 }
    return min(line.count, max(0, marked.lowerBound - widest / 3))
  }

  private static func trimmed(_ marks: String) -> String {
    String(marks.reversed().drop { $0 == " " }.reversed())
  }
}
