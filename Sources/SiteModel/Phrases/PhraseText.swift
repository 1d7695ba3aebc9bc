/// A text with names between braces, taken apart once.
struct PhraseText: Sendable {
  enum Part: Hashable, Sendable {
    case text(String)
    case name(String)
  }

  let parts: [Part]
  /// False when a brace has no partner.
  let isWellFormed: Bool

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    var isWellFormed = true
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        isWellFormed = false
        break
      }
      parts.append(.name(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if rest.contains("}") { isWellFormed = false }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
    self.isWellFormed = isWellFormed
  }

  var names: [String] {
    parts.compactMap { if case .name(let name) = $0 { name } else { nil } }
  }

  /// A name without a value stays between its braces, so that a mistake is seen.
  func filled(_ values: [String: String]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .name(let name): text += values[name] ?? "{\(name)}"
      }
    }
    return text
  }
}
