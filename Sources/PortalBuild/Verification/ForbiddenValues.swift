public import Diagnostics

/// Values that may stand nowhere in a published site. They are never shown, only the place they come from.
public struct ForbiddenValues: Sendable {
  struct Value: Sendable {
    /// As it was added, however these bytes write it.
    let text: String
    let bytes: [UInt8]
    let source: SourceLocation
  }

  private var values: [Value] = []
  /// By the first two bytes: whether any value begins so, and which.
  private var byStart: [[Int32]] = Array(repeating: [], count: 1 << 16)
  private var seen: Set<[UInt8]> = []

  public init() {}

  public var isEmpty: Bool { values.isEmpty }
  /// How many ways of writing are looked for.
  public var count: Int { values.count }

  /// From this many bytes on a value is found within longer words too: an address or a personal number stays one when
  /// letters stand around it, while a short name is part of many words.
  static let longEnough = 8

  /// Adds a value in every way in which a site may write it: as it is (a long one in small letters too), in HTML, in addresses, in
  /// JSON, within quotes of CSV, in calendars. Of two bytes at least.
  public mutating func add(_ text: String, from source: SourceLocation) {
    for form in Set([
      text, text.utf8.count < Self.longEnough ? text : text.lowercased(), Self.html(text), Self.percent(text),
      Self.json(text), Self.csv(text), Self.calendar(text),
    ]) {
      let bytes = Array(form.utf8)
      guard bytes.count > 1, seen.insert(bytes).inserted else { continue }
      byStart[Int(bytes[0]) << 8 | Int(bytes[1])].append(Int32(values.count))
      values.append(Value(text: text, bytes: bytes, source: source))
    }
  }

  private static func html(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private static func json(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  private static func csv(_ text: String) -> String { text.replacing("\"", with: "\"\"") }

  /// RFC 5545, 3.3.11.
  private static func calendar(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(",", with: "\\,").replacing(";", with: "\\;")
  }

  /// RFC 3986, 2.1: bytes of letters that are not ASCII, and spaces.
  private static func percent(_ text: String) -> String {
    text.utf8.reduce(into: "") { escaped, byte in
      if byte > 0x20, byte < 0x7F {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  /// IN826 for the first place of each value in a file. O(bytes), and the values that begin as the file does there.
  func problems(in path: String, _ bytes: [UInt8]) -> [Diagnostic] {
    found(in: bytes).sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { index, start in
      let line = bytes[..<start].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      let source = values[Int(index)].source
      return Diagnostic(
        "IN826", at: SourceLocation(path: path, line: line), ["file": path, "source": source],
        notes: [.init("source", at: source)])
    }
  }

  /// Each text that was added, once.
  var originals: [Value] { values.filter { Array($0.text.utf8) == $0.bytes } }

  /// The texts that stand in a file, as they were added. O(bytes).
  func texts(in bytes: [UInt8]) -> Set<String> { Set(found(in: bytes).keys.map { values[Int($0)].text }) }

  /// Where each way of writing stands first.
  private func found(in bytes: [UInt8]) -> [Int32: Int] {
    guard !values.isEmpty, bytes.count > 1 else { return [:] }
    var found: [Int32: Int] = [:]
    bytes.withUnsafeBufferPointer { bytes in
      for start in 0..<(bytes.count - 1) {
        for index in byStart[Int(bytes[start]) << 8 | Int(bytes[start + 1])]
        where found[index] == nil && values[Int(index)].stands(at: start, in: bytes) {
          found[index] = start
        }
      }
    }
    return found
  }
}

extension ForbiddenValues.Value {
  fileprivate func stands(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start + bytes.count <= text.count else { return false }
    for offset in bytes.indices where text[start + offset] != bytes[offset] { return false }
    if bytes.count >= ForbiddenValues.longEnough { return true }
    let before = start == 0 ? nil : text[start - 1]
    let after = start + bytes.count == text.count ? nil : text[start + bytes.count]
    return !(before.map(Self.isWord) ?? false) && !(after.map(Self.isWord) ?? false)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
