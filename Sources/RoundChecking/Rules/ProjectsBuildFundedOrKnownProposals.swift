internal import BudgetModel
internal import Diagnostics

/// A project builds proposals of its round that could be built, and each proposal is built by one project.
struct ProjectsBuildFundedOrKnownProposals: Rule {
  static let codes: [DiagnosticCode] = ["IN321", "IN331", "IN332"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { unknown($0, context) + unbuildable($0) + builtTwice($0) }
  }

  private func unknown(_ round: Round, _ context: RuleContext) -> [Diagnostic] {
    round.projects.flatMap(\.proposals)
      .filter { round.proposal($0.value) == nil && !context.hasFile("rounds/\(round.id)/proposals", $0.value) }
      .map { .unknownProposal($0, in: round) }
  }

  private func unbuildable(_ round: Round) -> [Diagnostic] {
    round.projects.flatMap(\.proposals).compactMap { named in
      guard let proposal = round.proposal(named.value), proposal.verdict.kind != .feasible else { return nil }
      return Diagnostic(
        "IN331", at: named.location, ["proposal": proposal.id, "verdict": proposal.verdict.kind.rawValue],
        notes: [.init("proposal", at: proposal.location)])
    }
  }

  private func builtTwice(_ round: Round) -> [Diagnostic] {
    var builders: [ProposalID: SourceLocation] = [:]
    return round.projects.flatMap(\.proposals).compactMap { named in
      guard let first = builders.updateValue(builders[named.value] ?? named.location, forKey: named.value) else {
        return nil
      }
      return Diagnostic("IN332", at: named.location, ["proposal": named.value], notes: [.init("first", at: first)])
    }
  }
}
