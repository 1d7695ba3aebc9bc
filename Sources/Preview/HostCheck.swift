import Glibc

/// Which names a preview answers to. A page elsewhere whose name is made to lead to this computer (DNS rebinding) still
/// sends its own name, and is refused.
struct HostCheck {
  private let names: Set<String>

  /// `host` is what the preview was asked to listen on.
  init(host: String) {
    names = Set(["localhost", host.lowercased()] + Self.ownNames)
  }

  /// Whether a request with this `Host` header may be answered. Addresses in figures need no name service, so they
  /// cannot have been turned.
  func accepts(_ header: String?) -> Bool {
    guard let name = header.map(Self.withoutPort)?.lowercased(), !name.isEmpty else { return false }
    return names.contains(name) || Self.isAddress(name)
  }

  private static var ownNames: [String] {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return [] }
    let name = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).lowercased()
    return name.isEmpty ? [] : [name, name + ".local"]
  }

  private static func withoutPort(_ header: String) -> String {
    if header.hasPrefix("["), let end = header.firstIndex(of: "]") {
      return String(header[header.index(after: header.startIndex)..<end])
    }
    return String(header.prefix { $0 != ":" })
  }

  static func isAddress(_ name: String) -> Bool {
    var four = in_addr()
    var six = in6_addr()
    return inet_pton(AF_INET, name, &four) == 1 || inet_pton(AF_INET6, name, &six) == 1
  }
}
