import BudgetModel
import Checksums
import ContentReading
import Diagnostics
import Testing

@Suite("Selections, one row a choice")
struct SelectionsShapeTests {
  private static let columns: KeyValuePairs = ["voter": "roster", "choice": "val"]

  @Test func gathersTheRowsOfAVoterFromAnywhere() throws {
    let text = "roster;val\na;1\nb;2\na;3\nc;\nb;2\na;2\n"
    let read = TestVote().with(text, .selections, columns: Self.columns).read()
    #expect(read.votes() == "brygga 1, gunga 1, lekpark 2")
    #expect(try read.profile().groups.map(\.choices) == [[], [0, 1, 2], [2]])
    #expect(read.setAside() == ["choice repeated 1 [6]"])
    #expect(read.accounts[0].rows == 6)
    #expect(read.accounts[0].countedRows == 6)
    #expect(read.accounts[0].ballots == 3)
  }

  @Test func setsAsideAllRowsOfASpoiledBallot() {
    let text = "roster;val\na;1\nb;2\na;3\na;2\na;4\n;1\n"
    let read = TestVote().with(text, .selections, columns: Self.columns).read()
    #expect(
      read.setAside() == [
        "row tooManyChoices 4 [2]", "row voterMissing 1 [7]", "choice notOnBallot 1 [6]",
      ])
    #expect(read.accounts[0].addsUp)
  }

  @Test func takesThePoolFromEachRowOrEachChoice() throws {
    let byColumn = TestVote().with(
      "roster;val;p\na;1;norra\na;11;hela\na;2;norra\n", .selections, pool: nil,
      columns: ["voter": "roster", "choice": "val", "pool": "p"]
    ).read()
    let byChoice = TestVote().with(
      "roster;val\na;1\na;11\na;2\n", .selections, pool: nil, columns: Self.columns
    ).read()
    for read in [byColumn, byChoice] {
      #expect(try read.profile("norra").groups.map(\.choices) == [[0, 2]])
      #expect(try read.profile("hela").groups.map(\.choices) == [[0]])
      #expect(read.accounts[0].addsUp)
      #expect(read.accounts[0].ballots == 2)
    }
  }

  @Test func takesBackAllRowsOfAnEarlierBallot() {
    var vote = TestVote()
    vote.duplicates = .last
    let read = vote.with("roster;val\na;1\na;2\n", .selections, columns: Self.columns).with("id;val\na;3\n").read()
    #expect(read.setAside() == ["row duplicateVoter 2 [2]"])
    #expect(read.accounts.map(\.addsUp) == [true, true])
    #expect(read.votes() == "brygga 0, gunga 1, lekpark 0")
  }

  @Test func needsAVoter() {
    let read = TestVote().with("roster;val\na;1\n", .selections, columns: ["choice": "val"]).read()
    #expect(read.problems == ["IN254 round.yaml:10:1"])
  }
}

@Suite("Matrix, one column a proposal")
struct MatrixShapeTests {
  private static let columns: KeyValuePairs = ["voter": "id"]

  @Test func readsMarks() {
    let text = "id;1;lekpark;3;tid\na;1;0;;x\nb;X;ja;nej;\nc;Kyllä;FALSE;?;\nd;ei;true;yes;\n"
    let read = TestVote().with(text, .matrix, columns: Self.columns, ignored: ["tid"]).read()
    #expect(read.votes() == "brygga 3, gunga 1, lekpark 2")
    #expect(read.setAside() == ["choice unreadableMark 1 [4]"])
    #expect(read.accounts[0].addsUp)
  }

  @Test func refusesAnUnknownColumn() {
    let read = TestVote().with("id;1;leckpark;gunga\na;1;1;1\n", .matrix, columns: Self.columns).read()
    #expect(read.problems == ["IN250 votes/1.csv:1:6"])
    #expect(read.diagnostics.first?.suggestion == "lekpark")
  }

  @Test func refusesAProposalTwice() {
    let read = TestVote().with("id;1;1\na;1;1\n", .matrix, columns: Self.columns).read()
    #expect(read.problems == ["IN213 votes/1.csv:1:6"])
  }

