import BudgetModel
import PortalTestSupport
import Templates
import Testing

@testable import SiteModel
@testable import SiteRendering

/// Pictures say what the tables beside them say.
@Suite("Charts of the budget")
struct BudgetChartTests {
  private func text(_ html: Html) -> String { String(decoding: html.bytes, as: UTF8.self) }

  private func written(_ svg: String) -> [String] {
    svg.matches(of: #/<text[^>]*>([^<]*)</text>/#).map { String($0.1) }
  }

  private static let demo: TestSite? = {
    guard let folder = try? DemoContent.folder(), let day = Day(iso: "2026-11-21") else { return nil }
    return TestSite(folder, asOf: day)
  }()

  private func demoYear(_ year: Int) throws -> BudgetYearPage {
    let site = try #require(Self.demo?.site)
    let reference = try #require(site.references.first { $0.subject == .budget(year) })
    guard case .budget(let page) = site.page(reference).content else { throw Missing() }
    return page
  }

  private struct Missing: Error {}

  @Test func everyAmountOfAFlowStandsInItsTable() throws {
    let flow = try #require(try demoYear(2026).flow)
    let svg = text(flow.drawing)
    #expect(flow.columns.count == 3)
    let titles = svg.matches(of: #/<title>([^<]*)</title>/#).map { String($0.1) }.dropFirst()
    #expect(titles.count == flow.table.rows.count)
    for (title, row) in zip(titles, flow.table.rows) { #expect(title == "\(row[0]) → \(row[1]): \(row[2])") }
    #expect(svg.contains("role=\"img\"") && svg.contains("<desc>"))
  }

  @Test func everyNumberOfATreemapStandsInItsTable() throws {
    let map = try #require(try demoYear(2026).map)
    let numbers = Set(map.table.rows.map { String($0[0].prefix { $0 != " " }) })
    let amounts = Set(map.table.rows.map { $0[1] })
    let words = written(text(map.drawing))
    #expect(words.count > 20)
    let money = words.filter { $0.contains("€") }
    #expect(money.allSatisfy(amounts.contains))
    let marks = words.filter { word in !word.contains("€") && word.allSatisfy { $0.isNumber || $0 == "." } }
    #expect(marks.allSatisfy(numbers.contains))
  }

  @Test func everyFigureOfPlanAndOutcomeStandsInItsTable() throws {
    let chart = try #require(try demoYear(2025).actual)
    let words = written(text(chart.drawing))
    #expect(words == chart.table.rows.flatMap { [$0[0], $0[1], $0[2]] })
  }

  @Test func partsOfASplitFillItsWholeWidth() throws {
    let chart = try #require(try demoYear(2026).hundred)
    #expect(chart.parts.map(\.basisPoints).reduce(0, +) == 10_000)
    #expect(chart.table.rows.map { $0[1] } == chart.parts.map(\.valueText))
  }

  /// 1924 ideas, 457 on the ballot, 180 chosen (Paris 2018).
  @Test func aFunnelTellsSharesOfItsFirstStep() throws {
    let site = try #require(Self.demo?.site)
    let steps = [("Idéer", 1924), ("På röstsedeln", 457), ("Valda", 180)].map { (label: Passage($0.0), count: $0.1) }
    let chart = try #require(
      FunnelChart(steps, title: "Tratten", columns: ["Steg", "Antal", "Andel"], formats: site.formats(.swedish)) { _ in
        ""
      })
    #expect(chart.steps.map(\.shareText) == ["100\u{A0}%", "23,8\u{A0}%", "9,4\u{A0}%"])
    #expect(
      written(text(chart.drawing))
        == ["Idéer", "1\u{A0}924 · 100\u{A0}%", "På röstsedeln", "457 · 23,8\u{A0}%", "Valda", "180 · 9,4\u{A0}%"])
  }

  /// Fields cover the whole picture without gaps, and each is as large as its value, to a step of rounding.
  @Test(arguments: [
    [6, 6, 4, 3, 2, 2, 1], [1], [5, 5], [1_000_000_007, 3, 1], [100, 90, 80, 70, 60, 50, 40, 30, 20, 10],
  ])
  func fieldsOfATreemapAreInProportion(values: [Int]) {
    let whole = TreemapField(x: 0, y: 0, width: 10_000, height: 440)
    let fields = TreemapLayout.fields(values, in: whole)
    #expect(fields.count == values.count)
    #expect(fields.reduce(0) { $0 + $1.width * $1.height } == 10_000 * 440)
    let sum = values.reduce(0, +)
    for (field, value) in zip(fields, values) {
      #expect(field.x >= 0 && field.y >= 0 && field.x + field.width <= 10_000 && field.y + field.height <= 440)
      let exact = Double(value) / Double(sum) * 4_400_000
      #expect(abs(Double(field.width * field.height) - exact) < 40_000, "\(field)")
    }
  }

  @Test func stagesThatOverlapStandOverEachOther() throws {
    let site = try #require(Self.demo?.site)
    let reference = try #require(
      site.references.first { $0.subject == .round(RoundID(foreign: "2024-skargard")) })
    guard case .round(let page) = site.page(reference).content else { throw Missing() }
    let chart = try #require(page.money.timeline)
    #expect(chart.rows.map(\.label.text) == page.stages.steps.map(\.name))
    #expect(chart.table.rows.map { $0[1] } == page.stages.steps.map(\.daysText))
    let svg = text(chart.drawing)
    #expect(written(svg).contains("i dag"))
    #expect(written(svg).filter { Int($0) == nil && $0 != "i dag" } == chart.rows.map(\.label.text))
  }
}
