import BudgetModel
import Diagnostics
import PortalTestSupport
import Testing

@testable import SiteRendering

@Suite("What pages say to search engines")
struct StructuredDataTests {
  /// The data block of a page; empty when it has none.
  private static func data(_ page: String) -> String {
    let start = "<script type=\"application/ld+json\">"
    guard let from = page.ranges(of: start).first, let to = page[from.upperBound...].ranges(of: "</script>").first
    else {
      return ""
    }
    return String(page[from.upperBound..<to.lowerBound])
  }

  @Test(arguments: [
    ("sv/index.html", "\"@type\":\"WebSite\""), ("fi/avoin-data/index.html", "\"@type\":\"DataCatalog\""),
    ("sv/nyheter/2026-05-21-resultatet-ar-klart/index.html", "\"datePublished\":\"2026-05-21\""),
    ("sv/omgangar/strandbudgeten-2026/resultat/index.html", "\"temporalCoverage\":\"2026-04-01/2026-04-21\""),
    ("sv/omgangar/strandbudgeten-2026/index.html", "\"@type\":\"BreadcrumbList\""),
  ])
  func tellOnePageOneThing(path: String, part: String) {
    let text = SmallSite.text(path)
    #expect(!text.isEmpty)
    #expect(Self.data(text).contains(part), "\(Self.data(text))")
    #expect(text.ranges(of: "application/ld+json").count == 1)
  }

  @Test func namesFilesByTheirWholeAddress() {
    let data = Self.data(SmallSite.text("sv/oppna-data/index.html"))
    #expect(data.contains("\"contentUrl\":\"https://insyn.sundvik.example/data/proposals.csv\""))
  }

  @Test func aRoundIsAServiceOnlyWhileResidentsCanTakePart() throws {
    let day = try #require(Day(iso: "2026-04-10"))
    let site = try #require(TestSite(SmallPortal.folder, asOf: day))
    let page = "sv/omgangar/strandbudgeten-2026/index.html"
    #expect(Self.data(site.text(page)).contains("GovernmentService"))
    #expect(!Self.data(SmallSite.text(page)).contains("GovernmentService"))
  }

  @Test func noTitleEndsTheBlock() throws {
    let files = SmallPortal.changing(
      "content/pages/om.sv.md",
      (find: "title: Om portalen", put: "title: \"Om </script><!-- & \\\"allt\\\"\"\naddress: om-portalen"))
    let other = files.files.merging([
      "content/pages/om.fi.md": (files.files["content/pages/om.fi.md"] ?? "").replacing(
        "title: Tietoa portaalista", with: "title: Tietoa portaalista\naddress: tietoa-portaalista")
    ]) { $1 }
    let site = try #require(TestSite(MarkedFiles(other).folder, asOf: SmallPortal.asOf))
    let text = site.text("sv/om-portalen/index.html")
    let data = Self.data(text)
    #expect(data.contains(#"Om \u003c/script\u003e\u003c!-- \u0026 \"allt\""#), "\(data)")
    _ = try XMLTree(Array(text.utf8))
    var proof = PageProof(baseAddress: "https://insyn.sundvik.example")
    proof.add("sv/om-portalen/index.html", Array(text.utf8))
    #expect(!proof.problems.map(\.code.rawValue).contains { ["IN470", "IN482"].contains($0) })
  }
}
