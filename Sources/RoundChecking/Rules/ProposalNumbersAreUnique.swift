internal import BudgetModel
internal import Diagnostics

/// No two proposals of a round have the same number on the ballot.
struct ProposalNumbersAreUnique: Rule {
  static let codes: [DiagnosticCode] = ["IN320"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      var seen: [Int: (id: ProposalID, location: SourceLocation)] = [:]
      return round.proposals.compactMap { proposal -> Diagnostic? in
        guard let number = proposal.number else { return nil }
        guard let first = seen[number.value] else {
          seen[number.value] = (proposal.id, number.location)
          return nil
        }
        return Diagnostic(
          "IN320", at: number.location, ["number": number.value, "proposal": proposal.id, "first": first.id],
          notes: [.init("first", at: first.location)])
      }
    }
  }
}
