import BudgetModel

/// Text files of the starting texts, one per language: where a portal lacks the language that holds the facts, they go
/// to the language that is left.
struct SiblingTexts {
  private static let words = ["title", "summary", "outcome", "next", "answer", "reason", "translated_from"]

  let languages: [Language]

  /// The files that the portal needs, by path.
  func chosen(_ files: [String: String]) -> [String: String] {
    var chosen: [String: String] = [:]
    for (path, text) in files {
      guard let language = Self.language(of: path) else {
        chosen[path] = text
        continue
      }
      guard languages.contains(language) else { continue }
      let original = path.replacing(".\(language.code).md", with: ".sv.md")
      let isAlone = language != .swedish && !languages.contains(.swedish)
      chosen[path] = isAlone ? Self.joined(facts: files[original] ?? "", words: text) : text
    }
    return chosen
  }

  private static func language(of path: String) -> Language? {
    [Language.swedish, .finnish].first { path.hasSuffix(".\($0.code).md") }
  }

  /// The front matter's facts of one file before the words of another, which is no translation any more.
  private static func joined(facts: String, words text: String) -> String {
    let head = facts.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().prefix { $0 != "---" }
    let kept = head.filter { line in !words.contains { line.hasPrefix("\($0):") } }
    let own = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .filter { !$0.hasPrefix("translated_from:") }
    return (["---"] + kept + own).joined(separator: "\n")
  }
}
