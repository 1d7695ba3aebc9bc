import Foundation
import PortalTestSupport
import Testing

/// The program itself, as it is started from a shell.
@Suite("The command line", .serialized)
struct CommandTests {
  private let folder: TemporaryFolder
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("insyn")

  init() throws { folder = try TemporaryFolder(SmallPortal.files.merging(Repository.theme) { $1 }) }

  private struct Ended {
    let code: Int32
    let output: String
    let errors: String
  }

  private func process(_ arguments: [String], in directory: String? = nil, language: String = "C") -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: directory ?? folder.path)
    process.environment = ["LANG": language, "PATH": "/usr/bin:/bin"]
    return process
  }

  private func run(_ arguments: String..., in directory: String? = nil, language: String = "C") throws -> Ended {
    let process = process(arguments, in: directory, language: language)
    let (output, errors) = (folder.path + "/.out", folder.path + "/.err")
    for name in [".out", ".err"] { try folder.write(name, "") }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Ended(
      code: process.terminationStatus, output: folder.text(of: ".out") ?? "", errors: folder.text(of: ".err") ?? "")
  }

  @Test func helpsWhoGivesNoCommand() throws {
    let ended = try run()
    #expect(ended.code == 0)
    #expect(ended.output.contains("USAGE: insyn <subcommand>"))
    for command in ["check", "build", "tally", "serve"] {
      #expect(try run(command, "--help").output.contains("insyn \(command)"))
    }
  }

  @Test(arguments: [
    ["nonsense"], ["build", "--as-of", "soon"], ["check", "--format", "xml"], ["tally"], ["check", "--strict", "IN1"],
    ["check", "--strict=IN340,x"],
  ])
  func wrongUsageIs64(_ arguments: [String]) throws {
    let process = process(arguments)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
  }

  @Test(arguments: [
    ("sv_SE.UTF-8", "här finns ingen"), ("fi_FI", "täällä ei ole"), ("de_DE", "there is no"), ("C", "there is no"),
  ])
  func tellsInTheLanguageOfTheEnvironmentThatThereIsNoPortal(_ language: String, _ words: String) throws {
    let ended = try run("check", in: "/", language: language)
    #expect(ended.code == 1)
    #expect(ended.output.contains(words))
    #expect(try run("check", "--messages", "fi", in: "/", language: language).output.contains("täällä ei ole"))
  }

  @Test func checksToStandardOutput() throws {
    let clean = try run("check")
    #expect(clean.code == 0)
    #expect(clean.errors == "")
    try folder.write("content/areas.yaml", "areas: 3\n")
    let broken = try run("check", "--format", "json")
    #expect(broken.code == 1)
    #expect(broken.output.contains(#""path": "content/areas.yaml""#))
    #expect(try run("check", "--portal", folder.path, in: "/").output.contains(folder.path + "/content/areas.yaml:1:8"))
  }

  @Test func buildsToStandardErrorAndSaysWhenNothingChanged() throws {
    let first = try run("build")
    #expect(first.code == 0)
    #expect(first.output == "")
    #expect(first.errors.contains("files published"))
    #expect(!first.errors.contains("\u{1B}"))
    #expect(folder.exists("site/sv/index.html"))
    #expect(try run("build", "--messages", "sv").errors.contains("ingenting har ändrats"))
    try folder.write("content/areas.yaml", "areas: 3\n")
    let broken = try run("build")
    #expect(broken.code == 1)
    #expect(broken.errors.contains("nothing published"))
    #expect(folder.exists("site/sv/index.html"))
  }

  @Test(arguments: [".", "content", "content/site", "themes/x", ".."])
  func refusesToPublishOverTheContent(_ output: String) throws {
    let ended = try run("build", "--output", output)
    #expect(ended.code == 1)
    #expect(ended.errors.contains("[IN608]"))
    #expect(folder.exists("content/portal.yaml"))
  }

  @Test func warningsStopAStrictRunUntilTheyAreAccepted() throws {
    let page = "content/pages/om.fi.md"
    let text = try #require(SmallPortal.files[page])
    try folder.write(page, text.replacing("translated_from: sv", with: "translated_from: sv\nmachine: yes"))
    #expect(try run("check").code == 0)
    #expect(try run("check", "--strict", "IN340,IN350", "--strict").code == 1)
    #expect(try run("build", "--strict").errors.contains("nothing published"))
    #expect(try run("check", "--write-baseline").errors.contains("insyn-baseline.txt: 1 known problem accepted"))
    #expect(try run("build", "--strict").code == 0)
    #expect(try run("check", "--strict", "--ignore-baseline").code == 1)
    try folder.write(page, text)
    #expect(try run("check").output.contains("insyn-baseline.txt:4:1: warning"))
  }

  @Test func writesAReportOfWhatItDid() throws {
    #expect(try run("build", "--report", "report.json").code == 0)
    #expect(folder.text(of: "report.json")?.contains(#""meaning": "clean""#) == true)
    #expect(!folder.files(in: "site").values.contains { $0.contains("\"seconds\"") })
    #expect(try run("build", "--report", "site/report.json").errors.contains("[IN808]"))
    #expect(try run("check", "--report", "none/report.json").output.contains("[IN807]"))
  }

  @Test(arguments: [
    ("en", "1 page disappears and lacks a redirect", "(only with --allow-lost-pages)"),
    ("sv", "1 sida försvinner utan hänvisning", "(bara med --allow-lost-pages)"),
    ("fi", "1 sivu katoaa ilman uudelleenohjausta", "(vain valinnalla --allow-lost-pages)"),
  ])
  func tellsWhatWouldChange(_ language: String, _ lost: String, _ flag: String) throws {
    #expect(try run("build").code == 0)
    let page = "content/pages/om.sv.md"
    try folder.write(
      page, try #require(SmallPortal.files[page]).replacing("title: Om portalen", with: "title: Portalen"))
    let site = folder.files(in: "site")
    let told = try run("diff", "--messages", language)
    #expect(told.code == 0)
    #expect(told.output.contains("\(flag) \(lost)\n  /sv/om-portalen/\n"))
    #expect(try run("build").errors.hasPrefix("site: error: "))
    let (outer, name) = folder.path.split(separator: "/").reduce(("", "")) {
      ($0.0 + ($0.1.isEmpty ? "" : "/" + $0.1), String($1))
    }
    #expect(try run("build", "--portal", name, in: outer).errors.contains("\(name)/site: error: "))
    #expect(try run("build", "--dry-run", "--messages", language).errors.contains(lost))
    #expect(folder.files(in: "site") == site)
    #expect(try run("build", "--allow-lost-pages").code == 0)
    #expect(!folder.exists("site/sv/om-portalen"))
  }

  @Test func countsARound() throws {
    let ended = try run("tally", "2026-vote")
    #expect(ended.code == 0)
    #expect(ended.output.contains("funded"))
    #expect(try run("tally", "2026-vtoe").errors.contains("did you mean '2026-vote'?"))
  }

  /// Kills builds at any moment: whoever looks finds the whole old or the whole new site, and the next build succeeds.
  @Test func aKilledBuildLeavesTheOldOrTheNewSite() throws {
    #expect(try run("build").code == 0)
    let page = "content/pages/om.sv.md"
    let old = try #require(folder.text(of: page))
    let sites = try [old, old + "\nNytt.\n"].map { text in
      try folder.write(page, text)
      #expect(try run("build").code == 0)
      return folder.files(in: "site")
    }
    for round in 0..<20 {
      try folder.write(page, round.isMultiple(of: 2) ? old : old + "\nNytt.\n")
      let process = process(["build"])
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(round * 37_000 % 500_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(sites.contains(folder.files(in: "site")), "killed in round \(round)")
    }
    #expect(try run("build").code == 0)
    #expect(!folder.exists("site.next"))
  }
}
