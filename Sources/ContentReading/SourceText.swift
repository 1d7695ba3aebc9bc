public import Diagnostics

/// A text file that has been found to be clean UTF-8: no byte-order mark, no control characters, not too large.
///
/// Its lines end at LF, CRLF or CR. Every reader of texts starts from here, so all agree on lines and columns.
public struct SourceText: Sendable {
  /// Relative to the portal's folder.
  public let path: String
  /// The text without byte-order mark.
  public let bytes: [UInt8]

  /// More than a person writes in one file, and little enough that no library chokes on it.
  public static let largest = 1 << 20

  /// Reports IN106 for more than 1 MiB, IN107 for bytes that are not UTF-8, IN108 for control characters.
  public init(path: String, bytes: [UInt8]) throws(Diagnostic) {
    guard bytes.count <= Self.largest else {
      throw Diagnostic("IN106", at: .file(path), ["size": bytes.count >> 10, "limit": Self.largest >> 10])
    }
    self.path = path
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let fault = self.bytes.withUnsafeBufferPointer(UTF8Check.firstFault) { throw notUTF8(at: fault) }
    if let (index, scalar) = Self.firstControl(self.bytes) { throw controlCharacter(scalar, at: index) }
  }

  /// The place of a byte, with the column in Unicode scalars.
  public func location(ofByte index: Int, length: Int = 0) -> SourceLocation {
    var line = 1
    var start = 0
    for i in 0..<min(index, bytes.count) where bytes[...].isEndOfLine(i) {
      line += 1
      start = i + 1
    }
    let column = bytes[start..<min(index, bytes.count)].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return SourceLocation(path: path, line: line, column: column, length: length)
  }

  /// The lines without their ends, as ranges of bytes.
  public var lines: [Range<Int>] { bytes[...].lineRanges }

  public func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension SourceText {
  private static func firstControl(_ bytes: [UInt8]) -> (index: Int, scalar: Unicode.Scalar)? {
    guard bytes.contains(where: \.mayBeControl) else { return nil }
    var index = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.isRefusedControl { return (index, scalar) }
      index += UTF8.width(scalar)
    }
    return nil
  }

  private func notUTF8(at index: Int) -> Diagnostic {
    let place = location(ofByte: index, length: 1)
    return Diagnostic(
      "IN107", at: place, ["line": place.line, "byte": "0x" + String(bytes[index], radix: 16, uppercase: true)])
  }

  private func controlCharacter(_ scalar: Unicode.Scalar, at index: Int) -> Diagnostic {
    Diagnostic("IN108", at: location(ofByte: index, length: 1), ["character": scalar.codePoint])
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line ends with this byte: LF, or a CR that no LF follows.
  fileprivate func isEndOfLine(_ i: Int) -> Bool {
    self[i] == 0x0A || (self[i] == 0x0D && !(i + 1 < endIndex && self[i + 1] == 0x0A))
  }

  /// The lines without their ends.
  var lineRanges: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = startIndex
    for i in indices where isEndOfLine(i) {
      let end = self[i] == 0x0A && i > start && self[i - 1] == 0x0D ? i - 1 : i
      lines.append(start..<end)
      start = i + 1
    }
    if start < endIndex { lines.append(start..<endIndex) }
    return lines
  }
}

extension Unicode.Scalar {
  /// A character that no text of a portal may hold: XML and HTML forbid it, or some readers take it as a new line.
  var isRefusedControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// `U+0008`
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension UInt8 {
  /// Whether a refused character may begin with this byte. Most texts have no such byte, and need no second look.
  var mayBeControl: Bool {
    switch self {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }
}
