internal import BudgetModel

/// The name of a column taken apart: what it holds, and in which language. Exporters write the same in four ways:
/// `title/fi` (Decidim), `title_fi` (Helsinki), `Name-fi` (Open Active Voting), `title (fi)` (people).
struct ColumnName: Hashable, Sendable {
  /// Lower case, single spaces, without the language.
  let key: String
  let language: Language?
  /// Whether a machine made the text (`title/machine_translations/sv`).
  let isMachine: Bool

  init(_ written: String) {
    var parts = written.onOneLine.lowercased().split(separator: "/", omittingEmptySubsequences: false).map {
      $0.withoutOuterSpace
    }
    var language: Language?
    var isMachine = false
    if parts.count > 1, let last = parts.last, let known = Self.language(last) {
      language = known
      parts.removeLast()
      isMachine = parts.last == "machine_translations"
      if isMachine { parts.removeLast() }
    }
    var key = parts.joined(separator: "/")
    if language == nil, let (base, found) = Self.suffix(of: key) { (key, language) = (base, found) }
    (self.key, self.language, self.isMachine) = (key, language, isMachine)
  }

  /// `id` (Indonesian) and `no` are left out: as ends of names they mean identity and number.
  private static let codes: Set<String> = [
    "sv", "fi", "en", "se", "nb", "nn", "da", "is", "de", "fr", "es", "ca", "eu", "gl", "pt", "it", "nl", "pl", "cs",
    "sk", "hu", "ro", "et", "lv", "lt", "ru", "uk", "ar", "fa", "so", "ku", "tr", "el", "sq", "zh", "ja",
  ]

  /// `fi`, and `pt-BR` as `pt`.
  private static func language(_ text: String) -> Language? {
    let code = text.split(separator: "-").first.map(String.init) ?? ""
    return codes.contains(code) && text.count <= 5 ? Language(code) : nil
  }

  private static func suffix(of key: String) -> (key: String, language: Language)? {
    let isBracketed = key.hasSuffix(")")
    let body = isBracketed ? String(key.dropLast()) : key
    guard let mark = body.lastIndex(where: { isBracketed ? $0 == "(" : $0 == "_" || $0 == "-" }),
      mark > body.startIndex,
      let language = language(String(body[body.index(after: mark)...]))
    else { return nil }
    return (body[..<mark].withoutOuterSpace, language)
  }
}