  @Test func refusesATableWithoutProposals() {
    let read = TestVote().with("id;tid\na;1\n", .matrix, columns: Self.columns, ignored: ["tid"]).read()
    #expect(read.problems == ["IN251 votes/1.csv:1:1"])
  }

  @Test func countsAllPoolsOfARow() throws {
    let read = TestVote().with("id;1;2;11;12\na;1;0;0;1\nb;0;0;0;0\n", .matrix, pool: nil, columns: Self.columns).read()
    #expect(read.votes("norra") == "brygga 1, gunga 0, lekpark 0")
    #expect(read.votes("hela") == "bad 0, park 1")
    #expect(read.setAside() == ["row poolUnclear 1 [3]"])
  }
}

@Suite("Totals, one row a proposal")
struct TotalsShapeTests {
  private static let columns: KeyValuePairs = ["proposal": "nr", "votes": "antal"]

  @Test func addUpWithCorrections() throws {
    let text = "nr;antal\n1;30\n2;1 200\n1;-5\nlekpark;3\n99;4\n4;1\n11;2\n"
    let read = TestVote().with(
      text, .totals, channel: .paper, columns: Self.columns, ballots: 1300
    ).with("id;val\na;1\n").read()
    #expect(read.votes() == "brygga 26, gunga 0, lekpark 1203")
    #expect(try read.profile().ballotCount == 1301)
    #expect(
      read.setAside() == [
        "row unknownProposal 1 [6]", "row notOnBallot 1 [7]", "row otherPool 1 [8]",
      ])
    #expect(read.accounts[0].addsUp)
    #expect(read.accounts[0].ballots == 1300)
  }

  @Test(arguments: [
    ("nr;antal\n1;tio\n", "IN253 votes/1.csv:2:3"),
    ("nr;antal\n1;\n", "IN253 votes/1.csv:2:3"),
    ("nr;antal\n1;9999999999999999\n", "IN253 votes/1.csv:2:3"),
    ("nr;antal\n1;3\n1;-4\n", "IN258 votes/1.csv:2:1"),
    ("nr;antal\n2;3\n1;6\n", "IN259 votes/1.csv:3:1"),
  ])
  func refuseWhatCannotBe(text: String, problem: String) {
    let read = TestVote().with(text, .totals, columns: Self.columns, ballots: 5).read()
    #expect(read.problems.contains(problem))
    #expect(read.diagnostics.hasErrors)
  }

  @Test func needToSayHowManyBallotsPerPool() {
    let text = "nr;antal\n1;3\n11;4\n"
    #expect(
      TestVote().with(text, .totals, pool: nil, columns: Self.columns, ballots: 5).read().problems == [
        "IN257 round.yaml:10:1"
      ])
    #expect(
      TestVote().with(text, .totals, pool: nil, columns: Self.columns).read().problems == ["IN256 round.yaml:10:1"])
  }
}

@Suite("Exports that cannot be counted")
struct ExportFaultTests {
  @Test func nameTheColumnThatIsMissing() {
    let read = TestVote().with("id;vals\na;1\n").read()
    #expect(read.problems == ["IN212 round.yaml:10:1"])
    #expect(read.diagnostics.first?.suggestion == "vals")
    #expect(read.accounts[0].sha256 == nil)
  }

  @Test func nameAllThatIsWrongInOneRun() {
    let read = TestVote().with("a;b\n1;2\n", pool: "norr").with("id;val\na;\"1\n").with("", pool: "hela").read()
    #expect(
      read.problems == [
        "IN212 round.yaml:10:1", "IN212 round.yaml:10:1", "IN255 round.yaml:10:1", "IN205 votes/2.csv:2:1",
        "IN211 votes/3.csv",
      ])
    #expect(read.diagnostics.first { $0.code == "IN255" }?.suggestion == "norra")
  }

  @Test func nameAFileThatIsMissing() {
    var vote = TestVote().with("id;val\na;1\n")
    vote.files = [:]
    #expect(vote.read().problems == ["IN100 votes/1.csv"])
  }

  @Test func keepTheDigestOfEveryFile() {
    let text = "id;val\na;1\n"
    #expect(TestVote().with(text).read().accounts[0].sha256 == SHA256.hexadecimal(of: Array(text.utf8)))
    #expect(TestVote().with(text).read().accounts[0].byteCount == text.utf8.count)
  }
}
