internal import BudgetModel
internal import Diagnostics

/// A word leads to one explanation: no word stands in two terms of the glossary.
struct GlossaryWordsAreUnique: Rule {
  static let codes: [DiagnosticCode] = ["IN381"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.settings.languages.flatMap { clashes(portal.glossary, $0) }
  }

  private func clashes(_ terms: [GlossaryTerm], _ language: Language) -> [Diagnostic] {
    var owners: [String: GlossaryTerm] = [:]
    var problems: [Diagnostic] = []
    for term in terms {
      for word in Set(term.words(in: language).map { $0.lowercased() }).sorted() {
        guard let owner = owners[word] else {
          owners[word] = term
          continue
        }
        problems.append(
          Diagnostic(
            "IN381", at: term.location, ["word": word, "term": term.id, "other": owner.id],
            notes: [.init("other", at: owner.location)]))
      }
    }
    return problems
  }
}
