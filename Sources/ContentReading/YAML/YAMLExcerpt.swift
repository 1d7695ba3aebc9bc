internal import Diagnostics

/// The bytes that libyaml sees, and how its places become places in the file.
struct YAMLExcerpt {
  let source: SourceText
  let firstLine: Int
  private let bytes: ArraySlice<UInt8>
  private let lines: [Range<Int>]
  /// Whether `#` with something close behind it stands anywhere after a space. In most files it does not.
  private let hasCloseHash: Bool

  init(source: SourceText, bytes: ArraySlice<UInt8>, firstLine: Int) {
    self.source = source
    self.bytes = bytes
    self.firstLine = firstLine
    lines = bytes.lineRanges
    hasCloseHash = bytes.indices.dropFirst().dropLast().contains {
      Self.isCloseHash(bytes[$0 - 1], bytes[$0], bytes[$0 + 1])
    }
  }

  var lineCount: Int { lines.count }

  /// A line, from 0, as scalars, so that columns count what libyaml counts.
  func line(_ number: Int) -> [Unicode.Scalar] {
    guard lines.indices.contains(number) else { return [] }
    return Array(String(decoding: bytes[lines[number]], as: UTF8.self).unicodeScalars)
  }

  /// Where something stands; a text over several lines is underlined to the end of its first.
  func location(_ start: YAMLEvent.Mark, _ end: YAMLEvent.Mark? = nil) -> SourceLocation {
    var length = 0
    if let end {
      length = (end.line == start.line ? end.column : line(start.line).count) - start.column
    }
    return location(line: start.line, column: start.column, length: length)
  }

  func location(line: Int, column: Int, length: Int) -> SourceLocation {
    SourceLocation(path: source.path, line: line + firstLine, column: column + 1, length: max(0, length))
  }

  /// The place of a `#` that cuts a plain value short: `Lekpark #2`. A comment has a space behind its `#`.
  func hash(after end: YAMLEvent.Mark) -> SourceLocation? {
    guard hasCloseHash else { return nil }
    let rest = line(end.line).dropFirst(end.column)
    guard let hash = rest.firstIndex(where: { $0 != " " }), rest[hash] == "#", hash + 1 < rest.endIndex,
      rest[hash + 1] != " ", rest[hash + 1] != "#"
    else { return nil }
    return location(line: end.line, column: hash, length: rest.endIndex - hash)
  }

  private static func isCloseHash(_ before: UInt8, _ byte: UInt8, _ after: UInt8) -> Bool {
    byte == 0x23 && before == 0x20 && after > 0x20 && after != 0x23
  }
}
