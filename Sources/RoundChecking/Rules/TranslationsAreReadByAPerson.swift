internal import BudgetModel
internal import Diagnostics

/// A translation by a machine has been read by a person before it is published; and no text is translated from its own
/// language. The first is a warning, since the page says so to its readers.
struct TranslationsAreReadByAPerson: Rule {
  static let codes: [DiagnosticCode] = ["IN340", "IN341"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.texts.flatMap { text -> [Diagnostic] in
      var problems: [Diagnostic] = []
      if text.source.isMachine, text.publication.isPublic(on: context.asOf) {
        problems.append(Diagnostic("IN340", at: text.source.location, ["language": text.language]))
      }
      if text.source.translatedFrom == text.language {
        problems.append(Diagnostic("IN341", at: text.source.location, ["language": text.language]))
      }
      return problems
    }
  }
}
