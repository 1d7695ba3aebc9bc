internal import BudgetModel
internal import Diagnostics

/// A partnership table seats 5-15 people: fewer speak for too few, more do not get to speak.
struct PartnershipTablesSeatAFew: Rule {
  static let codes: [DiagnosticCode] = ["IN545"]
  private static let seats = 5...15

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap(\.process.ideas?.partnership).filter { !Self.seats.contains($0.people) }.map { table in
      Diagnostic("IN545", at: table.location, ["people": table.people])
    }
  }
}
