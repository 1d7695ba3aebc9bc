public import BudgetModel
public import Diagnostics

/// A text that was translated, and how it stands to its original.
public struct Translation: Sendable {
  public enum State: String, CaseIterable, Sendable {
    /// Made from the wording that the original has now.
    case current
    /// The original has changed since.
    case older
    /// Nobody wrote down which wording it was made from.
    case unmarked
    /// By a machine, and read by nobody yet.
    case machine
  }

  public let language: Language
  public let from: Language
  public let source: TextSource
  /// Nil when it is not there.
  public let original: TextSource?

  public var state: State {
    if source.isMachine { return .machine }
    guard let mark = source.originalMark?.value, let original else { return .unmarked }
    return mark == original.mark ? .current : .older
  }
}

extension Portal {
  /// Every text that says that it is a translation, by its file.
  public var translations: [Translation] {
    let byPath = Dictionary(grouping: texts, by: \.path)
    let found = texts.compactMap { text -> Translation? in
      guard let from = text.source.translatedFrom, from != text.language else { return nil }
      let original = byPath[text.path]?.first { $0.language == from }?.source
      return Translation(language: text.language, from: from, source: text.source, original: original)
    }
    return found.sorted { $0.source.location.path < $1.source.location.path }
  }
}

extension Portal {
  /// Texts that a language lacks in which they may be missing: the file it would be, and the file that has the text.
  public var untranslated: [(language: Language, path: String, original: SourceLocation)] {
    let byPath = Dictionary(grouping: texts, by: \.path).sorted { $0.key < $1.key }
    return byPath.flatMap { path, found in
      settings.otherLanguages.compactMap { language in
        guard let first = found.first, !found.contains(where: { $0.language == language }) else { return nil }
        return (language, "content/\(path).\(language.code).md", first.source.location)
      }
    }
  }
}
