public import Diagnostics

/// A JSON value with its place. Numbers stay text, so that no figure is rounded.
public struct JSONValue: Sendable {
  public indirect enum Content: Sendable {
    /// In the order of the file; no name twice.
    case object([(name: Located<String>, value: JSONValue)])
    case array([JSONValue])
    case string(String)
    case number(String)
    case bool(Bool)
    case null
  }

  public let content: Content
  public let location: SourceLocation
}

/// Where JSON (RFC 8259) breaks off, and what would have to stand there.
public struct JSONFault: Error {
  public let location: SourceLocation
  public let expected: String

  /// IN299.
  public var diagnostic: Diagnostic { Diagnostic("IN299", at: location, ["expected": expected]) }
}

/// Reads JSON strictly: no comments, no trailing commas, no name twice, UTF-8 only, at most 64 levels.
public struct JSONParser {
  private static let deepest = 64

  private let path: String
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  /// Where the column was last known, so that places cost nothing on long lines.
  private var known = (index: 0, column: 1)

  /// The value of a whole file. Throws a fault at its place.
  public static func parse(_ path: String, _ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var parser = JSONParser(path: path, bytes: text)
    if let fault = text.withUnsafeBufferPointer(UTF8Check.firstFault) {
      while parser.index < fault { parser.advance() }
      throw parser.fault("UTF-8")
    }
    let value = try parser.value(depth: 1)
    parser.skipSpace()
    guard parser.index == text.count else { throw parser.fault("nothing more") }
    return value
  }

  private init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    skipSpace()
    let place = location()
    guard depth <= Self.deepest else { throw fault("at most \(Self.deepest) levels") }
    let content: JSONValue.Content =
      switch peek {
      case UInt8(ascii: "{"): try object(depth: depth)
      case UInt8(ascii: "["): try array(depth: depth)
      case UInt8(ascii: "\""): .string(try string())
      case UInt8(ascii: "-"): .number(try number())
      case let byte? where isDigit(byte): .number(try number())
      case UInt8(ascii: "t"): try word("true", .bool(true))
      case UInt8(ascii: "f"): try word("false", .bool(false))
      case UInt8(ascii: "n"): try word("null", .null)
      default: throw fault("a value")
      }
    return JSONValue(content: content, location: place)
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue.Content {
    var members: [(name: Located<String>, value: JSONValue)] = []
    var names: Set<String> = []
    try take("{")
    skipSpace()
    if peek == UInt8(ascii: "}") { return try closed("}", .object([])) }
    while true {
      skipSpace()
      let place = location()
      let name = try string()
      guard names.insert(name).inserted else { throw JSONFault(location: place, expected: "a name that is new") }
      skipSpace()
      try take(":")
      members.append((Located(name, at: place), try value(depth: depth + 1)))
      skipSpace()
      if peek == UInt8(ascii: "}") { return try closed("}", .object(members)) }
      try take(",")
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONValue.Content {
    var items: [JSONValue] = []
    try take("[")
    skipSpace()
    if peek == UInt8(ascii: "]") { return try closed("]", .array([])) }
    while true {
      items.append(try value(depth: depth + 1))
      skipSpace()
      if peek == UInt8(ascii: "]") { return try closed("]", .array(items)) }
      try take(",")
    }
  }

  private mutating func closed(
    _ bracket: Unicode.Scalar, _ content: JSONValue.Content
  ) throws(JSONFault) -> JSONValue.Content {
    try take(bracket)
    return content
  }
}

// MARK: - Scalars

extension JSONParser {
  private mutating func string() throws(JSONFault) -> String {
    try take("\"")
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        advance()
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        advance()
        text += try escape().utf8
      case ..<0x20: throw fault("\"")
      default:
        text.append(byte)
        advance()
      }
    }
    throw fault("\"")
  }

  private mutating func escape() throws(JSONFault) -> String {
    let letters: [UInt8: String] = [
      0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r", 0x74: "\t",
    ]
    guard let byte = peek else { throw fault("\"") }
    advance()
    if let plain = letters[byte] { return plain }
    guard byte == UInt8(ascii: "u") else { throw fault("\\n, \\t, \\\" ...") }
    var units = [try hexadecimal()]
    if UTF16.isLeadSurrogate(units[0]) {
      try take("\\")
      try take("u")
      units.append(try hexadecimal())
      guard UTF16.isTrailSurrogate(units[1]) else { throw fault("\\uDC00-\\uDFFF") }
    } else if UTF16.isTrailSurrogate(units[0]) {
      throw fault("\\uD800-\\uDBFF")
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw fault("0-9, a-f")
      }
      unit = unit << 4 | UInt16(digit)
      advance()
    }
    return unit
  }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
  private mutating func number() throws(JSONFault) -> String {
    let start = index
    if peek == UInt8(ascii: "-") { advance() }
    if peek == UInt8(ascii: "0") { advance() } else { try digits() }
    if peek == UInt8(ascii: ".") {
      advance()
      try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      advance()
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { advance() }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFault) {
    guard let byte = peek, isDigit(byte) else { throw fault("0-9") }
    while let byte = peek, isDigit(byte) { advance() }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func word(_ word: String, _ content: JSONValue.Content) throws(JSONFault) -> JSONValue.Content {
    for scalar in word.unicodeScalars { try take(scalar, of: word) }
    return content
  }
}

// MARK: - Bytes and places

extension JSONParser {
  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar, of word: String? = nil) throws(JSONFault) {
    guard peek == UInt8(ascii: scalar) else { throw fault(word ?? String(scalar)) }
    advance()
  }

  private mutating func advance() {
    if bytes[index] == 0x0A {
      line += 1
      known = (index + 1, 1)
    }
    index += 1
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { advance() }
  }

  private mutating func location() -> SourceLocation {
    let column = bytes[known.index..<index].reduce(known.column) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    known = (index, column)
    return SourceLocation(path: path, line: line, column: column)
  }

  private mutating func fault(_ expected: String) -> JSONFault { JSONFault(location: location(), expected: expected) }
}
