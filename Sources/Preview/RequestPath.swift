/// Turns what a browser asks for into the path of a file of the site, and nothing else into anything.
enum RequestPath {
  /// The path within the site of a request's raw path (percent-encoded, without query), or nil when it can name nothing.
  ///
  /// The path is decoded once, and then judged: what is still encoded after that is part of a name. Parts that are
  /// empty, `.`, `..` or begin with a dot name nothing, nor do paths with NUL, control characters or backslashes.
  /// A path that ends in a slash means the `index.html` there.
  static func file(for raw: some StringProtocol) -> String? {
    guard raw.utf8.first == UInt8(ascii: "/"), raw.utf8.count <= 4096, let decoded = decoded(raw.utf8.dropFirst())
    else {
      return nil
    }
    if decoded.isEmpty { return "index.html" }
    let isFolder = decoded.hasSuffix("/")
    let parts = (isFolder ? decoded.dropLast() : decoded[...]).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else { return nil }
    return isFolder ? decoded + "index.html" : decoded
  }

  /// Nil when an escape is incomplete, or when what comes out is no text that could be a name.
  private static func decoded(_ raw: some Collection<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = raw[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
