internal import BudgetModel
internal import Diagnostics

/// The municipality's own texts have sentences that can be read in one breath, and no words that only officials use.
/// Warnings: the law asks for plain language (språklagen 11 §, hallintolaki 9 §), and leaves how to the author. What
/// residents wrote in their proposals is theirs.
struct TextsAreEasyToRead: Rule {
  static let codes: [DiagnosticCode] = ["IN382", "IN383"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.texts.filter { !$0.path.contains("/proposals/") && !$0.source.isMachine }.flatMap { text in
      text.body.paragraphs.flatMap { problems(in: $0.text, at: $0.line, of: text) }
    }
  }

  private func problems(in paragraph: String, at line: Int, of text: PortalText) -> [Diagnostic] {
    let place = SourceLocation(path: text.body.path, line: line)
    var problems: [Diagnostic] = []
    let longest = PlainLanguage.longestSentence(in: text.language)
    for sentence in PlainLanguage.sentences(of: paragraph) {
      let words = PlainLanguage.words(of: sentence)
      if words.count > longest {
        problems.append(
          Diagnostic(
            "IN382", at: place,
            ["words": words.count, "longest": longest, "begins": words.prefix(4).joined(separator: " ")]))
      }
      for word in words {
        guard let plain = PlainLanguage.plainer(word, in: text.language) else { continue }
        problems.append(Diagnostic("IN383", at: place, ["word": word, "plain": plain]))
      }
    }
    return problems
  }
}
