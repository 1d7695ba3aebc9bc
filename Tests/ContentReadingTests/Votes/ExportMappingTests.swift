import BudgetModel
import ContentReading
import Diagnostics
import Testing

@Suite("What the values of an export mean")
struct ExportMappingTests {
  private static func window(_ from: String, _ to: String) throws -> TimeWindow {
    TimeWindow(from: try #require(ClockTime(from)), to: try #require(ClockTime(to)))
  }

  @Test(
    arguments: [
      (["W": BallotChannel.digital, "P": .paper], "W", "P"), ([:], "digital", "paper"), ([:], "", "paper"),
    ] as [([String: BallotChannel], String, String)])
  func channelsComeFromAColumn(names: [String: BallotChannel], one: String, two: String) throws {
    let read = TestVote().with(
      "id;val;how\na;1;\(one)\nb;2;\(two)\nc;3;fax\n", columns: ["voter": "id", "choices": "val", "channel": "how"],
      channels: names
    ).read()
    let profile = try read.profile()
    #expect(profile.ballotCount(through: .digital) == 1)
    #expect(profile.ballotCount(through: .paper) == 1)
    #expect(read.setAside() == ["row unknownChannel 1 [4]"])
    #expect(read.accounts[0].addsUp)
  }

  @Test func channelsOfSelectionsBelongToTheVoter() throws {
    let read = TestVote().with(
      "id;val;how\na;1;paper\nb;2;digital\na;3;paper\n", .selections,
      columns: ["voter": "id", "choice": "val", "channel": "how"]
    ).read()
    #expect(try read.profile().votes(through: .paper) == [1, 1, 0])
  }

  @Test func areasAreNamedAndDecideWhoMayVote() throws {
    var vote = TestVote()
    vote.homes = ["norr", "strand"]
    let text = "id;val;home\na;1;N\nb;2;C\nc;3;\nd;1;X\ne;2;S\n"
    let read = vote.with(
      text, columns: ["voter": "id", "choices": "val", "area": "home"],
      areas: ["N": "norr", "C": "centrum", "S": "strand"]
    ).read()
    #expect(read.setAside() == ["row unknownArea 2 [4, 5]", "row otherArea 1 [3]"])
    #expect(read.votes() == "brygga 1, gunga 0, lekpark 1")
    #expect(try read.profile().areas.map { "\($0.area) \($0.ballots)" } == ["norr 1", "strand 1"])
    #expect(read.accounts[0].addsUp)
  }

  @Test func anAreaColumnIsNeededWhereAreasDecide() {
    var vote = TestVote()
    vote.limits = BallotLimits(isForOwnAreas: true)
    #expect(vote.with("id;val\na;1\n").read().problems == ["IN254 round.yaml:10:1"])
  }

  @Test func ballotsOutsideTheWindowAreSetAside() throws {
    let rows = [
      "a;1;2026-04-01 08:00", "b;1;2026-04-01 07:59:59", "c;1;21.4.2026 20.00", "d;1;2026-04-21T20:00:01", "e;1;",
      "f;1;2026-04-10T10:00:00Z",
    ]
    let read = TestVote().with(
      "id;val;t\n" + rows.joined(separator: "\n") + "\n", columns: ["voter": "id", "choices": "val", "time": "t"],
      window: try Self.window("2026-04-01 08:00", "2026-04-21 20:00")
    ).read()
    #expect(read.setAside() == ["row outOfTime 2 [3, 5]", "row unreadableTime 2 [6, 7]"])
    #expect(read.votes() == "brygga 2, gunga 0, lekpark 0")
    #expect(read.accounts[0].addsUp)
  }

  @Test func namesOfProposalsAreExplained() throws {
    let vote = TestVote()
    let read = vote.with("id;val\na;A\nb;A,2\nc;B\n", proposals: ["A": "gunga"])
      .with("A;2\nx;x\n", .matrix, columns: [:], proposals: ["A": "brygga"])
      .with(
        "what;n\nA;5\n", .totals, columns: ["proposal": "what", "votes": "n"], ballots: 9, proposals: ["A": "lekpark"]
      ).read()
    #expect(read.votes() == "brygga 1, gunga 2, lekpark 7")
    #expect(read.setAside() == ["choice unknownProposal 1 [4]"])
    let wrong = vote.with("id;val\na;A\n", proposals: ["A": "gungor"]).read()
    #expect(wrong.diagnostics.contains { $0.code == "IN905" && $0.suggestion == "gunga" })
  }

  @Test(
    arguments: [
      (
        Set<ExportAccount.Reason>(),
        ["choice unknownProposal 1 [2]", "choice notOnBallot 1 [3]", "choice repeated 1 [4]"]
      ),
      ([.unknownProposal], ["row unknownProposal 1 [2]", "choice notOnBallot 1 [3]", "choice repeated 1 [4]"]),
      (
        [.unknownProposal, .notOnBallot, .repeated],
        ["row unknownProposal 1 [2]", "row notOnBallot 1 [3]", "row repeated 1 [4]"]
      ),
    ] as [(Set<ExportAccount.Reason>, [String])])
  func faultsOfAChoiceSpoilTheBallotWhereTheRoundSaysSo(spoiling: Set<ExportAccount.Reason>, setAside: [String]) {
    var vote = TestVote()
    vote.spoiling = spoiling
    let read = vote.with("id;val\na;1,zebra\nb;1,torn\nc;1,1\nd;1\n").read()
    #expect(read.setAside() == setAside)
    #expect(read.accounts[0].ballots == 4 - spoiling.count)
    #expect(read.accounts[0].addsUp)
  }

  @Test func aSpoiledBallotIsNotItsVotersBallot() {
    var vote = TestVote()
    vote.spoiling = [.unknownProposal]
    let read = vote.with("id;val\na;1,zebra\na;2\n").read()
    #expect(read.votes() == "brygga 0, gunga 0, lekpark 1")
    #expect(read.setAside() == ["row unknownProposal 1 [2]"])
  }
}

@Suite("Times as exports write them")
struct ClockTimeTests {
  @Test(
    arguments: [
      ("1970-01-01", 0, nil), ("1970-01-02 00:00", 86_400, nil), ("1970-01-01T01:02:03", 3723, nil),
      ("1970-01-01 01:02:03.999", 3723, nil), ("2.1.1970 0.05", 86_700, nil), ("02.01.1970 00:05:09", 86_709, nil),
      ("1970-01-01T00:00:00Z", 0, 0), ("1970-01-01 00:00:00 UTC", 0, 0), ("1970-01-01T03:00+03:00", 10_800, 10_800),
      ("1970-01-01 03:00:00 -0230", 10_800, -9000),
    ] as [(String, Int, Int?)])
  func areRead(text: String, seconds: Int, offset: Int?) {
    for time in [ClockTime(text), Self.inCell(text)] {
      #expect(time?.seconds == seconds)
      #expect(time?.offset == offset)
    }
  }

  private static func inCell(_ text: String) -> ClockTime? {
    Array(text.utf8).withUnsafeBufferPointer { ClockTime(cell: $0) }
  }

  @Test(arguments: [
    "", "igår", "2026-02-30", "2026-04-21 25:00", "2026-04-21 20:60", "21.4", "2026-04-21 2000", "4/21/2026",
    "2026-04-21 2x:00", "2026-04-21 20:00:", "2026-04-21 20:00:61", "2026-04-21x20:00",
    "2026-04-21 24:00:00Z",
  ])
  func areRefused(text: String) {
    #expect(ClockTime(text) == nil)
    #expect(Self.inCell(text) == nil)
  }

  @Test(
    arguments: [
      ("2026-04-21T17:00Z", "2026-04-21 20:00 +03:00", true),
      ("2026-04-21T17:00:01Z", "2026-04-21 20:00 +03:00", false),
      ("2026-04-21 17:00", "2026-04-21 20:00", true), ("2026-04-21 17:00", "2026-04-21T20:00Z", nil),
    ] as [(String, String, Bool?)])
  func areCompared(one: String, other: String, expected: Bool?) throws {
    #expect(try #require(ClockTime(one)).isNotAfter(try #require(ClockTime(other))) == expected)
  }
}
