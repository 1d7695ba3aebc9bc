/// The languages in which problems are told to staff.
public enum MessageLanguage: String, CaseIterable, Sendable {
  case en, sv, fi
}

/// The words for one kind of problem in one language. `{name}` stands for the argument of that name.
public struct Words: Hashable, Sendable {
  /// States the fact: lower case, no full stop, names the thing, stands alone.
  public let message: String
  /// Says what to do, as a verb phrase. Empty when the message says it all.
  public let hint: String
  /// What each second place is, by its key.
  public let notes: [String: String]

  public init(_ message: String, hint: String, notes: [String: String] = [:]) {
    self.message = message
    self.hint = hint
    self.notes = notes
  }
}

/// One kind of problem: its code, its weight, its words.
public struct CatalogueEntry: Sendable {
  public let code: DiagnosticCode
  public let severity: Severity
  public let words: [MessageLanguage: Words]

  public init(_ code: DiagnosticCode, _ severity: Severity, en: Words, sv: Words, fi: Words) {
    self.code = code
    self.severity = severity
    words = [.en: en, .sv: sv, .fi: fi]
  }
}

/// Every kind of problem that Insyn can tell of. The entries stand in `Words/`, a file per theme.
public enum Catalogue {
  public static let entries: [CatalogueEntry] = [
    yamlWords, fieldWords, portalWords, ledgerWords,
    csvWords, voteWords, voteMappingWords, privacyWords, groupWords, decisionWords, importWords, countingWords,
    ruleWords,
    goalRuleWords, budgetRuleWords, roundWords, proposalRuleWords, siteRuleWords,
    processWords, panelWords,
    templateWords, themeWords,
    textWords, siteWords,
    publishingWords, openDataWords, openDataImportWords, folderWords,
    previewWords,
    commandWords, judgingWords, verificationWords,
  ].flatMap(\.self)

  private static let byCode = Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  public static func entry(for code: DiagnosticCode) -> CatalogueEntry? { byCode[code] }
}

extension Diagnostic {
  /// The problem in words: message, hint and one line per note, with the values filled in.
  public func told(in language: MessageLanguage) -> ToldDiagnostic {
    guard let words = Catalogue.entry(for: code)?.words[language] else {
      let values = arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return ToldDiagnostic(
        message: values.joined(separator: " "), hint: "", notes: notes.map { ($0.key, $0.location) })
    }
    var hint = filled(words.hint)
    if let suggestion {
      let question = Self.didYouMean(suggestion, language)
      hint = hint.isEmpty ? question : "\(question) \(hint)"
    }
    return ToldDiagnostic(
      message: filled(words.message), hint: hint,
      notes: notes.map { (filled(words.notes[$0.key] ?? $0.key), $0.location) })
  }

  /// The pattern with each `{name}` replaced by its argument, in one pass: braces within a value stay as they are.
  private func filled(_ pattern: String) -> String {
    var text = ""
    var rest = pattern[...]
    while let close = rest.firstIndex(of: "}") {
      let next = rest.index(after: close)
      // The innermost braces, so that `{{#{name}}}` tells of a template's tag.
      if let open = rest[..<close].lastIndex(of: "{"),
        let value = arguments[String(rest[rest.index(after: open)..<close])]
      {
        text += rest[..<open] + value
      } else {
        text += rest[..<next]
      }
      rest = rest[next...]
    }
    return text + rest
  }

  private static func didYouMean(_ name: String, _ language: MessageLanguage) -> String {
    switch language {
    case .en: "did you mean '\(name)'?"
    case .sv: "menade du ”\(name)”?"
    case .fi: "tarkoititko ”\(name)”?"
    }
  }
}

/// A problem in the words of one language.
public struct ToldDiagnostic: Sendable {
  public let message: String
  public let hint: String
  public let notes: [(text: String, location: SourceLocation)]
}
