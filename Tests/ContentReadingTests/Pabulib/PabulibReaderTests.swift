import BudgetModel
import ContentReading
import Diagnostics
import SiteRendering
import Testing

@Suite("Elections in the format of Pabulib")
struct PabulibReaderTests {
  private func file(
    meta: String = "budget;100\nvote_type;approval\n", projects: String = "project_id;cost\n1;10\n2;20\n",
    votes: String = "voter_id;vote\na;1,2\n"
  ) -> String {
    "META\nkey;value\n" + meta + "PROJECTS\n" + projects + "VOTES\n" + votes
  }

  private func read(_ text: String) -> (file: PabulibFile?, problems: [String]) {
    let read = PabulibReader(path: "a.pb").read(MemoryBytes(text, pieceSize: 5))
    return (read.file, read.diagnostics.map { "\($0.code) \($0.location)" })
  }

  @Test func readWhatCitiesWrite() throws {
    let text = file(
      meta: "budget; 1331751.11\r\nvote_type; approval\nwonder; x\n",
      projects: "project_id; cost; name\nBO.D18.9/23; 4000.0; Plac \"zabaw\nL18PD;999999999;\"a;b\"\n",
      votes:
        "voter_id; vote; voting_method\n7; L18PD , BO.D18.9/23;paper\r\n8;;internet\n9;None;internet\n9;L18PD;internet")
    let (file, problems) = read("\u{FEFF}" + text)
    let election = try #require(file)
    #expect(problems == ["IN207 a.pb:8:1"])
    #expect(election.budget == 1_331_751_11)
    #expect(election["wonder"] == "x")
    #expect(election.projects.map(\.cost) == [4000_00, 999_999_999_00])
    #expect(election.projects.map(\.isWithdrawn) == [false, true])
    #expect(election.projects.map(\.name) == ["Plac \"zabaw", "a;b"])
    #expect(election.ballots.groups.map(\.choices) == [[], [0, 1], [1]])
    #expect(election.ballots.blankCount == 2)
    #expect(election.ballots.ballotCount(through: .paper) == 1)
  }

  @Test func keepPointsAndOrder() throws {
    let points = file(
      meta: "budget;9\nvote_type;cumulative\n", votes: "voter_id;vote;points\na;2,1;3,0\nb;1;-2\n")
    #expect(try #require(read(points).file).ballots.points() == [-2, 3])
    let order = file(meta: "budget;9\nvote_type;ordinal\n", votes: "voter_id;vote\na;2,1\nb;1,2\n")
    #expect(try #require(read(order).file).ballots.groups.map(\.choices) == [[0, 1], [1, 0]])
  }

  @Test(arguments: [
    ("a;1,1,2\n", "IN276 a.pb:11:1"), ("a;1\nb;2,3\n", "IN275 a.pb:12:1"),
  ])
  func warnOfOddBallots(votes: String, problem: String) {
    let (election, problems) = read(file(votes: "voter_id;vote\n" + votes))
    #expect(problems == [problem])
    #expect(election?.ballots.votes()[1] == 1)
  }

  @Test func compareWithTheFilesOwnCount() {
    let text = file(
      meta: "budget;100\nvote_type;approval\nnum_votes;3\nnum_projects;2\n",
      projects: "project_id;cost;votes\n1;10;1\n2;20;2\n")
    #expect(read(text).problems == ["IN278 a.pb:5:1", "IN278 a.pb:10:1"])
    #expect(read(text).file != nil)
  }

  @Test(arguments: [
    ("META\nkey;value\nbudget;1\nvote_type;approval\nPROJECTS\nproject_id;cost\n", ["IN270 a.pb"]),
    (
      "META\nkey;value\nbudget;1\nvote_type;approval\nVOTES\nPROJECTS\nproject_id;cost\n", ["IN270 a.pb"]
    ),
    (
      "META\nkey;value\nbudget;1\nvote_type;cumulative\nPROJECTS\nproject_id;cost\n1;1\nVOTES\nvoter_id;vote;points\na;1;1\n"
        + "VOTES\nvoter_id;vote\nb;1\n", ["IN219 a.pb:12:1"]
    ),
    ("key;value\n", ["IN270 a.pb", "IN270 a.pb", "IN270 a.pb", "IN272 a.pb:1:1"]),
    ("META\nk;v\nbudget;1\nvote_type;approval\nPROJECTS\nproject_id\nVOTES\nvoter_id;vote\n", ["IN271 a.pb:6:1"]),
    (
      "META\nk;v\nbudget;much\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;x\nVOTES\nvoter_id;vote\n",
      ["IN272 a.pb:7:1", "IN272 a.pb:3:1"]
    ),
    (
      "META\nk;v\nbudget;1\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;2\n1;3\nVOTES\nvoter_id;vote\n",
      ["IN273 a.pb:8:1"]
    ),
    ("META\nk;v\nbudget;1\nvote_type;aproval\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote\n", ["IN274 a.pb:4:1"]),
    (
      "META\nk;v\nbudget;1\nvote_type;scoring\nPROJECTS\nproject_id;cost\n1;1\nVOTES\nvoter_id;vote;points\na;1;2,3\n",
      ["IN277 a.pb:10:1"]
    ),
    (
      "META\nk;v\nbudget;1\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;1\nVOTES\nvoter_id;vote\na\n",
      ["IN216 a.pb:10:1"]
    ),
  ])
  func refuseWhatCannotBeCounted(text: String, problems: [String]) {
    #expect(read(text).problems == problems)
    #expect(read(text).file == nil)
  }

  @Test func areWrittenSoThatNoVoterIsFound() throws {
    let text = file(
      meta: "budget;100.5\nvote_type;cumulative\n", projects: "project_id;cost;name\n1;10;\"a;\"\"b\"\n2;20;c\n",
      votes: "voter_id;vote;points\nsecret9;2,1;1,2\nsecret1;;\nsecret2;1;3\n")
    let written = String(decoding: PabulibWriter.bytes(of: try #require(read(text).file)), as: UTF8.self)
    #expect(
      written == """
        META
        key;value
        budget;100.5
        vote_type;cumulative
        PROJECTS
        project_id;cost;name
        1;10;"a;""b"
        2;20;c
        VOTES
        voter_id;vote;points
        1;;
        2;1;3
        3;1,2;2,1

        """)
  }
}
