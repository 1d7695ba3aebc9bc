internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == CalendarPage.Entry {
  static let calendarEntry = Record(
    "calendarEntry",
    [
      .text("days", \.days),
      .record("link", \.link, of: .link),
      .text("place", \.place),
      .flag("isNow", \.isNow),
    ])
}

extension Record where Root == CalendarPage.Year {
  static let calendarYear = Record(
    "calendarYear", [.text("heading", \.heading), .list("entries", \.entries, of: .calendarEntry)])
}

extension Record where Root == View<CalendarPage> {
  static let calendar = Record(
    "calendar",
    [
      .text("sentence", { $0.sentence }),
      .text("comingHeading", { $0.comingHeading }),
      .list("coming", { $0.coming }, of: .calendarEntry),
      .list("earlier", { $0.earlier }, of: .calendarYear),
      .record("file", { $0.file }, of: .link),
    ])
}

extension Record where Root == View<StylePage> {
  static let style = Record(
    "style",
    [
      .text("sentence", { $0.sentence }),
      .list("statuses", { $0.statuses }, of: .status),
      .list("proposals", { $0.proposals }, of: .proposalCard),
      .list("projects", { $0.projects }, of: .projectCard),
      .list("facts", { $0.facts }, of: .fact),
      .list("figures", { $0.figures }, of: .figure),
      .list("events", { $0.events }, of: .event),
      .list("notices", { $0.notices }, of: .notice),
      .record("pager", { $0.pager }, of: .pager),
      .record("pool", { $0.pool }, of: .poolResult),
    ])
}
