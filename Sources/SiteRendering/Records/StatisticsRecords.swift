internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == StatisticsPage.Proportions {
  static let proportions = Record(
    "proportions",
    [.text("sentence", \.sentence), .record("table", \.table, of: .table)])
}

extension Record where Root == StatisticsPage.Comparison.Rule {
  static let comparedRule = Record(
    "comparedRule",
    [.text("name", \.name), .text("text", \.text), .flag("isReal", \.isReal), .text("given", \.given)])
}

/// Whether a rule funds a proposal.
struct ComparisonCell: Sendable {
  let isFunded: Bool
}

extension Record where Root == ComparisonCell {
  static let comparisonCell = Record("comparisonCell", [.flag("isFunded", \.isFunded)])
}

extension Record where Root == StatisticsPage.Comparison.Row {
  static let comparisonRow = Record(
    "comparisonRow",
    [
      .record("proposal", \.proposal, of: .link),
      .integer("votes", \.votes),
      .money("cost", \.cost),
      .list("cells", { row in row.isFunded.map { ComparisonCell(isFunded: $0) } }, of: .comparisonCell),
    ])
}

extension Record where Root == StatisticsPage.Comparison {
  static let comparison = Record(
    "comparison",
    [
      .text("heading", \.heading),
      .text("warning", \.warning),
      .list("rules", \.rules, of: .comparedRule),
      .list("rows", \.rows, of: .comparisonRow),
      .texts("missing", \.missing),
    ])
}

extension Record where Root == StatisticsPage.PoolStatistics {
  static let poolStatistics = Record(
    "poolStatistics",
    [
      .url("anchor", \.anchor),
      .text("name", \.name),
      .text("sentence", \.sentence),
      .list("facts", \.facts, of: .fact),
      .record("lengths", \.lengths, of: .bars),
      .record("satisfaction", \.satisfaction, of: .bars),
      .list("proportions", \.proportions, of: .proportions),
      .texts("notes", \.notes),
      .record("comparison", \.comparison, of: .comparison),
    ])
}

extension Record where Root == View<StatisticsPage> {
  static let statistics = Record(
    "statistics",
    [
      .record("round", { $0.round }, of: .link),
      .text("waiting", { $0.state.waitingSentence }),
      .text("sentence", { $0.sentence }),
      .list("figures", { $0.figures }, of: .figure),
      .text("turnoutHeading", { $0.turnoutHeading }),
      .record("turnout", { $0.turnout }, of: .table),
      .record("channels", { $0.channels }, of: .bars),
      .record("areas", { $0.areas }, of: .bars),
      .text("hidden", { $0.hidden }),
      .list("pools", { $0.pools }, of: .poolStatistics),
      .record("counting", { $0.counting }, of: .link),
      .record("results", { $0.results }, of: .link),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}
