import BudgetModel
import Testing

@Suite("A profile of ballots")
struct BallotsTests {
  private let profile = BallotProfile(
    kind: .approval, candidates: ["brygga", "lekpark", "gunga"],
    groups: [
      BallotGroup(choices: [1, 2], channel: .paper, count: 2),
      BallotGroup(choices: [], channel: .digital, count: 3),
      BallotGroup(choices: [0], channel: .digital),
      BallotGroup(choices: [1, 2], channel: .paper, count: 5),
    ],
    totals: [
      CountedVotes(channel: .assisted, votes: [4, 0, -1], ballots: 4),
      CountedVotes(channel: .assisted, votes: [1, 1, 1], ballots: 1),
    ],
    areas: [AreaTurnout(area: "norr", ballots: 2), AreaTurnout(area: "norr", ballots: 1)])

  @Test func mergesWhatSaysTheSame() {
    #expect(
      Array(profile.groups) == [
        BallotGroup(choices: [], channel: .digital, count: 3), BallotGroup(choices: [0], channel: .digital),
        BallotGroup(choices: [1, 2], channel: .paper, count: 7),
      ])
    #expect(profile.totals == [CountedVotes(channel: .assisted, votes: [5, 1, 0], ballots: 5)])
    #expect(profile.areas == [AreaTurnout(area: "norr", ballots: 3)])
  }

  @Test func countsBallotsBlankOnesToo() {
    #expect(profile.ballotCount == 16)
    #expect(profile.blankCount == 3)
    #expect(profile.ballotCount(through: .digital) == 4)
  }

  @Test func countsVotesPerCandidateAndChannel() {
    #expect(profile.votes() == [6, 8, 7])
    #expect(profile.votes(through: .paper) == [0, 7, 7])
    #expect(profile.channels == [.assisted, .digital, .paper])
  }

  @Test func addsPoints() {
    let profile = BallotProfile(
      kind: .points, candidates: ["a", "b"],
      groups: [BallotGroup(choices: [0, 1], points: [3, 1], count: 2), BallotGroup(choices: [1], points: [7])],
      totals: [CountedVotes(channel: .paper, votes: [10, 0], ballots: 5)])
    #expect(profile.points() == [16, 9])
    #expect(profile.votes() == [2, 3])
    #expect(profile.ballotCount == 8)
  }

  @Test func keepsTheOrderOfOrdinalBallotsApart() {
    let groups = [BallotGroup(choices: [1, 0]), BallotGroup(choices: [0, 1])]
    let profile = BallotProfile(kind: .ordinal, candidates: ["a", "b"], groups: groups)
    #expect(profile.groups.map(\.choices) == [[0, 1], [1, 0]])
  }
}
