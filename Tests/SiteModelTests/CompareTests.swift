import BudgetModel
import PortalTestSupport
import Testing

@testable import SiteModel

@Suite("Proposals held against each other")
struct CompareTests {
  private let round = RoundID(foreign: "2026-vote")

  private func results(_ site: TestSite) throws -> ResultsPage? {
    if case .results(let page) = try site.page(.results(round), .swedish).content { page } else { nil }
  }

  @Test func theSharesOfAreasAddUpToTheWhole() throws {
    let page = try #require(try results(TestSite()))
    let areas = try #require(page.areas)
    #expect(areas.rows.map(\.share.basisPoints).reduce(0, +) == 10_000)
    #expect(
      areas.rows.map(\.given.minorUnits).reduce(0, +) == page.pools.map(\.given.minorUnits).reduce(0, +))
    #expect(areas.rows.map(\.proposals).reduce(0, +) == page.pools.flatMap(\.rows).count)
  }

  @Test func nothingIsSharedBeforeTheDay() throws {
    let page = try #require(try results(TestSite(asOf: TestSite.day("2026-05-01"))))
    #expect(page.areas == nil)
    #expect(page.shortcuts.isEmpty)
  }

  @Test func onePoolNeedsNoShortcuts() throws {
    #expect(try #require(try results(TestSite())).shortcuts.isEmpty)
  }

  @Test func everyProposalOfTheRoundIsInTheTable() throws {
    let site = try TestSite()
    guard case .compare(let page) = try site.page(.compare(round), .finnish).content else {
      Issue.record("no table")
      return
    }
    #expect(page.items.count == site.site.portal.rounds.first { $0.id == round }?.proposals.count)
    #expect(page.list == "/fi/kierrokset/rantabudjetti-2026/vertaa/")
  }

  /// Of many reasons the page of a round shows those that were nearest to the money, and says so.
  @Test func aLongListOfReasonsIsCut() throws {
    let site = try TestSite(LongPortal.folder(proposals: 70), asOf: TestSite.day("2026-11-15"))
    guard case .round(let page) = try site.page(.round(RoundID(foreign: "2025-lang")), .swedish).content else {
      Issue.record("no round")
      return
    }
    let group = try #require(page.whyNot.groups.first)
    #expect(group.items.count == 20)
    #expect(group.more?.hasPrefix("Här visas de 20") == true)
  }
}
