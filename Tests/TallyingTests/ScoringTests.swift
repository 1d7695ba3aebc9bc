import BudgetModel
import Tallying
import Testing

@Suite("What a ballot gives")
struct ScoringTests {
  static func support(_ election: Election, _ scoring: Scoring) throws -> [String: Int] {
    let rule = CountingRule(method: .greedy(onMisfit: .skip), scoring: scoring, ties: [.lowerID])
    let outcome = try election.outcome(under: rule)
    return Dictionary(uniqueKeysWithValues: outcome.candidates.map { ($0.id.rawValue, $0.support) })
  }

  @Test(arguments: [
    (Scoring.ballotLength, ["a": 7, "b": 5, "c": 4]), (.weights([3, 2, 1]), ["a": 10, "b": 6, "c": 4]),
    (.weights([5]), ["a": 15, "b": 5, "c": 0]), (.votes, ["a": 4, "b": 3, "c": 2]),
  ])
  func byOrder(scoring: Scoring, support: [String: Int]) throws {
    let election = Election(budget: 9, ["a": 1, "b": 1, "c": 1], .ordinal, ballots: "1: a b\n1: b c a\n1: a c b\n1: a")
    #expect(try Self.support(election, scoring) == support)
  }

  @Test(arguments: [
    (Scoring.points(missing: 0), ["a": 7, "b": 0]), (.points(missing: 2), ["a": 11, "b": 8]),
    (.votes, ["a": 3, "b": 1]),
  ])
  func byPoints(scoring: Scoring, support: [String: Int]) throws {
    let election = Election(budget: 9, ["a": 1, "b": 1], .points, ballots: "2: a=3\n1: a=1 b=0\n2:")
    #expect(try Self.support(election, scoring) == support)
  }

  @Test(arguments: [
    (BallotKind.approval, Scoring.points(missing: 0), TallyProblem.needsPoints),
    (.approval, .ballotLength, .needsOrder), (.points, .weights([1]), .needsOrder),
  ])
  func scoringMustSuitTheBallots(kind: BallotKind, scoring: Scoring, problem: TallyProblem) {
    let election = Election(budget: 9, ["a": 1], kind, ballots: "1: a=1")
    #expect(throws: problem) { try Self.support(election, scoring) }
  }

  @Test(arguments: [
    CountingRule.Method.phragmen, .equalShares(EqualShares(utility: .cost, completion: .none)),
  ])
  func sumsAreNotEnoughForRulesThatFollowEveryVoter(method: CountingRule.Method) throws {
    let election = Election(
      budget: 9, ["a": 1], ballots: "1: a", totals: [CountedVotes(channel: .paper, votes: [5], ballots: 7)])
    #expect(throws: TallyProblem.needsSingleBallots) {
      try election.outcome(under: CountingRule(method: method, ties: [.lowerID]))
    }
    let outcome = try election.outcome(under: GreedyTests.skip())
    #expect(outcome["a"]?.votes == 6 && outcome.ballots == 8)
  }

  @Test func medianGradesDecideInMajorityJudgment() throws {
    // a: 3 3 1 0 0 → 1, two above, two below; b: 2 2 2 0 0 → 2; c: 1 1 1 1 3 → 1, one above, none below.
    let election = Election(
      budget: 2, ["a": 1, "b": 1, "c": 1], .points,
      ballots: "1: a=3 b=2 c=1\n1: a=3 b=2 c=1\n1: a=1 b=2 c=1\n1: c=1\n1: c=3")
    let rule = CountingRule(
      method: .majorityJudgment(onMisfit: .skip), scoring: .points(missing: 0), ties: [.lowerID])
    let outcome = try election.outcome(under: rule)
    #expect(outcome.fundedIDs == ["b", "c"])
    let grades = try ["a", "b", "c"].map { id in
      let grade = try #require(outcome[ProposalID(foreign: id)]?.grade)
      return [grade.median, grade.above, grade.below]
    }
    #expect(grades == [[1, 2, 2], [2, 0, 2], [1, 1, 0]])
  }
}

@Suite("Savings")
struct SavingsTests {
  static let cuts = Election(
    budget: -100, ["a": -60, "b": -80, "c": -40, "d": -10, "e": 5], ballots: "5: a\n4: b\n3: c\n2: d\n1: e")

  @Test(arguments: [
    (CountingRule.OnOvershoot.take, ["a", "b"], -140, 40), (.skip, ["a", "c"], -100, 0),
  ])
  func areTakenUntilTheTarget(onOvershoot: CountingRule.OnOvershoot, funded: [String], spent: Int, left: Int) throws {
    let rule = CountingRule(method: .savings(onOvershoot: onOvershoot), ties: [.lowerID])
    let outcome = try Self.cuts.outcome(under: rule)
    #expect(outcome.fundedIDs == funded)
    #expect(outcome.spent == spent && outcome.left == left)
    #expect(outcome.result("d") == .notFunded(.targetReached))
  }

  @Test func passOverWhatIsTooMuchOrNoSaving() throws {
    let rule = CountingRule(method: .savings(onOvershoot: .skip), ties: [.lowerID])
    let outcome = try Self.cuts.outcome(under: rule)
    #expect(outcome.result("b") == .notFunded(.overshoots(needed: 40, by: 40)))
    let open = try Self.cuts.with(budget: -1000).outcome(under: rule)
    #expect(open.result("e") == .notFunded(.savesNothing))
    #expect(open.left == -810)
  }
}
