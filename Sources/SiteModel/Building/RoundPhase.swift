import BudgetModel
import Diagnostics

extension RoundPhase {
  /// Where a round stands on a day: by what exists (evaluation, projects, an outcome), then by its stages.
  init(of round: Round, on day: Day, hasOutcome: Bool) {
    if round.evaluation != nil {
      self = .evaluated
    } else if let panel = round.process.panel {
      let isAnswered = !panel.recommendations.isEmpty && panel.standing.allSatisfy { $0.answer != nil }
      self = isAnswered ? .decided : round.stages.contains { $0.days.first <= day } ? .review : .upcoming
    } else if !round.projects.isEmpty {
      self = round.projects.allSatisfy { $0.status.value == .done || $0.status.value == .stopped } ? .built : .building
    } else if hasOutcome {
      self = .decided
    } else {
      self.init(stagesOf: round, on: day)
    }
  }

  private init(stagesOf round: Round, on day: Day) {
    func begun(_ kind: Stage.Kind) -> Bool { round.stage(kind).map { $0.days.first <= day } ?? false }
    func ended(_ kind: Stage.Kind) -> Bool { round.stage(kind).map { $0.days.last < day } ?? false }
    if ended(.vote) {
      self = .counting
    } else if begun(.vote) {
      self = .voting
    } else if ended(.review) {
      self = .ballotReady
    } else if begun(.review) || begun(.cocreation) || ended(.idea) {
      self = .review
    } else {
      self = begun(.idea) ? .ideas : .upcoming
    }
  }
}
