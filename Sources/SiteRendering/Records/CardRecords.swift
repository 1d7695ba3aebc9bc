internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == RoundCard {
  static let roundCard = Record(
    "roundCard",
    [
      .record("link", \.link, of: .link),
      .text("lead", \.lead),
      .integer("year", \.year),
      .text("phase", \.phase.rawValue),
      .text("phaseWord", \.phaseWord),
      .record("status", \.status, of: .status),
      .flag("isPanel") { $0.kind == .panel },
      .flag("savesMoney") { $0.amount.minorUnits < 0 },
      .integer("recommendations", \.recommendations),
      .texts("labels", \.labels),
      .money("amount", \.amount),
      .integer("proposals", \.proposals),
      .integer("onBallot", \.onBallot),
      .integer("funded", \.funded),
      .money("given", \.given),
      .integer("ballots", \.ballots),
      .integer("turnout") { $0.turnout?.basisPoints },
      .integer("projects", \.projects),
      .integer("projectsDone", \.projectsDone),
      .flag("hasProjects") { $0.projects > 0 },
      .list("areas", \.areas, of: .link),
      .list("goals", \.goals, of: .link),
    ])
}

extension Record where Root == FilterValue {
  static let filterValue = Record("filterValue", [.text("filter", \.filter), .text("value", \.value)])
}

extension Record where Root == ProposalCard {
  static let proposalCard = Record(
    "proposalCard",
    [
      .url("id", \.id.rawValue),
      .record("link", \.link, of: .link),
      .integer("number", \.number),
      .record("summary", \.summary, of: .passage),
      .record("round", \.round, of: .link),
      .integer("year", \.year),
      .record("area", \.area, of: .link),
      .list("goals", \.goals, of: .link),
      .text("state", \.state.rawValue),
      .text("stateWord", \.stateWord),
      .record("status", \.status, of: .status),
      .text("reason", \.reason),
      .money("cost", \.cost),
      .integer("votes", \.votes),
      .day("submitted", \.submitted),
      .list("filters", \.filters, of: .filterValue),
      .text("sortKey", \.sortKey),
    ])
}

extension Record where Root == ProjectCard {
  static let projectCard = Record(
    "projectCard",
    [
      .url("id", \.id.rawValue),
      .record("link", \.link, of: .link),
      .record("summary", \.summary, of: .passage),
      .record("round", \.round, of: .link),
      .record("area", \.area, of: .link),
      .list("goals", \.goals, of: .link),
      .record("status", \.status, of: .status),
      .text("state", \.state.rawValue),
      .integer("progress") { $0.progress?.basisPoints },
      .text("statusText", \.statusText),
      .text("lateness", \.lateness),
      .flag("isLate", \.isLate),
      .money("budget", \.budget),
      .money("spent", \.spent),
      .day("plannedEnd", \.plannedEnd),
      .day("actualEnd", \.actualEnd),
      .list("filters", \.filters, of: .filterValue),
      .text("sortKey", \.sortKey),
    ])
}

extension Record where Root == GoalCard {
  static let goalCard = Record(
    "goalCard",
    [
      .url("id", \.id.rawValue),
      .record("link", \.link, of: .link),
      .record("outcome", \.outcome, of: .passage),
      .list("sustainableDevelopment", \.sustainableDevelopment, of: .developmentGoal),
      .text("indicators", \.indicators),
      .integer("projects", \.projects),
      .integer("proposals", \.proposals),
    ])
}

extension Record where Root == NewsCard {
  static let newsCard = Record(
    "newsCard",
    [
      .record("link", \.link, of: .link),
      .day("date", \.date),
      .record("summary", \.summary, of: .passage),
      .record("round", \.round, of: .link),
    ])
}
