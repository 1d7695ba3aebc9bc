import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import RoundChecking
import Testing

@testable import SiteModel

@Suite("The picture of shared links")
struct ShareImageTests {
  private static let portal =
    (SmallPortal.files["content/portal.yaml"] ?? "")
    + "share_image: {file: delning.png, alt: {sv: Stranden i sol, fi: Ranta auringossa}}\n"
  private static let lekpark = "content/rounds/2026-vote/proposals/lekpark"

  private static var files: [String: String] {
    func text(_ language: String, _ more: String) -> String {
      (SmallPortal.files["\(lekpark).\(language).md"] ?? "").replacing("summary:", with: more + "summary:")
    }
    return SmallPortal.files.merging([
      "content/portal.yaml": portal, "content/delning.png": "", "content/rounds/2026-vote/proposals/lek.jpg": "",
      "\(lekpark).sv.md": text("sv", "image: lek.jpg\nimage_alt: En gunga\n"),
      "\(lekpark).fi.md": text("fi", "image_alt: Keinu\n"),
    ]) { $1 }
  }

  @Test(arguments: [
    (PageSubject.home, Language.swedish, "/media/delning.png", "Stranden i sol"),
    (.round(RoundID(foreign: "2026-vote")), .finnish, "/media/delning.png", "Ranta auringossa"),
    (
      .proposal(RoundID(foreign: "2026-vote"), ProposalID(foreign: "lekpark")), .finnish,
      "/media/rounds/2026-vote/proposals/lek.jpg", "Keinu"
    ),
  ])
  func isThePagesOwnElseThePortals(subject: PageSubject, language: Language, path: String, text: String) throws {
    let site = try TestSite(InMemoryFolder(Self.files))
    let image = try #require(try site.page(subject, language).frame.shareImage)
    #expect(image.address == "https://insyn.sundvik.example" + path)
    #expect(image.alternative.text == text)
    #expect(site.site.media.map(\.address).contains(path))
  }

  @Test func isNotThereUnlessGiven() throws {
    #expect(try TestSite().page(.home, .swedish).frame.shareImage == nil)
  }

  @Test func liesBesideThePortalsFile() throws {
    let folder = SmallPortal.folder.replacing(["content/portal.yaml": Self.portal])
    let portal = try #require(PortalReading.read(folder).portal)
    let found = PortalRules.violations(in: portal, RuleContext(asOf: SmallPortal.asOf, files: folder.paths))
    #expect(found.map(\.code) == ["IN345"])
  }
}
