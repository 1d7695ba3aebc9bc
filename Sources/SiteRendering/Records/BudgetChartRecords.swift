internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == SplitChart.Part {
  static let splitPart = Record(
    "splitPart",
    [
      .integer("number", \.number),
      .record("label", \.label, of: .passage),
      .text("valueText", \.valueText),
      .integer("share", \.basisPoints),
      .text("note", \.note),
      .url("address", \.address),
      .flag("isApart", \.isApart),
    ])
}

extension Record where Root == SplitChart {
  static let split = Record(
    "split",
    [
      .text("title", \.title),
      .text("description", \.description),
      .html("drawing", \.drawing),
      .text("partColumn", \.partColumn),
      .text("valueColumn", \.valueColumn),
      .list("parts", \.parts, of: .splitPart),
      .text("totalLabel", \.totalLabel),
      .text("totalText", \.totalText),
    ])
}

/// A stream with the names of its ends, and the largest stream of its picture.
struct FlowRow: Sendable {
  let from: Passage
  let to: Passage
  let valueText: String
  let value: Int
  let largest: Int

  var width: String { Drawing.percent(Int(Int128(value) * 10_000 / Int128(max(1, largest)))) }
}

extension FlowChart {
  private static let mostRanked = 12

  /// The largest streams, the largest first; the table beside them has all.
  var ranked: [FlowRow] {
    let streams = zip(columns, columns.dropFirst()).flatMap { column, next in
      column.links.map { (column.nodes[$0.from].label, next.nodes[$0.to].label, $0) }
    }
    let largest = streams.map(\.2.value).max() ?? 1
    return streams.enumerated().sorted { a, b in
      let (one, two) = (a.element.2.value, b.element.2.value)
      return one == two ? a.offset < b.offset : one > two
    }.prefix(Self.mostRanked).map { _, stream in
      FlowRow(
        from: stream.0, to: stream.1, valueText: stream.2.valueText, value: stream.2.value, largest: largest)
    }
  }
}

extension Record where Root == FlowRow {
  static let flowRow = Record(
    "flowRow",
    [
      .record("from", \.from, of: .passage),
      .record("to", \.to, of: .passage),
      .text("valueText", \.valueText),
      .text("width", \.width),
    ])
}

extension Record where Root == FlowChart {
  static let flow = Record(
    "flow",
    [
      .text("title", \.title),
      .html("drawing", \.drawing),
      .list("ranked", \.ranked, of: .flowRow),
      .record("table", \.table, of: .table),
    ])
}

extension Record where Root == TreemapChart.Tile {
  static let tile = Record(
    "tile",
    [
      .text("number", \.number),
      .record("label", \.label, of: .passage),
      .text("valueText", \.valueText),
      .text("shareText", \.shareText),
      .url("address", \.address),
    ])
}

extension Record where Root == TreemapChart {
  static let treemap = Record(
    "treemap",
    [
      .text("title", \.title),
      .html("drawing", \.drawing),
      .list("tiles", \.tiles, of: .tile),
      .record("table", \.table, of: .table),
    ])
}

extension Record where Root == PairChart {
  static let pairs = Record(
    "pairs",
    [
      .text("title", \.title),
      .text("description", \.description),
      .text("planName", \.planName),
      .text("actualName", \.actualName),
      .html("drawing", \.drawing),
      .record("table", \.table, of: .table),
    ])
}

extension Record where Root == FunnelChart {
  static let funnel = Record(
    "funnel",
    [
      .text("title", \.title),
      .text("description", \.description),
      .html("drawing", \.drawing),
      .record("table", \.table, of: .table),
    ])
}

extension Record where Root == TimelineChart {
  static let timeline = Record(
    "timeline",
    [
      .text("title", \.title),
      .text("description", \.description),
      .html("drawing", \.drawing),
      .record("table", \.table, of: .table),
    ])
}

extension Record where Root == RoundPage.MoneySource {
  static let moneySource = Record(
    "moneySource", [.text("sentence", \.sentence), .record("link", \.link, of: .link)])
}

extension Record where Root == RoundPage.Purpose {
  static let purpose = Record(
    "purpose",
    [.text("text", \.text), .list("goals", \.goals, of: .link), .text("projects", \.projects)])
}

extension Record where Root == RoundPage.MoneyCharts {
  static let moneyCharts = Record(
    "moneyCharts",
    [
      .text("purposesHeading", \.purposesHeading),
      .list("purposes", \.purposes, of: .purpose),
      .text("sourcesHeading", \.sourcesHeading),
      .list("sources", \.sources, of: .moneySource),
      .record("split", \.split, of: .split),
      .record("funnel", \.funnel, of: .funnel),
      .record("timeline", \.timeline, of: .timeline),
    ])
}
