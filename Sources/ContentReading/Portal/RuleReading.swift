internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == CountingRule {
  /// `rule:` of a pool. Nothing has a silent default: a method's choices and how equal votes are separated must be
  /// written. `docs/reference/rules.md` tells what each key means.
  static var countingRule: Self {
    .keys { fields in
      let preset: Located<RulePreset>? = fields.optional("preset", .located(.choice()))
      let written: Located<RuleName>? = fields.has("preset") ? nil : fields.required("name", .located(.choice()))
      let name = preset.map { Located($0.value.name, at: $0.location) } ?? written
      let method = preset?.value.method ?? name.flatMap { $0.value.method(&fields) }
      let scoring = fields.optional("scoring", .scoring) ?? .votes
      let thresholds = Thresholds.read(&fields, preset?.value)
      let limits = FundingLimits.read(&fields, preset?.value)
      let usual = preset?.value.ties
      let ties = usual == nil ? fields.required("ties", .ties) : fields.optional("ties", .ties) ?? usual
      guard let name, let method, let ties else { return nil }
      let rule = CountingRule(method: method, scoring: scoring, thresholds: thresholds, limits: limits, ties: ties)
      RuleFit(rule: rule, name: name, context: fields.context).check(ties: fields.peek("ties"))
      return rule
    }
  }
}

extension Thresholds {
  fileprivate static func read(_ fields: inout MappingReader, _ preset: RulePreset?) -> Thresholds {
    let needsVotes = preset?.needsMinimumVotes ?? false
    return Thresholds(
      minimumVotes: needsVotes ? fields.required("min_votes", .integer()) : fields.optional("min_votes", .integer()),
      minimumShare: fields.optional("min_share", .share), minimumPoints: fields.optional("min_points", .integer()),
      costShareDivisor: fields.optional("cost_share_divisor", .integer(in: 1...1000)),
      allowsNoVotes: fields.optional("no_votes_needed", .yesNo) ?? preset?.allowsNoVotes ?? false)
  }
}

/// The names of rules in files.
enum RuleName: String, CaseIterable {
  case greedy
  case greedyReserve = "greedy_reserve"
  case greedyPerCost = "greedy_per_cost"
  case majorityJudgment = "majority_judgment"
  case equalShares = "equal_shares"
  case phragmen
  case savings

  /// Reads the keys that belong to the method alone.
  fileprivate func method(_ fields: inout MappingReader) -> CountingRule.Method? {
    switch self {
    case .greedy: fields.required("on_misfit", .choice()).map { .greedy(onMisfit: $0) }
    case .greedyReserve: fields.required("reserve_from", .share).map { .greedyWithReserve(atLeast: $0) }
    case .greedyPerCost: .greedyPerCost
    case .majorityJudgment: fields.required("on_misfit", .choice()).map { .majorityJudgment(onMisfit: $0) }
    case .equalShares: EqualShares.read(&fields).map { .equalShares($0) }
    case .phragmen: .phragmen
    case .savings: fields.required("on_overshoot", .choice()).map { .savings(onOvershoot: $0) }
    }
  }
}

// MARK: - Equal shares

extension EqualShares {
  fileprivate static func read(_ fields: inout MappingReader) -> EqualShares? {
    let utility: Utility? = fields.required("utility", .choice())
    let completion: CompletionName? = fields.required("completion", .choice())
    let comparison: Comparison? = fields.optional("comparison", .choice())
    let add1 = completion == .add1 ? fields.required("add1", .add1) : nil
    guard let utility, let completion else { return nil }
    switch completion {
    case .none: return EqualShares(utility: utility, completion: .none, comparison: comparison)
    case .greedy: return EqualShares(utility: utility, completion: .greedy, comparison: comparison)
    case .add1: return add1.map { EqualShares(utility: utility, completion: .add1($0), comparison: comparison) }
    }
  }

  private enum CompletionName: String, CaseIterable { case none, greedy, add1 }
}

