import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

@testable import SiteRendering

/// A published rule is written as in `round.yaml`, and read from there it is the same rule.
@Suite("Rules as JSON")
struct CountingRuleJSONTests {
  private static let ties: [TieRule] = [.moreVotes, .cheaper, .lowerID]
  static let rules: [CountingRule] = [
    CountingRule(method: .greedy(onMisfit: .skip), ties: ties),
    CountingRule(
      method: .greedy(onMisfit: .stop),
      thresholds: Thresholds(
        minimumVotes: 25, minimumShare: Share(basisPoints: 250), minimumPoints: 3, costShareDivisor: 3),
      ties: [.fewerVotes, .dearer, .higherID]),
    CountingRule(
      method: .greedyWithReserve(atLeast: Share(percent: 80)),
      limits: FundingLimits(
        slots: [.init(upTo: 500_000, count: 3), .init(upTo: 1_000_050, count: 1)],
        caps: [.init(category: "klimat", amount: 3_000_000)], exclusive: [["lekpark", "brygga"].map(ProposalID.init)],
        maximumFunded: 7),
      ties: [.cheaper, .lot(order: ["brygga", "lekpark"].map(ProposalID.init), reference: "§ 4, \"lotten\"")]),
    CountingRule(method: .greedyPerCost, ties: ties),
    CountingRule(
      method: .greedy(onMisfit: .skip),
      scoring: .channels([.digital: Share(percent: 60), .paper: Share(percent: 40)]),
      thresholds: Thresholds(allowsNoVotes: true), limits: FundingLimits(mustLeaveMoney: true), ties: ties),
    CountingRule(method: .majorityJudgment(onMisfit: .stop), scoring: .points(missing: -1), ties: ties),
    CountingRule(method: .phragmen, ties: [.decision(order: ["lekpark"].map(ProposalID.init), reference: "§ 9")]),
    CountingRule(method: .greedy(onMisfit: .skip), scoring: .ballotLength, ties: [.fundAll, .lowerID]),
    CountingRule(method: .greedy(onMisfit: .skip), scoring: .weights([3, 2, 1]), ties: ties),
    CountingRule(method: .equalShares(EqualShares(utility: .cost, completion: .none)), ties: ties),
    CountingRule(
      method: .equalShares(
        EqualShares(
          utility: .cardinality,
          completion: .add1(
            .init(step: 150, startsWhole: true, endsWhenExhaustive: false, thenGreedy: true, maximumSteps: 99)),
          comparison: .fewerBallotsWithNone)), ties: ties),
    CountingRule(
      method: .equalShares(EqualShares(utility: .points, completion: .greedy, comparison: .moreBallotsPrefer)),
      scoring: .points(missing: 0), ties: ties),
  ]

  @Test(arguments: rules)
  func areReadAsTheyWereWritten(rule: CountingRule) throws {
    var json = JSONWriter(.compact)
    json.object { rule.write(to: &$0) }
    let text = String(decoding: json.bytes, as: UTF8.self)
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml",
      ("{name: greedy, on_misfit: skip, min_votes: 2, ties: [cheaper, lower_id]}", text))
    let read = PortalReading.read(files.folder)
    #expect(read.portal?.rounds.first?.pools.first?.rule == rule, "\(text) \(read.diagnostics)")
  }
}

extension ProposalID {
  fileprivate init(_ text: String) { self.init(foreign: text) }
}
