import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import PortalTestSupport
import Testing

@Suite("What a build changes on the public site")
struct SiteChangesTests {
  private let folder: TemporaryFolder
  private let proposal = "content/rounds/2026-vote/proposals/cykelpump.sv.md"
  private let ballots = "content/rounds/2026-vote/votes/digital.csv"

  /// A small portal is published.
  init() throws {
    folder = try TemporaryFolder()
    let result = Self.build(into: folder, [:])
    #expect(result.summary != nil)
  }

  private static func build(
    into folder: TemporaryFolder, _ changes: [String: String?], asOf: Day = SmallPortal.asOf, isDryRun: Bool = false,
    allowing allowed: AllowedChanges = []
  ) -> PortalPipeline.BuildResult {
    let files = SmallPortal.files.merging(Repository.theme) { $1 }
    return PortalPipeline(InMemoryFolder(files).replacing(changes), asOf: .day(asOf)).build(
      into: folder.path(of: "site"), isDryRun: isDryRun, allowing: allowed)
  }

  private func build(
    _ changes: [String: String?] = [:], asOf: Day = SmallPortal.asOf, isDryRun: Bool = false,
    allowing allowed: AllowedChanges = []
  ) -> PortalPipeline.BuildResult {
    Self.build(into: folder, changes, asOf: asOf, isDryRun: isDryRun, allowing: allowed)
  }

  private func replacing(_ path: String, _ old: String, _ new: String) throws -> [String: String?] {
    let text = try #require(SmallPortal.files[path])
    #expect(text.contains(old))
    return [path: text.replacing(old, with: new)]
  }

  private func errors(_ result: PortalPipeline.BuildResult) -> [String] {
    result.problems.filter { $0.severity == .error }.map(\.code.rawValue)
  }

  @Test func nothingChangesForReadersWhenNothingDoes() throws {
    #expect(try #require(build().changes).isEmpty)
  }

  @Test func textsAndNewPagesMayChange() throws {
    let result = build(try replacing("content/pages/om.sv.md", "Portalen visar", "Här visas"))
    #expect(errors(result) == [])
    let changes = try #require(result.changes)
    #expect(changes.changedPages >= 1)
    #expect(changes.lostPages == [])
  }

  @Test func publishedResultsDoNotChangeUnlessAllowed() throws {
    let before = folder.files(in: "site")
    let more = try replacing(ballots, "a8,2", "a8,2\na9,2\na10,3")
    let refused = build(more)
    #expect(errors(refused) == ["IN812"])
    #expect(refused.changes?.changedResults.map { $0.title(in: .fi) } == ["Rantabudjetti 2026"])
    #expect(folder.files(in: "site") == before)
    #expect(errors(build(more, allowing: .lostPages)) == ["IN812"])
    #expect(errors(build(more, allowing: .results)) == [])
    #expect(errors(build(more)) == [])
  }

  @Test func sentencesAboutResultsMayChange() throws {
    let round = "content/rounds/2026-vote/round.yaml"
    #expect(errors(build(try replacing(round, "Strandpotten", "Potten vid stranden"))) == [])
  }

  @Test func publishedResultsDoNotGoBackUnderEmbargo() throws {
    let later = try replacing("content/rounds/2026-vote/round.yaml", "publish: 2026-05-20", "publish: 2026-12-20")
    #expect(errors(build(later)).contains("IN814"))
    #expect(build(later, allowing: .all).summary != nil)
    let opened = try #require(build(isDryRun: true).changes)
    #expect(opened.openedResults.map(\.id) == ["2026-vote"])
    #expect(opened.changedResults == [])
  }

  @Test func aPageWhoseTitleChangesNeedsARedirect() throws {
    let renamed = try replacing(proposal, "Cykelpump vid torget", "Pump vid torget")
    let refused = build(renamed)
    #expect(errors(refused) == ["IN813"])
    let lost = try #require(refused.changes?.lostPages.first)
    #expect(lost.address.hasSuffix("/cykelpump-vid-torget/"))
    #expect(lost.successor?.hasSuffix("/pump-vid-torget/") == true)
    let redirected = try replacing(
      proposal, "Cykelpump vid torget", "Pump vid torget\nredirect_from: [\(lost.address)]")
    #expect(errors(build(redirected)) == [])
    #expect(folder.exists("site" + lost.address + "index.html"))
  }

  @Test func aPageThatIsTakenAwayNeedsToBeAllowed() {
    let without: [String: String?] = ["content/pages/om.sv.md": nil, "content/pages/om.fi.md": nil]
    let refused = build(without, isDryRun: true)
    #expect(errors(refused) == ["IN813"])
    #expect(refused.changes?.lostPages.map(\.successor) == [nil, nil])
    #expect(refused.summary == nil)
    #expect(errors(build(without, allowing: .lostPages)) == [])
  }

  @Test func tellsOfStatuses() throws {
    let projects = SmallPortal.files.filter { $0.value.contains("\nstatus: ongoing") }.keys.sorted()
    let path = try #require(projects.first)
    var changed = try replacing(path, "status: ongoing", "status: stopped\nreason: Pengarna tog slut.")
    let twin = path.replacing(".sv.md", with: ".fi.md")
    changed.merge(try replacing(twin, "translated_from: sv", "translated_from: sv\nreason: Rahat loppuivat.")) { $1 }
    let changes = try #require(build(changed, isDryRun: true, allowing: .all).changes)
    #expect(changes.statuses.map(\.before) == ["ongoing"])
    #expect(changes.statuses.map(\.now) == ["stopped"])
  }
}
