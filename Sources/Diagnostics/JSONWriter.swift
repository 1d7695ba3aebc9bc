/// Writes JSON (RFC 8259) as UTF-8 bytes, in the order in which it is told: the same calls give the same bytes.
///
/// Values are written one after the other; commas, line breaks and indentation come by themselves.
///
///     var json = JSONWriter(.indented)
///     json.object { json in
///       json.member("title", "Lekpark")
///       json.member("votes", 412)
///     }
///     let bytes = json.bytes
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// No space that is not needed.
    case compact
    /// One value a line, two spaces a level: for files that people read and compare.
    case indented
  }

  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// For each open object or array, whether something stands in it yet.
  private var isFilled: [Bool] = []
  private var followsKey = false

  public init(_ layout: Layout = .compact) { self.layout = layout }

  /// An object with the members that `body` writes.
  public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    try nested(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body)
  }

  /// An array with the values that `body` writes.
  public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
    try nested(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), body)
  }

  /// The name of the next value, within an object. Names are written as they come: repeating one is the caller's bug.
  public mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// A text; nil is `null`.
  public mutating func value(_ text: String?) {
    separate()
    guard let text else { return bytes.append(contentsOf: "null".utf8) }
    appendQuoted(text)
  }

  /// A whole number; nil is `null`.
  public mutating func value(_ number: Int?) {
    separate()
    bytes.append(contentsOf: (number.map(String.init) ?? "null").utf8)
  }

  /// `true` or `false`.
  public mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// `null`.
  public mutating func null() { value(nil as Int?) }

  /// An exact decimal number: 4500050 with two decimals is `45000.50`. No binary fraction is ever in between.
  public mutating func value(_ number: Int, decimals: Int) {
    separate()
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: padded.utf8.dropLast(decimals))
    guard decimals > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(contentsOf: padded.utf8.suffix(decimals))
  }

  private mutating func nested(open: UInt8, close: UInt8, _ body: (inout JSONWriter) throws -> Void) rethrows {
    separate()
    bytes.append(open)
    isFilled.append(false)
    try body(&self)
    if isFilled.removeLast() { breakLine() }
    bytes.append(close)
  }

  /// The comma and line break that stand before a value, unless it follows its key.
  private mutating func separate() {
    guard !followsKey else { return followsKey = false }
    guard let last = isFilled.indices.last else { return }
    if isFilled[last] { bytes.append(UInt8(ascii: ",")) }
    isFilled[last] = true
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * isFilled.count))
  }
}

extension JSONWriter {
  public mutating func member(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  public mutating func member(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  public mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// A member that is an object.
  public mutating func member(_ name: String, object body: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    try object(body)
  }

  /// A member that is an array.
  public mutating func member(_ name: String, array body: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    try array(body)
  }

  /// A member that is an array of texts.
  public mutating func member(_ name: String, texts: some Sequence<String>) {
    member(name, array: { json in for text in texts { json.value(text) } })
  }
}

extension JSONWriter {
  /// The text between quotes. U+2028 and U+2029 are escaped too: older script engines take them for line ends.
  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let (length, escape) = Self.escape(utf8, at: index) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        bytes.append(contentsOf: escape.utf8)
        start = index + length
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// How many bytes from `index` on must be written otherwise, and how; nil when the byte can stand as it is.
  private static func escape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, text: String)? {
    switch utf8[index] {
    case UInt8(ascii: "\""): return (1, "\\\"")
    case UInt8(ascii: "\\"): return (1, "\\\\")
    case 0x08: return (1, "\\b")
    case 0x09: return (1, "\\t")
    case 0x0A: return (1, "\\n")
    case 0x0C: return (1, "\\f")
    case 0x0D: return (1, "\\r")
    case ..<0x20, 0x7F: return (1, "\\u00" + hexadecimal(utf8[index]))
    case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80 && (0xA8...0xA9).contains(utf8[index + 2]):
      return (3, utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    default: return nil
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    byte < 0x10 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
  }
}
