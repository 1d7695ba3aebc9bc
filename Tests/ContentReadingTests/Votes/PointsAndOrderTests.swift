import BudgetModel
import ContentReading
import Diagnostics
import Testing

@Suite("Ballots with points")
struct PointBallotTests {
  private static func vote(each: ClosedRange<Int> = 0...5, sum: Int? = 10) -> TestVote {
    TestVote(
      limits: BallotLimits(kind: .points, maximumChoices: 3, pointsEach: each, maximumPoints: sum))
  }

  /// The same ballots in each shape: a gives brygga 3 and gunga 2, b gives lekpark 5.
  @Test(
    arguments: [
      (
        "id;val;p\na;1,3;3,2\nb;lekpark;5\n", VoteExport.Shape.ballots,
        ["voter": "id", "choices": "val", "points": "p"]
      ),
      ("id;val;p\na;3;2\nb;2;5\na;1;3\n", .selections, ["voter": "id", "choice": "val", "points": "p"]),
      ("id;1;2;3\na;3;0;2\nb;;5;\n", .matrix, ["voter": "id"]),
    ] as [(String, VoteExport.Shape, KeyValuePairs<String, String>)])
  func areReadInEveryShape(text: String, shape: VoteExport.Shape, columns: KeyValuePairs<String, String>) throws {
    let read = Self.vote().with(text, shape, columns: columns).read()
    #expect(read.problems == [])
    let profile = try read.profile()
    #expect(profile.kind == .points)
    #expect(profile.candidates == ["brygga", "gunga", "lekpark"])
    #expect(profile.points() == [3, 2, 5])
    #expect(read.votes() == "brygga 1, gunga 1, lekpark 1")
    #expect(read.accounts[0].addsUp)
  }

  @Test(arguments: [
    ("a;1,2;5,5", "", [5, 0, 5]),
    ("a;1,2,3;5,5,1", "row tooManyPoints 1 [2]", [0, 0, 0]),
    ("a;1,2;6,1", "row pointsOutOfRange 1 [2]", [0, 0, 0]),
    ("a;1,2;-1,1", "row pointsOutOfRange 1 [2]", [0, 0, 0]),
    ("a;1,2;3", "row unreadableNumber 1 [2]", [0, 0, 0]),
    ("a;1,2;3,två", "row unreadableNumber 1 [2]", [0, 0, 0]),
    ("a;1,2;3,1.5", "row unreadableNumber 1 [2]", [0, 0, 0]),
    // What is written to a proposal that nobody knows, or that cannot be funded, was given all the same.
    ("a;1,zebra;5,6", "row tooManyPoints 1 [2] choice unknownProposal 1 [2]", [0, 0, 0]),
    ("a;1,torn;5,5", "choice notOnBallot 1 [2]", [5, 0, 0]),
    ("a;1,1;2,3", "choice repeated 1 [2]", [2, 0, 0]),
    ("a;;", "", [0, 0, 0]),
  ])
  func obeyTheLimits(row: String, setAside: String, points: [Int]) throws {
    let read = Self.vote().with(
      "id;val;p\n\(row)\n", columns: ["voter": "id", "choices": "val", "points": "p"]
    ).read()
    #expect(read.setAside().joined(separator: " ") == setAside)
    #expect(try read.profile().points() == points)
    #expect(read.accounts[0].addsUp)
  }

  @Test func keepNegativePointsWhereTheyAreAllowed() throws {
    let read = Self.vote(each: -2...2, sum: nil).with(
      "id;1;2;3\na;-2;2;-1\nb;-2;2;-1\n", .matrix, columns: ["voter": "id"]
    )
    .read()
    let group = try #require(try read.profile().groups.first)
    #expect(group.choices == [0, 1, 2])
    #expect(group.points == [-2, -1, 2])
    #expect(group.count == 2)
  }

  @Test func addTotalsAsPoints() throws {
    let read = Self.vote().with("id;val;p\na;1;3\n", columns: ["voter": "id", "choices": "val", "points": "p"])
      .with(
        "proposal;votes\n1;4\n2;6\n", .totals, channel: .paper, columns: ["proposal": "proposal", "votes": "votes"],
        ballots: 10
      ).read()
    #expect(read.problems == [])
    #expect(try read.profile().points() == [7, 0, 6])
  }

