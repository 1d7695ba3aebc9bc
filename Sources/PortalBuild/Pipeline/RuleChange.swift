public import BudgetModel
import ContentReading
public import Diagnostics
import Tallying

/// A count by another rule than a pool's own.
public enum RuleChange: Sendable {
  /// Another method; scoring, thresholds, limits and ties stay the pool's.
  case method(Name)
  case rule(CountingRule)

  /// Methods with usual choices, by what they are called on the command line.
  public enum Name: String, CaseIterable, Sendable {
    case greedy
    case greedyStop = "greedy_stop"
    case greedyReserve = "greedy_reserve"
    case greedyPerCost = "greedy_per_cost"
    case equalShares = "equal_shares"
    case phragmen
    case majorityJudgment = "majority_judgment"
    case knapsack
  }

  /// Whether the text is a name, or looks like a rule in YAML between braces.
  public static func isOne(_ text: String) -> Bool { names.contains(text) || text.hasPrefix("{") }

  /// Every name: of methods, then of practices.
  public static var names: [String] { Name.allCases.map(\.rawValue) + RuleText.presetNames }

  /// Reads a name, or a rule in YAML between braces.
  public static func read(_ text: String) -> (change: RuleChange?, problems: [Diagnostic]) {
    if let name = Name(rawValue: text) { return (.method(name), []) }
    let (rule, problems) = RuleText.read(RuleText.presetNames.contains(text) ? "{preset: \(text)}" : text)
    return (rule.map { .rule($0) }, problems)
  }

  public func applied(to rule: CountingRule) -> CountingRule {
    switch self {
    case .rule(let other): other
    case .method(let name): rule.with(method: name.method(scoring: rule.scoring))
    }
  }
}

extension RuleChange.Name {
  fileprivate func method(scoring: Scoring) -> CountingRule.Method {
    switch self {
    case .greedy: .greedy(onMisfit: .skip)
    case .greedyStop: .greedy(onMisfit: .stop)
    case .greedyReserve: .greedyWithReserve(atLeast: Share(percent: 80))
    case .greedyPerCost: .greedyPerCost
    case .equalShares:
      .equalShares(
        EqualShares(
          utility: scoring == .votes ? .cost : .points, completion: .add1(EqualShares.Add1(thenGreedy: true))))
    case .phragmen: .phragmen
    case .majorityJudgment: .majorityJudgment(onMisfit: .skip)
    case .knapsack: .knapsack
    }
  }
}
