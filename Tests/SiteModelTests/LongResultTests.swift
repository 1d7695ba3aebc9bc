import BudgetModel
import PortalTestSupport
import Testing

@testable import SiteModel

@Suite("Long results and counts are cut into parts")
struct LongResultTests {
  private static let long = RoundID(foreign: "2025-lang")

  private func site() throws -> TestSite {
    try TestSite(LongPortal.folder(proposals: 130), asOf: TestSite.day("2026-11-01"))
  }

  @Test(arguments: [
    ([130], 50, [[0..<50], [50..<100], [100..<130]]), ([10, 20], 50, [[0..<10, 0..<20]]),
    ([40, 30, 0], 50, [[0..<40, 0..<10], [10..<30, 0..<0]]), ([50, 5], 50, [[0..<50], [0..<5]]),
    ([0, 0], 50, [[0..<0, 0..<0]]), ([50, 0], 50, [[0..<50, 0..<0]]),
  ])
  func everyRowStandsOnOnePart(lengths: [Int], rows: Int, expected: [[Range<Int>]]) {
    let parts = PoolParts(lengths: lengths, rows: rows)
    let numbers = 1...ListPart.count(of: parts.total, rows: rows)
    #expect(numbers.map { parts.pieces(on: $0).map(\.rows) } == expected)
    for place in lengths.indices {
      let first = numbers.filter { parts.pieces(on: $0).contains { $0.pool == place && $0.isFirst } }
      #expect(first == [parts.part(ofPool: place)])
    }
  }

  private func results(_ site: TestSite, _ part: Int, _ language: Language = .swedish) throws -> ResultsPage {
    let subject = PageSubject.results(Self.long)
    let page = try site.page(part == 1 ? subject : .part(of: subject, part), language)
    guard case .results(let results) = page.content else { throw NoPage() }
    return results
  }

  private struct NoPage: Error {}

  @Test func resultsGoOnFromPartToPart() throws {
    let site = try site()
    let parts = try (1...3).map { try results(site, $0) }
    #expect(parts.map { $0.pools.map(\.rows.count) } == [[50], [50], [30]])
    #expect(parts.map { $0.pools.map(\.isContinued) } == [[false], [true], [true]])
    let ids = parts.flatMap { $0.pools.flatMap(\.rows) }.map(\.proposal.address)
    #expect(Set(ids).count == 130)
    #expect(parts.flatMap { $0.pools.compactMap(\.rowsAboveLine) }.count == 1)
    #expect(Set(parts.flatMap { $0.pools.map(\.mostVotes) }).count == 1)
    #expect(parts[0].pager?.next?.address == "/sv/omgangar/den-langa-omgangen-2025/resultat/sida-2/")
    #expect(parts[2].pager?.next == nil && parts[2].pager?.previous != nil)
    let left = parts.flatMap { $0.pools.flatMap(\.rows) }.map(\.left.minorUnits)
    #expect(left == left.sorted(by: >) && left.last == parts[0].pools[0].left.minorUnits)
    #expect(try results(site, 2, .finnish).pager?.sentence == "Näytetään 51–100, yhteensä 130")
  }

  /// What is said of the whole count stands once.
  @Test func theCountGoesOnFromPartToPart() throws {
    let site = try site()
    let subject = PageSubject.counting(Self.long)
    guard case .counting(let first) = try site.page(subject, .swedish).content,
      case .counting(let second) = try site.page(.part(of: subject, 2), .swedish).content
    else { throw NoPage() }
    #expect(first.pools[0].steps.map(\.number) == Array(1...80))
    #expect(second.pools[0].steps.map(\.number).first == 81)
    #expect(!first.exports.isEmpty && second.exports.isEmpty)
    #expect(second.pools[0].isContinued && second.pager?.previous != nil)
  }

  /// Before the count is shown there is nothing to cut, and nobody is told how many rows there will be.
  @Test func hasNoPartsBeforeTheCount() throws {
    let subjects = try TestSite(LongPortal.folder(proposals: 130)).site.references.map(\.subject)
    #expect(!subjects.contains(.part(of: .results(Self.long), 2)))
    #expect(!subjects.contains(.part(of: .counting(Self.long), 2)))
    #expect(subjects.contains(.part(of: .roundProposals(Self.long), 2)))
  }

  @Test func theBoxForOtherSitesHoldsAllThatGotMoney() throws {
    let site = try site()
    guard case .embed(let box) = try site.page(.embed(Self.long), .swedish).content else { throw NoPage() }
    #expect(box.pools.flatMap(\.rows).count == 130)
  }

  @Test func linksLeadToThePartWhereAPoolBegins() throws {
    let site = try site()
    let maker = PageMaker(site.site, .swedish)
    let round = try #require(site.site.portal.round(Self.long))
    let link = maker.link(resultsOf: PoolID(foreign: "lang"), in: round, "x")
    #expect(link.address == "/sv/omgangar/den-langa-omgangen-2025/resultat/#p-lang")
  }
}
