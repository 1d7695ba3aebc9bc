internal import BudgetModel
internal import Diagnostics

/// The columns of a table that say one thing in each language: `name_sv`, `name_fi`.
struct LanguageColumns {
  private let stem: String
  private let context: ReadingContext

  init(_ stem: String, in context: ReadingContext) {
    self.stem = stem
    self.context = context
  }

  /// Those of the main languages.
  var required: [String] { context.mainLanguages.map(column) }
  /// Those of the other languages.
  var optional: [String] { context.languages.filter { !context.mainLanguages.contains($0) }.map(column) }
  var all: [String] { context.languages.map(column) }

  /// A text that every main language must have.
  func words(of row: inout TableRow) -> LocalisedText? {
    var texts: [Language: String] = [:]
    for language in context.languages {
      let isMain = context.mainLanguages.contains(language)
      texts[language] = (isMain ? row.text(column(language)) : row.optionalText(column(language)))?.value
    }
    return context.said(texts)
  }

  /// A text that all main languages have or none: IN220 for the one that is empty.
  func optionalWords(of row: TableRow) -> LocalisedText? {
    var texts: [Language: String] = [:]
    for language in context.languages { texts[language] = row.optionalText(column(language))?.value }
    if texts.isEmpty { return nil }
    for language in context.mainLanguages where texts[language] == nil {
      let column = column(language)
      context.report(Diagnostic("IN220", at: row.location(of: column), ["column": column]))
    }
    return context.said(texts)
  }

  private func column(_ language: Language) -> String { "\(stem)_\(language)" }
}
