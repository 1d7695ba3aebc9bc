internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == View<RoundsPage> {
  static let rounds = Record(
    "rounds",
    [
      .text("sentence", { $0.sentence }),
      .list("rounds", { $0.rounds }, of: .roundCard),
      .list("groups", { $0.groups }, of: .roundGroup),
      .record("matrix", { $0.matrix }, of: .table),
      .record("amounts", { $0.amounts }, of: .bars),
      .record("ballots", { $0.ballots }, of: .bars),
    ])
}

extension Record where Root == RoundPage.Heading {
  static let heading = Record(
    "heading", [.text("text", \.text), .url("anchor", \.anchor), .text("answer", \.answer)])
}

extension Record where Root == RoundPage.Won.Winner {
  static let winner = Record(
    "winner",
    [
      .record("link", \.link, of: .link),
      .record("area", \.area, of: .link),
      .integer("votes", \.votes),
      .money("cost", \.cost),
      .record("project", \.project, of: .link),
      .record("projectStatus", \.projectStatus, of: .status),
    ])
}

extension Record where Root == RoundPage.Won.Pool {
  static let wonPool = Record(
    "wonPool",
    [
      .text("name", \.name),
      .text("sentence", \.sentence),
      .record("bar", \.bar, of: .moneyBar),
      .list("winners", \.winners, of: .winner),
      .text("more", \.more),
      .record("results", \.results, of: .link),
    ])
}

extension Record where Root == RoundPage.Won {
  static let won = Record(
    "won",
    [
      .record("heading", \.heading, of: .heading),
      .list("pools", \.pools, of: .wonPool),
      .record("results", \.results, of: .link),
    ])
}

extension Record where Root == RoundPage.WhyNot.Item {
  static let whyNotItem = Record("whyNotItem", [.record("link", \.link, of: .link), .text("reason", \.reason)])
}

extension Record where Root == RoundPage.WhyNot.Group {
  static let whyNotGroup = Record(
    "whyNotGroup",
    [.text("heading", \.heading), .list("items", \.items, of: .whyNotItem), .text("more", \.more)])
}

extension Record where Root == RoundPage.WhyNot {
  static let whyNot = Record(
    "whyNot",
    [
      .record("heading", \.heading, of: .heading),
      .list("groups", \.groups, of: .whyNotGroup),
      .record("proposals", \.proposals, of: .link),
    ])
}

extension Record where Root == RoundPage.Built {
  static let built = Record(
    "built",
    [
      .record("heading", \.heading, of: .heading),
      .record("bar", \.bar, of: .statusBar),
      .list("projects", \.projects, of: .projectCard),
      .text("more", \.more),
      .record("all", \.all, of: .link),
    ])
}

extension Record where Root == RoundPage.Cost.Row {
  static let costRow = Record(
    "costRow",
    [
      .record("project", \.project, of: .link),
      .money("budget", \.budget),
      .money("spent", \.spent),
      .money("difference", \.difference),
    ])
}

extension Record where Root == RoundPage.Cost {
  static let cost = Record(
    "cost",
    [
      .record("heading", \.heading, of: .heading),
      .list("rows", \.rows, of: .costRow),
      .text("more", \.more),
      .money("totalBudget", \.totalBudget),
      .money("totalSpent", \.totalSpent),
      .money("totalDifference", \.totalDifference),
    ])
}

extension Record where Root == RoundPage.Decided {
  static let decided = Record(
    "decided",
    [
      .record("heading", \.heading, of: .heading),
      .text("mandate", \.mandate),
      .record("mandateDecision", \.mandateDecision, of: .decision),
      .list("decisions", \.decisions, of: .decision),
    ])
}

extension Record where Root == RoundPage.TookPart {
  static let tookPart = Record(
    "tookPart",
    [
      .record("heading", \.heading, of: .heading),
      .list("figures", \.figures, of: .figure),
      .record("channels", \.channels, of: .bars),
      .record("areas", \.areas, of: .bars),
      .text("hidden", \.hidden),
      .record("statistics", \.statistics, of: .link),
    ])
}

extension Record where Root == View<RoundPage.Counted> {
  static let counted = Record(
    "counted",
    [
      .record("heading", { $0.heading }, of: .heading),
      .record("link", { $0.link }, of: .link),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}

extension Record where Root == RoundPage.Next {
  static let next = Record(
    "next", [.record("heading", \.heading, of: .heading), .list("ways", \.ways, of: .link)])
}

extension Record where Root == RoundPage.PoolView {
  static let pool = Record(
    "pool",
    [
      .text("name", \.name),
      .money("amount", \.amount),
      .list("areas", \.areas, of: .link),
      .text("ballot", \.ballot),
      .integer("onBallot", \.onBallot),
    ])
}

extension Record where Root == RoundPage.Place {
  static let place = Record(
    "place", [.text("name", \.name), .text("hours", \.hours), .record("area", \.area, of: .link)])
}

extension Record where Root == RoundPage.EvaluationView {
  static let evaluation = Record(
    "evaluation",
    [
      .text("heading", \.heading),
      .day("date", \.date),
      .text("text", \.text),
      .text("lessonsHeading", \.lessonsHeading),
      .texts("lessons", \.lessons),
    ])
}

extension RoundPhase {
  /// While a reader can still take part, how to do it comes first.
  fileprivate var isBeforeCount: Bool {
    switch self {
    case .upcoming, .ideas, .review, .ballotReady, .voting, .counting: true
    case .decided, .building, .built, .evaluated: false
    }
  }
}

extension Record where Root == View<RoundPage> {
  static let round = Record(
    "round",
    [
      .record("lead", { $0.text($0.lead, lowered: 0) }, of: .body),
      .texts("labels", { $0.labels }),
      .list("ways", { $0.ways }, of: .link),
      .integer("year", { $0.year }),
      .text("phase", { $0.phase.rawValue }),
      .text("phaseWord", { $0.phaseWord }),
      .flag("isBeforeCount", { $0.phase.isBeforeCount }),
      .record("status", { $0.status }, of: .status),
      .text("phaseSentence", { $0.phaseSentence }),
      .list("figures", { $0.figures }, of: .figure),
      .record("stages", { $0.stages }, of: .stages),
      .list("pools", { $0.pools }, of: .pool),
      .text("poolsSentence", { $0.poolsSentence }),
      .record("money", { $0.money }, of: .moneyCharts),
      .text("eligibility", { $0.eligibility }),
      .text("howToTakePart", { $0.howToTakePart }),
      .list("places", { $0.places }, of: .place),
      .list("goals", { $0.goals }, of: .link),
      .record("won", { $0.won }, of: .won),
      .record("whyNot", { $0.whyNot }, of: .whyNot),
      .record("built", { $0.built }, of: .built),
      .record("cost", { $0.cost }, of: .cost),
      .record("decided", { $0.decided }, of: .decided),
      .record("tookPart", { $0.tookPart }, of: .tookPart),
      .record("counted", { $0.part($0.counted) }, of: .counted),
      .record("next", { $0.next }, of: .next),
      .record("evaluation", { $0.evaluation }, of: .evaluation),
      .text("updatesHeading", { $0.updatesHeading }),
      .list("updates", { $0.updates }, of: .event),
      .list("news", { $0.news }, of: .newsCard),
      .record("proposals", { $0.proposals }, of: .link),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}
