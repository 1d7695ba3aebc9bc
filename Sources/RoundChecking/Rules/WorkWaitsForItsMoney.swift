internal import BudgetModel
internal import Diagnostics

/// Where a budget decision makes the money final, nothing is built before that decision has been made.
struct WorkWaitsForItsMoney: Rule {
  static let codes: [DiagnosticCode] = ["IN555"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round -> [Diagnostic] in
      guard let decision = round.process.fundingDecision, !decision.isMade(by: context.asOf) else { return [] }
      return round.projects.filter { [.ongoing, .done].contains($0.status.value) }.map { project in
        Diagnostic(
          "IN555", at: project.status.location, ["project": project.id, "status": project.status.value.rawValue],
          notes: [.init("decision", at: decision.location)])
      }
    }
  }
}
