internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == [TieRule] {
  /// The order in which equal support is separated.
  static var ties: Self { .list(of: .tieRule) }
}

extension ValueKind where Value == TieRule {
  /// `cheaper`, `{lot: [id, id], reference: "..."}` or `{decision: [id, id], reference: "..."}`.
  fileprivate static var tieRule: Self {
    Self(.either([ValueKind<TieName>.choice().shape, recorded.shape])) { field, context in
      if case .mapping = field.node.content { return ValueKind.recorded.read(field, context) }
      return ValueKind<TieName>.choice().read(field, context)?.rule
    }
  }

  /// An order that somebody drew or decided, and where that is written down.
  private static var recorded: Self {
    .keys { fields in
      let key = fields.has("decision") ? "decision" : "lot"
      let order: [Located<ProposalID>]? = fields.required(key, .distinct(of: .id()))
      let reference = fields.required("reference", .text)
      guard let ids = order?.map(\.value), let reference else { return nil }
      return key == "lot" ? .lot(order: ids, reference: reference) : .decision(order: ids, reference: reference)
    }
  }
}

private enum TieName: String, CaseIterable {
  case moreVotes = "more_votes"
  case fewerVotes = "fewer_votes"
  case cheaper, dearer
  case lowerID = "lower_id"
  case higherID = "higher_id"
  case fundAll = "fund_all"

  var rule: TieRule {
    switch self {
    case .moreVotes: .moreVotes
    case .fewerVotes: .fewerVotes
    case .cheaper: .cheaper
    case .dearer: .dearer
    case .lowerID: .lowerID
    case .higherID: .higherID
    case .fundAll: .fundAll
    }
  }
}

/// Whether the parts of a rule make sense together.
struct RuleFit {
  let rule: CountingRule
  let name: Located<RuleName>
  let context: ReadingContext

  /// IN260-IN263.
  func check(ties: Field?) {
    let place = ties?.location ?? name.location
    if !rule.ties.contains(where: \.separatesMost) {
      context.report(Diagnostic("IN260", at: place))
    }
    if let end = rule.ties.firstIndex(where: \.separatesAll), end + 1 < rule.ties.count {
      context.report(Diagnostic("IN261", at: place))
    }
    if rule.ties.contains(.fundAll), !rule.method.goesDownARanking {
      context.report(Diagnostic("IN262", at: place, ["name": name.value.rawValue]))
    }
    if rule.needsPoints, rule.scoring == .votes {
      context.report(Diagnostic("IN263", at: name.location, ["name": name.value.rawValue]))
    }
  }
}

extension RuleFit {
  /// IN267, IN268: the rule looks at something that the pool's ballots do not say.
  static func check(
    _ rule: CountingRule, on ballots: BallotKind, pool: PoolID, at place: SourceLocation, _ context: ReadingContext
  ) {
    switch rule.scoring {
    case .votes: break
    case .points where ballots != .points: context.report(Diagnostic("IN267", at: place, ["pool": pool]))
    case .ballotLength where ballots != .ordinal, .weights where ballots != .ordinal:
      context.report(Diagnostic("IN268", at: place, ["pool": pool]))
    case .points, .ballotLength, .weights: break
    case .channels(let shares):
      let isWhole = shares.values.reduce(0) { $0 + $1.basisPoints } == 10_000
      if ballots != .approval || !isWhole || !rule.method.ranksBySupport {
        context.report(Diagnostic("IN279", at: place, ["pool": pool]))
      }
    }
  }
}

extension TieRule {
  /// Nothing is left for a rule behind it.
  fileprivate var separatesAll: Bool { self == .lowerID || self == .higherID }

  /// It separates what it is for: a lot or a decision names those that tied.
  fileprivate var separatesMost: Bool {
    switch self {
    case .lowerID, .higherID, .lot, .decision: true
    case .moreVotes, .fewerVotes, .cheaper, .dearer, .fundAll: false
    }
  }
}

extension CountingRule.Method {
  /// It looks at support alone, and never at single ballots.
  fileprivate var ranksBySupport: Bool {
    switch self {
    case .greedy, .greedyWithReserve, .greedyPerCost, .knapsack, .savings: true
    case .majorityJudgment, .equalShares, .phragmen: false
    }
  }

  fileprivate var goesDownARanking: Bool {
    switch self {
    case .greedy, .greedyWithReserve, .greedyPerCost, .majorityJudgment: true
    case .equalShares, .phragmen, .knapsack, .savings: false
    }
  }
}

extension CountingRule {
  fileprivate var needsPoints: Bool {
    switch method {
    case .majorityJudgment: true
    case .equalShares(let shares): shares.utility == .points
    default: false
    }
  }
}
