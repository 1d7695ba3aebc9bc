import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import PortalTestSupport
import Testing

@Suite("A small portal, published")
struct SmallSiteTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder(["site/README.md": "keep"]) }

  private func build(
    _ changes: [String: String?] = [:], asOf: AsOf = .newestRecord, to output: String = "site",
    allowing allowed: AllowedChanges = []
  ) -> PortalPipeline.BuildResult {
    let files = SmallPortal.files.merging(Repository.theme) { $1 }
    let content = InMemoryFolder(files).replacing(changes)
    return PortalPipeline(content, asOf: asOf).build(into: folder.path(of: output), allowing: allowed)
  }

  @Test func everyPageHasItsTwin() throws {
    let result = build()
    #expect(result.problems.filter { $0.severity == .error } == [])
    #expect(result.summary?.hasChanges == true)
    let files = folder.files(in: "site")
    #expect(files["README.md"] == "keep")
    #expect(files["index.html"] != nil)
    let swedish = files.keys.filter { $0.hasPrefix("sv/") && $0.hasSuffix(".html") }
    let finnish = files.keys.filter { $0.hasPrefix("fi/") && $0.hasSuffix(".html") }
    #expect(swedish.count == finnish.count)
    #expect(swedish.count > 10)
  }

  @Test func theSameContentGivesTheSameBytes() {
    #expect(build(to: "one").summary?.hasChanges == true)
    #expect(build(to: "two").summary?.hasChanges == true)
    #expect(folder.files(in: "one") == folder.files(in: "two"))
    #expect(build(to: "one").summary?.hasChanges == false)
  }

  @Test func aChangedTextChangesOnlyItsPages() throws {
    _ = build()
    let path = "content/pages/om.sv.md"
    let text = try #require(SmallPortal.files[path])
    let summary = try #require(build([path: text + "\nEn mening till.\n"]).summary)
    #expect(summary.added == [])
    #expect(summary.removed == [])
    #expect(summary.changed.contains { $0.hasPrefix("sv/om") })
    #expect(!summary.changed.contains { $0.hasPrefix("fi/om") })
  }

  @Test func whatIsTakenAwayDisappears() throws {
    _ = build()
    let without: [String: String?] = ["content/pages/om.sv.md": nil, "content/pages/om.fi.md": nil]
    let summary = try #require(build(without, allowing: .lostPages).summary)
    #expect(summary.removed.count == 2)
    #expect(summary.removed.allSatisfy { !folder.exists("site/\($0)") })
  }

  @Test(arguments: [
    ("content/portal.yaml", "name: ["), ("content/pages/om.sv.md", "---\ntitel: x\n---\n"),
    ("themes/default/templates/home.html", "{{nothing.like.this}}"), ("themes/default/locales/sv.yaml", "a: b"),
    ("content/rounds/2026-vote/votes/digital.csv", "wrong;header\n"),
  ])
  func anyErrorLeavesThePublishedSiteAlone(_ path: String, _ text: String) throws {
    _ = build()
    let before = folder.files(in: "site")
    let result = build([path: text])
    #expect(result.summary == nil)
    let blamed = try #require(path.split(separator: "/votes/").first)
    #expect(result.problems.contains { $0.severity == .error && $0.location.path.hasPrefix(blamed) })
    #expect(folder.files(in: "site") == before)
    #expect(folder.names == ["site"])
  }

  @Test func theDayIsTheNewestRecordUnlessItIsStated() throws {
    let portal = try #require(PortalReading.read(SmallPortal.folder).portal)
    #expect(AsOf.newestRecord.day(for: portal) == portal.newestRecord)
    #expect(AsOf("2026-09-01")?.day(for: portal) == SmallPortal.asOf)
    #expect(AsOf("yesterday") == nil)
    #expect(portal.newestRecord <= SmallPortal.asOf)
  }

  @Test func tellsOfAThemeThatIsNotThere() throws {
    let portal = try #require(SmallPortal.files["content/portal.yaml"])
    let result = build(["content/portal.yaml": portal.replacing("theme: default", with: "theme: defualt")])
    #expect(result.problems.contains { $0.code == "IN654" && $0.suggestion == "default" })
    #expect(result.summary == nil)
  }
}
