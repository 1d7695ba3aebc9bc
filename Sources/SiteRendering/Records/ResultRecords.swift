internal import BudgetModel
internal import SiteModel
internal import Templates

extension ResultsPage.State {
  /// Why there is no outcome yet; nil when there is.
  var waitingSentence: String? {
    if case .waiting(let sentence, _) = self { sentence } else { nil }
  }

  var waitingUntil: Day? {
    if case .waiting(_, let day) = self { day } else { nil }
  }
}

/// A row of a result, how long its bar is, and whether the money ended right above it.
struct ResultRowView: Sendable {
  let row: PoolResult.Row
  let mostVotes: Int
  /// Words of the line above this row.
  let lineAbove: String?

  var width: String { Drawing.percent(max(0, row.votes) * 10_000 / max(1, mostVotes)) }
}

extension PoolResult {
  var rowViews: [ResultRowView] {
    rows.enumerated().map { index, row in
      ResultRowView(row: row, mostVotes: mostVotes, lineAbove: index == rowsAboveLine ? lineText : nil)
    }
  }
}

extension Record where Root == ResultRowView {
  static let resultRow = Record(
    "resultRow",
    [
      .text("lineAbove", \.lineAbove),
      .integer("rank", \.row.rank),
      .record("proposal", \.row.proposal, of: .link),
      .integer("number", \.row.number),
      .text("area", \.row.area),
      .integer("votes", \.row.votes),
      .text("width", \.width),
      .integer("share") { $0.row.share?.basisPoints },
      .money("cost", \.row.cost),
      .money("left", \.row.left),
      .flag("isFunded", \.row.isFunded),
      .record("status", \.row.status, of: .status),
      .text("outcomeWord", \.row.outcomeWord),
      .text("reason", \.row.reason),
      .record("project", \.row.project, of: .link),
    ])
}

extension Record where Root == PoolResult.ChannelRow {
  static let channel = Record(
    "channel",
    [.text("name", \.name), .integer("ballots", \.ballots), .integer("share", \.share.basisPoints)])
}

extension Record where Root == DecidedList.Row {
  static let decidedRow = Record(
    "decidedRow",
    [
      .record("proposal", \.proposal, of: .link),
      .money("cost", \.cost),
      .money("amount", \.amount),
      .text("how", \.how),
    ])
}

extension Record where Root == DecidedList {
  static let decidedList = Record(
    "decidedList",
    [.text("sentence", \.sentence), .list("rows", \.rows, of: .decidedRow), .money("given", \.given)])
}

extension Record where Root == PoolResult {
  static let poolResult = Record(
    "poolResult",
    [
      .url("anchor", \.anchor),
      .text("name", \.name),
      .list("areas", \.areas, of: .link),
      .money("amount", \.amount),
      .flag("savesMoney") { $0.amount.minorUnits < 0 },
      .money("given", \.given),
      .money("left", \.left),
      .integer("ballots", \.ballots),
      .integer("blank", \.blank),
      .text("sentence", \.sentence),
      .list("figures", \.figures, of: .figure),
      .record("bar", \.bar, of: .moneyBar),
      .flag("isContinued", \.isContinued),
      .list("rows", \.rowViews, of: .resultRow),
      .texts("ties", \.ties),
      .list("channels", \.channels, of: .channel),
      .record("decision", \.decision, of: .decision),
      .record("decided", \.decided, of: .decidedList),
      .record("votesChart", \.votesChart, of: .bars),
    ])
}

extension Record where Root == View<ResultsPage> {
  static let results = Record(
    "results",
    [
      .record("round", { $0.round }, of: .link),
      .text("waiting", { $0.state.waitingSentence }),
      .day("waitingUntil", { $0.state.waitingUntil }),
      .text("sentence", { $0.sentence }),
      .text("mandate", { $0.mandate }),
      .list("pools", { $0.pools }, of: .poolResult),
      .record("counting", { $0.counting }, of: .link),
      .list("shortcuts", { $0.shortcuts }, of: .link),
      .record("areas", { $0.areas }, of: .areaShares),
      .record("compare", { $0.compare }, of: .link),
      .text("embedAddress", { $0.embedAddress }),
      .record("pager", { $0.pager }, of: .pager),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}

extension Record where Root == CountingPage.Step {
  static let countStep = Record(
    "countStep",
    [
      .integer("number", \.number),
      .text("text", \.text),
      .record("proposal", \.proposal, of: .link),
      .integer("votes", \.votes),
      .money("cost", \.cost),
      .money("before", \.before),
      .money("after", \.after),
      .flag("isFunded", \.isFunded),
    ])
}

extension Record where Root == CountingPage.PoolCount {
  static let poolCount = Record(
    "poolCount",
    [
      .url("anchor", \.anchor),
      .text("name", \.name),
      .text("heading", \.heading),
      .texts("rule", \.rule),
      .flag("isContinued", \.isContinued),
      .list("steps", \.steps, of: .countStep),
      .texts("ties", \.ties),
      .texts("lots", \.lots),
    ])
}

extension Record where Root == CountingPage.ExportReport.SetAside {
  static let setAside = Record("setAside", [.text("reason", \.reason), .integer("rows", \.rows)])
}

extension Record where Root == CountingPage.ExportReport {
  static let exportReport = Record(
    "exportReport",
    [
      .text("file", \.file),
      .text("channel", \.channel),
      .text("shape", \.shape),
      .integer("rows", \.rows),
      .integer("counted", \.counted),
      .integer("ballots", \.ballots),
      .list("setAside", \.setAside, of: .setAside),
      .list("ballotsSetAside", \.ballotsSetAside, of: .setAside),
      .list("choicesSetAside", \.choicesSetAside, of: .setAside),
      .text("equation", \.equation),
      .text("checksum", \.checksum),
    ])
}

extension Record where Root == View<CountingPage> {
  static let counting = Record(
    "counting",
    [
      .record("round", { $0.round }, of: .link),
      .text("waiting", { $0.state.waitingSentence }),
      .text("sentence", { $0.sentence }),
      .list("pools", { $0.pools }, of: .poolCount),
      .text("exportsHeading", { $0.exportsHeading }),
      .text("exportsSentence", { $0.exportsSentence }),
      .list("exports", { $0.exports }, of: .exportReport),
      .text("repeatHeading", { $0.repeatHeading }),
      .text("repeatSentence", { $0.repeatSentence }),
      .text("command", { $0.command }),
      .record("results", { $0.results }, of: .link),
      .record("statistics", { $0.statistics }, of: .link),
      .record("pager", { $0.pager }, of: .pager),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}
