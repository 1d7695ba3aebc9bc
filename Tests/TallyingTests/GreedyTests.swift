import BudgetModel
import Tallying
import Testing

@Suite("Counting by votes")
struct GreedyTests {
  static let sample = Election(
    budget: 100, ["a": 60, "b": 50, "c": 40, "d": 10],
    ballots: """
      5: a
      4: b
      3: c
      2: d
      1:
      """)

  static func skip(_ ties: TieRule..., thresholds: Thresholds = .init(), limits: FundingLimits = .init())
    -> CountingRule
  {
    CountingRule(
      method: .greedy(onMisfit: .skip), thresholds: thresholds, limits: limits, ties: ties.isEmpty ? [.lowerID] : ties)
  }

  @Test(arguments: [
    (CountingRule.Method.greedy(onMisfit: .skip), ["a", "c"]),
    (.greedy(onMisfit: .stop), ["a"]),
    (.greedyWithReserve(atLeast: Share(percent: 80)), ["a", "b"]),
    (.greedyWithReserve(atLeast: Share(percent: 81)), ["a"]),
    (.greedyPerCost, ["d", "a"]),
    (.knapsack, ["b", "c", "d"]),
  ])
  func fundsWhatFits(method: CountingRule.Method, funded: [String]) throws {
    let outcome = try Self.sample.outcome(under: CountingRule(method: method, ties: [.lowerID]))
    #expect(outcome.fundedIDs == funded)
    #expect(outcome.spent + outcome.left == outcome.amount)
    #expect(outcome.ballots == 15 && outcome.blankBallots == 1)
  }

  /// OmaStadi's page: what costs all that is left loses, by the least amount there is.
  @Test func leavesMoneyWhereItMust() throws {
    let outcome = try Self.sample.outcome(under: Self.skip(limits: FundingLimits(mustLeaveMoney: true)))
    #expect(outcome.fundedIDs == ["a", "d"])
    #expect(outcome.result("c") == .notFunded(.doesNotFit(left: 40, missing: 1)))
  }

  /// CONSUL's results: the newest of equals goes first, and what nobody voted for comes last.
  @Test func fundsWithoutVotesWhereItMay() throws {
    let election = Election(budget: 100, ["p-2": 40, "p-10": 40, "p-1": 30, "p-3": 20], ballots: "2: p-2\n2: p-10")
    let rule = CountingRule(
      method: .greedy(onMisfit: .skip), thresholds: Thresholds(allowsNoVotes: true), ties: [.higherID])
    #expect(try election.outcome(under: rule).fundedIDs == ["p-10", "p-2", "p-3"])
    #expect(try election.outcome(under: Self.skip(.higherID)).fundedIDs == ["p-10", "p-2"])
  }

  @Test func tellsWhyAndHowClose() throws {
    let outcome = try Self.sample.outcome(under: Self.skip())
    #expect(outcome.result("b") == .notFunded(.doesNotFit(left: 40, missing: 10)))
    #expect(outcome["b"]?.leftWhenReached == 40)
    #expect(outcome["b"]?.margin?.missingMoney == 10)
    #expect(outcome["b"]?.margin?.missingSupport == 2)
    #expect(outcome.result("d") == .notFunded(.doesNotFit(left: 0, missing: 10)))
    #expect(outcome["d"]?.margin?.missingSupport == 2)
    #expect(outcome["b"]?.shareOfBallots == Share(basisPoints: 2667))
    #expect(outcome.steps.map(\.leftAfter) == [40, 40, 0, 0])
  }

  @Test func stopTellsWhereItEndedAndWhatWouldHaveSufficed() throws {
    let outcome = try Self.sample.outcome(under: CountingRule(method: .greedy(onMisfit: .stop), ties: [.lowerID]))
    #expect(outcome.result("b") == .notFunded(.doesNotFit(left: 40, missing: 10)))
    #expect(outcome.result("c") == .notFunded(.stopped(after: "b")))
    #expect(outcome["c"]?.leftWhenReached == nil)
    #expect(outcome["c"]?.margin?.missingSupport == 2)
    #expect(outcome["c"]?.margin?.sufficientBudget == 150)
    #expect(outcome.steps.last?.kind == .stopped(missing: 10))
  }

