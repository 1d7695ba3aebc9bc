internal import BudgetModel
internal import SiteModel
internal import Templates

/// A line of a chart's table: its head and its figures.
struct TableRow: Sendable {
  let head: String
  let cells: [String]
}

extension ChartTable {
  var tableRows: [TableRow] { rows.map { TableRow(head: $0.first ?? "", cells: Array($0.dropFirst())) } }
}

extension Record where Root == TableRow {
  static let tableRow = Record("tableRow", [.text("head", \.head), .texts("cells", \.cells)])
}

extension Record where Root == ChartTable {
  static let table = Record(
    "table",
    [
      .text("caption", \.caption),
      .text("headColumn") { $0.columns.first ?? "" },
      .texts("columns") { Array($0.columns.dropFirst()) },
      .list("rows", \.tableRows, of: .tableRow),
    ])
}

/// A bar and the longest bar of its chart.
struct BarView: Sendable {
  let bar: BarChart.Bar
  let maximum: Int

  var width: String { Drawing.percent(Int(bar.value.magnitude) * 10_000 / maximum) }
}

extension Record where Root == BarView {
  static let bar = Record(
    "bar",
    [
      .record("label", \.bar.label, of: .passage),
      .text("valueText", \.bar.valueText),
      .text("width", \.width),
      .flag("isMarked", \.bar.isMarked),
      .flag("isNegative") { $0.bar.value < 0 },
      .url("address", \.bar.address),
    ])
}

extension Record where Root == BarChart {
  static let bars = Record(
    "bars",
    [
      .text("title", \.title),
      .text("description", \.description),
      .list("bars", { chart in chart.bars.map { BarView(bar: $0, maximum: chart.maximum) } }, of: .bar),
      .record("table", \.table, of: .table),
    ])
}

extension Record where Root == LineChart {
  static let line = Record(
    "line",
    [
      .text("title", \.title),
      .text("description", \.description),
      .text("unit", \.unit),
      .html("drawing", \.drawing),
      .record("table", \.table, of: .table),
    ])
}

extension Record where Root == MoneyBar.Segment {
  static let segment = Record(
    "segment",
    [
      .record("label", \.label, of: .passage),
      .money("amount", \.amount),
      .text("amountText", \.amountText),
      .flag("isGiven") { $0.part == .given },
      .url("address", \.address),
    ])
}

extension Record where Root == MoneyBar {
  static let moneyBar = Record(
    "moneyBar",
    [
      .text("title", \.title),
      .text("description", \.description),
      .html("drawing", \.drawing),
      .money("whole", \.whole),
      .list("segments", \.segments, of: .segment),
      .record("table", \.table, of: .table),
    ])
}

extension Record where Root == StatusBar.Segment {
  static let statusSegment = Record(
    "statusSegment", [.record("status", \.status, of: .status), .integer("count", \.count)])
}

extension Record where Root == StatusBar {
  static let statusBar = Record(
    "statusBar",
    [
      .text("title", \.title),
      .text("description", \.description),
      .html("drawing", \.drawing),
      .list("segments", \.segments, of: .statusSegment),
      .record("table", \.table, of: .table),
    ])
}

extension Record where Root == StageBar.Step {
  static let step = Record(
    "step",
    [
      .integer("number", \.number),
      .text("kind", \.kind.rawValue),
      .text("name", \.name),
      .text("days", \.daysText),
      .text("stateWord", \.stateWord),
      .flag("isPast") { $0.state == .past },
      .flag("isOngoing") { $0.state == .ongoing },
      .flag("isComing") { $0.state == .coming },
      .flag("isCurrent", \.isCurrent),
      .text("text", \.text),
    ])
}

extension Record where Root == StageBar {
  static let stages = Record(
    "stages",
    [
      .text("title", \.title),
      .list("steps", \.steps, of: .step),
      .list("explained", { stages in stages.steps.filter { $0.text != nil } }, of: .step),
    ])
}
