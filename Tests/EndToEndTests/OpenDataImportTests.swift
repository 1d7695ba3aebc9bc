import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import PortalBuild
import PortalTestSupport
import Testing

/// A portal is published, brought back from its open data into an empty folder, and published again.
@Suite("A whole portal from its open data")
struct OpenDataImportTests {
  /// Tables and files that cannot be the same, as `docs/reference/open-data.md` says too: ballots are published without
  /// channel and area, and what was set aside on the way to the count is not published.
  private static let unequal: Set<String> = ["statistics.csv", "outcome.json"]

  private static func portal(_ name: String) -> [String: [UInt8]] {
    let content =
      switch name {
      case "demo": Repository.files(in: "content")
      case "small": SmallPortal.files.mapValues { Array($0.utf8) }
      default:
        Dictionary(
          uniqueKeysWithValues: Repository.files(in: "docs/examples/\(name)").map { path, bytes in
            (String(path.dropFirst("docs/examples/\(name)/".count)), bytes)
          })
      }
    return content.merging(Repository.files(in: "themes/default")) { $1 }
  }

  private static func published(_ folder: TemporaryFolder, as site: String = "site") throws -> [String: String] {
    let result = PortalPipeline(DiskFolder(folder.path)).build(into: folder.path(of: site))
    try #require(result.summary != nil, "\(result.problems)")
    return folder.files(in: "\(site)/data")
  }

