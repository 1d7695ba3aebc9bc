import BudgetModel
import Diagnostics
import PortalTestSupport
import SiteModel
import SiteRendering
import Testing

@Suite("A small portal, drawn")
struct SmallSiteTests {
  @Test func hasNoProblems() throws {
    let site = try #require(SmallSite.published)
    #expect(site.problems.map { "\($0.location): \($0.told(in: .en).message)" } == [])
  }

  @Test func itsPagesHoldBeforeTheProof() throws {
    let site = try #require(SmallSite.published)
    var proof = PageProof(baseAddress: site.site.portal.settings.baseAddress)
    for (path, bytes) in SmallSite.files { proof.add(path, bytes) }
    for picture in site.site.media { proof.add(String(picture.address.dropFirst()), []) }
    #expect(proof.problems.map { "\($0.location) \($0.code) \($0.arguments)" } == [])
    #expect(SmallSite.files.keys.count { $0.hasSuffix(".html") } > 30)
  }

  @Test func isTheSameEachTime() throws {
    let again = try #require(TestSite(SmallPortal.folder, asOf: SmallPortal.asOf))
    for file in again.outputs { #expect(SmallSite.files[file.path] == file.bytes(), "\(file.path)") }
  }

  @Test func everyPageKindIsDrawnInBothLanguages() {
    let kinds = SmallSite.files.filter { $0.key.hasSuffix(".html") }.keys.sorted().map { path -> String in
      let text = SmallSite.text(path)
      let kind = text.firstMatch(of: #/data-kind="([a-z-]+)"/#)?.1 ?? ""
      let language = text.firstMatch(of: #/<html lang="([a-z]+)/#)?.1 ?? ""
      return "\(kind) \(language)"
    }
    for kind in ["home", "rounds", "round", "results", "counting", "proposals", "proposal", "projects", "project"] {
      #expect(kinds.contains("\(kind) sv") && kinds.contains("\(kind) fi"), "\(kind)")
    }
    for kind in ["goals", "goal", "areas", "area", "news", "free", "open-data", "accessibility"] {
      #expect(kinds.contains("\(kind) sv") && kinds.contains("\(kind) fi"), "\(kind)")
    }
    #expect(kinds.contains { $0.hasPrefix("chooser") } && kinds.contains { $0.hasPrefix("not-found") })
  }

  @Test(arguments: ["index.html", "sv/index.html", "fi/index.html", "sitemap.xml", "robots.txt", "sv/atom.xml"])
  func isKeptAsItWasLookedAt(path: String) {
    let name = path.replacing("/", with: "-")
    let text = SmallSite.text(path).replacing(#/\?v=[0-9a-f]{16}/#, with: "")
    #expect(Snapshot(name).difference(from: text) == nil)
  }

  @Test func theStyleSheetIsNamedByItsContent() {
    let text = SmallSite.text("sv/index.html")
    #expect(text.contains(#/href="/assets/insyn\.css\?v=[0-9a-f]{16}"/#))
    #expect(SmallSite.text("assets/insyn.css").hasPrefix(":root{--accent:#0b5d7a;"))
  }
}
