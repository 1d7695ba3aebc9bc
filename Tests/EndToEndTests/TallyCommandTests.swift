import Foundation
import PortalTestSupport
import Testing

/// `insyn tally` as it is started from a shell.
@Suite("insyn tally")
struct TallyCommandTests {
  private let folder: TemporaryFolder

  /// Seven ballots, 100 to give: a goes first, b does not fit, c does.
  private static let proposals = "id,cost,name\na,60,Park\nb,50,Pier\nc,30,Swing\n"
  private static let ballots = """
    vote,count
    "a,b",3
    "a",1
    "b,c",2
    "",1

    """

  init() throws {
    folder = try TemporaryFolder(
      SmallPortal.files.merging(Repository.theme) { $1 }.merging(
        ["b.csv": Self.ballots, "p.csv": Self.proposals, "t.csv": "id,votes\na,4\nb,3\nc,2\n"]) { $1 })
  }

  private typealias Ended = (code: Int32, output: String, errors: String)

  private func run(_ arguments: [String]) throws -> Ended {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("insyn")
    process.arguments = ["tally"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["LANG": "C"]
    for name in [".out", ".err"] { try folder.write(name, "") }
    process.standardOutput = FileHandle(forWritingAtPath: folder.path + "/.out")
    process.standardError = FileHandle(forWritingAtPath: folder.path + "/.err")
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, folder.text(of: ".out") ?? "", folder.text(of: ".err") ?? "")
  }

  private func table(_ more: String...) throws -> Ended {
    try run(["b.csv", "--proposals", "p.csv", "--budget", "100"] + more)
  }

  @Test func countsATableOfBallots() throws {
    #expect(
      try table().output == """
        b.csv · 7 ballots; 80.00 of 100.00 given, 20.00 left · 4 rows = 4 counted + 0 set aside
        rank  proposal  support   cost  outcome
           1  b               5  50.00  funded
           2  a               4  60.00  50.00 left, 10.00 too little
           3  c               2  30.00  funded

        """)
  }

  @Test func writesEachStepForPrograms() throws {
    struct Told: Decodable {
      struct Pool: Decodable { let log: Log }
      struct Log: Decodable { let steps: [Step] }
      struct Step: Decodable, Equatable {
        let proposal: String
        let step: String
        let left_after: Double
      }
      let pools: [Pool]
    }
    let told = try JSONDecoder().decode(Told.self, from: Data(table("--format", "json").output.utf8))
    #expect(
      told.pools.first?.log.steps == [
        .init(proposal: "b", step: "funded", left_after: 50), .init(proposal: "a", step: "skipped", left_after: 50),
        .init(proposal: "c", step: "funded", left_after: 20),
      ])
  }

  @Test func countsSums() throws {
    let ended = try run(["t.csv", "--proposals", "p.csv", "--budget", "100", "--format", "csv"])
    #expect(ended.code == 0 && ended.errors.contains("[IN256]"))
    #expect(
      ended.output == """
        pool,rank,proposal,title,votes,support,cost,funded,left_when_reached,missing_money,missing_support,\
        sufficient_budget,supporters_held,effective_support_percent,outcome
        t.csv,1,a,Park,4,4,60.00,true,100.00,,,,,,Funded.
        t.csv,2,b,Pier,3,3,50.00,false,40.00,10.00,1,,,,"40.00 left, 10.00 too little."
        t.csv,3,c,Swing,2,2,30.00,true,40.00,,,,,,Funded.

        """)
  }

  @Test(arguments: [
    ("greedy_stop", ["b"]), ("greedy_per_cost", ["b", "c"]), ("knapsack", ["b", "c"]),
    ("{name: greedy, on_misfit: skip, min_votes: 5, ties: [lower_id]}", ["b"]),
  ])
  func countsByAnotherRule(_ rule: String, _ funded: [String]) throws {
    let output = try table("--rule", rule, "--format", "csv").output
    let rows = output.split(separator: "\n").dropFirst().filter { $0.contains(",true,") }
    #expect(Set(rows.map { $0.split(separator: ",")[2] }) == Set(funded.map { Substring($0) }))
  }

  @Test func saysWhatIsWrongWithARule() throws {
    let ended = try table("--rule", "{name: greedy, on_misfit: skip, ties: [cheaper]}")
    #expect(ended.code == 1 && ended.output == "")
    #expect(ended.errors.contains("--rule:1:39: ") && ended.errors.contains("[IN260]"))
    #expect(try table("--rule", "borda").errors.contains("'borda' is no rule"))
    #expect(try run(["b.csv"]).errors.contains("--proposals and --budget"))
  }

  @Test(arguments: [
    ("en", ["50.00 left, 10.00 too little.", "missing money", "pool that would have sufficed", "110.00"]),
    ("sv", ["50.00 kvar, 10.00 för lite.", "pengar som fattades", "pott som hade räckt", "110.00"]),
    ("fi", ["Jäljellä 50.00, puuttuu 10.00.", "puuttuva raha", "riittävä potti", "110.00"]),
  ])
  func explainsOneProposal(_ language: String, _ words: [String]) throws {
    let output = try table("--explain", "a", "--messages", language).output
    #expect(output.contains("Park (a)") && !output.contains("Pier"))
    for word in words { #expect(output.contains(word), "\(output)") }
    #expect(try table("--explain", "z").errors.contains("no proposal 'z' was counted"))
  }

  @Test func explainsForPrograms() throws {
    let output = try table("--explain", "a", "--format", "json").output
    for member in [
      #""leftWhenReached": 5000"#, #""missingMoney": 1000"#, #""missingSupport": 2"#, #""sufficientBudget": 11000"#,
    ] { #expect(output.contains(member), "\(output)") }
  }

  @Test func putsOtherRulesSideBySide() throws {
    let output = try table("--what-if").output
    let lines = output.split(separator: "\n").map(String.init)
    #expect(lines[1].contains("votes, skip  votes, stop  per cost  equal shares  Phragmén  most votes"), "\(output)")
    #expect(lines.last == "analysis: only the first rule counts; voters might have voted otherwise under another")
    let csv = try table("--what-if", "--format", "csv").output
    #expect(csv.contains("b.csv,greedy,true,c,30.00,true\n") && csv.contains("b.csv,greedy_stop,false,c,30.00,false\n"))
    #expect(try table("--what-if", "--format", "json").output.contains(#""ballotsWithNone""#))
  }

  @Test func comparesRulesOfARound() throws {
    let ended = try run(["2026-vote", "--what-if", "--messages", "sv"])
    #expect(ended.code == 0 && ended.errors == "")
    #expect(ended.output.contains("analys: bara den första regeln gäller"))
  }
}
