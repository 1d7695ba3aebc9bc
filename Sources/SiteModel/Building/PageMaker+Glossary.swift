import BudgetModel

/// The words of the field, and the links to them.
extension PageMaker {
  /// Nil where the portal has no glossary.
  func glossary() -> PageDraft? {
    guard !portal.glossary.isEmpty else { return nil }
    let terms = alphabet.sorted(portal.glossary) { $0.term[language] }
    let sentence = say(.glossarySentence, count: terms.count)
    let entries = terms.map { term in
      GlossaryPage.Entry(
        anchor: term.id.rawValue, term: passage(term.term) { $0 }, explanation: passage(term.explanation) { $0 })
    }
    return PageDraft(
      title: Passage(say(.titleGlossary)), description: sentence,
      content: .glossary(GlossaryPage(sentence: sentence, entries: entries)))
  }

  /// A text with its first use of each term linked, where the text is in the page's own language.
  func explained(_ text: RichText, languageTag: String?) -> Prose {
    guard languageTag == nil, let words = site.glossary[language] else {
      return Prose(text: text, languageTag: languageTag)
    }
    var linker = GlossaryLinker(words)
    return Prose(text: linker.linked(text), languageTag: nil)
  }

  /// A line of the page, with the same links.
  func explained(_ line: String, at path: String) -> Prose {
    let isForeign = line.unicodeScalars.contains(LanguageMark.begin)
    guard !isForeign else {
      return Prose(text: RichText(path: path, blocks: [Block(.paragraph([.text(line)]), line: 1)]), languageTag: nil)
    }
    return explained(RichText(path: path, blocks: [Block(.paragraph([.text(line)]), line: 1)]), languageTag: nil)
  }
}
