public import BudgetModel

/// What another rule would have given on the same ballots. Analysis: nobody voted under it.
public struct WhatIf: Hashable, Sendable {
  /// Why there is no outcome.
  public enum Absence: Hashable, Sendable {
    /// The rule cannot be used on these ballots.
    case problem(TallyProblem)
    /// There are more different ballots than the limit on the work allows.
    case tooLarge
  }

  public let rule: CountingRule
  public let outcome: PoolOutcome?
  /// Nil when there is an outcome.
  public let absence: Absence?
  /// Funded by this rule but not by the real one, in its order of funding.
  public let gained: [ProposalID]
  /// Funded by the real rule but not by this one, in the real order of funding.
  public let lost: [ProposalID]
}

/// How much work a comparison of rules may be.
public struct WhatIfLimits: Hashable, Sendable {
  /// Different ballots, for rules that follow every voter.
  public let groups: Int
  /// Sets that the knapsack looks at.
  public let sets: Int

  public init(groups: Int, sets: Int) {
    self.groups = groups
    self.sets = sets
  }

  /// For someone who waits for one answer.
  public static let thorough = WhatIfLimits(groups: .max, sets: 20_000_000)
  /// For pages, which are all made anew at every build: some tens of milliseconds.
  public static let brief = WhatIfLimits(groups: 4_000, sets: 100_000)
}

extension Election {
  /// The outcomes of other rules beside the real one, in the order of `rules`.
  public func whatIf(
    _ rules: [CountingRule], beside real: PoolOutcome, limits: WhatIfLimits = .thorough
  ) -> [WhatIf] {
    rules.map { rule in
      guard !rule.method.followsVoters || profile.groups.count <= limits.groups else {
        return WhatIf(rule: rule, outcome: nil, absence: .tooLarge, gained: [], lost: [])
      }
      do throws(TallyProblem) {
        let outcome = try self.outcome(under: rule, sets: limits.sets)
        let (here, there) = (Set(outcome.funded), Set(real.funded))
        return WhatIf(
          rule: rule, outcome: outcome, absence: nil, gained: outcome.funded.filter { !there.contains($0) },
          lost: real.funded.filter { !here.contains($0) })
      } catch {
        return WhatIf(rule: rule, outcome: nil, absence: .problem(error), gained: [], lost: [])
      }
    }
  }

  private func outcome(under rule: CountingRule, sets: Int) throws(TallyProblem) -> PoolOutcome {
    rule.method == .knapsack ? try Preparation(self, rule).knapsack(sets: sets) : try outcome(under: rule)
  }

  /// The rules that may be shown beside the real one, which is left out: what cities argue about, and the largest
  /// support that money can buy. None for rounds of savings.
  public func alternatives(to rule: CountingRule) -> [CountingRule] {
    guard !rule.method.savesMoney, budget > 0 else { return [] }
    var methods: [CountingRule.Method] = [.greedy(onMisfit: .skip), .greedy(onMisfit: .stop), .greedyPerCost]
    if profile.totals.isEmpty {
      methods.append(.equalShares(usualShares(rule.scoring)))
      if rule.scoring == .votes { methods.append(.phragmen) }
    }
    methods.append(.knapsack)
    return methods.filter { !rule.method.isLike($0) }.map(rule.with(method:))
  }

  /// Equal shares by cost, or by points where ballots have points or an order; shares grow by about a hundredth at a
  /// time, in whole kronor or euros, and the rest goes by votes.
  public func usualShares(_ scoring: Scoring) -> EqualShares {
    let share = budget / max(1, profile.ballotCount)
    return EqualShares(
      utility: scoring == .votes ? .cost : .points,
      completion: .add1(EqualShares.Add1(step: max(100, share / 10_000 * 100), thenGreedy: true)))
  }
}

extension CountingRule {
  /// The same scoring, thresholds, limits and ties with another method.
  public func with(method: Method) -> CountingRule {
    CountingRule(method: method, scoring: scoring, thresholds: thresholds, limits: limits, ties: ties)
  }
}

extension CountingRule.Method {
  /// Whether single ballots are needed, and looked at again for each that is funded.
  fileprivate var followsVoters: Bool {
    switch self {
    case .equalShares, .phragmen: true
    default: false
    }
  }

  /// Equal shares of any kind stand for all of their kinds.
  fileprivate func isLike(_ other: Self) -> Bool {
    if case .equalShares = self, case .equalShares = other { return true }
    return self == other
  }
}
