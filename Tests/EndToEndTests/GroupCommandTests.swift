import Foundation
import PortalTestSupport
import Testing

/// `insyn group` as it is started from a shell.
@Suite("insyn group")
struct GroupCommandTests {
  private let folder: TemporaryFolder
  private static let export = "content/rounds/2026-vote/votes/digital.csv"

  init() throws { folder = try TemporaryFolder(SmallPortal.files.merging(Repository.theme) { $1 }) }

  private func run(_ arguments: String...) throws -> (code: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("insyn")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["LANG": "C"]
    for name in [".out", ".err"] { try folder.write(name, "") }
    process.standardOutput = FileHandle(forWritingAtPath: folder.path + "/.out")
    process.standardError = FileHandle(forWritingAtPath: folder.path + "/.err")
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, folder.text(of: ".out") ?? "", folder.text(of: ".err") ?? "")
  }

  @Test func doesNotWriteWhatWouldGiveVotersAway() throws {
    let ended = try run("group", "2026-vote")
    #expect(ended.code == 1 && ended.output == "" && ended.errors.contains("[IN930]"))
    #expect(try run("group", "2026-vote", "--output", "g.csv").code == 1 && !folder.exists("g.csv"))
  }

  @Test func writesTheMostFrequentFirstAndTellsOfEveryRow() throws {
    try folder.write(Self.export, try #require(SmallPortal.files[Self.export]) + "a9,1+2+3\na1,2\n")
    let ended = try run("group", "2026-vote", "--allow-rare")
    #expect(ended.output.hasPrefix("pool,choices,count\nstrand,brygga lekpark,2\nstrand,lekpark,2\nstrand,brygga,1\n"))
    #expect(ended.errors.contains("[IN931]") && ended.errors.contains("10 rows = 8 counted + 2 set aside"))
    #expect(ended.errors.contains("strand: 8 ballots in 6 rows; 4 are like no other"))
  }

  @Test func whatItWroteIsCountedTheSame() throws {
    let before = try run("tally", "2026-vote", "--format", "json").output
    #expect(try run("group", "2026-vote", "--allow-rare", "--output", "g.csv").code == 0)
    let round = try #require(SmallPortal.files["content/rounds/2026-vote/round.yaml"])
    let start = try #require(round.range(of: "    - file: votes/digital.csv")).lowerBound
    let end = try #require(round.range(of: "decisions:")).lowerBound
    let said = "    - {file: votes/digital.csv, shape: grouped, channel: digital}\n"
    try folder.write("content/rounds/2026-vote/round.yaml", String(round[..<start] + said + round[end...]))
    try folder.write(Self.export, try #require(folder.text(of: "g.csv")))
    #expect(try run("tally", "2026-vote", "--format", "json").output == before && before.contains("funded"))
    #expect(try run("group", "2026-vote", "--allow-rare").output == folder.text(of: "g.csv"))
  }

  @Test func areasAndChannelsCanBeLeftOut() throws {
    let round = try #require(SmallPortal.files["content/rounds/2026-vote/round.yaml"])
    try folder.write(
      "content/rounds/2026-vote/round.yaml",
      round.replacing("choices: choices}", with: "choices: choices, area: home, channel: how}"))
    try folder.write(
      Self.export,
      "voter,choices,home,how\na,1,norr,paper\nb,1,norr,digital\n"
        + "cdefg".map { "\($0),1,\"sö,der\",digital\n" }.joined())
    let whole = try run("group", "2026-vote", "--allow-rare").output
    #expect(
      whole == """
        pool,choices,count,area,channel
        strand,lekpark,5,"sö,der",digital
        strand,lekpark,1,norr,digital
        strand,lekpark,1,norr,paper

        """)
    let less = try run("group", "2026-vote", "--allow-rare", "--without-areas", "--without-channels").output
    #expect(less == "pool,choices,count\nstrand,lekpark,7\n")
  }

  @Test func aTableOfItsOwnIsGroupedAndCountedAgain() throws {
    try folder.write("p.csv", "id,cost\na,60\nb,50\nc,30\n")
    try folder.write("b.csv", "vote,points\n\"b,a\",\"1,5\"\n\"a,b\",\"5,1\"\nc,2\n")
    let ended = try run("group", "b.csv", "--proposals", "p.csv", "--allow-rare")
    #expect(ended.output == "choices,choice_points,count\na b,5 1,2\nc,2,1\n")
    try folder.write("g.csv", ended.output)
    func tally(_ file: String) throws -> [Substring] {
      try run("tally", file, "--proposals", "p.csv", "--budget", "100", "--format", "csv").output
        .split(separator: "\n").map { $0.drop { $0 != "," } }
    }
    #expect(try tally("g.csv") == tally("b.csv"))
  }

  @Test func anIDWithASpaceIsRefused() throws {
    try folder.write("p.csv", "id,cost\npark north,60\n")
    try folder.write("b.csv", "vote\npark north\n")
    let ended = try run("group", "b.csv", "--proposals", "p.csv", "--allow-rare")
    #expect(ended.code == 1 && ended.output == "" && ended.errors.contains("[IN932]"))
  }
}