extension ValueKind where Value == EqualShares.Add1 {
  /// How much shares grow by, from where, and until when.
  fileprivate static var add1: Self {
    .keys { fields in
      let step = fields.required("step", .money)
      let start: StartName? = fields.required("start", .choice())
      let end: EndName? = fields.required("end", .choice())
      let then: ThenName? = fields.optional("then", .choice())
      let most = fields.optional("max_steps", .integer(in: 1...1_000_000))
      guard let step, let start, let end else { return nil }
      return EqualShares.Add1(
        step: max(1, step.minorUnits), startsWhole: start == .whole, endsWhenExhaustive: end == .exhaustive,
        thenGreedy: then == .greedy, maximumSteps: most ?? 10_000)
    }
  }
}

private enum StartName: String, CaseIterable { case exact, whole }
private enum EndName: String, CaseIterable {
  case exhaustive
  case tooDear = "too_dear"
}
private enum ThenName: String, CaseIterable { case greedy }

// MARK: - Scoring and limits

extension ValueKind where Value == Scoring {
  /// `votes`, `ballot_length`, `points`, `{points: 2}` (what a ballot gives those it does not name), `{weights: [3, 2, 1]}`.
  fileprivate static var scoring: Self {
    Self(.either([ValueKind<ScoringName>.choice().shape, scoringWithNumbers.shape])) { field, context in
      if case .mapping = field.node.content { return ValueKind.scoringWithNumbers.read(field, context) }
      let name: ScoringName? = ValueKind<ScoringName>.choice().read(field, context)
      return name?.scoring
    }
  }

  private static var scoringWithNumbers: Self {
    .keys { fields in
      if fields.has("weights") {
        return fields.required("weights", .list(of: .integer(in: 0...1000))).map { .weights($0) }
      }
      if fields.has("channels") { return fields.required("channels", .channelShares).map { .channels($0) } }
      return fields.required("points", .integer(in: -1000...1000)).map { .points(missing: $0) }
    }
  }
}

extension ValueKind where Value == [BallotChannel: Share] {
  /// `{digital: 50 %, paper: 50 %}`
  fileprivate static var channelShares: Self {
    .keys { fields in
      var shares: [BallotChannel: Share] = [:]
      for channel in BallotChannel.allCases { shares[channel] = fields.optional(channel.rawValue, .share) }
      return shares
    }
  }
}

private enum ScoringName: String, CaseIterable {
  case votes, points
  case ballotLength = "ballot_length"

  var scoring: Scoring {
    switch self {
    case .votes: .votes
    case .points: .points(missing: 0)
    case .ballotLength: .ballotLength
    }
  }
}

extension FundingLimits {
  fileprivate static func read(_ fields: inout MappingReader, _ preset: RulePreset?) -> FundingLimits {
    FundingLimits(
      slots: fields.list("slots", of: .slot), caps: fields.list("caps", of: .cap),
      exclusive: fields.list("exclusive", of: .exclusiveGroup),
      maximumFunded: fields.optional("max_funded", .integer(in: 1...10_000)),
      mustLeaveMoney: fields.optional("must_leave_money", .yesNo) ?? preset?.mustLeaveMoney ?? false)
  }
}

extension ValueKind where Value == FundingLimits.Slot {
  fileprivate static var slot: Self {
    .keys { fields in
      let upTo = fields.required("up_to", .money)
      let count = fields.required("count", .integer(in: 0...10_000))
      guard let upTo, let count else { return nil }
      return FundingLimits.Slot(upTo: upTo.minorUnits, count: count)
    }
  }
}

extension ValueKind where Value == FundingLimits.Cap {
  fileprivate static var cap: Self {
    .keys { fields in
      let goal: GoalID? = fields.required("goal", .id())
      let amount = fields.required("amount", .money)
      guard let goal, let amount else { return nil }
      return FundingLimits.Cap(category: goal.rawValue, amount: amount.minorUnits)
    }
  }
}

extension ValueKind where Value == [ProposalID] {
  fileprivate static var exclusiveGroup: Self {
    Self(.list(.id)) { field, context in
      let group: [Located<ProposalID>]? = ValueKind<[Located<ProposalID>]>.distinct(of: .id()).read(field, context)
      return group.map { $0.map(\.value) }
    }
  }
}