  @Test func reservePaysWhatThePoolLacks() throws {
    let rule = CountingRule(method: .greedyWithReserve(atLeast: Share(percent: 80)), ties: [.lowerID])
    let outcome = try Self.sample.outcome(under: rule)
    #expect(outcome.result("b") == .funded(.reserve(extra: 10)))
    #expect(outcome.spent == 100 && outcome.extra == 10 && outcome.left == 0)
    #expect(outcome.result("d") == .notFunded(.stopped(after: "b")))
  }

  @Test(arguments: [
    (Thresholds(minimumVotes: 4), CandidateOutcome.Threshold.votes(has: 3, needed: 4)),
    (Thresholds(minimumPoints: 4), .points(has: 3, needed: 4)),
    (
      Thresholds(minimumShare: Share(basisPoints: 2001)),
      .shareOfBallots(Share(basisPoints: 2001), has: 3, needed: 4)
    ),
    // c costs 40 % of the money: divided by 2 it needs 20 % of 15 ballots, which is 3; divided by 1, 6.
    (Thresholds(costShareDivisor: 1), .costShare(divisor: 1, has: 3, needed: 6)),
  ])
  func thresholdsAreReachedByEquality(thresholds: Thresholds, reason: CandidateOutcome.Threshold) throws {
    let outcome = try Self.sample.outcome(under: Self.skip(thresholds: thresholds))
    #expect(outcome.result("c") == .notFunded(.belowThreshold(reason)))
    let equal = try Self.sample.outcome(
      under: Self.skip(
        thresholds: Thresholds(minimumVotes: 3, minimumShare: Share(percent: 20), costShareDivisor: 2)))
    #expect(equal.result("c") == .funded(.pool))
  }

  @Test func noVotesAndExclusionsAreTold() throws {
    let excluded = Election(budget: 100, ["a": 10, "b": 10, "c": 10], ballots: "2: a\n1: b")
      .with(excluding: ["a": .decision(reference: "§ 7")])
    let outcome = try excluded.outcome(under: Self.skip())
    #expect(outcome.fundedIDs == ["b"])
    #expect(outcome.result("a") == .notFunded(.excluded(.decision(reference: "§ 7"))))
    #expect(outcome["a"]?.rank == nil && outcome["a"]?.votes == 2)
    #expect(outcome.result("c") == .notFunded(.noVotes))
    #expect(outcome.candidates.map(\.id) == ["b", "c", "a"])
  }

  @Test func votesForStrangersCountForNothing() throws {
    let profile = BallotProfile(
      kind: .approval, candidates: ["x", "a"], groups: [BallotGroup(choices: [0, 1]), BallotGroup(choices: [0])])
    let election = Election(candidates: [Candidate(id: "a", cost: 5)], budget: 5, profile: profile)
    #expect(election.strangers == ["x"])
    let outcome = try election.outcome(under: Self.skip())
    #expect(outcome["a"]?.votes == 1 && outcome.ballots == 2)
  }
}

@Suite("Equal support")
struct TieTests {
  static let tied = Election(budget: 100, ["p10": 60, "p2": 70, "p9": 60], ballots: "1: p2\n1: p9\n1: p10")

  @Test(arguments: [
    ([TieRule.lowerID], ["p2"]), ([.higherID], ["p10"]), ([.cheaper, .lowerID], ["p9"]),
    ([.cheaper, .higherID], ["p10"]), ([.dearer, .lowerID], ["p2"]), ([.moreVotes, .fewerVotes, .lowerID], ["p2"]),
    ([.lot(order: ["p10", "p2", "p9"], reference: "a")], ["p10"]),
    ([.lot(order: ["p10", "p9"], reference: "a"), .dearer], ["p2"]),
    ([.decision(order: ["p9", "p10", "p2"], reference: "b")], ["p9"]),
  ])
  func areSeparatedInTheOrderOfTheRule(ties: [TieRule], funded: [String]) throws {
    let outcome = try Self.tied.outcome(under: CountingRule(method: .greedy(onMisfit: .skip), ties: ties))
    #expect(outcome.fundedIDs == funded)
    #expect(outcome.ties.count == 1 && outcome.dependsOnTies)
  }

