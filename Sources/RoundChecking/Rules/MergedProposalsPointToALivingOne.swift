internal import BudgetModel
internal import Diagnostics

/// A merged proposal lives on in another of the same round, which is itself neither merged nor withdrawn.
struct MergedProposalsPointToALivingOne: Rule {
  static let codes: [DiagnosticCode] = ["IN321", "IN322"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      round.proposals.compactMap { proposal in
        guard case .merged(let heir) = proposal.verdict else { return nil }
        return problem(of: heir, proposal, round, context)
      }
    }
  }

  private func problem(
    of heir: Located<ProposalID>, _ proposal: Proposal, _ round: Round, _ context: RuleContext
  ) -> Diagnostic? {
    guard let target = round.proposal(heir.value) else {
      if context.hasFile("rounds/\(round.id)/proposals", heir.value) { return nil }
      return .unknownProposal(heir, in: round)
    }
    guard target.id == proposal.id || [.merged, .withdrawn].contains(target.verdict.kind) else { return nil }
    return Diagnostic(
      "IN322", at: heir.location, ["proposal": target.id, "verdict": target.verdict.kind.rawValue],
      notes: [.init("heir", at: target.location)])
  }
}

extension Diagnostic {
  /// A proposal is named that the round does not have.
  static func unknownProposal(_ id: Located<ProposalID>, in round: Round, code: DiagnosticCode = "IN321") -> Self {
    Diagnostic(
      code, at: id.location, ["proposal": id.value],
      suggestion: Suggestion.nearest(to: id.value.rawValue, among: round.proposals.map(\.id.rawValue)))
  }
}
