/// Bytes of HTML that is also well-formed XML: quoted attributes, closed elements, no named entities but XML's own.
public struct Markup: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init(capacity: Int = 1024) { bytes.reserveCapacity(capacity) }

  /// Text for people, escaped. What XML cannot hold (control characters) is left out.
  public mutating func text(_ text: String) {
    for byte in text.utf8 { escape(byte, inAttribute: false) }
  }

  /// Markup that is already right.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func raw(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

  /// `<name a="b">`. An attribute without a value is left out.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    start(name, attributes)
    raw(">")
  }

  /// `<name a="b"/>`
  mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    start(name, attributes)
    raw("/>")
  }

  mutating func close(_ name: String) { raw("</\(name)>") }

  /// An element that holds text alone.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    raw("<\(name)")
    for (key, value) in attributes {
      guard let value else { continue }
      raw(" \(key)=\"")
      for byte in value.utf8 { escape(byte, inAttribute: true) }
      raw("\"")
    }
  }

  private mutating func escape(_ byte: UInt8, inAttribute: Bool) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\"") where inAttribute: raw("&quot;")
    case UInt8(ascii: "\n") where inAttribute: raw("&#10;")
    case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: break
    default: bytes.append(byte)
    }
  }
}
