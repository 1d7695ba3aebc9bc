import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

@Suite("The small portal")
struct SmallPortalTests {
  @Test func readsWithoutProblems() {
    let result = PortalReading.read(SmallPortal.folder)
    #expect(result.diagnostics.map { "\($0.location) \($0.code)" } == [])
  }

  @Test func comesOutWhole() throws {
    let portal = try #require(PortalReading.read(SmallPortal.folder).portal)
    #expect(portal.areas.all.map(\.id.rawValue) == ["sundvik", "norr", "soder"])
    #expect(portal.goals.first?.indicators.first?.readings.map(\.value.scaled) == [54, 41])
    #expect(portal.budget.map(\.amount.minorUnits) == [90_000_000, 40_000_000, 50_000_000])
    #expect(portal.pages.map(\.isInMenu) == [true])
    #expect(portal.news.map(\.date) == [Day(iso: "2026-05-21")])
    let round = try #require(portal.rounds.first)
    #expect(round.proposals.map(\.id.rawValue) == ["brygga", "cykelpump", "lekpark"])
    #expect(round.proposals.map { $0.cost?.minorUnits } == [5_000_000, 500_000, 3_000_000])
    #expect(round.votes?.exports.map(\.path.value) == ["content/rounds/2026-vote/votes/digital.csv"])
    let project = try #require(round.projects.first)
    #expect(project.spent?.minorUnits == 1_200_050)
    #expect(project.words[.finnish].summary == "Leikkipuisto rakennetaan kesällä.")
  }

  @Test func keepsWhereALinkLeads() throws {
    let portal = try #require(PortalReading.read(SmallPortal.folder).portal)
    let blocks = try #require(portal.news.first).words[.swedish].body.blocks
    let target = LinkTarget.content(path: "rounds/2026-vote/results", anchor: nil)
    #expect(
      blocks == [
        Block(.paragraph([.text("Läs om "), .link(target, [.text("resultatet")]), .text(".")]), line: 7)
      ])
  }
}
