internal import BudgetModel
internal import Diagnostics

/// Who is responsible is told by office or role: people change, and the names of staff are personal data.
struct RolesAreNamedNotPeople: Rule {
  static let codes: [DiagnosticCode] = ["IN531"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      [problem(round.responsible, at: round.location)]
        + round.projects.map { problem($0.responsible, at: $0.location) }
        + (round.process.panel?.assessments ?? []).map { problem($0.role, at: round.process.panel?.location) }
    }.compactMap { $0 }
  }

  /// A mailbox with a dot before the sign is a person's: `anna.ek@`.
  private func problem(_ text: LocalisedText?, at place: SourceLocation?) -> Diagnostic? {
    guard let text, let place else { return nil }
    let named = text.values.sorted { $0.key < $1.key }.map(\.value).first { $0.contains("@") }
    return named.map { Diagnostic("IN531", at: place, ["text": $0]) }
  }
}