  private static func folder(_ portal: [String: [UInt8]]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, bytes) in portal { try folder.write(path, bytes) }
    return folder
  }

  @discardableResult
  private static func bringBack(_ path: String, into folder: TemporaryFolder) throws -> OpenDataImport {
    let made = OpenDataImport(path, portal: folder.path)
    try made.write(with: SharedFiles(Repository.path))
    return made
  }

  @Test(arguments: ["demo", "small", "sverige"])
  func hasTheSameTablesAgain(_ name: String) throws {
    let first = try Self.folder(Self.portal(name))
    let before = try Self.published(first)
    let second = try TemporaryFolder()
    let made = try Self.bringBack(first.path(of: "site"), into: second)
    #expect(made.diagnostics == [])
    let after = try Self.published(second)
    #expect(before.keys.sorted() == after.keys.sorted())
    var compared = 0
    for (path, text) in before where path.hasSuffix(".csv") || path.hasSuffix("content.json") || path.hasSuffix(".pb") {
      guard !Self.unequal.contains(path.split(separator: "/").last.map(String.init) ?? "") else { continue }
      compared += 1
      #expect(after[path] == text, "\(path)\n\(Self.difference(text, after[path] ?? ""))")
    }
    #expect(compared > 20)
    for (path, text) in before where path.hasSuffix("outcome.json") {
      #expect(Self.winners(text) == Self.winners(after[path] ?? ""), "\(path)")
      #expect(!Self.winners(text).isEmpty)
    }
    #expect(try Self.bringBack(first.path(of: "site/data"), into: second).plan.files.isEmpty)
  }

  /// The first lines that differ.
  private static func difference(_ a: String, _ b: String) -> String {
    let pair = zip(a.split(separator: "\n"), b.split(separator: "\n")).first { $0 != $1 }
    return pair.map { "\($0)\n\($1)" } ?? "\(a.count) \(b.count)"
  }

  /// Who got money, pool by pool.
  private static func winners(_ outcome: String) -> [String: [String]] {
    guard let json = try? JSONParser.parse("outcome.json", Array(outcome.utf8)) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: (json["pools"]?.items ?? []).map { pool in
        (pool["pool"]?.text ?? "", pool["funded"]?.items.compactMap(\.text) ?? [])
      })
  }

  @Test func keepsWhatStaffHaveEdited() throws {
    let first = try Self.folder(Self.portal("small"))
    _ = try Self.published(first)
    let second = try TemporaryFolder()
    try Self.bringBack(first.path(of: "site/data/datapackage.json"), into: second)
    let edited = [
      "content/portal.yaml": ("population:", "population: 12345 #"),
      "content/rounds/2026-vote/proposals/brygga.sv.md": ("title:", "title: En annan brygga #"),
      "content/indicators.csv": ("2025", "2024"),
    ]
    var kept: [String: String] = [:]
    for (path, change) in edited {
      let text = try #require(second.text(of: path), "\(path)")
      kept[path] = text.replacing(change.0, with: change.1)
      try second.write(path, try #require(kept[path]))
    }
    let again = try Self.bringBack(first.path(of: "site/data"), into: second)
    #expect(again.plan.files.keys.filter { !edited.keys.contains($0) } == [])
    #expect(Set(again.plan.report.kept.map(\.path)).isSuperset(of: edited.keys))
    for (path, text) in kept { #expect(second.text(of: path) == text, "\(path)") }
  }

  @Test func followsTheOpenDataWhereNobodyHasEdited() throws {
    var portal = Self.portal("small")
    let first = try Self.folder(portal)
    _ = try Self.published(first)
    let second = try TemporaryFolder()
    try Self.bringBack(first.path(of: "site/data"), into: second)
    let round = "content/rounds/2026-vote/round.yaml"
    let indicators = String(decoding: portal["content/indicators.csv"] ?? [], as: UTF8.self)
    portal[round] = Array(String(decoding: portal[round] ?? [], as: UTF8.self).replacing("§ 12", with: "§ 13").utf8)
    portal["content/indicators.csv"] = Array(indicators.replacing("2025", with: "2024").utf8)
    let changed = try Self.folder(portal)
    _ = try Self.published(changed)
    let again = try Self.bringBack(changed.path(of: "site/data"), into: second)
    #expect(again.plan.report.changed.contains { $0.path == "content/indicators.csv" })
    #expect(again.plan.report.kept.isEmpty)
    #expect(second.text(of: "content/indicators.csv")?.contains("2025") == false)
  }

  // MARK: What cannot be taken in

  private func codes(_ files: [String: String], portal: [String: String] = [:]) throws -> [String] {
    let data = try TemporaryFolder(files)
    let folder = try TemporaryFolder(portal)
    let made = OpenDataImport(data.path, portal: folder.path)
    return withExtendedLifetime((data, folder)) { made.diagnostics.map(\.code.rawValue) }
  }

  private static func content(_ files: String, pictures: String = "", round: String? = nil) -> String {
    let start = round.map { "\"round\": \"\($0)\"" } ?? "\"rounds\": []"
    return "{\"version\": 1, \(start), \"pictures\": [\(pictures)], \"files\": [\(files)]}"
  }

  @Test func wantsTheTextsBesideTheTables() throws {
    #expect(try codes(["areas.csv": "area\n"]) == ["IN815"])
    #expect(try codes(["content.json": "{\"version\": 1"]) == ["IN299"])
    #expect(try codes(["content.json": "{\"version\": 1, \"rounds\": [\"a\"], \"files\": []}"]) == ["IN815"])
  }

  @Test(arguments: [
    "content/../../x.md", "/etc/x.md", "content/.x.md", "content/x.csv", "themes/x.yaml", "content//x.md",
    "content/rounds/b/round.yaml", "content/a\\\\b.md",
  ])
  func refusesAFileThatNoPortalHas(_ path: String) throws {
    let file = "{\"path\": \"\(path)\", \"keys\": {}, \"text\": \"\"}"
    #expect(try codes(["content.json": Self.content(file)]) == ["IN819"])
    #expect(try codes(["content.json": Self.content(file, round: "a")]) == ["IN819"])
  }

  @Test func tellsWhereToFetchAPicture() throws {
    let texts = """
      {"path": "content/pages/om.sv.md", "keys": {"title": "Om"}, "text": "![Bro](bro.jpg)"},
      {"path": "content/portal.yaml", "keys": {"base_address": "https://a.example",
        "share_image": {"file": "delning.png"}}}
      """
    let data = try TemporaryFolder([
      "content.json": Self.content(texts, pictures: "\"content/pages/bro.jpg\", \"content/delning.png\"")
    ])
    let folder = try TemporaryFolder()
    let made = OpenDataImport(data.path, portal: folder.path)
    #expect(made.diagnostics.map(\.code) == ["IN816", "IN816"])
    #expect(made.diagnostics.map { $0.arguments["address"] }.contains("https://a.example/media/pages/bro.jpg"))
    try made.write(with: SharedFiles(Repository.path))
    #expect(folder.text(of: "content/portal.yaml")?.contains("share_image") == false)
    #expect(folder.text(of: "content/pages/om.sv.md")?.contains("bro.jpg") == true)
    #expect(try codes(["content.json": Self.content("", pictures: "\"content/../x.jpg\"")]) == ["IN819"])
  }

  @Test func leavesAPortalThatIsNotFromAnImport() throws {
    let content = Self.content("{\"path\": \"content/portal.yaml\", \"keys\": {\"theme\": \"default\"}}")
    #expect(try codes(["content.json": content], portal: ["content/portal.yaml": "theme: x\n"]) == ["IN818"])
  }

  @Test func doesNotCountARoundOfWhichThePublishedIsTooLittle() throws {
    var files = Self.portal("small")
    let path = "content/rounds/2026-vote/round.yaml"
    files[path] = Array(
      String(decoding: files[path] ?? [], as: UTF8.self).replacing(
        "{name: greedy, on_misfit: skip, min_votes: 2, ties: [cheaper, lower_id]}",
        with: "{name: equal_shares, utility: cost, completion: none, ties: [lower_id]}"
      ).utf8)
    let first = try Self.folder(files)
    _ = try Self.published(first)
    let second = try TemporaryFolder()
    let made = try Self.bringBack(first.path(of: "site/data"), into: second)
    #expect(made.diagnostics.map(\.code) == ["IN817"])
    #expect(second.text(of: path)?.contains("exports: []") == true)
  }
}
