import BudgetModel
import Tallying

/// The log of a pool's count, a sentence per step.
struct StepSentences {
  private let maker: PageMaker
  private let round: Round
  private let outcome: PoolOutcome
  private let reasons: ReasonSentences
  private let candidates: [ProposalID: CandidateOutcome]

  init(_ maker: PageMaker, round: Round, pool: Pool, outcome: PoolOutcome) {
    self.maker = maker
    self.round = round
    self.outcome = outcome
    reasons = ReasonSentences(maker, round: round, pool: pool.id)
    candidates = Dictionary(outcome.candidates.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The steps at some places of the log.
  func steps(_ places: Range<Int>) -> [CountingPage.Step] {
    places.compactMap { place in
      let step = outcome.steps[place]
      return candidates[step.candidate].map { view(step, $0, number: place + 1) }
    }
  }

  private func view(_ step: Step, _ candidate: CandidateOutcome, number: Int) -> CountingPage.Step {
    let isFunded = if case .funded = step.kind { true } else { false }
    return CountingPage.Step(
      number: number, text: text(step, candidate),
      proposal: maker.proposal(step.candidate, in: round.id) ?? maker.withoutPage(step.candidate, round),
      votes: outcome.supportOfAll == nil ? candidate.support : candidate.votes, cost: maker.money(candidate.cost),
      before: maker.money(step.leftBefore),
      after: maker.money(step.leftAfter), isFunded: isFunded)
  }

  private func text(_ step: Step, _ candidate: CandidateOutcome) -> String {
    let title = maker.quotedTitle(step.candidate, in: round.id)
    switch step.kind {
    case .funded(let means): return funded(step, candidate, means, title)
    case .skipped: return maker.say(.stepSkipped, ["proposal": title, "reason": reasons.sentence(candidate)])
    case .stopped: return maker.say(.stepStopped, ["proposal": title, "reason": reasons.sentence(candidate)])
    }
  }

  private func funded(
    _ step: Step, _ candidate: CandidateOutcome, _ means: CandidateOutcome.Means, _ title: String
  ) -> String {
    var values = [
      "proposal": title, "support": reasons.supportGot(candidate.support),
      "cost": maker.text(minor: abs(candidate.cost)), "before": maker.text(minor: abs(step.leftBefore)),
      "after": maker.text(minor: abs(step.leftAfter)),
    ]
    if candidate.cost < 0 { return maker.say(.stepSaved, values) }
    switch means {
    case .pool, .completion: return maker.say(.stepFunded, values)
    case .reserve(let extra), .tie(let extra):
      values["extra"] = maker.text(minor: extra)
      return maker.say(.stepFundedExtra, values)
    }
  }
}
