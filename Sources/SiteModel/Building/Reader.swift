import BudgetModel

/// Whom texts are said to: in which language, and whether they hear of it when another one stands in.
struct Reader {
  let language: Language
  /// Only pages can tell: what else is published has the texts as they are.
  let marks: Bool
}

extension LocalisedText {
  /// The text for a reader. Where it stands in for one that is missing, it carries the mark of its language, which the
  /// renderer of pages makes `lang` of.
  subscript(reader: Reader) -> String {
    let text = self[reader.language]
    guard reader.marks, !has(reader.language), let standIn, !text.isEmpty else { return text }
    return LanguageMark.marked(text, standIn)
  }
}
