internal import BudgetModel

/// Writes single lines of YAML that our own reader gives back as they were.
enum YAMLLine {
  /// A plain value where that is safe, otherwise one within double quotes.
  static func scalar(_ text: String) -> String {
    let line = text.onOneLine
    return isPlain(line) ? line : quoted(line)
  }

  /// `{sv: Lekpark, fi: Leikkipuisto}` in the order of the languages.
  static func words(_ texts: [Language: String], in languages: [Language]) -> String {
    let members = languages.compactMap { language in texts[language].map { "\(language): \(inFlow($0))" } }
    return "{" + members.joined(separator: ", ") + "}"
  }

  /// A value within `{}` or `[]`, where commas and brackets mean something.
  static func inFlow(_ text: String) -> String {
    let line = text.onOneLine
    return isPlain(line) && !line.contains(where: { ",[]{}".contains($0) }) ? line : quoted(line)
  }

  private static func quoted(_ line: String) -> String {
    "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Begins with a letter or digit, holds no mark that YAML reads, and does not end in a colon.
  private static func isPlain(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first, first.properties.isAlphabetic || ("0"..."9").contains(first) else {
      return false
    }
    return !line.contains(": ") && !line.contains(" #") && !line.hasSuffix(":") && !line.contains("\"")
  }
}
