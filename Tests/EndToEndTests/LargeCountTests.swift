import Foundation
import PortalTestSupport
import Testing

/// A Python that has duckdb, and programs in general.
private enum Started {
  static let python = ProcessInfo.processInfo.environment["INSYN_PYTHON"] ?? "/usr/bin/env python3"

  static let hasDuckDB: Bool = {
    let ended = try? start(python.split(separator: " ").map(String.init) + ["-c", "import duckdb"], in: "/")
    if ended?.code == 0 { return true }
    print("skipped: Ballots grouped by DuckDB: no duckdb in \(python); set INSYN_PYTHON")
    return false
  }()

  static func start(_ command: [String], in directory: String) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.environment = ["LANG": "C", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

/// The queries of docs/reference/large-counts.md, run as they stand there: what DuckDB groups gives the outcome of the
/// raw rows. `INSYN_PYTHON` names a Python with duckdb; without one (`pip install duckdb`) the suite is skipped.
@Suite(
  "Ballots grouped by DuckDB",
  .enabled(if: Started.hasDuckDB, "needs duckdb for Python: set INSYN_PYTHON to one that has it"))
struct LargeCountTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder(SmallPortal.files.merging(Repository.theme) { $1 }) }

  // MARK: The page

  /// A fenced block of the page, by what stands behind `sql`.
  private static func query(_ name: String) throws -> String {
    let page = try String(contentsOfFile: "\(Repository.path)/docs/reference/large-counts.md", encoding: .utf8)
    let block = try #require(page.range(of: "```sql \(name)\n"), "the page has a block '\(name)'")
    return String(
      page[block.upperBound...].prefix(upTo: try #require(page[block.upperBound...].range(of: "```")).lowerBound))
  }

  private static func query(_ kind: String, keeping: String) throws -> String {
    let whole = try query("duckdb \(kind == "ordinal" ? "approval" : kind)")
    var lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let keep = try #require(lines.firstIndex { $0.contains("QUALIFY") })
    if keeping != "first" { lines[keep] = try query("duckdb \(keeping)") }
    let text = lines.joined(separator: "\n")
    // As the page says of ballots with an order.
    return kind == "ordinal" ? text.replacing("list_sort(list_distinct(", with: "((") : text
  }

  private func runDuckDB(_ query: String) throws {
    try folder.write("query.sql", query)
    let code = "import duckdb; duckdb.sql(open('query.sql').read())"
    let ended = try Started.start(
      Started.python.split(separator: " ").map(String.init) + ["-c", code], in: folder.path)
    try #require(ended.code == 0, "DuckDB runs the query of the page")
  }

  // MARK: The vote

  /// 600 rows of about 400 voters: some vote again, too late, or for more than they may; names with blanks around them.
  private static func rows(_ kind: String) -> String {
    var numbers = SeededNumbers(seed: 4)
    var text = "row_id,voter,pool,choices,points,area,channel,time\n"
    for row in 1...600 {
      let voter = Int.random(in: 1...400, using: &numbers)
      let count = [0, 1, 1, 2, 2, 3, 3, 4].randomElement(using: &numbers) ?? 0
      let chosen = ["1", "2", "3", "ghost"].shuffled(using: &numbers).prefix(count)
      let points = chosen.map { _ in String(Int.random(in: 1...5, using: &numbers)) }
      let isLate = Int.random(in: 0..<20, using: &numbers) == 0
      let (channel, area) = (row % 7 == 0 ? "paper" : "digital", ["norr", "soder"][voter % 2])
      // A choice named twice would need an answer that each kind of ballot gives in its own way: none here.
      text += "\(row), v\(voter) ,strand,\"\(chosen.joined(separator: ", "))\",\"\(points.joined(separator: ","))\","
      text += "\(area),\(channel),2026-04-\(isLate ? "22" : "0\(row % 9 + 1)") 10:00:00\n"
    }
    return text
  }

  private func portal(_ kind: String, _ export: String, keeping: String) throws {
    let round = try #require(SmallPortal.files["content/rounds/2026-vote/round.yaml"])
    let scoring = ["approval": "", "points": ", scoring: points", "ordinal": ", scoring: ballot_length"][kind] ?? ""
    let old = try #require(round.range(of: "    - file: votes/digital.csv")).lowerBound
    let end = try #require(round.range(of: "decisions:")).lowerBound
    let changed = (round[..<old] + export + round[end...])
      .replacing("duplicate_voters: first", with: "duplicate_voters: \(keeping)")
      .replacing("{min_choices: 1, max_choices: 2}", with: "{kind: \(kind), min_choices: 1, max_choices: 3}")
      .replacing("min_votes: 2, ties", with: "min_votes: 2\(scoring), ties")
    try folder.write("content/rounds/2026-vote/round.yaml", String(changed))
  }

  private func tally(_ rule: String?) throws -> String {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
      "insyn")
    let ended = try Started.start(
      [program.path, "tally", "2026-vote", "--format", "json"] + (rule.map { ["--rule", $0] } ?? []), in: folder.path)
    return ended.output
  }

  private static let rawExport = """
        - file: votes/digital.csv
          shape: ballots
          channel: digital
          columns: {voter: voter, choices: choices, pool: pool, area: area, channel: channel, time: time#POINTS#}
          window: {from: 2026-04-01, to: "2026-04-21 20:00"}
          ignore: [row_id#IGNORED#]

    """

  @Test(arguments: ["approval", "points", "ordinal"], ["first", "last", "none"])
  func givesTheOutcomeOfTheRawRows(kind: String, keeping: String) throws {
    let export = Self.rawExport.replacing("#POINTS#", with: kind == "points" ? ", points: points" : "")
      .replacing("#IGNORED#", with: kind == "points" ? "" : ", points")
    try portal(kind, export, keeping: keeping)
    try folder.write("content/rounds/2026-vote/votes/digital.csv", Self.rows(kind))
    let rules: [String?] =
      [nil, "greedy_stop", "greedy_per_cost", "knapsack"]
      + (kind == "approval"
        ? ["equal_shares", "phragmen"] : kind == "points" ? ["equal_shares", "majority_judgment"] : [])
    let raw = try rules.map(tally)

    try folder.write("votes.csv", Self.rows(kind))
    try runDuckDB(try Self.query(kind, keeping: keeping))
    let grouped = try #require(folder.text(of: "grouped.csv"))
    try folder.write("content/rounds/2026-vote/votes/digital.csv", grouped)
    let said = "    - {file: votes/digital.csv, shape: grouped, channel: digital}\n"
    try portal(kind, said, keeping: keeping)
    for (rule, before) in zip(rules, raw) {
      #expect(before.contains("\"funded\""), "\(rule ?? "own rule") is counted")
      #expect(try tally(rule) == before, "\(rule ?? "own rule")")
    }
    #expect(grouped.split(separator: "\n").count < 300, "the table is smaller than the rows")
  }

  @Test func sumsGiveTheSameWinners() throws {
    try folder.write("votes.csv", Self.rows("approval"))
    try runDuckDB(try Self.query("approval", keeping: "first"))
    try runDuckDB(try Self.query("duckdb totals"))
    let sums = try #require(folder.text(of: "totals.csv")).split(separator: "\n")
    #expect(sums[0] == "proposal,votes" && sums.count == 5)
    try folder.write("content/rounds/2026-vote/votes/digital.csv", sums.joined(separator: "\n") + "\n")
    let said = """
          - {file: votes/digital.csv, shape: totals, channel: digital, pool: strand, ballots: 400,
             columns: {proposal: proposal, votes: votes}}

      """
    try portal("approval", said, keeping: "first")
    let fromSums = try tally(nil)
    try folder.write("content/rounds/2026-vote/votes/digital.csv", try #require(folder.text(of: "grouped.csv")))
    try portal("approval", "    - {file: votes/digital.csv, shape: grouped, channel: digital}\n", keeping: "first")
    func votes(_ json: String) -> [Substring] { json.split(separator: "\n").filter { $0.contains("\"votes\"") } }
    #expect(try votes(tally(nil)) == votes(fromSums) && !votes(fromSums).isEmpty)
  }
}
