import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import RoundChecking
import Testing

@testable import SiteModel

@Suite("Pages of the budget")
struct BudgetPagesTests {
  /// Two years, two committees, income, an investment and its outcome.
  private static let lines = """
    id,parent,name_sv,name_fi,committee_sv,committee_fi,kind,phase,amount,goals
    drift,,Drift,Käyttötalous,,,operating,PHASE,NET,
    bild,drift,Bildning,Sivistys,Bildningsnämnden,Sivistyslautakunta,operating,PHASE,SCHOOL,
    skola,bild,Skola,Koulu,,,operating,PHASE,GROSS,klimat:25
    avgift,bild,Avgifter,Maksut,,,operating,PHASE,-100,
    tek,drift,Teknik,Tekniikka,Tekniska nämnden,Tekninen lautakunta,operating,PHASE,300.50,-
    bro,,Bro,Silta,Tekniska nämnden,Tekninen lautakunta,investment,PHASE,500,klimat
    """

  private static func edition(_ phase: String, gross: Int) -> String {
    lines.replacing("PHASE", with: phase).replacing("GROSS", with: String(gross))
      .replacing("SCHOOL", with: String(gross - 100)).replacing("NET", with: String(gross - 100 + 300) + ".50")
  }

  private static func site(_ changes: [String: String] = [:]) throws -> TestSite {
    let old = edition("approved", gross: 800)
    let new = edition("approved", gross: 1000)
    let actual = edition("actual", gross: 1010).split(separator: "\n").dropFirst().joined(separator: "\n")
    let files = SmallPortal.files.merging(
      ["content/budget/2025.csv": old + "\n" + actual + "\n", "content/budget/2026.csv": new + "\n"]
    ) { $1 }
    return try TestSite(InMemoryFolder(files.merging(changes) { $1 }))
  }

  private func year(_ site: TestSite, _ year: Int, _ language: Language = .swedish) throws -> BudgetYearPage {
    guard case .budget(let page) = try site.page(.budget(year), language).content else {
      throw Missing()
    }
    return page
  }

  private struct Missing: Error {}

  @Test func aHundredEurosAreExactlyAHundred() throws {
    let chart = try #require(try year(Self.site(), 2026).hundred)
    #expect(chart.parts.map(\.valueText) == ["75,00\u{A0}€", "25,00\u{A0}€"])
    #expect(chart.parts.reduce(0) { $0 + $1.basisPoints } == 10_000)
    #expect(chart.totalText == "100,00\u{A0}€")
  }

  /// What a hundred kronor of tax go to, as two municipalities have published it. The nine parts of Karlskoga are 100,10 kr:
  /// told as a sum that misses when the budget says a hundred; else shown as they are, and of a hundred exactly.
  private static func taxes(_ parts: [String], sum: String) -> InMemoryFolder {
    let lines = parts.enumerated().map { place, amount in
      "p\(place),hundra,Del \(place + 1),Osa \(place + 1),Nämnd \(place + 1),Lautakunta \(place + 1),operating,approved,\(amount),klimat"
    }
    let head = "id,parent,name_sv,name_fi,committee_sv,committee_fi,kind,phase,amount,goals\n"
    let portal = SmallPortal.files["content/portal.yaml"]?.replacing("profile: fi", with: "profile: se") ?? ""
    let budget = head + (["hundra,,Skatten,Verot,,,operating,approved,\(sum),"] + lines).joined(separator: "\n") + "\n"
    return InMemoryFolder(
      SmallPortal.files.merging(["content/portal.yaml": portal, "content/budget/2026.csv": budget]) { $1 })
  }

  private static let karlskoga = ["27", "8.4", "13", "10.8", "21.5", "10.2", "3.4", "5.1", "0.7"]
  private static let harnosand = ["35", "25", "13", "8", "7", "6", "2", "2", "1", "1"]

  /// As the open data writes an amount: `8.4`, `27`.
  private static func cell(_ amount: String) -> String {
    var text = amount.replacing(",", with: ".")
    while text.contains("."), "0.".contains(text.last ?? " ") {
      if text.removeLast() == "." { break }
    }
    return text
  }

