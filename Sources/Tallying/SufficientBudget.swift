public import BudgetModel

extension Election {
  /// The least sum, not below the pool's own, with which a rule that goes by support would have funded a candidate.
  ///
  /// With a rule that passes over what does not fit, more money may fund others first and leave less: the sums at which
  /// somebody above it comes in are tried one after the other. Nil for other rules, for rules with funding limits, a
  /// threshold that grows with cost or ties that are all funded, for those who may not be funded or are, and when `steps` sums did not tell.
  public func sufficientBudget(for id: ProposalID, under rule: CountingRule, steps: Int = 10_000) -> Int? {
    guard rule.limits.isEmpty, rule.thresholds.costShareDivisor == nil, !rule.ties.contains(.fundAll),
      let preparation = try? Preparation(self, rule), let candidate = candidates.firstIndex(where: { $0.id == id }),
      preparation.barred[candidate] == nil
    else { return nil }
    switch rule.method {
    case .greedy(.skip): return preparation.leastBudget(for: candidate, .bySupport(preparation), steps)
    case .greedyPerCost: return preparation.leastBudget(for: candidate, .bySupportPerCost(preparation), steps)
    case .greedy(.stop): return preparation.costDown(to: candidate)
    default: return nil
    }
  }
}

extension Preparation {
  private func above(_ candidate: Int, _ ranking: Ranking) -> [Int] {
    ranking.order.prefix { $0 != candidate }.filter { barred[$0] == nil }.map { election.candidates[$0].cost }
  }

  fileprivate func costDown(to candidate: Int) -> Int? {
    let needed = above(candidate, .bySupport(self)).reduce(election.candidates[candidate].cost, +)
    return needed > election.budget ? needed : nil
  }

  fileprivate func leastBudget(for candidate: Int, _ ranking: Ranking, _ steps: Int) -> Int? {
    let (costs, own) = (above(candidate, ranking), election.candidates[candidate].cost)
    var budget = election.budget
    for _ in 0..<steps {
      var left = budget
      var nearest = Int.max
      for cost in costs {
        if cost <= left { left -= cost } else { nearest = min(nearest, cost - left) }
      }
      if left >= own { return budget > election.budget ? budget : nil }
      budget += min(own - left, nearest)
    }
    return nil
  }
}
