import BudgetModel
import ContentReading
import Diagnostics
import Testing

@Suite("Ballots, one row each")
struct BallotsShapeTests {
  @Test func countsChoicesByIdAndByNumber() throws {
    let read = TestVote().with("id;val\na;1,2\nb;lekpark\nc;\" 02 , brygga\"\nd;\n").read()
    #expect(read.votes() == "brygga 2, gunga 0, lekpark 3")
    #expect(try read.profile().ballotCount == 4)
    #expect(try read.profile().blankCount == 1)
    #expect(read.problems.isEmpty)
    #expect(read.accounts[0].rows == 4)
    #expect(read.accounts[0].countedRows == 4)
    #expect(read.accounts[0].ballots == 4)
  }

  @Test func groupsWhatSaysTheSame() throws {
    let read = TestVote().with("id;val\na;1,2\nb;2,1\nc;2\n").read()
    #expect(try read.profile().groups.map(\.choices) == [[0, 2], [2]])
    #expect(try read.profile().groups.map(\.count) == [2, 1])
  }

  @Test(arguments: [
    ("1,2,3,bad", "row tooManyChoices 1 [2]", "IN230"),
    ("1,2,3,4", "row tooManyChoices 1 [2]", "IN230"),
    ("1,99", "choice unknownProposal 1 [2]", "IN240"),
    ("1,4", "choice notOnBallot 1 [2]", "IN241"),
    ("1,11", "choice otherPool 1 [2]", "IN242"),
    ("1,1,brygga", "choice repeated 2 [2]", "IN243"),
  ])
  func setsAsideWithAReason(choices: String, entry: String, code: String) {
    // `bad` is of another pool and is no choice in this one, but the fourth must be a choice of this pool.
    let choices = choices.replacing("bad", with: "99")
    let read = TestVote().with("id;val\na;\(choices)\n").read()
    #expect(read.setAside().last == entry || read.setAside().first == entry)
    #expect(read.problems.contains("\(code) votes/1.csv:2:1"))
    #expect(read.accounts[0].addsUp)
  }

  @Test func setsAsideTooFewButNotBlank() throws {
    var vote = TestVote()
    vote.limits = BallotLimits(minimumChoices: 2)
    let read = vote.with("id;val\na;1\nb;\nc;1,2\nd;1,4\n").read()
    #expect(read.setAside() == ["row tooFewChoices 1 [2]", "choice notOnBallot 1 [5]"])
    #expect(try read.profile().ballotCount == 3)
  }

  @Test func setsAsideWhatCostsTooMuch() {
    var vote = TestVote()
    vote.limits = BallotLimits(maximumCost: Money(minorUnits: 30_00, .eur))
    let read = vote.with("id;val\na;1,2\nb;1,3\nc;3\n").read()
    #expect(read.setAside() == ["row tooCostly 1 [3]"])
    #expect(read.votes() == "brygga 1, gunga 1, lekpark 1")
  }

  @Test func setsAsideWhatCostsTooLittleButNoBlankBallot() {
    var vote = TestVote()
    vote.limits = BallotLimits(minimumCost: Money(minorUnits: 30_00, .eur))
    let read = vote.with("id;val\na;1,2\nb;\nc;1\n").read()
    #expect(read.setAside() == ["row tooCheap 1 [4]"])
    #expect(read.votes() == "brygga 1, gunga 0, lekpark 1")
  }

  @Test func setsAsideRowsThatCannotBeBallots() {
    let read = TestVote().with("id;val;x\na;1;\nb;1\nc;1;2;3\n;;\n\n;1;\n\"d\";1;\n").read()
    #expect(read.setAside() == ["row rowWidth 2 [3, 4]", "row emptyRow 1 [5]", "row voterMissing 1 [7]"])
    #expect(read.problems == ["IN234 votes/1.csv:3:1", "IN235 votes/1.csv:5:1", "IN237 votes/1.csv:7:1"])
    #expect(read.accounts[0].emptyLines == 1)
    #expect(read.accounts[0].addsUp)
    #expect(read.votes() == "brygga 2, gunga 0, lekpark 0")
  }

  @Test func takesAPoolFromAColumn() {
    let text = "id;pott;val\na;N;1\nb;H;11\nc;X;1\nd;N;11\n"
    let read = TestVote().with(
      text, pool: nil, columns: ["voter": "id", "choices": "val", "pool": "pott"],
      poolNames: ["N": "norra", "H": "hela"]
    ).read()
    #expect(read.votes("norra") == "brygga 1, gunga 0, lekpark 0")
    #expect(read.votes("hela") == "bad 1, park 0")
    #expect(read.setAside() == ["row unknownPool 1 [4]", "choice otherPool 1 [5]"])
    #expect(read.diagnostics.first { $0.code == "IN236" }?.arguments["values"] == "\"X\"")
  }

