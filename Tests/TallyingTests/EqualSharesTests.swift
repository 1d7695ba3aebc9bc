import BudgetModel
import Tallying
import Testing

@Suite("Equal shares")
struct EqualSharesTests {
  static func rule(_ shares: EqualShares, _ scoring: Scoring = .votes) -> CountingRule {
    CountingRule(method: .equalShares(shares), scoring: scoring, ties: [.moreVotes, .cheaper, .lowerID])
  }

  // 10 ballots hold 10 each. a costs 50 and has 6 supporters: 8⅓ each, who then hold 1⅔ each, 10 together.
  static let sample = Election(budget: 100, ["a": 50, "b": 30, "c": 20], ballots: "4: a b\n2: a\n4: c")

  @Test func supportersPayAlikeAndTheRestIsTold() throws {
    let outcome = try Self.sample.outcome(under: Self.rule(EqualShares(utility: .cost, completion: .none)))
    #expect(outcome.fundedIDs == ["a", "c"])
    #expect(outcome.result("b") == .notFunded(.supportersLackMoney(held: 6, missing: 24)))
    #expect(outcome["b"]?.margin?.supportersHeld == 6)
    #expect(
      outcome.steps.map(\.price) == [
        Price(payingInFull: 6, givingTheirLast: 0, millionths: 166_666),
        Price(payingInFull: 4, givingTheirLast: 0, millionths: 250_000),
      ])
    #expect(outcome.equalShares == EqualSharesCourse(steps: 0, end: .single, spentByShares: 70, replacedByVotes: false))
  }

  @Test func whatIsLeftGoesByVotes() throws {
    let outcome = try Self.sample.outcome(under: Self.rule(EqualShares(utility: .cost, completion: .greedy)))
    #expect(outcome.fundedIDs == ["a", "c", "b"])
    #expect(outcome.result("b") == .funded(.completion))
    #expect(outcome.equalShares?.spentByShares == 70 && outcome.left == 0)
  }

  @Test func sharesGrowUntilNothingMoreFits() throws {
    let add1 = EqualShares.Completion.add1(EqualShares.Add1(step: 1))
    let outcome = try Self.sample.outcome(under: Self.rule(EqualShares(utility: .cost, completion: add1)))
    #expect(outcome.fundedIDs.sorted() == ["a", "b", "c"])
    #expect(outcome.equalShares?.end == .exhaustive)
    let steps = try #require(outcome.equalShares?.steps)
    // b's 4 supporters need 30 beyond 8⅓ each: 7½ of their own, so a share of 16.
    #expect(steps == 6)
  }

  @Test func stepsAreLimited() throws {
    let add1 = EqualShares.Completion.add1(EqualShares.Add1(step: 1, maximumSteps: 3))
    let outcome = try Self.sample.outcome(under: Self.rule(EqualShares(utility: .cost, completion: add1)))
    #expect(outcome.equalShares?.end == .stepLimit && outcome.equalShares?.steps == 3)
  }

  @Test func pointsWeighWhatSupportersPay() throws {
    // Two ballots hold 6 each. a costs 8: at 2 a point the one with 3 points pays 6 and the other 2.
    let election = Election(budget: 12, ["a": 8, "b": 4], .points, ballots: "1: a=3\n1: a=1 b=2")
    let outcome = try election.outcome(
      under: Self.rule(EqualShares(utility: .points, completion: .none), .points(missing: 0)))
    #expect(outcome.fundedIDs == ["a", "b"])
    #expect(outcome.steps.first?.price == Price(payingInFull: 2, givingTheirLast: 0, millionths: 2_000_000))
  }

  @Test func theOutcomeByVotesIsTakenWhenMoreBallotsPreferIt() throws {
    let election = Election(budget: 60, ["a": 60, "b": 20], ballots: "4: a\n2: b")
    let plain = try election.outcome(under: Self.rule(EqualShares(utility: .cost, completion: .none)))
    #expect(plain.fundedIDs == ["b"])
    let compared = try election.outcome(
      under: Self.rule(EqualShares(utility: .cost, completion: .none, comparison: .moreBallotsPrefer)))
    #expect(compared.fundedIDs == ["a"] && compared.equalShares?.replacedByVotes == true)
  }

  @Test func blankBallotsHoldMoneyToo() throws {
    let election = Election(budget: 100, ["a": 60], ballots: "1: a\n1:")
    let outcome = try election.outcome(under: Self.rule(EqualShares(utility: .cost, completion: .none)))
    #expect(outcome.result("a") == .notFunded(.supportersLackMoney(held: 50, missing: 10)))
  }
}

@Suite("Phragmén")
struct PhragmenTests {
  @Test func loadsAreSpreadAndTheFirstMisfitEndsIt() throws {
    // a and b cost 10: a loads 3 ballots with 3⅓. b would load its 3 with (3⅓ + 10) / 3, c its 2 with 4½: c is next.
    let election = Election(
      budget: 25, ["a": 10, "b": 10, "c": 9, "z": 99], ballots: "2: a\n1: a b\n2: b\n2: c\n1: z")
    let outcome = try election.outcome(under: CountingRule(method: .phragmen, ties: [.cheaper, .lowerID]))
    #expect(outcome.fundedIDs == ["a", "b"])
    #expect(outcome.result("c") == .notFunded(.doesNotFit(left: 5, missing: 4)))
    #expect(outcome.result("z") == .notFunded(.doesNotFit(left: 25, missing: 74)))
  }
}
