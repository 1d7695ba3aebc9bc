internal import BudgetModel
internal import Diagnostics

/// An old address leads to one page only.
struct AddressesAreUnique: Rule {
  static let codes: [DiagnosticCode] = ["IN346"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    var seen: [String: SourceLocation] = [:]
    return publications(in: portal).flatMap(\.redirectFrom).sorted { $0.location < $1.location }
      .compactMap { address in
        let name = address.value.hasSuffix("/") ? String(address.value.dropLast()) : address.value
        guard let first = seen.updateValue(seen[name] ?? address.location, forKey: name) else { return nil }
        return Diagnostic(
          "IN346", at: address.location, ["address": address.value], notes: [.init("first", at: first)])
      }
  }

  private func publications(in portal: Portal) -> [Publication] {
    portal.goals.map(\.publication) + portal.pages.map(\.publication) + portal.news.map(\.publication)
      + portal.rounds.flatMap { round in
        [round.publication] + round.proposals.map(\.publication) + round.projects.map(\.publication)
      }
  }
}
