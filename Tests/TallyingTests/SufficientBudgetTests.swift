import BudgetModel
import Testing

@testable import PortalTestSupport
import Tallying

@Suite("What budget would have sufficed")
struct SufficientBudgetTests {
  private static func rule(_ method: CountingRule.Method) -> CountingRule {
    CountingRule(method: method, ties: [.moreVotes, .cheaper, .lowerID])
  }

  /// 101 pays a and c; 130 would pay b instead of c, and who stops at b needs all three.
  @Test func moreMoneyMayFundOthersFirst() throws {
    let election = Election(
      budget: 100, ["a": 80, "b": 50, "c": 21], ballots: "5: a\n4: b\n3: c")
    #expect(election.sufficientBudget(for: "c", under: Self.rule(.greedy(onMisfit: .skip))) == 101)
    #expect(election.sufficientBudget(for: "b", under: Self.rule(.greedy(onMisfit: .skip))) == 130)
    #expect(election.sufficientBudget(for: "c", under: Self.rule(.greedy(onMisfit: .stop))) == 151)
    #expect(election.sufficientBudget(for: "a", under: Self.rule(.greedy(onMisfit: .skip))) == nil)
    #expect(election.sufficientBudget(for: "c", under: Self.rule(.phragmen)) == nil)
  }

  /// The least sum is found that trying every sum finds.
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64]) func agreesWithTryingEverySum(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let ids = ["a", "b", "c", "d", "e"]
    let costs = ids.map { _ in Int.random(in: 5...60, using: &random) }
    let ballots = ids.map { "\(Int.random(in: 1...9, using: &random)): \($0)" }.joined(separator: "\n")
    let election = Election(
      budget: 70,
      ["a": costs[0], "b": costs[1], "c": costs[2], "d": costs[3], "e": costs[4]], ballots: ballots)
    for method in [CountingRule.Method.greedy(onMisfit: .skip), .greedy(onMisfit: .stop), .greedyPerCost] {
      let rule = Self.rule(method)
      let real = try election.outcome(under: rule)
      for id in real.candidates.map(\.id) where !real.funded.contains(id) {
        let least = try (71...400).first { try election.with(budget: $0).outcome(under: rule).funded.contains(id) }
        #expect(election.sufficientBudget(for: id, under: rule) == least)
      }
    }
  }
}
