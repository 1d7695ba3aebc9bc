internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == BudgetsPage.Year {
  static let budgetOfYear = Record(
    "budgetOfYear",
    [
      .record("link", \.link, of: .link),
      .text("phase", \.phase),
      .money("operating", \.operating),
      .money("investments", \.investments),
      .money("perResident", \.perResident),
      .money("actual", \.actual),
      .record("change", \.change, of: .link),
    ])
}

extension Record where Root == BudgetsPage.CommitteeRow {
  static let committeeRow = Record(
    "committeeRow", [.record("link", \.link, of: .link), .money("amount", \.amount), .text("share", \.share)])
}

extension Record where Root == BudgetsPage.CalendarStep {
  static let budgetStep = Record(
    "budgetStep",
    [
      .integer("year", \.year),
      .text("phase", \.phase),
      .day("date", \.date),
      .text("text", \.text),
      .flag("isPast", \.isPast),
      .flag("isCurrent", \.isCurrent),
    ])
}

extension Record where Root == View<BudgetsPage> {
  static let budgets = Record(
    "budgets",
    [
      .text("sentence", { $0.sentence }),
      .list("figures", { $0.figures }, of: .figure),
      .text("yearsHeading", { $0.yearsHeading }),
      .record("chart", { $0.chart }, of: .bars),
      .list("years", { $0.years }, of: .budgetOfYear),
      .text("committeesHeading", { $0.committeesHeading }),
      .text("committeesSentence", { $0.committeesSentence }),
      .list("committees", { $0.committees }, of: .committeeRow),
      .text("goalsHeading", { $0.goalsHeading }),
      .record("goals", { $0.goals }, of: .split),
      .text("calendarHeading", { $0.calendarHeading }),
      .list("calendar", { $0.content.calendar }, of: .budgetStep),
      .text("contextHeading", { $0.contextHeading }),
      .text("contextSentence", { $0.contextSentence }),
      .record("context", { $0.context }, of: .table),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}

extension Record where Root == InvestmentView.Alternative {
  static let alternative = Record(
    "alternative", [.text("title", \.title), .money("cost", \.cost), .text("whyNot", \.whyNot)])
}

extension Record where Root == InvestmentView.Draw {
  static let draw = Record("draw", [.record("round", \.round, of: .link), .money("amount", \.amount)])
}

extension Record where Root == InvestmentView {
  static let investment = Record(
    "investment",
    [
      .url("anchor", \.anchor),
      .text("name", \.name),
      .money("amount", \.amount),
      .text("benefit", \.benefit),
      .list("goals", \.goals, of: .link),
      .list("draws", \.draws, of: .draw),
      .money("left", \.left),
      .list("alternatives", \.alternatives, of: .alternative),
    ])
}

/// An amount that a phase may lack.
struct AmountCell: Sendable {
  let amount: Money?
}

extension Record where Root == AmountCell {
  static let amountCell = Record("amountCell", [.money("amount", \.amount)])
}

extension Record where Root == BudgetLinesView.Row {
  static let budgetLine = Record(
    "budgetLine",
    [
      .text("name", \.name),
      .integer("depth", \.depth),
      .flag("isSum", \.isSum),
      .text("kind", \.kind),
      .list("amounts", { $0.amounts.map(AmountCell.init) }, of: .amountCell),
      .money("difference", \.difference),
      .list("goals", \.goals, of: .link),
    ])
}

extension Record where Root == BudgetLinesView {
  static let budgetLines = Record(
    "budgetLines",
    [
      .text("caption", \.caption),
      .texts("columns", \.columns),
      .text("differenceColumn", \.differenceColumn),
      .list("rows", \.rows, of: .budgetLine),
    ])
}

extension Record where Root == View<BudgetYearPage> {
  static let budget = Record(
    "budget",
    [
      .text("sentence", { $0.sentence }),
      .list("figures", { $0.figures }, of: .figure),
      .list("otherYears", { $0.otherYears }, of: .link),
      .record("change", { $0.change }, of: .link),
      .text("hundredHeading", { $0.hundredHeading }),
      .text("hundredSentence", { $0.hundredSentence }),
      .text("hundredBase", { $0.hundredBase }),
      .record("hundred", { $0.hundred }, of: .split),
      .text("flowHeading", { $0.flowHeading }),
      .text("flowSentence", { $0.flowSentence }),
      .record("flow", { $0.flow }, of: .flow),
      .text("mapHeading", { $0.mapHeading }),
      .text("mapSentence", { $0.mapSentence }),
      .record("map", { $0.content.map }, of: .treemap),
      .text("actualHeading", { $0.actualHeading }),
      .text("actualSentence", { $0.actualSentence }),
      .record("actual", { $0.actual }, of: .pairs),
      .text("investmentsHeading", { $0.investmentsHeading }),
      .text("investmentsSentence", { $0.investmentsSentence }),
      .list("investments", { $0.investments }, of: .investment),
      .text("linesHeading", { $0.linesHeading }),
      .record("lines", { $0.lines }, of: .budgetLines),
      .record("pager", { $0.pager }, of: .pager),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}

extension Record where Root == View<CommitteePage> {
  static let committee = Record(
    "committee",
    [
      .text("sentence", { $0.sentence }),
      .list("figures", { $0.figures }, of: .figure),
      .text("yearsHeading", { $0.yearsHeading }),
      .record("chart", { $0.chart }, of: .bars),
      .text("actualHeading", { $0.actualHeading }),
      .record("actual", { $0.actual }, of: .pairs),
      .text("goalsHeading", { $0.goalsHeading }),
      .record("goals", { $0.goals }, of: .split),
      .text("linesHeading", { $0.linesHeading }),
      .record("newestLines", { $0.lines.first }, of: .budgetLines),
      .list("olderLines", { Array($0.lines.dropFirst()) }, of: .budgetLines),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}

extension Record where Root == BudgetChangePage.Row {
  static let changeRow = Record(
    "changeRow",
    [
      .text("name", \.name.text),
      .text("lang", \.name.languageTag),
      .url("address", { $0.name.address.isEmpty ? nil : $0.name.address }),
      .money("before", \.before),
      .money("after", \.after),
      .money("difference", \.difference),
      .text("percent", \.percent),
    ])
}

/// A table of changes with the names of its two years.
struct ChangeTable: Sendable {
  let caption: String
  let before: String
  let after: String
  let rows: [BudgetChangePage.Row]
  let total: BudgetChangePage.Row?
}

extension Record where Root == ChangeTable {
  static let changes = Record(
    "changes",
    [
      .text("caption", \.caption),
      .text("before", \.before),
      .text("after", \.after),
      .list("rows", \.rows, of: .changeRow),
      .record("total", \.total, of: .changeRow),
    ])
}

extension View where Content == BudgetChangePage {
  fileprivate func table(
    _ caption: String, _ rows: [BudgetChangePage.Row], total: BudgetChangePage.Row? = nil
  ) -> ChangeTable? {
    rows.isEmpty
      ? nil
      : ChangeTable(
        caption: caption, before: content.beforeName, after: content.afterName, rows: rows, total: total)
  }
}

extension Record where Root == View<BudgetChangePage> {
  static let budgetChange = Record(
    "budgetChange",
    [
      .text("sentence", { $0.sentence }),
      .text("committeesHeading", { $0.committeesHeading }),
      .record("committees", { $0.table($0.committeesHeading, $0.committees, total: $0.total) }, of: .changes),
      .text("mostHeading", { $0.mostHeading }),
      .text("mostSentence", { $0.mostSentence }),
      .record("most", { $0.table($0.mostHeading, $0.most) }, of: .changes),
      .text("newHeading", { $0.newHeading }),
      .record("new", { $0.table($0.newHeading, $0.new) }, of: .changes),
      .text("goneHeading", { $0.goneHeading }),
      .record("gone", { $0.table($0.goneHeading, $0.gone) }, of: .changes),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}
