internal import BudgetModel

/// How a platform or a city is known to count, by name. `docs/reference/rules.md` gives the sources.
///
/// What is not known of it, or was left to people (how equal votes are separated, how many votes are needed), must be
/// written beside the name.
enum RulePreset: String, CaseIterable {
  /// Counts nothing itself: people select, usually by votes. How equal votes are separated must be written.
  case decidim
  /// `Budget::Result`: by votes, what fits; the newest of equals first; also what nobody voted for.
  case consul
  /// The page of results: by votes, what fits with something left; of two that tie at the end both are funded.
  case omastadi
  /// Open Active Voting's count: by votes, what fits; the lowest id of equals first.
  case oav
  /// By votes, what fits; a least number of votes; equals by lot; one of those that share a place.
  case warsaw
  /// By votes, up to the first that does not fit; a least number of votes.
  case gdynia
  /// By votes, up to the first that does not fit, and that one too when the pool pays 80 % of it.
  case poznan

  var name: RuleName { self == .poznan ? .greedyReserve : .greedy }

  var method: CountingRule.Method {
    switch self {
    case .decidim, .consul, .omastadi, .oav, .warsaw: .greedy(onMisfit: .skip)
    case .gdynia: .greedy(onMisfit: .stop)
    case .poznan: .greedyWithReserve(atLeast: Share(percent: 80))
    }
  }

  /// Nil where the author must say it.
  var ties: [TieRule]? {
    switch self {
    case .consul: [.higherID]
    case .omastadi: [.fundAll, .lowerID]
    case .oav: [.lowerID]
    case .decidim, .warsaw, .gdynia, .poznan: nil
    }
  }

  var needsMinimumVotes: Bool { self == .warsaw || self == .gdynia }
  var allowsNoVotes: Bool { self == .consul }
  var mustLeaveMoney: Bool { self == .omastadi }
}
