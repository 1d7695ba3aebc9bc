import BudgetModel
import Diagnostics

/// The problems that make a table unreadable. Their words are in `CSVWords`.
extension Diagnostic {
  static func tableUnreadable(_ fault: CSVFault, in path: String) -> Self {
    func at(_ line: Int) -> SourceLocation { SourceLocation(path: path, line: line) }
    return switch fault {
    case .notUTF8(let bytes): notUTF8(bytes, in: path)
    case .zeroByte(let line): Diagnostic("IN204", at: at(line), ["line": line])
    case .quoteNeverCloses(let line, let lost):
      Diagnostic("IN205", at: at(line), ["line": line, "lost": lost])
    case .quoteClosesWithinText(let opened, let line):
      Diagnostic("IN206", at: at(opened), ["opened": opened, "line": line], notes: [.init("closes", at: at(line))])
    case .tooManyColumns(let line): Diagnostic("IN209", at: at(line), ["line": line])
    case .fieldTooLong(let line, let isQuoted):
      Diagnostic(isQuoted ? "IN215" : "IN210", at: at(line), ["line": line])
    case .rowTooLong(let line): Diagnostic("IN210", at: at(line), ["line": line])
    }
  }

  /// IN200 when the bytes read as Windows-1252, IN201 when they do not.
  private static func notUTF8(_ bytes: BadBytes, in path: String) -> Self {
    let location = SourceLocation(path: path, line: bytes.line, column: bytes.byteInLine)
    let digits = String(bytes.byte, radix: 16, uppercase: true)
    let arguments: [String: any CustomStringConvertible] = [
      "line": bytes.line, "number": bytes.byteInLine, "byte": "0x" + digits, "text": bytes.asWindows1252 ?? "",
    ]
    return Diagnostic(bytes.asWindows1252 == nil ? "IN201" : "IN200", at: location, arguments)
  }

  static func notDecodable(_ path: String, line: Int, encoding: TextEncoding) -> Self {
    Diagnostic("IN202", at: SourceLocation(path: path, line: line), ["line": line, "encoding": encoding.rawValue])
  }

  static func encodingContradictsMark(_ path: String, declared: TextEncoding, mark: TextEncoding) -> Self {
    Diagnostic("IN203", at: .file(path), ["declared": declared.rawValue, "mark": mark.rawValue])
  }

  static func strayQuotes(_ path: String, line: Int, count: Int) -> Self {
    Diagnostic("IN207", at: SourceLocation(path: path, line: line), ["line": line, "count": count])
  }

  static func ambiguousDelimiter(_ path: String, _ several: [UInt8]) -> Self {
    let shown = several.map { "\"\(shownDelimiter($0))\"" }.joined(separator: ", ")
    return Diagnostic("IN208", at: SourceLocation(path: path, line: 1), ["characters": shown])
  }

  static func tableIsEmpty(_ path: String) -> Self { Diagnostic("IN211", at: .file(path)) }

  static func columnMissing(_ name: Located<String>, in header: CSVHeader) -> Self {
    Diagnostic(
      "IN212", at: name.location,
      ["name": name.value, "file": header.path, "known": header.names.filter { !$0.isEmpty }.joined(separator: ", ")],
      notes: [.init("header", at: SourceLocation(path: header.path, line: header.line))],
      suggestion: Suggestion.nearest(to: name.value, among: header.names))
  }

  static func columnNamedTwice(_ name: Located<String>, in header: CSVHeader, _ columns: [Int]) -> Self {
    Diagnostic(
      "IN213", at: name.location, ["name": name.value, "file": header.path],
      notes: columns.map { .init("column", at: header.locations[$0]) })
  }

  static func headerIsOneColumn(_ name: Located<String>, _ header: CSVHeader) -> Self {
    Diagnostic(
      "IN214", at: SourceLocation(path: header.path, line: header.line),
      [
        "header": String(header.names[0].prefix(60)), "delimiter": shownDelimiter(header.delimiter), "name": name.value,
      ],
      notes: [.init("wanted", at: name.location)])
  }

  private static func shownDelimiter(_ byte: UInt8) -> String {
    byte == UInt8(ascii: "\t") ? "\\t" : String(Unicode.Scalar(byte))
  }
}