  private func problems(_ folder: InMemoryFolder) throws -> [String] {
    let read = PortalReading.read(folder)
    let portal = try #require(read.portal)
    let broken = PortalRules.violations(in: portal, RuleContext(asOf: SmallPortal.asOf, files: folder.paths))
    return (read.diagnostics + broken).filter { $0.location.path.hasSuffix(".csv") }.map { problem in
      let lines = problem.notes.map(\.location.line)
      return "\(problem.code) \(problem.location.line) \(problem.arguments["gap"] ?? "") \(lines)"
    }
  }

  @Test func partsThatMissAHundredAreReported() throws {
    let missing = try problems(Self.taxes(Self.karlskoga, sum: "100"))
    #expect(missing == ["IN303 2 0,10 [3]"])
    #expect(try problems(Self.taxes(Self.karlskoga, sum: "100.10")) == [])
    #expect(try problems(Self.taxes(Self.harnosand, sum: "100")) == [])
  }

  @Test(arguments: [
    (karlskoga, "100.10", ["27,00", "8,40", "13,00", "10,80", "21,50", "10,20", "3,40", "5,10", "0,70"], "26,90"),
    (harnosand, "100", ["35,00", "25,00", "13,00", "8,00", "7,00", "6,00", "2,00", "2,00", "1,00", "1,00"], "35,00"),
  ])
  func publishedHundredsAreShownAsTheyAre(
    parts: [String], sum: String, published: [String], first: String
  ) throws {
    let site = try TestSite(Self.taxes(parts, sum: sum))
    let chart = try #require(try year(site, 2026).hundred)
    func plain(_ text: String) -> String { text.replacing("\u{A0}kr", with: "") }
    let shown = Dictionary(
      chart.parts.map { ($0.label.text, plain($0.valueText)) }, uniquingKeysWith: { first, _ in first })
    let wanted = Dictionary(
      published.enumerated().map { ("Nämnd \($0.offset + 1)", $0.offset == 0 ? first : $0.element) },
      uniquingKeysWith: { first, _ in first })
    #expect(shown == wanted)
    #expect(chart.totalText == "100,00\u{A0}kr")
    #expect(chart.parts.reduce(0) { $0 + $1.basisPoints } == 10_000)
    let table = site.site.table(.init(.budget))
    let column = try #require(table.columns.firstIndex { $0.name == "amount" })
    let amounts = table.rows.map { $0[column].cell }
    #expect(Set(amounts) == Set((published.dropFirst() + [parts[0], sum]).map(Self.cell)))
  }

