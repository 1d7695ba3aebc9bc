import BudgetModel
import Tallying
import Testing

@Suite("Channels that weigh the same")
struct ChannelShareTests {
  private static let candidates = ["a", "b", "c"]

  private static func election(_ groups: [BallotGroup], totals: [CountedVotes] = []) -> Election {
    Election(
      candidates: candidates.map { Candidate(id: ProposalID(foreign: $0), cost: 60) }, budget: 100,
      profile: BallotProfile(kind: .approval, candidates: candidates, groups: groups, totals: totals))
  }

  private static func rule(_ shares: [BallotChannel: Share]) -> CountingRule {
    CountingRule(method: .greedy(onMisfit: .skip), scoring: .channels(shares), ties: [.lowerID])
  }

  private static let halves: [BallotChannel: Share] = [.digital: Share(percent: 50), .paper: Share(percent: 50)]

  /// 1000 on the net want a, 20 on paper want b: half each, and a 10 % of the net wants b too.
  @Test func countEachChannelForItsShare() throws {
    let election = Self.election([
      BallotGroup(choices: [0], count: 900), BallotGroup(choices: [0, 1], count: 100),
      BallotGroup(choices: [1], channel: .paper, count: 16), BallotGroup(choices: [2], channel: .paper, count: 4),
    ])
    let outcome = try election.outcome(under: Self.rule(Self.halves))
    let all = try #require(outcome.supportOfAll)
    // a: 1000/1000 · ½; b: 100/1000 · ½ + 16/20 · ½ = 0,45; c: 4/20 · ½.
    #expect(outcome.candidates.map { $0.support * 100 / all } == [50, 45, 10])
    #expect(outcome.candidates.map(\.votes) == [1000, 116, 4])
    #expect(outcome.funded == ["a"])
  }

  @Test func separateWhatDiffersByOneVoteInAMillion() throws {
    let totals = [
      CountedVotes(channel: .digital, votes: [500_000, 500_001, 0], ballots: 999_983),
      CountedVotes(channel: .paper, votes: [333, 333, 1], ballots: 997),
    ]
    let outcome = try Self.election([], totals: totals).outcome(under: Self.rule(Self.halves))
    #expect(outcome.candidates.map(\.id.rawValue) == ["b", "a", "c"])
    #expect(outcome.ties == [])
  }

  @Test func giveTheChannelThatCameAllOfItsShare() throws {
    let outcome = try Self.election([BallotGroup(choices: [1], count: 3), BallotGroup(choices: [0], count: 1)])
      .outcome(under: Self.rule(Self.halves))
    #expect(outcome.candidates[0].id == "b")
  }

  @Test func needAShareForEveryChannel() {
    let election = Self.election([BallotGroup(choices: [0], channel: .assisted, count: 3)])
    #expect(throws: TallyProblem.needsShares) { try election.outcome(under: Self.rule(Self.halves)) }
  }
}
