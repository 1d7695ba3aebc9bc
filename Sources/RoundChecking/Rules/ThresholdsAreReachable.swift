internal import BudgetModel
internal import Diagnostics

/// A proposal can reach the votes that its pool asks for, and a voter the choices that a ballot must hold.
struct ThresholdsAreReachable: Rule {
  static let codes: [DiagnosticCode] = ["IN325", "IN326"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      round.pools.compactMap { tooManyVotes($0, round) }
        + round.pools.compactMap { tooManyChoices($0, round, portal.areas) }
    }
  }

  private func tooManyVotes(_ pool: Pool, _ round: Round) -> Diagnostic? {
    guard let people = round.eligible?.people, let votes = pool.rule.thresholds.minimumVotes, votes > people else {
      return nil
    }
    return Diagnostic("IN325", at: pool.location, ["pool": pool.id, "votes": votes, "people": people])
  }

  private func tooManyChoices(_ pool: Pool, _ round: Round, _ areas: AreaTree) -> Diagnostic? {
    let onBallot = round.proposals.count {
      $0.verdict.kind == .feasible && round.pool(of: $0, in: areas) == pool.id
    }
    guard onBallot > 0, pool.ballot.minimumChoices > onBallot else { return nil }
    return Diagnostic(
      "IN326", at: pool.location, ["pool": pool.id, "choices": pool.ballot.minimumChoices, "proposals": onBallot])
  }
}
