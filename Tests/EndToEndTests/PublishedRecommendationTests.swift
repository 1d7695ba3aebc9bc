import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import PortalTestSupport
import Testing

@Suite("A recommendation that has been published")
struct PublishedRecommendationTests {
  private static let path = "content/rounds/2025-panel/panel.yaml"
  private static let whole = (ProcessPortal.panel[path] ?? nil) ?? ""
  private static let line = whole.split(separator: "\n").first { $0.contains("{id: buss,") }.map(String.init) ?? ""

  private func build(_ panel: String?, into output: String) -> PortalPipeline.BuildResult {
    var files = SmallPortal.files.merging(Repository.theme) { $1 }
    for (path, text) in ProcessPortal.panel { files[path] = text }
    if let panel {
      files[Self.path] = panel
    } else {
      for path in ProcessPortal.panel.keys { files[path] = nil }
    }
    return PortalPipeline(InMemoryFolder(files), asOf: .day(SmallPortal.asOf)).build(into: output)
  }

  @Test func isNeverLostInSilence() throws {
    let folder = try TemporaryFolder()
    let site = folder.path(of: "site")
    #expect(build(Self.whole, into: site).summary != nil)
    let before = folder.files(in: "site")
    #expect(!Self.line.isEmpty)
    let without = build(Self.whole.replacing(Self.line + "\n", with: ""), into: site)
    #expect(without.summary == nil)
    #expect(
      without.problems.filter { $0.severity == .error }.map {
        "\($0.code) \($0.location.path) \($0.arguments["recommendation"] ?? "")"
      }
        == ["IN380 \(Self.path) buss"])
    let gone = build(nil, into: site).problems.filter { $0.code == "IN380" }
    #expect(gone.map { $0.arguments["recommendation"] ?? "" }.sorted() == ["buss", "lokaler"])
    #expect(folder.files(in: "site") == before)
  }

  @Test func mayBeWithdrawnWithAReason() throws {
    let folder = try TemporaryFolder()
    let site = folder.path(of: "site")
    #expect(build(Self.whole, into: site).summary != nil)
    let withdrawn = Self.whole.replacing(
      Self.line,
      with: Self.line.dropLast()
        + ", withdrawn: {date: 2026-08-20, reason: {sv: Panelen ändrade sig., fi: Raati muutti mielensä.}}}")
    let result = build(withdrawn, into: site)
    #expect(result.summary != nil, "\(result.problems)")
    #expect(folder.files(in: "site")["sv/omgangar/panelen-2025/index.html"]?.contains("id=\"r-buss\"") == true)
  }

  @Test func isNotMissedInAnEmptyFolder() throws {
    let folder = try TemporaryFolder()
    #expect(build(nil, into: folder.path(of: "site")).summary != nil)
  }
}
