internal import BudgetModel
internal import Diagnostics

/// A vote that binds is co-decision, and nothing less: residents must be told how much they decide.
struct LevelsFitTheMandate: Rule {
  static let codes: [DiagnosticCode] = ["IN390"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap { round in
      guard let level = round.process.level, round.kind == .vote, round.mandate == .binding,
        level.value != .codecision
      else { return nil }
      return Diagnostic("IN390", at: level.location, ["level": level.value.rawValue])
    }
  }
}
