internal import BudgetModel
internal import Diagnostics

/// No more enrol than were invited, and no more become members than enrolled.
struct PanelsAreSelectedByFewer: Rule {
  static let codes: [DiagnosticCode] = ["IN540"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round -> [Diagnostic] in
      guard let selection = round.process.panel?.selection else { return [] }
      let steps = [("invited", selection.invited), ("enrolled", selection.enrolled), ("members", selection.members)]
      let known = steps.compactMap { name, count in count.map { (name, $0) } }
      return zip(known, known.dropFirst()).filter { $0.1.value < $1.1.value }.map { more, fewer in
        Diagnostic(
          "IN540", at: fewer.1.location,
          ["fewer": fewer.0, "count": fewer.1.value, "more": more.0, "whole": more.1.value],
          notes: [.init("whole", at: more.1.location)])
      }
    }
  }
}
