import BudgetModel
import Foundation
import PortalTestSupport
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

  /// Counting the same election again under Add1 with a greedy end says nothing new where it is slow: what equal
  /// shares funded in it is the outcome without that end.
  static func isCovered(_ key: String, by rules: [String: [String: Any]]) -> Bool {
    key.hasSuffix("_add1") && rules[key + "u"] != nil
  }

  @Test(
    .enabled(if: !RealElectionFiles.names.isEmpty, "no Pabulib elections at \(RealElectionFiles.folder.path)"),
    arguments: RealElectionFiles.names)
  func givesTheKnownOutcomeUnderEveryRule(name: String) throws {
    let real = try RealElection(name)
    let rules = try #require(real.expected["rules"] as? [String: [String: Any]])
    for (key, known) in rules.sorted(by: { $0.key < $1.key }) where !Self.isCovered(key, by: rules) {
      let rule = try #require(Self.rule(key, real.kind), "no rule '\(key)'")
      let outcome = try real.election.outcome(under: rule)
      #expect(outcome.funded.map(\.rawValue) == known["order"] as? [String], "\(key) of \(name)")
      if let steps = known["add1_steps"] as? Int { #expect(outcome.equalShares?.steps == steps, "\(key) of \(name)") }
      if key.hasSuffix("_add1u") {
        let byShares = outcome.steps.filter { $0.kind == .funded(.pool) }.map(\.candidate.rawValue)
        #expect(byShares == rules[String(key.dropLast())]?["order"] as? [String], "\(key) of \(name)")
      }
      try Self.compareMeasures(outcome, known, real, "\(key) of \(name)")
    }
  }

  private static func compareMeasures(
    _ outcome: PoolOutcome, _ known: [String: Any], _ real: RealElection, _ what: Comment
  ) throws {
    let measures = try #require(BallotMeasures(real.election, funded: outcome.funded))
    #expect(measures.withNone == known["voters_with_none"] as? Int, what)
    #expect(measures.fundedChoices == known["sum_approved_winners"] as? Int, what)
    let decided = try #require(known["sum_approved_winner_cost"] as? Double)
    #expect(measures.moneyDecided == Int(decided * 100), what)
    let spent = try #require(known["total_cost"] as? Double)
    #expect(outcome.spent == Int((spent * 100).rounded()) && outcome.spent + outcome.left == outcome.amount, what)
    #expect(outcome.ballots == real.expected["num_voters"] as? Int, what)
    if !outcome.rule.method.isGreedy { return }
    #expect(outcome.ties.reduce(0) { $0 + $1.candidates.count - 1 } == known["ties_met"] as? Int, what)
  }

  @Test(
    .enabled(if: !RealElectionFiles.names.isEmpty, "no Pabulib elections at \(RealElectionFiles.folder.path)"),
    arguments: RealElectionFiles.names)
  func countsVotesAndTellsHowMuchWasMissing(name: String) throws {
    let real = try RealElection(name)
    let rule = try #require(Self.rule("greedy_skip", real.kind))
    let outcome = try real.election.outcome(under: rule)
    let votes = try #require(real.expected["votes"] as? [String: Int])
    #expect(Dictionary(uniqueKeysWithValues: outcome.candidates.map { ($0.id.rawValue, $0.votes) }) == votes)
    if let score = real.expected["score"] as? [String: Int] {
      #expect(Dictionary(uniqueKeysWithValues: outcome.candidates.map { ($0.id.rawValue, $0.support) }) == score)
    }
    let missed = try #require(real.expected["greedy_skip_near_miss"] as? [String: [String: Any]])
    for candidate in outcome.candidates where candidate.rank != nil && !candidate.isFunded {
      let known = try #require(missed[candidate.id.rawValue], "\(candidate.id) of \(name)")
      let left = try #require(known["left_when_reached"] as? Double)
      #expect(candidate.leftWhenReached == Int((left * 100).rounded()), "\(candidate.id) of \(name)")
      #expect(candidate.margin?.missingSupport == known["extra_support_needed"] as? Int, "\(candidate.id) of \(name)")
      #expect(candidate.margin?.missingMoney == candidate.leftWhenReached.map { candidate.cost - $0 })
    }
    #expect(outcome.candidates.filter { !$0.isFunded }.count == missed.count)
  }

  @Test(
    .enabled(if: !RealElectionFiles.names.isEmpty, "no Pabulib elections at \(RealElectionFiles.folder.path)"),
    arguments: RealElectionFiles.names)
  func findsTheBestSet(name: String) throws {
    let real = try RealElection(name)
    let known = try #require(real.expected["knapsack_optimum"] as? [String: Any])
    let scoring = try #require(Self.rule("greedy_skip", real.kind)).scoring
    let outcome = try real.election.outcome(
      under: CountingRule(method: .knapsack, scoring: scoring, ties: Self.moreVotesFirst))
    let value = outcome.candidates.filter(\.isFunded).reduce(0) { $0 + $1.support }
    #expect(value == known["value"] as? Int && outcome.left >= 0)
  }

  @Test(
    .enabled(if: !RealElectionFiles.names.isEmpty, "no Pabulib elections at \(RealElectionFiles.folder.path)"),
    arguments: [
      "Poland_Wieliczka_2023_Green_Budget", "Switzerland_Zurich_S5R",
      "family-czestochowa-2025/Poland_Czestochowa_2025_Mirow",
    ])
  func doesNotDependOnTheOrderOfRows(name: String) throws {
    let (one, two) = (try RealElection(name), try RealElection(name, shuffledWith: 7))
    #expect(one.election.profile == two.election.profile)
    for key in ["greedy_skip", "phragmen", "mes_cost_add1"] {
      let rule = try #require(Self.rule(key, one.kind))
      #expect(try one.election.outcome(under: rule) == two.election.outcome(under: rule))
    }
  }
}

extension CountingRule.Method {
  fileprivate var isGreedy: Bool {
    switch self {
    case .greedy, .greedyPerCost: true
    default: false
    }
  }
}
