import BudgetModel
import Foundation
import Tallying
import Testing

/// Elections of Pabulib with outcomes that two other programs agree on.
@Suite("Real elections")
struct RealElectionTests {
  static let moreVotesFirst: [TieRule] = [.moreVotes, .cheaper, .lowerID]

  /// The rule behind a name in the expected files; nil for one that is not ours.
  static func rule(_ name: String, _ kind: BallotKind) -> CountingRule? {
    let natural: Scoring =
      switch kind {
      case .approval: .votes
      case .points: .points(missing: 0)
      case .ordinal: .ballotLength
      }
    func rule(_ method: CountingRule.Method, _ scoring: Scoring = .votes) -> CountingRule {
      CountingRule(method: method, scoring: scoring, ties: moreVotesFirst)
    }
    switch name {
    case "greedy_skip": return rule(.greedy(onMisfit: .skip), natural)
    case "greedy_stop": return rule(.greedy(onMisfit: .stop), natural)
    case "greedy_per_cost": return rule(.greedyPerCost, natural)
    case "phragmen": return rule(.phragmen)
    case "mes_cost_add1_integral_nostop(tb=cost_asc)":
      let add1 = EqualShares.Add1(startsWhole: true, endsWhenExhaustive: false)
      return CountingRule(
        method: .equalShares(EqualShares(utility: .cost, completion: .add1(add1))),
        ties: [.cheaper, .moreVotes, .lowerID])
    default: break
    }
    let parts = name.split(separator: "_")
    guard parts.count == 3, parts[0] == "mes" else { return nil }
    let utilities: [Substring: EqualShares.Utility] = ["cost": .cost, "card": .cardinality, "points": .points]
    let completions: [Substring: EqualShares.Completion] = [
      "none": .none, "greedy": .greedy, "add1": .add1(.init()), "add1u": .add1(.init(thenGreedy: true)),
    ]
    guard let utility = utilities[parts[1]], let completion = completions[parts[2]] else { return nil }
    return rule(
      .equalShares(EqualShares(utility: utility, completion: completion)), utility == .points ? natural : .votes)
  }

  @Test(
    .enabled(if: !RealElection.names.isEmpty, "no Pabulib elections at \(RealElection.folder.path)"),
    arguments: RealElection.names)
  func givesTheKnownOutcomeUnderEveryRule(name: String) throws {
    let real = try RealElection(name)
    let rules = try #require(real.expected["rules"] as? [String: [String: Any]])
    for (key, known) in rules.sorted(by: { $0.key < $1.key }) {
      let rule = try #require(Self.rule(key, real.kind), "no rule '\(key)'")
      let start = clock()
      let outcome = try real.election.outcome(under: rule)
      if ProcessInfo.processInfo.environment["INSYN_TIMES"] != nil {
        print("\(Double(clock() - start) / 1e6) \(key) \(name) steps \(outcome.equalShares?.steps ?? 0)")
      }
      #expect(outcome.funded.map(\.rawValue) == known["order"] as? [String], "\(key) of \(name)")
      if let steps = known["add1_steps"] as? Int { #expect(outcome.equalShares?.steps == steps, "\(key) of \(name)") }
    }
  }
}
