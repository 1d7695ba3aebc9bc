import Diagnostics

/// A template file: where it is, what other templates call it, and what is in it.
public struct TemplateSource: Sendable {
  /// The file's path in the portal, as problems shall name it: `themes/default/templates/parts/card.html`.
  public let path: String
  /// What `{{> parts/card}}` calls it: the path under `templates/` without its extension.
  public let name: String
  let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Takes the bytes of the file; a byte order mark is left out.
  public init(path: String, name: String, bytes: [UInt8]) {
    self.path = path
    self.name = name
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.bytes = content
    lineStarts = [0] + content.indices.filter { content[$0] == .newline }.map { $0 + 1 }
  }

  public init(path: String, name: String, text: String) {
    self.init(path: path, name: name, bytes: Array(text.utf8))
  }

  /// The line and column of bytes in the file; columns and length count Unicode scalars.
  func location(_ range: Range<Int>) -> SourceLocation {
    let line = (lineStarts.firstIndex { $0 > range.lowerBound } ?? lineStarts.count) - 1
    return SourceLocation(
      path: path, line: line + 1, column: scalars(lineStarts[line]..<range.lowerBound) + 1, length: scalars(range))
  }

  private func scalars(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")

  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isSpace: Bool { isBlank || self == .newline || self == UInt8(ascii: "\r") }
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
