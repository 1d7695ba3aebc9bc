internal import BudgetModel
internal import Diagnostics

/// A round that says what is settled also says what can be changed, and the other way round.
struct FixedAndOpenAreBothTold: Rule {
  static let codes: [DiagnosticCode] = ["IN397"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap { round in
      let (fixed, open) = (round.process.alreadyDecided.isEmpty, round.process.openForInfluence.isEmpty)
      guard fixed != open else { return nil }
      return Diagnostic(
        "IN397", at: round.location,
        [
          "has": fixed ? "open_for_influence" : "already_decided",
          "lacks": fixed ? "already_decided" : "open_for_influence",
        ])
    }
  }
}
