internal import BudgetModel
internal import Diagnostics

/// A round is decided on before ideas are asked for, the decision that it can affect lies after the vote, and the board
/// is told of the evaluation once that has been made.
struct ProcessDecisionsAreInOrder: Rule {
  static let codes: [DiagnosticCode] = ["IN393", "IN394", "IN395"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { round in
      [start(of: round), next(of: round), report(of: round)].compactMap { $0 }
    }
  }

  private func start(of round: Round) -> Diagnostic? {
    guard let decision = round.process.startDecision, let stage = round.stage(.idea) ?? round.stages.first,
      decision.date > stage.days.first
    else { return nil }
    return Diagnostic(
      "IN393", at: decision.location, ["day": decision.date, "begins": stage.days.first],
      notes: [.init("stage", at: stage.location)])
  }

  private func next(of round: Round) -> Diagnostic? {
    guard let decision = round.process.nextDecision, let vote = round.stage(.vote), decision.date <= vote.days.last
    else { return nil }
    return Diagnostic(
      "IN394", at: decision.location, ["day": decision.date, "closes": vote.days.last],
      notes: [.init("vote", at: vote.location)])
  }

  private func report(of round: Round) -> Diagnostic? {
    guard let report = round.process.reported else { return nil }
    if let evaluation = round.evaluation, evaluation.date <= report.date { return nil }
    return Diagnostic("IN395", at: report.location, ["day": report.date])
  }
}
