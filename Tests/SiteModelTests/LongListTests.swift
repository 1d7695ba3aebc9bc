import BudgetModel
import ContentReading
import PortalTestSupport
import Testing

@testable import SiteModel

@Suite("Long lists are cut into parts")
struct LongListTests {
  @Test(arguments: [(0, 1), (1, 1), (40, 1), (41, 2), (80, 2), (81, 3)])
  func hasAtLeastOnePart(_ length: Int, _ parts: Int) {
    #expect(ListPart.count(of: length) == parts)
    let all = (1...parts).flatMap { Array(ListPart.range($0, of: length)) }
    #expect(all == Array(0..<length))
  }

  private func items(_ content: PageContent) -> [ProposalCard] {
    switch content {
    case .proposals(let page): page.items
    case .area(let page): page.proposals
    case .goal(let page): page.proposals
    default: []
    }
  }

  @Test func everyProposalStandsOnOnePart() throws {
    let site = try TestSite(LongPortal.folder(proposals: 130))
    for (whole, number) in [
      (PageSubject.proposals, 4), (.roundProposals(RoundID(foreign: "2025-lang")), 4),
      (.goal(GoalID(foreign: "klimat")), 11),
    ] {
      let parts = site.site.references.filter { reference in
        guard reference.language == .swedish else { return false }
        if case .part(whole, _) = reference.subject { return true }
        return reference.subject == whole
      }
      #expect(parts.count == number)
      let addresses = parts.flatMap { items(site.site.page($0).content).map(\.link.address) }
      #expect(Set(addresses).count == addresses.count)
      #expect(addresses.count >= 130)
      #expect(parts.allSatisfy { items(site.site.page($0).content).count <= ListPart.rows(of: whole) })
    }
  }

  @Test func theWayBetweenPartsIsPlainLinks() throws {
    let site = try TestSite(LongPortal.folder(proposals: 130))
    guard case .proposals(let page) = try site.page(.part(of: .proposals, 2), .finnish).content else {
      Issue.record("no list")
      return
    }
    let pager = try #require(page.pager)
    #expect(pager.sentence == "Näytetään 41–80, yhteensä 133")
    #expect(pager.previous?.address == "/fi/ehdotukset/")
    #expect(pager.next?.address == "/fi/ehdotukset/sivu-3/")
    #expect(pager.steps.count == 4)
  }

  @Test func aShortListHasNeitherPagerNorFinder() throws {
    guard case .proposals(let page) = try TestSite().page(.proposals, .swedish).content else {
      Issue.record("no list")
      return
    }
    #expect(page.pager == nil)
    #expect(page.finder == nil)
  }

  @Test func filtersCountTheWholeListOnEveryPart() throws {
    let site = try TestSite(LongPortal.folder(proposals: 130))
    guard case .proposals(let page) = try site.page(.part(of: .proposals, 3), .swedish).content else {
      Issue.record("no list")
      return
    }
    let areas = try #require(page.finder?.filters.first { $0.name == "omrade" })
    #expect(areas.options.map(\.count).reduce(0, +) >= 130)
  }

  /// The lines of a budget year: on the first part with all that the page shows, on the others alone.
  @Test func linesOfABudgetYearAreCutIntoParts() throws {
    let lines = (1...60).map { "l\($0),,Rad \($0),Rivi \($0),,,operating,approved,\($0)000,-" }
    let table = "id,parent,name_sv,name_fi,committee_sv,committee_fi,kind,phase,amount,goals\n"
    let site = try TestSite(
      SmallPortal.folder.replacing(["content/budget/2025.csv": table + lines.joined(separator: "\n") + "\n"]))
    func names(_ subject: PageSubject) throws -> [String] {
      guard case .budget(let page) = try site.page(subject, .swedish).content else { return [] }
      return page.lines.rows.map(\.name)
    }
    let parts = try [.budget(2025), .part(of: .budget(2025), 2), .part(of: .budget(2025), 3)].map(names)
    #expect(parts.map(\.count) == [20, 20, 20])
    #expect(parts.flatMap(\.self) == (1...60).map { "Rad \($0)" })
    #expect(try site.page(.part(of: .budget(2025), 2), .finnish).frame.address == "/fi/talousarvio/2025/sivu-2/")
  }
}
