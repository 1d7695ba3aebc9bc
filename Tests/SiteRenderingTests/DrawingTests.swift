import BudgetModel
import Templates
import Testing

@testable import SiteModel
@testable import SiteRendering

@Suite("Charts")
struct DrawingTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func point(_ year: Int, _ tenths: Int) -> LineChart.Point {
    LineChart.Point(
      year: year, value: DecimalNumber(scaled: tenths, decimals: 1), valueText: "\(tenths / 10),\(tenths % 10)")
  }

  private func chart(_ points: [LineChart.Point], target: LineChart.Point) -> LineChart {
    LineChart(
      title: "Utsläpp", description: "Utsläppen minskar.", unit: "ton", points: points, baseline: points[0],
      target: target, targetLabel: "Mål \(target.year): \(target.valueText)", better: .lower,
      table: ChartTable(
        caption: "Utsläpp", columns: ["År", "Ton"], rows: points.map { ["\($0.year)", $0.valueText] }))
  }

  @Test(arguments: [(0, "0%"), (5, "0.05%"), (1234, "12.34%"), (10_000, "100%"), (-50, "-0.50%"), (-1234, "-12.34%")])
  func lengthsArePercentWithTwoDecimals(basisPoints: Int, expected: String) {
    #expect(Drawing.percent(basisPoints) == expected)
  }

  @Test func aLineChartSaysItsFirstAndLatestValueAndItsTargetInWords() {
    let chart = chart([point(2019, 54), point(2022, 48), point(2024, 44)], target: point(2030, 27))
    let svg = text(chart.drawing.bytes)
    for words in ["<title>Utsläpp</title>", ">5,4<", ">4,4<", ">Mål 2030: 2,7<", ">2019<", ">2024<", ">2030<"] {
      #expect(svg.contains(words), "\(words)")
    }
    #expect(!svg.contains(">4,8<"))
    #expect(svg.matches(of: #/<circle /#).count == 3)
  }

  /// Every figure that is written in the picture stands in the table next to it.
  @Test func figuresOfAPictureAreThoseOfItsTable() {
    let chart = chart([point(2019, 54), point(2022, 48), point(2024, 44)], target: point(2030, 27))
    let written = text(chart.drawing.bytes).matches(of: #/class="value-ink"[^>]*>([^<]+)</#).map { String($0.1) }
    #expect(written == ["5,4", "4,4"])
    #expect(Set(written).isSubset(of: chart.table.rows.map { $0[1] }))
  }

  @Test func valuesFallWhereLessIsLess() throws {
    let svg = text(chart([point(2019, 54), point(2024, 44)], target: point(2030, 27)).drawing.bytes)
    let places = svg.matches(of: #/cy="(\d+)"/#).compactMap { Int($0.1) }
    #expect(places.count == 2)
    #expect(try #require(places.first) < #require(places.last))
  }

  @Test func aFlatLineIsDrawnInTheMiddle() {
    let svg = text(chart([point(2019, 27), point(2019, 27)], target: point(2019, 27)).drawing.bytes)
    #expect(svg.contains("cx=\"50%\" cy=\"103\""))
  }

  @Test func partsOfAMoneyBarFillItsWholeWidth() {
    func segment(_ basisPoints: Int, _ part: MoneyBar.Part) -> MoneyBar.Segment {
      MoneyBar.Segment(
        label: Passage("A"), amount: Money(minorUnits: basisPoints, .eur), amountText: "", basisPoints: basisPoints,
        part: part, address: nil)
    }
    let bar = MoneyBar(
      title: "Potten", description: "", whole: Money(minorUnits: 10_000, .eur),
      segments: [segment(3_333, .given), segment(690, .given), segment(5_977, .left)],
      table: ChartTable(caption: "", columns: [], rows: []))
    let svg = text(bar.drawing.bytes)
    #expect(svg.contains("class=\"segment fill-marked\" x=\"0%\" y=\"0\" width=\"33.33%\""))
    #expect(svg.contains("class=\"segment fill-left\" x=\"40.23%\" y=\"0\" width=\"59.77%\""))
    #expect(svg.contains("fill=\"url(#hatch_left)\""))
    #expect(svg.contains(">1</text>") && !svg.contains(">2</text>"))
  }
}
