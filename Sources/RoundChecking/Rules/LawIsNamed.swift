internal import BudgetModel
internal import Diagnostics

/// A portal names the law that lets residents take part; in Finland that is section 22 of the Local Government Act.
struct LawIsNamed: Rule {
  static let codes: [DiagnosticCode] = ["IN549"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let settings = portal.settings
    guard settings.profile == .finland, !portal.rounds.isEmpty, !settings.legalBasis.contains(where: namesSection22)
    else { return [] }
    return [Diagnostic("IN549", at: settings.legalBasis.first?.location ?? settings.location)]
  }

  /// `22 §`, `22 a §`, `luku 5, 22 §`: the number stands alone.
  private func namesSection22(_ basis: LegalBasis) -> Bool {
    basis.section.split { !$0.isNumber }.contains("22")
  }
}
