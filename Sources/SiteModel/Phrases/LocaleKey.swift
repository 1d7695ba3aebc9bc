/// A text that every locale must have: where it stands in the file, and which names it may put between braces.
struct LocaleKey: Hashable, Sendable {
  /// `phrases.round.lead`
  let path: String
  let parameters: Set<String>

  /// No two have one path.
  static func == (a: LocaleKey, b: LocaleKey) -> Bool { a.path == b.path }
  func hash(into hasher: inout Hasher) { hasher.combine(path) }

  /// Reads a signature: `round.lead(count,amount)`.
  init(section: String, signature: String) {
    guard signature.utf8.contains(UInt8(ascii: "(")) else {
      (path, parameters) = (section + "." + signature, [])
      return
    }
    let parts = signature.split(separator: "(", maxSplits: 1)
    path = section + "." + (parts.first.map(String.init) ?? "")
    let names = parts.count > 1 ? parts[1].dropLast().split(separator: ",").map(String.init) : []
    parameters = Set(names)
  }

  /// A text with `count` has a form per plural category.
  var hasForms: Bool { parameters.contains("count") || path == "formats.ordinal" }

  /// Every key, in the order of the code.
  static let all: [LocaleKey] =
    Pattern.allCases.map(\.key) + Word.all.map(\.key) + RouteWord.allCases.map(\.key) + Phrase.allCases.map(\.key)
}

extension Pattern {
  private static let keys = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, LocaleKey(section: "formats", signature: $0.rawValue)) })
  var key: LocaleKey { Self.keys[self] ?? LocaleKey(section: "formats", signature: rawValue) }
}

extension Phrase {
  private static let keys = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, LocaleKey(section: "phrases", signature: $0.rawValue)) })
  var key: LocaleKey { Self.keys[self] ?? LocaleKey(section: "phrases", signature: rawValue) }
}

extension RouteWord {
  private static let keys = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, LocaleKey(section: "routes", signature: $0.rawValue)) })
  var key: LocaleKey { Self.keys[self] ?? LocaleKey(section: "routes", signature: rawValue) }
}