  @Test func theLoserLearnsToWhomAndByWhat() throws {
    let outcome = try Self.tied.outcome(under: GreedyTests.skip(.cheaper, .lowerID))
    #expect(
      outcome.result("p2") == .notFunded(.lostTie(to: ["p9"], rule: .cheaper, left: 40, missing: 30)))
    #expect(
      outcome.result("p10") == .notFunded(.lostTie(to: ["p9"], rule: .lowerID, left: 40, missing: 20)))
    #expect(
      outcome.ties == [Tie(candidates: ["p9", "p10", "p2"], separatedBy: [.lowerID, .cheaper], isDecisive: true)])
  }

  @Test func allAreFundedWhereTheRuleSaysSo() throws {
    let outcome = try Self.tied.outcome(under: GreedyTests.skip(.fundAll, .cheaper, .lowerID))
    #expect(outcome.fundedIDs == ["p9", "p10", "p2"])
    #expect(outcome.result("p10") == .funded(.tie(extra: 20)))
    #expect(outcome.spent == 100 && outcome.extra == 90 && outcome.left == 0)
  }

  @Test(arguments: [
    ("2", "10"), ("p2", "p10"), ("10", "p1"), ("a", "ab"), ("a1", "a01"), ("B", "a"), ("a2b", "a10"), ("1", "1a"),
  ])
  func idsComeInNaturalOrder(first: String, second: String) {
    #expect(NaturalOrder.precedes(first, second))
    #expect(!NaturalOrder.precedes(second, first))
    #expect(!NaturalOrder.precedes(first, first))
  }
}

@Suite("Funding limits")
struct FundingLimitsTests {
  @Test func oneOfAnExclusiveGroup() throws {
    let outcome = try GreedyTests.sample.outcome(
      under: GreedyTests.skip(limits: FundingLimits(exclusive: [["a", "c"]])))
    #expect(outcome.fundedIDs == ["a", "d"])
    #expect(outcome.result("c") == .notFunded(.sharesGroup(with: "a")))
  }

  @Test func aCapPerCategory() throws {
    let election = Election(
      budget: 100, ["a": 30, "b": 30, "c": 30], ballots: "3: a\n2: b\n1: c",
      categories: ["a": ["park"], "b": ["park", "play"], "c": ["play"]])
    let outcome = try election.outcome(
      under: GreedyTests.skip(limits: FundingLimits(caps: [.init(category: "park", amount: 50)])))
    #expect(outcome.fundedIDs == ["a", "c"])
    #expect(outcome.result("b") == .notFunded(.categoryFull(category: "park", left: 20, missing: 10)))
  }

  @Test func slotsPerCostClass() throws {
    let election = Election(
      budget: 1000, ["a": 90, "b": 100, "c": 20, "d": 10, "e": 200], ballots: "5: a\n4: b\n3: c\n2: d\n1: e")
    let slots = [FundingLimits.Slot(upTo: 100, count: 1), FundingLimits.Slot(upTo: 20, count: 1)]
    let outcome = try election.outcome(under: GreedyTests.skip(limits: FundingLimits(slots: slots)))
    #expect(outcome.fundedIDs == ["a", "c"])
    #expect(outcome.result("b") == .notFunded(.slotsTaken(upTo: 100, count: 1)))
    #expect(outcome.result("e") == .notFunded(.aboveSlots(upTo: 100)))
  }

  @Test func aNumberOfWinners() throws {
    let outcome = try GreedyTests.sample.outcome(under: GreedyTests.skip(limits: FundingLimits(maximumFunded: 1)))
    #expect(outcome.fundedIDs == ["a"])
    #expect(outcome.result("c") == .notFunded(.enoughFunded(count: 1)))
  }
}