  @Test func aYearIsToldInASentence() throws {
    let page = try year(Self.site(), 2026)
    #expect(
      page.sentence.replacing("\u{A0}", with: " ")
        == "Verksamheten kostar 1 201 € netto år 2026 (godkänd budget). Dessutom investeras 500 €.")
    let finnish = try year(Self.site(), 2026, .finnish)
    #expect(
      finnish.sentence.replacing("\u{A0}", with: " ")
        == "Toiminta maksaa nettona 1 201 € vuonna 2026 (hyväksytty talousarvio). Lisäksi investoidaan 500 €.")
  }

  /// What flows is what is spent: a thousand for the school, the technical committee's own, and the bridge.
  @Test func streamsAddUpToWhatIsSpent() throws {
    let flow = try #require(try year(Self.site(), 2026).flow)
    let out = flow.columns[0].links.reduce(0) { $0 + $1.value }
    #expect(out == 100_000 + 30_050 + 50_000)
    #expect(out == flow.columns[0].nodes.reduce(0) { $0 + $1.value })
    #expect(out == flow.columns[1].nodes.reduce(0) { $0 + $1.value })
    #expect(flow.columns[1].nodes.map(\.label.text) == ["Klimat", "Inte kopplat till något mål"])
    #expect(flow.columns[1].nodes.map(\.value) == [75_000, 105_050])
    #expect(flow.table.rows.count == flow.columns.reduce(0) { $0 + $1.links.count })
  }

  @Test func theMapHoldsEveryExpenditureOnce() throws {
    let map = try #require(try year(Self.site(), 2026).map)
    #expect(map.tiles.map(\.value) == [100_000, 80_050])
    #expect(map.tiles.allSatisfy { tile in tile.parts.reduce(0) { $0 + $1.value } == tile.value })
    #expect(map.table.rows.count == map.tiles.reduce(0) { $0 + 1 + $1.parts.count })
  }

  @Test func planAndOutcomeStandBesideEachOther() throws {
    let page = try year(Self.site(), 2025)
    let chart = try #require(page.actual)
    #expect(chart.rows.map(\.differenceText) == ["+210\u{A0}€", "0\u{A0}€", "0\u{A0}€"])
    #expect(chart.table.rows[0] == ["Bildningsnämnden", "700\u{A0}€", "910\u{A0}€", "+210\u{A0}€"])
    #expect(page.lines.columns == ["godkänd budget", "utfall"])
    #expect(page.lines.rows.map(\.depth) == [0, 1, 2, 2, 1, 0])
    #expect(try year(Self.site(), 2026).actual == nil)
  }

  @Test func aYearIsComparedWithTheOneBefore() throws {
    guard case .budgetChange(let page) = try Self.site().page(.budgetChange(2026), .swedish).content else {
      throw Missing()
    }
    #expect(page.total.difference == Money(minorUnits: 20_000, .eur))
    #expect(page.most.map(\.name.text) == ["Skola"])
    #expect(page.most.first?.percent == "+25\u{A0}%")
    #expect(page.new.isEmpty && page.gone.isEmpty)
    #expect(page.committees.map(\.difference).sum(in: .eur) == page.total.difference)
  }

  @Test func aCommitteeHasAPageWithItsLines() throws {
    guard
      case .committee(let page) = try Self.site().page(.committee(CommitteeID(foreign: "bildningsnamnden")), .finnish)
        .content
    else { throw Missing() }
    #expect(page.sentence.hasPrefix("Sivistyslautakunta: "))
    let newest = try #require(page.lines.first)
    #expect(newest.rows.map(\.name) == ["Sivistys", "Koulu", "Maksut"])
    let goals = try #require(page.goals)
    #expect(goals.parts.map(\.valueText) == ["250\u{A0}€", "750\u{A0}€"])
  }

  /// Of a goal: what its page says is what flows to it.
  @Test func aGoalGetsWhatFlowsToIt() throws {
    let site = try Self.site()
    guard case .goal(let page) = try site.page(.goal(GoalID(foreign: "klimat")), .swedish).content else {
      throw Missing()
    }
    #expect(page.budget.first?.total == Money(minorUnits: 75_000, .eur))
    #expect(page.budget.map(\.year) == [2026, 2025])
  }

  @Test func aRoundTellsWhereItsMoneyComesFrom() throws {
    let round = try #require(SmallPortal.files["content/rounds/2026-vote/round.yaml"])
    let site = try Self.site([
      "content/rounds/2026-vote/round.yaml": round.replacing(
        "pools:", with: "funding:\n  - {line: bro, year: 2026, amount: 60000}\npools:")
    ])
    guard case .round(let page) = try site.page(.round(RoundID(foreign: "2026-vote")), .swedish).content else {
      throw Missing()
    }
    #expect(
      page.money.sources.map { $0.sentence.replacing("\u{A0}", with: " ") }
        == ["60 000 € ur posten ”Bro” i budgeten för 2026. Hela posten är 500 €."])
    #expect(page.money.sources.first?.link.address == "/sv/budget/2026/#i-bro")
    let funnel = try #require(page.money.funnel)
    #expect(funnel.steps.map(\.countText) == ["3", "3", "2"])
    let investment = try #require(try year(site, 2026).investments.first)
    #expect(investment.draws.map(\.round.text) == ["Strandbudgeten 2026"])
  }

  @Test func aPortalWithoutABudgetHasNoPagesOfIt() throws {
    let files = SmallPortal.files.filter { !$0.key.hasPrefix("content/budget/") }
    let site = try TestSite(InMemoryFolder(files))
    #expect(!site.site.references.contains { $0.subject == .budgets })
    #expect(!site.site.references.contains { $0.path.contains("budget/") })
  }
}
