internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == GoalsPage.Group {
  static let goalGroup = Record(
    "goalGroup",
    [.text("level", \.level.rawValue), .text("heading", \.heading), .list("goals", \.goals, of: .goalCard)])
}

extension Record where Root == View<GoalsPage> {
  static let goals = Record(
    "goals", [.text("sentence", { $0.sentence }), .list("groups", { $0.groups }, of: .goalGroup)])
}

extension Record where Root == GoalPage.IndicatorView {
  static let indicator = Record(
    "indicator",
    [
      .url("id", \.id.rawValue),
      .text("name", \.name),
      .text("unit", \.unit),
      .text("status", \.status.rawValue),
      .record("mark", \.mark, of: .status),
      .text("sentence", \.sentence),
      .record("chart", \.chart, of: .line),
      .record("source", \.source, of: .link),
      .text("sourceText", \.sourceText),
      .record("kolada", \.kolada, of: .link),
    ])
}

extension Record where Root == GoalPage.ShaperView {
  static let shaper = Record(
    "shaper",
    [.text("role", \.role), .record("round", \.round, of: .link), .record("text", \.text, of: .passage)])
}

extension Record where Root == GoalPage.Finding {
  static let finding = Record(
    "finding", [.text("heading", \.heading), .text("text", \.text), .texts("lessons", \.lessons)])
}

extension Record where Root == GoalPage.BudgetRow {
  static let budgetRow = Record(
    "budgetRow",
    [
      .text("name", \.name),
      .text("committee", \.committee),
      .text("kind", \.kind),
      .integer("year", \.year),
      .text("phase", \.phase),
      .money("amount", \.amount),
      .integer("share", \.share.basisPoints),
      .money("goalAmount", \.goalAmount),
    ])
}

extension Record where Root == GoalPage.BudgetYear {
  static let budgetYear = Record(
    "budgetYear",
    [
      .text("heading", \.heading),
      .text("sentence", \.sentence),
      .integer("year", \.year),
      .money("total", \.total),
      .money("perResident", \.perResident),
      .list("rows", \.rows, of: .budgetRow),
    ])
}

extension Record where Root == View<GoalPage> {
  static let goal = Record(
    "goal",
    [
      .text("outcomeHeading", { $0.outcomeHeading }),
      .record("outcome", { $0.outcome }, of: .passage),
      .record("summary", { $0.summary }, of: .passage),
      .text("level", { $0.level }),
      .record("parent", { $0.parent }, of: .link),
      .list("parts", { $0.content.parts }, of: .link),
      .list("sustainableDevelopment", { $0.sustainableDevelopment }, of: .developmentGoal),
      .texts("categories", { $0.content.categories }),
      .text("indicatorsHeading", { $0.indicatorsHeading }),
      .text("indicatorsSentence", { $0.indicatorsSentence }),
      .list("indicators", { $0.indicators }, of: .indicator),
      .text("moneyHeading", { $0.moneyHeading }),
      .text("moneySentence", { $0.moneySentence }),
      .record("newestBudget", { $0.budget.first }, of: .budgetYear),
      .record("flow", { $0.flow }, of: .flow),
      .list("olderBudget", { Array($0.budget.dropFirst()) }, of: .budgetYear),
      .text("roundsHeading", { $0.roundsHeading }),
      .text("roundsSentence", { $0.roundsSentence }),
      .list("rounds", { $0.rounds }, of: .roundCard),
      .text("residentsHeading", { $0.residentsHeading }),
      .text("residentsSentence", { $0.residentsSentence }),
      .list("shapers", { $0.shapers }, of: .shaper),
      .list("findings", { $0.findings }, of: .finding),
      .text("proposalsHeading", { $0.proposalsHeading }),
      .list("proposals", { $0.proposals }, of: .proposalCard),
      .text("projectsHeading", { $0.projectsHeading }),
      .text("projectsSentence", { $0.projectsSentence }),
      .list("projects", { $0.projects }, of: .projectCard),
      .record("body", { $0.text($0.content.body, lowered: 1) }, of: .body),
      .record("pager", { $0.pager }, of: .pager),
    ])
}

extension Record where Root == AreasPage.Row {
  static let areaRow = Record(
    "areaRow",
    [
      .integer("number", \.number),
      .record("link", \.link, of: .link),
      .integer("depth", \.depth),
      .integer("population", \.population),
      .integer("proposals", \.proposals),
      .integer("projects", \.projects),
    ])
}

extension Record where Root == View<AreasPage> {
  static let areas = Record(
    "areas",
    [
      .text("sentence", { $0.sentence }),
      .list("areas", { $0.areas }, of: .areaRow),
      .record("map", { $0.content.map }, of: .areaMap),
    ])
}

extension Record where Root == AreaPage.PoolRow {
  static let areaPool = Record(
    "areaPool",
    [
      .record("round", \.round, of: .link),
      .integer("year", \.year),
      .text("pool", \.pool),
      .money("amount", \.amount),
      .record("results", \.results, of: .link),
    ])
}

extension Record where Root == View<AreaPage> {
  static let area = Record(
    "area",
    [
      .text("sentence", { $0.sentence }),
      .text("text", { $0.content.text }),
      .list("facts", { $0.facts }, of: .fact),
      .record("parent", { $0.parent }, of: .link),
      .list("parts", { $0.content.parts }, of: .link),
      .text("poolsHeading", { $0.poolsHeading }),
      .list("pools", { $0.pools }, of: .areaPool),
      .text("projectsHeading", { $0.projectsHeading }),
      .list("projects", { $0.projects }, of: .projectCard),
      .text("proposalsHeading", { $0.proposalsHeading }),
      .list("proposals", { $0.proposals }, of: .proposalCard),
      .record("pager", { $0.pager }, of: .pager),
    ])
}
