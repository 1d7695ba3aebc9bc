internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == ChooserPage.Choice {
  static let choice = Record(
    "choice",
    [
      .text("lang", \.languageTag),
      .text("name", \.name),
      .text("municipality", \.municipality),
      .text("title", \.title),
      .text("lead", \.lead),
      .record("link", \.link, of: .link),
    ])
}

extension Record where Root == View<ChooserPage> {
  static let chooser = Record("chooser", [.list("choices", { $0.choices }, of: .choice)])
}

extension Record where Root == HomePage.Current {
  static let current = Record(
    "current",
    [
      .text("heading", \.heading),
      .record("round", \.round, of: .link),
      .text("sentence", \.sentence),
      .text("how", \.how),
      .record("link", \.link, of: .link),
    ])
}

extension Record where Root == View<HomePage> {
  static let home = Record(
    "home",
    [
      .text("lead", { $0.lead }),
      .text("currentHeading", { $0.currentHeading }),
      .list("current", { $0.current }, of: .current),
      .text("nothingCurrent", { $0.nothingCurrent }),
      .text("moneyHeading", { $0.moneyHeading }),
      .text("moneySentence", { $0.moneySentence }),
      .list("figures", { $0.figures }, of: .figure),
      .record("amounts", { $0.amounts }, of: .bars),
      .text("roundsHeading", { $0.roundsHeading }),
      .list("rounds", { $0.rounds }, of: .roundCard),
      .record("roundsLink", { $0.roundsLink }, of: .link),
      .text("projectsHeading", { $0.projectsHeading }),
      .record("projects", { $0.projects }, of: .statusBar),
      .record("projectsLink", { $0.projectsLink }, of: .link),
      .text("goalsHeading", { $0.goalsHeading }),
      .list("goals", { $0.goals }, of: .goalCard),
      .record("goalsLink", { $0.goalsLink }, of: .link),
      .text("newsHeading", { $0.newsHeading }),
      .list("news", { $0.news }, of: .newsCard),
      .record("newsLink", { $0.newsLink }, of: .link),
    ])
}

extension Record where Root == NotFoundPage.Block {
  static let notFoundBlock = Record(
    "notFoundBlock",
    [
      .text("lang", \.languageTag),
      .text("heading", \.heading),
      .text("sentence", \.sentence),
      .list("links", \.links, of: .link),
    ])
}

extension Record where Root == View<NotFoundPage> {
  static let notFound = Record(
    "notFound",
    [
      .text("sentence", { $0.sentence }),
      .list("links", { $0.links }, of: .link),
      .list("others", { $0.others }, of: .notFoundBlock),
    ])
}
