import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import PortalBuild
import PortalTestSupport
import Testing

/// `insyn init` and `insyn new`: what a newcomer begins with.
@Suite("A portal to begin with")
struct StartingTests {
  private static let repository = SharedFiles(
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path)

  private func starter(
    _ profile: StarterPortal.Profile, _ languages: [Language], _ author: MessageLanguage = .sv
  ) throws -> PlannedFiles {
    let day = try #require(Day(iso: "2026-11-22"))
    return try StarterPortal(
      profile: profile, languages: languages, name: #"Norra "Byn""#, author: author, today: day
    ).files(from: Self.repository)
  }

  private func check(_ folder: TemporaryFolder) -> [String] {
    PortalPipeline(DiskFolder(folder.path), asOf: .newestRecord).check().map { "\($0.code.rawValue) \($0.location)" }
  }

  @Test(arguments: StarterPortal.Profile.allCases, ["sv", "fi", "sv fi", "fi sv"])
  func hasNoProblems(profile: StarterPortal.Profile, languages: String) throws {
    let folder = try TemporaryFolder()
    let chosen = languages.split(separator: " ").compactMap { Language($0) }
    try starter(profile, chosen).write(into: folder.path)
    #expect(check(folder) == [])
  }

  @Test(arguments: MessageLanguage.allCases)
  func hasCommentsInTheAuthorsLanguageOnly(author: MessageLanguage) throws {
    let files = try starter(.fi, [.finnish, .swedish], author).files
    let portal = String(decoding: try #require(files["content/portal.yaml"]), as: UTF8.self)
    let words: [MessageLanguage: String] = [
      .sv: "# Kommunens färg", .fi: "# Kunnan väri", .en: "# The municipality's colour",
    ]
    for (language, text) in words { #expect(portal.contains(text) == (language == author)) }
    #expect(!files.values.contains { String(decoding: $0, as: UTF8.self).contains("{{today") })
  }

  @Test func refusesARealAddressWhileTheExampleIsThere() throws {
    let folder = try TemporaryFolder()
    var files = try starter(.se, [.swedish]).files
    let portal = String(decoding: files["content/portal.yaml"] ?? [], as: UTF8.self)
      .replacing("https://insyn.example", with: "https://insyn.norrabyn.se")
    files["content/portal.yaml"] = Array(portal.utf8)
    try PlannedFiles(files).write(into: folder.path)
    #expect(Set(check(folder).map { $0.prefix(5) }) == ["IN337", "IN338"])
  }

  @Test func tellsWhatIsThereAlready() throws {
    let folder = try TemporaryFolder()
    try folder.write("content/areas.yaml", "mine")
    let taken = try starter(.se, [.swedish]).collisions(in: folder.path)
    #expect(taken.map(\.location.path) == ["content/areas.yaml"])
  }

  @Test(arguments: NewContent.Kind.allCases)
  func beginsEveryKindOfText(kind: NewContent.Kind) throws {
    let folder = try TemporaryFolder()
    try starter(.fi, [.finnish, .swedish]).write(into: folder.path)
    let disk = DiskFolder(folder.path)
    let portal = try #require(PortalReading.read(disk).portal)
    let id = kind == .update ? "utegym" : kind == .project ? "odling" : "nytt"
    let new = NewContent(
      kind, id: id, round: kind.needsRound ? RoundID("example") : nil, title: "Ny: \"sak\"", author: .fi,
      today: try #require(Day(iso: "2026-11-22")))
    let planned = try new.files(for: portal, in: disk, from: Self.repository)
    #expect(!planned.paths.isEmpty)
    try planned.write(into: folder.path)
    // The example is over: its new proposal lacks an answer, and its third proposal won no project.
    let told = Set(check(folder).map { String($0.prefix(5)) })
    #expect(told.isSubset(of: kind == .proposal ? ["IN399"] : kind == .project ? ["IN320", "IN321", "IN322"] : []))
    if kind != .update {
      #expect(throws: Diagnostic.self) {
        try new.files(for: portal, in: DiskFolder(folder.path), from: Self.repository)
      }
    }
  }
}
