import BudgetModel
import Tallying
import Testing

@Suite("Pools of a round")
struct RoundTests {
  static let rule = CountingRule(method: .greedy(onMisfit: .skip), ties: [.lowerID])

  static func pool(
    _ id: String, _ budget: Int, _ costs: KeyValuePairs<String, Int>, _ ballots: String, _ leftover: Leftover = .kept,
    people: Int? = nil
  ) -> PoolElection {
    PoolElection(
      id: PoolID(foreign: id), election: Election(budget: budget, costs, ballots: ballots), rule: rule,
      leftover: leftover, people: people)
  }

  @Test func leftoversReachThePoolTheyGoTo() throws {
    let round = RoundElection(pools: [
      Self.pool("whole", 100, ["w": 115], "1: w"),
      Self.pool("north", 50, ["n": 40], "1: n", .to("whole")),
      Self.pool("south", 50, ["s": 45], "1: s", .to("whole")),
    ])
    let outcome = try round.outcome()
    #expect(outcome.pools.map(\.id) == ["whole", "north", "south"])
    #expect(outcome.pools.map(\.received) == [15, 0, 0])
    #expect(outcome.funded == ["w", "n", "s"])
    #expect(outcome.amount == 200 && outcome.spent == 200 && outcome.left == 0)
  }

  @Test func leftoversReachTheHighestTurnout() throws {
    let round = RoundElection(pools: [
      Self.pool("a", 50, ["x": 40], "30: x", .toHighestTurnout, people: 1000),
      Self.pool("b", 50, ["y": 60], "10: y", .toHighestTurnout, people: 100),
    ])
    let outcome = try round.outcome()
    #expect(outcome.funded == ["x", "y"] && outcome["b"]?.amount == 60)
  }

  @Test func nothingIsFundedTwice() throws {
    let round = RoundElection(pools: [
      Self.pool("a", 50, ["x": 40], "3: x"), Self.pool("b", 50, ["x": 40, "y": 40], "2: x\n1: y"),
    ])
    let outcome = try round.outcome()
    #expect(outcome.funded == ["x", "y"])
    #expect(outcome["b"]?.result("x") == .notFunded(.excluded(.fundedIn("a"))))
    #expect(outcome.outcome(of: "x")?.pool == "a")
  }

  @Test func poolsThatGiveInACircleAreStillCounted() throws {
    let round = RoundElection(pools: [
      Self.pool("a", 50, ["x": 40], "3: x", .to("b")), Self.pool("b", 50, ["y": 40], "1: y", .to("a")),
    ])
    let outcome = try round.outcome()
    #expect(outcome.funded == ["x", "y"] && outcome.left == 20)
  }

  @Test(arguments: [
    (100, [1, 1, 1], 1, [34, 33, 33]), (8_800, [3, 2, 2], 100, [3_800, 2_500, 2_500]), (10, [0, 5], 1, [0, 10]),
    (1_050, [1, 1], 100, [550, 500]), (7, [1, 1, 1, 1], 2, [3, 2, 2, 0]),
  ])
  func apportionedSumsAddUp(total: Int, weights: [Int], unit: Int, parts: [Int]) {
    #expect(Apportionment.split(total, by: weights, unit: unit) == parts)
    #expect(parts.reduce(0, +) == total)
  }
}

@Suite("Measures")
struct MeasuresTests {
  static let election = Election(
    budget: 100, ["a": 60, "b": 30, "c": 20], ballots: "3: a b\n1: c\n1:",
    categories: ["a": ["park"], "b": ["park", "play"], "c": ["play"]])

  @Test func countWhatBallotsGot() throws {
    let measures = try #require(BallotMeasures(Self.election, funded: ["a", "b"]))
    #expect(measures.ballots == 5 && measures.withNone == 2 && measures.exclusion == Share(percent: 40))
    #expect(measures.lengths == [1, 1, 3] && measures.medianLength == 2)
    #expect(measures.satisfaction == [2, 0, 3] && measures.averageFundedChoicesHundredths == 120)
    #expect(measures.averageBallotCost == 58 && measures.averageMoneyDecided == 54)
    #expect(measures.gini == Share(percent: 40))
  }

  @Test func compareVotesAndMoneyByCategory() throws {
    let measured = try #require(Proportionality(Self.election, funded: ["a", "c"]))
    // Votes: park 3 · (½ + ¼) = 2¼ of 4, play ¾ + 1 = 1¾. Money: park 60, play 20.
    #expect(measured.parts.map(\.votes) == [Share(basisPoints: 5625), Share(basisPoints: 4375)])
    #expect(measured.parts.map(\.money) == [Share(percent: 75), Share(percent: 25)])
    #expect(measured.distance == Share(basisPoints: 1875))
  }

  @Test func otherRulesStandBesideTheRealOne() throws {
    let real = try GreedyTests.sample.outcome(under: GreedyTests.skip())
    let others = GreedyTests.sample.whatIf(GreedyTests.sample.alternatives(to: real.rule), beside: real)
    #expect(others.count == 5)
    #expect(others[0].rule.method == .greedy(onMisfit: .stop))
    #expect(others[0].lost == ["c"] && others[0].gained.isEmpty)
    let unsuited = GreedyTests.sample.whatIf(
      [CountingRule(method: .greedyPerCost, scoring: .ballotLength, ties: [.lowerID])], beside: real)
    #expect(unsuited[0].absence == .problem(.needsOrder) && unsuited[0].outcome == nil)
  }
}
