import BudgetModel
import ContentReading
import PortalTestSupport
import Testing

@Suite("Rules of a pool")
struct RuleReadingTests {
  static func read(_ rule: String, ballots: BallotKind = .approval) -> (rule: CountingRule?, problems: [String]) {
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml",
      ("ballot: {min_choices", "ballot: {kind: \(ballots.rawValue), min_choices"),
      ("{name: greedy, on_misfit: skip, min_votes: 2, ties: [cheaper, lower_id]}", rule))
    let result = PortalReading.read(files.folder)
    return (result.portal?.rounds.first?.pools.first?.rule, files.named(result.diagnostics))
  }

  static let add1 = EqualShares.Add1(
    step: 100, startsWhole: true, endsWhenExhaustive: false, thenGreedy: true, maximumSteps: 500)

  @Test(arguments: [
    ("name: greedy, on_misfit: stop", CountingRule.Method.greedy(onMisfit: .stop)),
    ("name: greedy_reserve, reserve_from: 80 %", .greedyWithReserve(atLeast: Share(percent: 80))),
    ("name: greedy_per_cost", .greedyPerCost),
    ("name: majority_judgment, on_misfit: skip, scoring: points", .majorityJudgment(onMisfit: .skip)),
    ("name: phragmen", .phragmen),
    (
      "name: equal_shares, utility: cost, completion: none",
      .equalShares(EqualShares(utility: .cost, completion: .none))
    ),
    (
      "name: equal_shares, utility: cardinality, completion: greedy, comparison: more_ballots_prefer",
      .equalShares(EqualShares(utility: .cardinality, completion: .greedy, comparison: .moreBallotsPrefer))
    ),
    (
      "name: equal_shares, utility: cost, completion: add1, "
        + "add1: {step: 1, start: whole, end: too_dear, then: greedy, max_steps: 500}",
      .equalShares(EqualShares(utility: .cost, completion: .add1(add1)))
    ),
  ])
  func everyMethodIsRead(yaml: String, method: CountingRule.Method) {
    let ballots: BallotKind = yaml.contains("scoring: points") ? .points : .approval
    let (rule, problems) = Self.read("{\(yaml), ties: [cheaper, lower_id]}", ballots: ballots)
    #expect(problems.isEmpty)
    #expect(rule?.method == method)
    #expect(rule?.ties == [.cheaper, .lowerID])
  }

  @Test(arguments: [
    ("preset: consul", "{name: greedy, on_misfit: skip, no_votes_needed: yes, ties: [higher_id]}"),
    ("preset: oav", "{name: greedy, on_misfit: skip, ties: [lower_id]}"),
    ("preset: omastadi", "{name: greedy, on_misfit: skip, must_leave_money: yes, ties: [fund_all, lower_id]}"),
    (
      "preset: omastadi, ties: [cheaper, lower_id], must_leave_money: no",
      "{name: greedy, on_misfit: skip, ties: [cheaper, lower_id]}"
    ),
    ("preset: decidim, ties: [lower_id]", "{name: greedy, on_misfit: skip, ties: [lower_id]}"),
    (
      "preset: warsaw, min_votes: 50, ties: [{lot: [brygga, lekpark], reference: a}], exclusive: [[brygga, lekpark]]",
      "{name: greedy, on_misfit: skip, min_votes: 50, ties: [{lot: [brygga, lekpark], reference: a}], exclusive: [[brygga, lekpark]]}"
    ),
    (
      "preset: gdynia, min_votes: 50, ties: [lower_id]",
      "{name: greedy, on_misfit: stop, min_votes: 50, ties: [lower_id]}"
    ),
    (
      "preset: poznan, ties: [cheaper, lower_id]",
      "{name: greedy_reserve, reserve_from: 80 %, ties: [cheaper, lower_id]}"
    ),
  ])
  func presetsAreRulesByName(preset: String, rule: String) {
    let named = Self.read("{\(preset)}")
    #expect(named.problems == [])
    #expect(named.rule != nil && named.rule == Self.read(rule).rule)
  }

  @Test(arguments: [
    ("preset: decidim", ["IN131"]), ("preset: warsaw, ties: [lower_id]", ["IN131"]),
    ("preset: gdynia, min_votes: 50", ["IN131"]), ("preset: consul, on_misfit: stop", ["IN130"]),
    ("preset: consul, name: greedy", ["IN130"]), ("preset: krakow, ties: [lower_id]", ["IN136"]),
  ])
  func presetsAskForWhatIsNotKnown(preset: String, codes: [String]) {
    let problems = Self.read("{\(preset)}").problems
    #expect(problems.map { String($0.suffix(5)) } == codes)
  }

  @Test func thresholdsScoringAndLimitsAreRead() {
    let (rule, problems) = Self.read(
      """
      {name: greedy, on_misfit: skip, scoring: {weights: [3, 2, 1]}, min_votes: 5, min_share: 10 %, min_points: 7,
            cost_share_divisor: 3, max_funded: 4, slots: [{up_to: 500, count: 4}, {up_to: 250, count: 2}],
            caps: [{goal: klimat, amount: 1000}], exclusive: [[lekpark, brygga]], ties: [lower_id]}
      """, ballots: .ordinal)
    #expect(problems.isEmpty)
    #expect(rule?.scoring == .weights([3, 2, 1]))
    #expect(
      rule?.thresholds
        == Thresholds(
          minimumVotes: 5, minimumShare: Share(percent: 10), minimumPoints: 7, costShareDivisor: 3))
    #expect(rule?.limits.slots.map(\.upTo) == [25_000, 50_000])
    #expect(rule?.limits.caps == [.init(category: "klimat", amount: 100_000)])
    #expect(rule?.limits.exclusive.map { $0.map(\.rawValue) } == [["lekpark", "brygga"]])
    #expect(rule?.limits.maximumFunded == 4)
  }

  @Test(arguments: [
    ("scoring: votes", Scoring.votes, BallotKind.approval), ("scoring: points", .points(missing: 0), .points),
    ("scoring: {points: 2}", .points(missing: 2), .points), ("scoring: ballot_length", .ballotLength, .ordinal),
    ("scoring: votes", .votes, .ordinal),
  ])
  func everyScoringIsRead(yaml: String, scoring: Scoring, ballots: BallotKind) {
    let (rule, problems) = Self.read("{name: greedy_per_cost, \(yaml), ties: [lower_id]}", ballots: ballots)
    #expect(problems.isEmpty && rule?.scoring == scoring)
  }

  @Test(arguments: [
    ("[more_votes, dearer, higher_id]", [TieRule.moreVotes, .dearer, .higherID]),
    ("[fund_all, fewer_votes, lower_id]", [.fundAll, .fewerVotes, .lowerID]),
  ])
  func tieRulesAreRead(yaml: String, ties: [TieRule]) {
    let (rule, problems) = Self.read("{name: greedy_per_cost, ties: \(yaml)}")
    #expect(problems.isEmpty && rule?.ties == ties)
  }

  @Test(arguments: ["lot", "decision"])
  func recordedOrdersAreRead(kind: String) throws {
    let (rule, problems) = Self.read("{name: phragmen, ties: [{\(kind): [b, a], reference: \"§ 7\"}]}")
    let order = [try #require(ProposalID("b")), try #require(ProposalID("a"))]
    let expected =
      kind == "lot" ? TieRule.lot(order: order, reference: "§ 7") : .decision(order: order, reference: "§ 7")
    #expect(problems.isEmpty && rule?.ties == [expected])
  }

  @Test(arguments: [
    ("{name: greedy_per_cost, 1️⃣ties: [cheaper]}", ["1️⃣ IN260"]),
    ("{name: greedy_per_cost, 1️⃣ties: [lower_id, cheaper]}", ["1️⃣ IN261"]),
    ("{name: phragmen, 1️⃣ties: [fund_all, lower_id]}", ["1️⃣ IN262"]),
    (
      "{name: 1️⃣equal_shares, utility: points, completion: none, ties: [lower_id]}", ["1️⃣ IN263"]
    ),
    ("{name: 1️⃣gredy, ties: [lower_id]}", ["1️⃣ IN136"]),
    ("{name: phragmen, 1️⃣on_misfit: skip, ties: [lower_id]}", ["1️⃣ IN130"]),
    ("{name: greedy_per_cost, ties: [1️⃣cheapest, lower_id]}", ["1️⃣ IN136"]),
  ])
  func whatDoesNotFitIsToldAtItsPlace(yaml: String, expected: [String]) {
    #expect(Self.read(yaml).problems == expected)
  }

  @Test(arguments: [
    (BallotKind.approval, "points", ["1️⃣ IN267"]), (.ordinal, "points", ["1️⃣ IN267"]), (.points, "points", []),
    (.approval, "{weights: [3, 2]}", ["1️⃣ IN268"]), (.points, "ballot_length", ["1️⃣ IN268"]),
    (.ordinal, "ballot_length", []), (.points, "votes", []),
  ])
  func scoringFitsTheBallots(ballots: BallotKind, scoring: String, expected: [String]) {
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml",
      ("ballot: {min_choices", "ballot: {kind: \(ballots.rawValue), min_choices"),
      ("rule: {name: greedy,", "1️⃣rule: {name: greedy, scoring: \(scoring),"))
    #expect(files.named(PortalReading.read(files.folder).diagnostics) == expected)
  }

  /// So that what names the pool is not reported too.
  @Test func aPoolStaysKnownWhenItsRuleCannotBeRead() {
    let files = SmallPortal.changing("content/rounds/2026-vote/round.yaml", ("name: greedy", "name: 1️⃣gredy"))
    let result = PortalReading.read(files.folder)
    #expect(files.named(result.diagnostics).first == "1️⃣ IN136")
    #expect(result.portal?.rounds.first?.pools.map(\.id.rawValue) == ["strand"])
  }

  /// Savings and their target are negative, everything else is not.
  @Test(arguments: [
    ("amount: -60000", "{name: savings, on_overshoot: take, ties: [lower_id]}", [String]()),
    ("amount: 1️⃣60000", "{name: savings, on_overshoot: skip, ties: [lower_id]}", ["1️⃣ IN264"]),
    ("amount: 1️⃣-60000", "{name: phragmen, ties: [lower_id]}", ["1️⃣ IN264"]),
  ])
  func theAmountHasTheSignOfTheRule(amount: String, rule: String, expected: [String]) {
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml", ("amount: 60000", amount),
      ("{name: greedy, on_misfit: skip, min_votes: 2, ties: [cheaper, lower_id]}", rule))
    #expect(files.named(PortalReading.read(files.folder).diagnostics) == expected)
  }

  @Test(arguments: [
    ("kept", Leftover.kept), ("to_highest_turnout", .toHighestTurnout), ("{to: hela}", .to(PoolID(foreign: "hela"))),
  ])
  func whatIsLeftOverIsRead(yaml: String, leftover: Leftover) {
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml", ("amount: 60000", "amount: 60000\n    leftover: \(yaml)"))
    let result = PortalReading.read(files.folder)
    #expect(result.diagnostics.isEmpty && result.portal?.rounds.first?.pools.first?.leftover == leftover)
  }
}
