public import Diagnostics

/// The names of a table's columns, as the first row that is not empty gives them, without spaces around them.
public struct CSVHeader: Sendable {
  /// The file, for problems.
  public let path: String
  /// The line of the header, from 1.
  public let line: Int
  public let names: [String]
  /// Where each name stands.
  public let locations: [SourceLocation]
  /// What separates the columns.
  public let delimiter: UInt8

  init(_ row: CSVRow, path: String, delimiter: UInt8) {
    self.path = path
    self.delimiter = delimiter
    line = row.line
    names = (0..<row.count).map { Self.trimmed(row.text($0)) }
    locations = (0..<row.count).map { row.location(of: $0, in: path) }
  }

  public var count: Int { names.count }

  public func index(of name: String) -> Int? { names.firstIndex(of: name) }

  /// The column of a name that is asked for somewhere else, such as in a round's file.
  ///
  /// Throws IN212 when no column has the name, IN213 when two have, and IN214 when the whole header came out as one
  /// column because another character separates the columns.
  public func column(_ name: Located<String>) throws(Diagnostic) -> Int {
    let found = names.indices.filter { names[$0] == name.value }
    if found.count == 1 { return found[0] }
    if found.count > 1 { throw .columnNamedTwice(name, in: self, found) }
    throw names.count == 1 && hasOtherSeparator ? .headerIsOneColumn(name, self) : .columnMissing(name, in: self)
  }

  private var hasOtherSeparator: Bool {
    DelimiterSniffer.candidates.contains { $0 != delimiter && names[0].utf8.contains($0) }
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
