internal import BudgetModel
internal import Diagnostics

/// The people of an area's parts are together not more than those of the area.
struct PartsAreNotLargerThanTheWhole: Rule {
  static let codes: [DiagnosticCode] = ["IN309"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.areas.all.compactMap { area in
      let sum = portal.areas.parts(of: area.id).compactMap(\.population).reduce(0, +)
      guard let population = area.population, sum > population else { return nil }
      return Diagnostic("IN309", at: area.location, ["area": area.id, "population": population, "sum": sum])
    }
  }
}
