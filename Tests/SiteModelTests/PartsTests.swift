import BudgetModel
import PortalTestSupport
import Tallying
import Testing

@testable import SiteModel

@Suite("Parts of pages")
struct PartsTests {
  /// What is hidden cannot be found again from the sum of all.
  @Test(
    arguments: [
      ([10, 20, 30], [10, 20, 30]), ([3, 20, 30], [nil, nil, 30]), ([2, 1, 30], [nil, nil, nil]),
      ([4, 4, 30], [nil, nil, 30]),
      ([0, 20, 30], [0, 20, 30]), ([0, 3, 30], [0, nil, nil]), ([], []), ([4], [nil]),
    ] as [([Int], [Int?])]) func hidesSmallGroups(_ counts: [Int], _ shown: [Int?])
  {
    #expect(SmallGroups.hidden(counts, smallest: 5) == shown)
  }

  @Test(arguments: [[1, 1, 1], [200_000, 190_000, 97_000, 13_000], [0, 5], [7]])
  func sharesSumToAllOfIt(_ parts: [Int]) {
    #expect(Apportionment.basisPoints(parts).reduce(0, +) == 10_000)
  }

  @Test(arguments: [
    ("2026-01-01", RoundPhase.upcoming), ("2026-01-10", .ideas), ("2026-02-10", .review), ("2026-03-20", .ballotReady),
    ("2026-04-10", .voting), ("2026-05-01", .counting), ("2026-05-19", .counting), ("2026-05-20", .building),
  ]) func tellsWhereARoundStands(_ day: String, _ phase: RoundPhase) throws {
    let page = try TestSite(asOf: TestSite.day(day)).page(.round(RoundID(foreign: "2026-vote")), .swedish)
    guard case .round(let round) = page.content else { return #expect(Bool(false)) }
    #expect(round.phase == phase)
    #expect(round.stages.steps.count { $0.isCurrent } <= 1)
  }

  @Test func neverSaysThatAdviceWon() throws {
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml", (find: "mandate: binding", put: "mandate: advisory"))
    let made = try TestSite(files.folder)
    for language in [Language.swedish, .finnish] {
      let lines = Structure.lines(of: try made.page(.results(RoundID(foreign: "2026-vote")), language).content)
      let funded = ["Får pengar", "får pengar.", "Saa rahoituksen", "saa rahoituksen."]
      #expect(lines.filter { line in funded.contains { line.hasSuffix($0) } } == [])
      #expect(lines.contains { $0.hasSuffix(language == .swedish ? "Fick flest röster" : "Sai eniten ääniä") })
    }
  }

  @Test func marksTextsInTheOtherLanguage() throws {
    let files = SmallPortal.replacing(["content/rounds/2026-vote/proposals/brygga.sv.md": nil])
    let page = try TestSite(files.folder).page(
      .proposal(RoundID(foreign: "2026-vote"), ProposalID(foreign: "brygga")), .swedish)
    #expect(page.frame.title == Passage("Laituri", languageTag: "fi"))
    #expect(page.frame.notices.map(\.kind) == [.otherLanguage])
  }
}

@Suite("Open data")
struct OpenDataTests {
  @Test func namesColumnsInPlainLettersAndExplainsThem() throws {
    let site = try TestSite().site
    for subject in site.tables {
      let table = site.table(subject)
      for column in table.columns {
        #expect(column.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F })
        #expect(column.meaning.keys.sorted() == ["en", "fi", "sv"], "\(column.name)")
      }
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }
  }

  @Test(arguments: [
    (OpenValue.text("=HYPERLINK(1)"), "'=HYPERLINK(1)"), (.text("+46"), "'+46"), (.text("-1"), "'-1"),
    (.text("@a"), "'@a"),
    (.text("Lekpark"), "Lekpark"), (.decimal(DecimalNumber(scaled: -150, decimals: 2)), "-1.5"),
    (.decimal(DecimalNumber(scaled: 4_500_000, decimals: 2)), "45000"), (.integer(-3), "-3"), (.unknown, ""),
    (.decimal(DecimalNumber(scaled: 5, decimals: 2)), "0.05"), (.boolean(true), "true"),
  ]) func writesCellsThatNoSpreadsheetRuns(_ value: OpenValue, _ cell: String) { #expect(value.cell == cell) }

  @Test func givesTheSameFiguresAsThePages() throws {
    let made = try TestSite()
    let round = RoundID(foreign: "2026-vote")
    guard case .results(let page) = try made.page(.results(round), .swedish).content else { return }
    let table = made.site.table(OpenTable.Subject(.results, of: round))
    let votes = try #require(table.columns.firstIndex { $0.name == "votes" })
    let reason = try #require(table.columns.firstIndex { $0.name == "reason_sv" })
    let rows = page.pools.flatMap(\.rows)
    #expect(table.rows.map { $0[votes].cell } == rows.map { String($0.votes) })
    #expect(table.rows.map { $0[reason].cell } == rows.map(\.reason))
    #expect(rows.map(\.votes) == [5, 4, 3] && rows.map(\.left.minorUnits) == [3_000_000, 3_000_000, 2_500_000])
  }
}