  @Test func takesThePoolFromEachChoice() throws {
    let read = TestVote().with("id;val\na;1,11\nb;2\nc;12,99\nd;\ne;1,2,3,4,11\n", pool: nil).read()
    #expect(try read.profile("norra").ballotCount == 2)
    #expect(try read.profile("hela").ballotCount == 3)
    #expect(
      read.setAside() == [
        "row poolUnclear 1 [5]", "ballot tooManyChoices 1 [6]", "choice unknownProposal 1 [4]",
        "choice notOnBallot 1 [6]",
      ])
    #expect(read.accounts[0].countedRows == 4)
    #expect(read.accounts[0].ballots == 5)
  }

  @Test func countsABlankBallotWithoutAPoolWhenThereIsOnlyOne() throws {
    var vote = TestVote()
    vote.pools = ["norra"]
    let read = vote.with("id;val\na;1\nb;\n", pool: nil).read()
    #expect(try read.profile().ballotCount == 2)
  }

  @Test func countsARowForManyBallots() throws {
    let read = TestVote().with(
      "val;antal\n1,2;12\n2;0\n3;x\n1;3\n", channel: .paper, columns: ["choices": "val", "count": "antal"]
    ).read()
    #expect(read.votes() == "brygga 15, gunga 0, lekpark 12")
    #expect(read.setAside() == ["row unreadableCount 2 [3, 4]"])
    #expect(read.accounts[0].ballots == 15)
    #expect(read.accounts[0].addsUp)
    #expect(try read.profile().ballotCount(through: .paper) == 15)
  }

  @Test func countsTurnoutByArea() throws {
    let read = TestVote().with(
      "id;val;by\na;1;Norr\nb;2;Söder\nc;1;Norr\nd;1;\n", columns: ["voter": "id", "choices": "val", "area": "by"]
    ).read()
    #expect(
      try read.profile().areas == [AreaTurnout(area: "Norr", ballots: 2), AreaTurnout(area: "Söder", ballots: 1)])
  }

  @Test(arguments: ["|", ", ", "<>", "\n"])
  func splitsAtTheSeparator(separator: String) {
    let read = TestVote().with("id;val\na;\"1\(separator)3\"\n", separator: separator).read()
    #expect(read.votes() == "brygga 1, gunga 1, lekpark 0")
  }
}

@Suite("Ballots of one voter")
struct DuplicateVoterTests {
  private let text = "id;val\na;1\nb;2\na;2\na;3\n"

  @Test(arguments: [
    (Votes.DuplicateVoters.first, "brygga 1, gunga 0, lekpark 1", "row duplicateVoter 2 [4, 5]"),
    (.last, "brygga 0, gunga 1, lekpark 1", "row duplicateVoter 2 [2, 4]"),
    (.none, "brygga 0, gunga 0, lekpark 1", "row duplicateVoter 3 [2, 4, 5]"),
  ])
  func countAsTheRoundSays(policy: Votes.DuplicateVoters, votes: String, setAside: String) {
    var vote = TestVote()
    vote.duplicates = policy
    let read = vote.with(text).read()
    #expect(read.votes() == votes)
    #expect(read.setAside() == [setAside])
    #expect(read.accounts[0].addsUp)
  }

  @Test(arguments: [Votes.DuplicateVoters.first, .last, .none])
  func areFoundAcrossExports(policy: Votes.DuplicateVoters) {
    var vote = TestVote()
    vote.duplicates = policy
    let read = vote.with("id;val\na;1\n").with("id;val\na;2\nb;3\n", channel: .paper).read()
    #expect(read.accounts.map(\.countedRows) == [policy == .first ? 1 : 0, policy == .last ? 2 : 1])
    #expect(read.accounts.map(\.addsUp) == [true, true])
    #expect(read.accounts.map(\.ballots) == read.accounts.map(\.countedRows))
  }

  @Test func areNotDuplicatesInDifferentPools() {
    let read = TestVote().with("id;val\na;1\n").with("id;val\na;11\n", pool: "hela").read()
    #expect(read.problems.isEmpty)
  }

  @Test func doNotHinderOneAnotherWhenTheFirstIsSpoiled() {
    let read = TestVote().with("id;val\na;1,2,3,4\na;2\n").read()
    #expect(read.votes() == "brygga 0, gunga 0, lekpark 1")
  }

  @Test func takeBackOnlyThePoolThatIsGivenAgain() throws {
    var vote = TestVote()
    vote.duplicates = .last
    let read = vote.with("id;val\na;1,11\na;2\n", pool: nil).read()
    #expect(read.votes("norra") == "brygga 0, gunga 0, lekpark 1")
    #expect(read.votes("hela") == "bad 1, park 0")
    #expect(read.setAside() == ["ballot duplicateVoter 1 [2]"])
    #expect(read.accounts[0].countedRows == 2)
  }

  @Test func takeBackTheirAreaToo() throws {
    var vote = TestVote()
    vote.duplicates = .last
    let columns: KeyValuePairs = ["voter": "id", "choices": "val", "area": "by"]
    let read = vote.with("id;val;by\na;1;Norr\na;2;Söder\n", columns: columns).read()
    #expect(try read.profile().areas == [AreaTurnout(area: "Söder", ballots: 1)])
  }

  @Test func areToldApartByEveryByte() throws {
    let ids = (0..<20_000).map { "väljare-\($0 % 10_000)-\($0 / 10_000)" }
    let text = "id;val\n" + ids.map { "\($0);1\n" }.joined()
    let read = TestVote().with(text).read()
    #expect(try read.profile().ballotCount == 20_000)
    #expect(read.problems.isEmpty)
  }
}
