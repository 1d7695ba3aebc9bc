import BudgetModel
import ContentReading
import Diagnostics
import Testing

@Suite("Grouped ballots as an export")
struct GroupedShapeTests {
  @Test func columnsAreFoundByTheirNames() throws {
    let text = """
      count,area,choices,channel,round
      3,norr,1 2,digital,old
      2,,,paper,old
      1,norr,3 1,,old

      """
    let read = TestVote().with(text, .grouped, channel: .assisted, columns: [:], separator: " ").read()
    #expect(read.problems == [])
    #expect(read.votes() == "brygga 4, gunga 1, lekpark 3")
    let profile = try read.profile()
    #expect((profile.ballotCount, profile.blankCount) == (6, 2))
    #expect(profile.ballotCount(through: .paper) == 2 && profile.ballotCount(through: .assisted) == 1)
    #expect(profile.areas.map { "\($0.area) \($0.ballots)" } == ["norr 4"])
  }

  @Test func theRoundsFileMayNameThemOtherwise() {
    let read = TestVote().with(
      "n;val;home\n4;1|2;N\n", .grouped, columns: ["choices": "val", "count": "n", "area": "home"], separator: "|",
      areas: ["N": "norr"]
    ).read()
    #expect(read.problems == [])
    #expect(read.votes() == "brygga 4, gunga 0, lekpark 4")
  }

  @Test(arguments: ["choices\n1\n", "count\n3\n"])
  func choicesAndTheirNumberAreNeeded(text: String) {
    #expect(
      TestVote().with(text, .grouped, columns: [:], separator: " ").read().problems.contains { $0.hasPrefix("IN212") })
  }

  @Test func pointsAndOrderAreRead() throws {
    var vote = TestVote()
    vote.limits = BallotLimits(kind: .points, minimumChoices: 1, pointsEach: 1...5)
    let points = vote.with("choices,choice_points,count\n2 1,5 1,3\n1,2,2\n", .grouped, columns: [:], separator: " ")
    #expect(try points.read().profile().points() == [7, 0, 15])
    let without = vote.with("choices,count\n2 1,3\n", .grouped, columns: [:], separator: " ").read()
    #expect(without.problems == ["IN212 round.yaml:10:1"] || without.problems.first?.hasPrefix("IN212") == true)
    vote.limits = BallotLimits(kind: .ordinal, minimumChoices: 1)
    let order = try vote.with("choices,count\n2 1,3\n1 2,2\n", .grouped, columns: [:], separator: " ").read().profile()
    #expect(order.groups.map { "\($0.choices) \($0.count)" } == ["[0, 2] 2", "[2, 0] 3"])
  }

  @Test func aFileOfSeveralPoolsMayHavePointsInOneOnly() throws {
    // As the open data writes it: the column is there, and empty in pools without points.
    let text = "pool,choices,choice_points,count\nnorra,1 2,,3\nhela,11,,2\n"
    let read = TestVote().with(text, .grouped, pool: nil, columns: [:], separator: " ").read()
    #expect(read.problems == [])
    #expect(read.votes() == "brygga 3, gunga 0, lekpark 3" && read.votes("hela") == "bad 2, park 0")
  }

  @Test func areasAreKeptApartOnlyWhenAsked() throws {
    let read = TestVote().with(
      "choices,count,area\n1,3,norr\n1,2,soder\n1,1,\n", .grouped, columns: [:], separator: " "
    ).read()
    #expect(try read.profile().groups.map(\.count) == [6])
    #expect(read.areaGroups.isEmpty)
  }
}
