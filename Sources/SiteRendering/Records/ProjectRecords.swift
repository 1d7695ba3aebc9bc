internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == ProjectBoardPage.Column {
  static let column = Record(
    "column",
    [
      .record("status", \.status, of: .status),
      .text("state", \.state.rawValue),
      .text("heading", \.heading),
      .list("projects", \.projects, of: .projectCard),
      .text("empty", \.empty),
    ])
}

extension Record where Root == View<ProjectBoardPage> {
  static let projects = Record(
    "projects",
    [
      .text("sentence", { $0.sentence }),
      .record("bar", { $0.bar }, of: .statusBar),
      .text("lateHeading", { $0.lateHeading }),
      .text("lateSentence", { $0.lateSentence }),
      .list("late", { $0.late }, of: .projectCard),
      .record("finder", { $0.finder }, of: .finder),
      .record("pager", { $0.pager }, of: .pager),
      .list("columns", { $0.columns }, of: .column),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}

extension Record where Root == ProjectPage.DateRow {
  static let dateRow = Record(
    "dateRow",
    [
      .text("label", \.label),
      .day("planned", \.planned),
      .day("actual", \.actual),
      .text("difference", \.difference),
    ])
}

extension Record where Root == ProjectPage.CostView {
  static let projectCost = Record(
    "projectCost",
    [
      .text("sentence", \.sentence),
      .money("budget", \.budget),
      .money("spent", \.spent),
      .money("difference", \.difference),
      .record("chart", \.chart, of: .bars),
      .list("accounts", \.accounts, of: .accountRow),
    ])
}

extension Record where Root == ProjectPage.AccountRow {
  static let accountRow = Record(
    "accountRow",
    [
      .text("label", \.label),
      .money("amount", \.amount),
    ])
}

extension Record where Root == ProjectPage.MilestoneView {
  static let milestone = Record(
    "milestone",
    [
      .text("title", \.title),
      .day("planned", \.planned),
      .day("done", \.done),
      .record("status", \.status, of: .status),
      .text("text", \.text),
    ])
}

extension Record where Root == View<ProjectPage> {
  static let project = Record(
    "project",
    [
      .record("card", { $0.card }, of: .projectCard),
      .record("summary", { $0.summary }, of: .passage),
      .text("statusSentence", { $0.statusSentence }),
      .text("progressBasis", { $0.progressBasis }),
      .record("reason", { $0.reason }, of: .passage),
      .text("nextHeading", { $0.nextHeading }),
      .record("next", { $0.next }, of: .passage),
      .text("opening", { $0.opening }),
      .texts("partners", { $0.partners }),
      .record("picture", { $0.picture($0.content.picture) }, of: .picture),
      .record("body", { $0.text($0.content.body, lowered: 1) }, of: .body),
      .list("facts", { $0.facts }, of: .fact),
      .text("datesHeading", { $0.datesHeading }),
      .list("dates", { $0.dates }, of: .dateRow),
      .text("costHeading", { $0.costHeading }),
      .record("cost", { $0.cost }, of: .projectCost),
      .text("milestonesHeading", { $0.milestonesHeading }),
      .list("milestones", { $0.milestones }, of: .milestone),
      .text("updatesHeading", { $0.updatesHeading }),
      .list("updates", { $0.updates }, of: .event),
      .text("proposalsHeading", { $0.proposalsHeading }),
      .list("proposals", { $0.proposals }, of: .proposalCard),
      .list("goals", { $0.goals }, of: .link),
      .record("round", { $0.round }, of: .link),
    ])
}
