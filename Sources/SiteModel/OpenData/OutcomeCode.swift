public import Tallying

extension CandidateOutcome.Result {
  /// Stable names for the open data.
  public var code: String {
    switch self {
    case .funded(.pool): "funded"
    case .funded(.completion): "funded_by_completion"
    case .funded(.reserve): "funded_with_reserve"
    case .funded(.tie): "funded_in_tie"
    case .notFunded(let reason): reason.code
    }
  }
}

extension CandidateOutcome.Reason {
  /// Stable names for the open data.
  public var code: String {
    switch self {
    case .doesNotFit: "does_not_fit"
    case .lostTie: "lost_tie"
    case .belowThreshold: "below_threshold"
    case .stopped: "stopped"
    case .noVotes: "no_votes"
    case .excluded(.unfeasible): "unfeasible"
    case .excluded(.withdrawn): "withdrawn"
    case .excluded(.merged): "merged"
    case .excluded(.fundedIn): "funded_in_other_pool"
    case .excluded(.decision): "excluded_by_decision"
    case .sharesGroup: "shares_group"
    case .categoryFull: "category_full"
    case .slotsTaken: "slots_taken"
    case .aboveSlots: "above_slots"
    case .enoughFunded: "enough_funded"
    case .supportersLackMoney: "supporters_lack_money"
    case .notInBestSet: "not_in_best_set"
    case .targetReached: "target_reached"
    case .overshoots: "overshoots"
    case .savesNothing: "saves_nothing"
    }
  }
}
