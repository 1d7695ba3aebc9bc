/// Where the portal is published: `https://insyn.exempel.se` or, below a path, `https://exempel.se/insyn`.
struct BaseAddress: Hashable, Sendable {
  /// `https://exempel.se`
  let origin: String
  /// `/insyn`, or empty.
  let path: String

  init(_ text: String) {
    let text = text.hasSuffix("/") ? String(text.dropLast()) : text
    let start = text.range(of: "://")?.upperBound ?? text.startIndex
    let slash = text[start...].firstIndex(of: "/") ?? text.endIndex
    origin = String(text[..<slash])
    path = String(text[slash...])
  }

  /// From the root of the host.
  func address(_ path: String) -> String { self.path + path }

  /// What is given from the root of the host, with scheme and host.
  func whole(_ address: String) -> String { origin + address }

  /// With scheme and host.
  func absolute(_ path: String) -> String { origin + self.path + path }
}

extension StringProtocol {
  /// The first place where `other` stands. For short texts.
  fileprivate func range(of other: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(other) }.map { $0..<index($0, offsetBy: other.count) }
  }
}
