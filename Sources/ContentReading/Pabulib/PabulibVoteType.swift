import BudgetModel

/// How a file's ballots are written.
enum PabulibVoteType: String, CaseIterable {
  case approval
  case chooseOne = "choose-1"
  case cumulative
  case ordinal
  case scoring

  var kind: BallotKind {
    switch self {
    case .approval, .chooseOne: .approval
    case .cumulative, .scoring: .points
    case .ordinal: .ordinal
    }
  }
}
