import BudgetModel
import PortalTestSupport
import Tallying
import Testing

/// What must hold for any election, tried on many small ones full of ties.
@Suite("Properties of counting")
struct PropertyTests {
  static let methods: [CountingRule.Method] = [
    .greedy(onMisfit: .skip), .greedy(onMisfit: .stop), .greedyWithReserve(atLeast: Share(percent: 80)), .greedyPerCost,
    .phragmen, .knapsack,
    .equalShares(EqualShares(utility: .cost, completion: .none)),
    .equalShares(EqualShares(utility: .cardinality, completion: .greedy, comparison: .moreBallotsPrefer)),
    .equalShares(EqualShares(utility: .cost, completion: .add1(.init(step: 1, thenGreedy: true)))),
    .equalShares(
      EqualShares(utility: .cost, completion: .add1(.init(step: 1, startsWhole: true, endsWhenExhaustive: false)))),
  ]

  struct Sample {
    let candidates: [Candidate]
    let ballots: [[Int]]
    let budget: Int

    init(seed: UInt64) {
      var random = SeededNumbers(seed: seed)
      let count = Int.random(in: 2...9, using: &random)
      candidates = (0..<count).map {
        Candidate(id: ProposalID(foreign: "p\($0)"), cost: Int.random(in: 1...12, using: &random) * 5)
      }
      ballots = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        (0..<count).filter { _ in Int.random(in: 0...2, using: &random) == 0 }
      }
      budget = Int.random(in: 20...200, using: &random)
    }

    func election(ballots: [[Int]]? = nil, candidates: [Candidate]? = nil) -> Election {
      Election(
        candidates: candidates ?? self.candidates, budget: budget,
        profile: BallotProfile(
          kind: .approval, candidates: self.candidates.map(\.id.rawValue),
          groups: (ballots ?? self.ballots).map { BallotGroup(choices: $0) }))
    }
  }

  static func rule(_ method: CountingRule.Method) -> CountingRule {
    CountingRule(method: method, ties: [.moreVotes, .cheaper, .lowerID])
  }

  @Test(arguments: methods)
  func theOrderOfRowsAndCandidatesDoesNotMatter(method: CountingRule.Method) throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      let sample = Sample(seed: seed)
      var random = SeededNumbers(seed: seed + 1000)
      let shuffled = sample.election(
        ballots: sample.ballots.shuffled(using: &random), candidates: sample.candidates.shuffled(using: &random))
      let (one, two) = (
        try sample.election().outcome(under: Self.rule(method)), try shuffled.outcome(under: Self.rule(method))
      )
      #expect(one == two, "seed \(seed)")
    }
  }

  @Test(arguments: methods)
  func everyCentAndCandidateIsAccountedFor(method: CountingRule.Method) throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      let sample = Sample(seed: seed)
      let outcome = try sample.election().outcome(under: Self.rule(method))
      let funded = outcome.candidates.filter(\.isFunded)
      #expect(outcome.spent + outcome.extra == funded.reduce(0) { $0 + $1.cost }, "seed \(seed)")
      #expect(outcome.spent + outcome.left == sample.budget && outcome.left >= 0, "seed \(seed)")
      #expect(Set(outcome.funded) == Set(funded.map(\.id)) && outcome.funded.count == funded.count, "seed \(seed)")
      #expect(outcome.candidates.count == sample.candidates.count, "seed \(seed)")
      #expect(outcome.candidates.compactMap(\.rank) == Array(1...sample.candidates.count), "seed \(seed)")
      var left = sample.budget
      for step in outcome.steps {
        #expect(step.leftBefore == left, "seed \(seed)")
        left = step.leftAfter
      }
      #expect(left == outcome.left, "seed \(seed)")
      #expect(
        outcome.candidates.filter { $0.result == .notFunded(.noVotes) }.allSatisfy { $0.votes == 0 }, "seed \(seed)")
    }
  }

  @Test func moreVotesNeverTakeTheMoneyAway() throws {
    for seed in 1...200 as ClosedRange<UInt64> {
      let sample = Sample(seed: seed)
      for method in [CountingRule.Method.greedy(onMisfit: .skip), .greedy(onMisfit: .stop), .greedyPerCost] {
        let outcome = try sample.election().outcome(under: Self.rule(method))
        for winner in outcome.funded {
          let index = try #require(sample.candidates.firstIndex { $0.id == winner })
          let again = try sample.election(ballots: sample.ballots + [[index]]).outcome(under: Self.rule(method))
          #expect(again[winner]?.isFunded == true, "seed \(seed) \(method)")
        }
      }
    }
  }

  /// So many more votes are enough, and one fewer is not.
  @Test(arguments: [CountingRule.OnMisfit.skip, .stop])
  func missingVotesAreExactlyEnough(onMisfit: CountingRule.OnMisfit) throws {
    let rule = Self.rule(.greedy(onMisfit: onMisfit))
    for seed in 1...120 as ClosedRange<UInt64> {
      let sample = Sample(seed: seed)
      for candidate in try sample.election().outcome(under: rule).candidates {
        guard let missing = candidate.margin?.missingSupport, missing >= 0,
          let index = sample.candidates.firstIndex(where: { $0.id == candidate.id })
        else { continue }
        func isFunded(with votes: Int) throws -> Bool? {
          let more = Array(repeating: [index], count: votes)
          return try sample.election(ballots: sample.ballots + more).outcome(under: rule)[candidate.id]?.isFunded
        }
        #expect(try isFunded(with: missing) == true, "seed \(seed) \(candidate.id)")
        if missing > 0 { #expect(try isFunded(with: missing - 1) == false, "seed \(seed) \(candidate.id)") }
      }
    }
  }

  /// Under the stop rule the sum that would have sufficed does, and a cent less does not.
  @Test func sufficientBudgetsSuffice() throws {
    let rule = Self.rule(.greedy(onMisfit: .stop))
    for seed in 1...120 as ClosedRange<UInt64> {
      let election = Sample(seed: seed).election()
      for candidate in try election.outcome(under: rule).candidates {
        guard let budget = candidate.margin?.sufficientBudget else { continue }
        #expect(try election.with(budget: budget).outcome(under: rule)[candidate.id]?.isFunded == true)
        #expect(try election.with(budget: budget - 1).outcome(under: rule)[candidate.id]?.isFunded == false)
      }
    }
  }

  @Test func theBestSetIsAtLeastAsGoodAsAnyOther() throws {
    for seed in 1...120 as ClosedRange<UInt64> {
      let sample = Sample(seed: seed)
      let outcome = try sample.election().outcome(under: Self.rule(.knapsack))
      let candidates = outcome.candidates
      let best = (0..<(1 << candidates.count)).map { set -> Int in
        let chosen = candidates.indices.filter { set >> $0 & 1 == 1 }
        let cost = chosen.reduce(0) { $0 + candidates[$1].cost }
        return cost <= sample.budget ? chosen.reduce(0) { $0 + candidates[$1].support } : 0
      }.max()
      #expect(candidates.filter(\.isFunded).reduce(0) { $0 + $1.support } == best, "seed \(seed)")
    }
  }
}
