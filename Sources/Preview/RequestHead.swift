/// The first lines of a request as far as a preview needs them (RFC 9112, sections 3 and 5): what is wanted, how, and of
/// whom.
struct RequestHead: Equatable {
  /// How long a head may be, in bytes. Browsers send one or two thousand.
  static let limit = 16 * 1024

  let method: String
  /// As the browser sent it, percent-encoded, without query.
  let path: String
  /// The `Host` header; nil when there is none.
  let host: String?

  /// Nil when the bytes are no head of a request to a server: another version, a target that is no path, a header
  /// without name, more than one `Host`, or a byte that no head holds.
  ///
  /// - Parameter bytes: all before the empty line.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x0D || $0 == 0x0A || $0 == 0x09 }) else { return nil }
    var lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }[...]
    let request = (lines.popFirst() ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard request.count == 3, !request[0].isEmpty, request[1].utf8.first == UInt8(ascii: "/"),
      request[2] == "HTTP/1.1" || request[2] == "HTTP/1.0"
    else { return nil }
    var hosts: [String] = []
    for line in lines {
      guard let (name, value) = Self.header(line) else { return nil }
      if name == "host" { hosts.append(value) }
    }
    guard hosts.count <= 1 else { return nil }
    method = String(request[0])
    path = String(request[1].prefix { $0 != "?" })
    host = hosts.first
  }

  private static func header(_ line: Substring) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
      !line[..<colon].contains(where: \.isWhitespace)
    else { return nil }
    let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
    return (line[..<colon].lowercased(), String(value.prefix { !$0.isWhitespace }))
  }

  /// Where a head ends in what has come so far: the index of the empty line that closes it, or nil when more must come.
  static func end(in bytes: [UInt8], after start: Int) -> Int? {
    let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
    var index = max(0, start - 3)
    while index + 4 <= bytes.count {
      if bytes[index] == 0x0D, bytes[index..<(index + 4)].elementsEqual(end) { return index }
      index += 1
    }
    return nil
  }
}
