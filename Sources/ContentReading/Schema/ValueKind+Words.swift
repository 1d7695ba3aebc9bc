public import BudgetModel
internal import Diagnostics

extension ValueKind where Value == LocalisedText {
  /// One text for each of the portal's languages. Reports IN500 for a missing main language and IN505 for a strange one.
  public static var words: Self {
    Self(.words) { field, context in
      guard case .mapping = field.node.content else {
        if case .unusable = field.node.content { return nil }
        context.report(field.node.isEmpty ? field.problem("IN133") : field.wordsExpected(in: context))
        return nil
      }
      var reader = MappingReader(field, in: context)
      var texts: [Language: String] = [:]
      for language in reader.allFields() {
        guard let known = context.languages.first(where: { $0.code == language.key.value }) else {
          context.report(field.strangeLanguage(language, in: context))
          continue
        }
        texts[known] = language.text(in: context)
      }
      for missing in context.mainLanguages where !reader.has(missing.code) {
        context.report(Diagnostic("IN500", at: field.key.location, ["key": field.key.value, "language": missing.code]))
      }
      return context.said(texts)
    }
  }
}

extension Field {
  /// IN506: one text where one for each language is asked for. The hint shows how to write it.
  fileprivate func wordsExpected(in context: ReadingContext) -> Diagnostic {
    let example = context.languages.map { "\($0.code): …" }.joined(separator: ", ")
    return problem("IN506", ["example": "{\(example)}"])
  }

  /// IN505: a language that the portal does not have.
  /// IN507: what follows a comma within braces, when somebody forgot the quotes.
  fileprivate func strangeLanguage(_ language: Field, in context: ReadingContext) -> Diagnostic {
    let place = language.key.location
    if language.node.isEmpty, language.node.location.column == place.column + place.length {
      return Diagnostic("IN507", at: language.key.location, ["key": key.value, "rest": language.key.value])
    }
    let codes = context.languages.map(\.code)
    return Diagnostic(
      "IN505", at: language.key.location,
      ["key": key.value, "language": language.key.value, "languages": codes.joined(separator: ", ")])
  }
}
