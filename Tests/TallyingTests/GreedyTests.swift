import BudgetModel
import Tallying
import Testing

@Suite("Greedy counting")
struct GreedyTests {
  /// Costs by id, and ballots as `count: ids`.
  static func election(_ budget: Int, _ costs: [String: Int], _ ballots: [(Int, [String])]) -> Election {
    let ids = costs.keys.sorted()
    let groups = ballots.map { count, choices in
      BallotGroup(choices: choices.compactMap(ids.firstIndex(of:)).sorted(), count: count)
    }
    return Election(
      candidates: costs.map { Candidate(id: ProposalID(foreign: $0), cost: $1) }, budget: budget,
      profile: BallotProfile(kind: .approval, candidates: ids, groups: groups))
  }

  static let sample = election(
    100, ["a": 60, "b": 50, "c": 40, "d": 10],
    [(5, ["a"]), (4, ["b"]), (3, ["c"]), (2, ["d"]), (1, [])])

  @Test(arguments: [
    (CountingRule.OnMisfit.skip, ["a", "c"]), (.stop, ["a"]),
  ])
  func fundsWhatFits(onMisfit: CountingRule.OnMisfit, funded: [String]) throws {
    let outcome = try Self.sample.outcome(under: CountingRule(method: .greedy(onMisfit: onMisfit), ties: [.lowerID]))
    #expect(outcome.funded.map(\.rawValue) == funded)
    #expect(outcome.spent + outcome.left == outcome.amount)
    #expect(outcome.ballots == 15 && outcome.blankBallots == 1)
  }
}
