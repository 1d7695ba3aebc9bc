import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import PortalBuild
import PortalTestSupport
import Testing

/// English beside Swedish and Finnish, as an equal and as a language in which texts may be missing.
@Suite("A small portal in three languages, published")
struct ThreeLanguagesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder([:]) }

  private func build(_ files: [String: String]) -> PortalPipeline.BuildResult {
    PortalPipeline(InMemoryFolder(files.merging(Repository.theme) { $1 })).build(into: folder.path(of: "site"))
  }

  private func pages(_ language: String) -> [String: String] {
    folder.files(in: "site").filter { $0.key.hasPrefix(language + "/") && $0.key.hasSuffix(".html") }
  }

  private var withEnglishMissing: [String: String] {
    var files = SmallPortal.files
    files["content/portal.yaml"] = files["content/portal.yaml"]?.replacing(
      "languages: [sv, fi]", with: "languages: [sv, fi]\nother_languages: [en]")
    return files
  }

  /// Every text three times: what stands in Finnish stands in "English" too.
  private var withEnglishEqual: [String: String] {
    var files: [String: String] = [:]
    for (path, text) in SmallPortal.files {
      files[path] = text.replacing("languages: [sv, fi]", with: "languages: [sv, fi, en]")
        .replacing(#/fi: ([^,{}"]+|"[^"]*")}/#) { "fi: \($0.1), en: \($0.1)}" }
        .replacing(#/(?m)^( *)fi: ([^{}\n]+)$/#) { "\($0.1)fi: \($0.2)\n\($0.1)en: \($0.2)" }
      if path.hasSuffix(".fi.md") { files[path.replacing(".fi.md", with: ".en.md")] = files[path] }
    }
    files["content/budget/2026.csv"] = files["content/budget/2026.csv"].map(Self.withEnglishColumns)
    return files
  }

  private static func withEnglishColumns(_ csv: String) -> String {
    let rows = csv.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    return rows.enumerated().map { index, row in
      let english = [3, 5].map { String(index == 0 ? row[$0].replacing("_fi", with: "_en") : row[$0]) }
      return (row.map(String.init) + english).joined(separator: ",")
    }.joined(separator: "\n") + "\n"
  }

  @Test func englishAsAnEqualHasNoProblem() {
    let result = build(withEnglishEqual)
    #expect(result.problems.map { "\($0.location): \($0.told(in: .en).message)" } == [])
    #expect(pages("en").count == pages("sv").count)
    #expect(pages("en").values.allSatisfy { !$0.contains("<span lang") })
  }

  @Test func everyPageHasItsTwinWhereEnglishIsMissing() throws {
    let result = build(withEnglishMissing)
    #expect(result.problems.map { "\($0.location): \($0.told(in: .en).message)" } == [])
    let english = pages("en")
    #expect(english.count == pages("sv").count)
    #expect(english.values.allSatisfy { $0.contains("<html lang=\"en\"") })
    #expect(pages("sv").values.allSatisfy { $0.contains("hreflang=\"en\"") || !$0.contains("hreflang") })
    let about = try #require(english.first { $0.key.hasPrefix("en/om-portalen") }).value
    #expect(about.contains("Sorry, this text is not available in English."))
    #expect(about.contains("lang=\"sv-FI\""))
    let home = try #require(english["en/index.html"])
    #expect(home.contains("<span lang=\"sv\">"))
  }

  @Test func noMarkOfALanguageIsPublished() throws {
    _ = build(withEnglishMissing)
    for (path, text) in folder.files(in: "site") {
      #expect(!text.unicodeScalars.contains { (0xF0000...0xF00FF).contains($0.value) }, "\(path)")
    }
  }

  @Test func translationsListsWhatEnglishLacks() {
    let report = PortalPipeline(InMemoryFolder(withEnglishMissing)).translations().report
    let missing = report?.items.filter { $0.state == .missing } ?? []
    #expect(missing.contains { $0.place.path == "content/pages/om.en.md" && $0.language == .english })
    #expect(missing.allSatisfy { $0.language == .english })
  }
}
