internal import BudgetModel
internal import Diagnostics

/// A translation says what its original says now. Told where the translation has written down which wording it was made
/// from (`original`), and the original has another since.
struct TranslationsFollowTheirOriginal: Rule {
  static let codes: [DiagnosticCode] = ["IN384"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.translations.filter { $0.state == .older }.map { translation in
      Diagnostic(
        "IN384", at: translation.source.originalMark?.location ?? translation.source.location,
        ["language": translation.language, "mark": translation.original?.mark ?? ""],
        notes: translation.original.map { [.init("original", at: $0.location)] } ?? [])
    }
  }
}
