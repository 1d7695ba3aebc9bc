public import BudgetModel

/// What another rule would have given on the same ballots. Analysis: nobody voted under it.
public struct WhatIf: Hashable, Sendable {
  public let rule: CountingRule
  /// Nil when the rule cannot be used on these ballots.
  public let outcome: PoolOutcome?
  public let problem: TallyProblem?
  /// Funded by this rule but not by the real one, in its order of funding.
  public let gained: [ProposalID]
  /// Funded by the real rule but not by this one, in the real order of funding.
  public let lost: [ProposalID]
}

extension Election {
  /// The outcomes of other rules beside the real one, in the order of `rules`.
  public func whatIf(_ rules: [CountingRule], beside real: PoolOutcome) -> [WhatIf] {
    rules.map { rule in
      do throws(TallyProblem) {
        let outcome = try self.outcome(under: rule)
        let (here, there) = (Set(outcome.funded), Set(real.funded))
        return WhatIf(
          rule: rule, outcome: outcome, problem: nil, gained: outcome.funded.filter { !there.contains($0) },
          lost: real.funded.filter { !here.contains($0) })
      } catch {
        return WhatIf(rule: rule, outcome: nil, problem: error, gained: [], lost: [])
      }
    }
  }
}

extension CountingRule {
  /// The same scoring, thresholds and ties with another method, and without funding limits where the method differs.
  public func with(method: Method) -> CountingRule {
    CountingRule(method: method, scoring: scoring, thresholds: thresholds, limits: limits, ties: ties)
  }

  /// The rules that a results page may show beside the real one: what cities argue about. The real one is left out.
  ///
  /// - Parameter singleBallots: whether every vote came on a single ballot, as equal shares and Phragmén need.
  public func alternatives(singleBallots: Bool) -> [CountingRule] {
    var methods: [Method] = [.greedy(onMisfit: .skip), .greedy(onMisfit: .stop), .greedyPerCost]
    if singleBallots {
      methods += [
        .equalShares(EqualShares(utility: .cost, completion: .add1(EqualShares.Add1(thenGreedy: true)))), .phragmen,
      ]
    }
    return methods.filter { $0 != method }.map(with(method:))
  }
}