  @Test func takeBackAnEarlierBallot() throws {
    var vote = Self.vote()
    vote.duplicates = .last
    let read = vote.with(
      "id;val;p\na;1;3\na;1;4\n", columns: ["voter": "id", "choices": "val", "points": "p"]
    ).read()
    #expect(try read.profile().points() == [4, 0, 0])
    #expect(read.setAside() == ["row duplicateVoter 1 [2]"])
  }
}

@Suite("Ballots with an order")
struct OrdinalBallotTests {
  private static let vote = TestVote(limits: BallotLimits(kind: .ordinal, maximumChoices: 3))

  /// The same ballots in each shape: a puts gunga before brygga, b lekpark before gunga.
  @Test(
    arguments: [
      ("id;val\na;3,1\nb;lekpark,gunga\n", VoteExport.Shape.ballots, ["voter": "id", "choices": "val"]),
      ("id;val;r\na;1;2\nb;2;1\nb;3;7\na;3;1\n", .selections, ["voter": "id", "choice": "val", "rank": "r"]),
      ("id;1;2;3\na;2;;1\nb;0;1;2\n", .matrix, ["voter": "id"]),
    ] as [(String, VoteExport.Shape, KeyValuePairs<String, String>)])
  func areReadInEveryShape(text: String, shape: VoteExport.Shape, columns: KeyValuePairs<String, String>) throws {
    let read = Self.vote.with(text, shape, columns: columns).read()
    #expect(read.problems == [])
    let profile = try read.profile()
    #expect(profile.kind == .ordinal)
    #expect(profile.groups.map(\.choices) == [[1, 0], [2, 1]])
    #expect(read.accounts[0].addsUp)
  }

  @Test func keepTheOrderOfWhatIsLeft() throws {
    let read = Self.vote.with("id;val\na;torn,3,1\n").read()
    #expect(try read.profile().groups.map(\.choices) == [[1, 0]])
    #expect(read.setAside() == ["choice notOnBallot 1 [2]"])
  }

  @Test func areSpoiledByEqualPlaces() throws {
    let read = Self.vote.with("id;1;2;3\na;1;1;2\nb;1;2;x\n", .matrix, columns: ["voter": "id"]).read()
    #expect(read.setAside() == ["row equalRanks 1 [2]", "choice unreadableNumber 1 [3]"])
    #expect(try read.profile().groups.map(\.choices) == [[0, 2]])
  }

  @Test func haveNoTotals() {
    let read = Self.vote.with(
      "proposal;votes\n1;4\n", .totals, columns: ["proposal": "proposal", "votes": "votes"], ballots: 10
    ).read()
    #expect(read.problems == ["IN265 round.yaml:10:1"])
  }
}

@Suite("Exports and the ballots of their pools")
struct ExportFitTests {
  @Test(
    arguments: [
      (BallotKind.points, VoteExport.Shape.ballots, ["voter": "id", "choices": "val"], ["IN254"]),
      (.points, .selections, ["voter": "id", "choice": "val", "rank": "p"], ["IN229", "IN254"]),
      (.points, .matrix, ["voter": "id", "points": "p"], ["IN229"]),
      (.ordinal, .selections, ["voter": "id", "choice": "val"], ["IN254"]),
      (.ordinal, .ballots, ["voter": "id", "choices": "val", "rank": "p"], ["IN229"]),
      (.approval, .ballots, ["voter": "id", "choices": "val", "points": "p"], ["IN229"]),
    ] as [(BallotKind, VoteExport.Shape, KeyValuePairs<String, String>, [String])])
  func areCompared(
    kind: BallotKind, shape: VoteExport.Shape, columns: KeyValuePairs<String, String>, codes: [String]
  ) {
    let read = TestVote(limits: BallotLimits(kind: kind)).with("id;val;p\na;1;1\n", shape, columns: columns).read()
    #expect(read.diagnostics.map { "\($0.code)" }.sorted() == codes)
  }
}
