extension [UInt8] {
  /// Appends text so that it stays text in HTML and XML, between tags and in quoted attributes alike.
  /// Runs without anything to escape are copied whole.
  mutating func appendEscaped(_ text: String) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if done == nil { Swift.Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
  }

  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    for index in bytes.indices {
      guard let entity = Self.entity(for: bytes[index]) else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
      append(contentsOf: entity.utf8)
      runStart = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
  }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
