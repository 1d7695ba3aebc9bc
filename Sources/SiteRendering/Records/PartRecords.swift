internal import SiteModel
internal import Templates

extension Record where Root == Passage {
  static let passage = Record("passage", [.text("text", \.text), .text("lang", \.languageTag)])
}

extension Record where Root == PageLink {
  static let link = Record(
    "link",
    [
      .text("text", \.text),
      .url("address", \.address),
      .text("lang", \.languageTag),
      .flag("isExternal") { $0.isExternal && $0.address.hasPrefix("http") },
    ])
}

extension Record where Root == Fact {
  static let fact = Record("fact", [.text("label", \.label), .text("value", \.value), .url("address", \.address)])
}

extension Record where Root == KeyFigure {
  static let figure = Record("figure", [.text("value", \.value), .text("label", \.label), .text("note", \.note)])
}

extension Record where Root == StatusMark {
  static let status = Record(
    "status",
    [
      .text("kind", \.kind.rawValue),
      .text("word", \.word),
      .flag("isPlanned") { $0.kind == .planned },
      .flag("isOngoing") { $0.kind == .ongoing },
      .flag("isDone") { $0.kind == .done },
      .flag("isStopped") { $0.kind == .stopped },
    ])
}

extension Record where Root == TimelineEntry {
  static let event = Record(
    "event",
    [
      .day("day", \.day),
      .text("title", \.title),
      .record("text", \.text, of: .passage),
      .url("anchor", \.anchor),
    ])
}

extension Record where Root == Notice {
  static let notice = Record("notice", [.text("kind", \.kind.rawValue), .text("text", \.text)])
}

extension Record where Root == DecisionView {
  static let decision = Record(
    "decision",
    [
      .text("sentence", \.sentence),
      .text("body", \.body),
      .day("date", \.date),
      .text("reference", \.reference),
      .record("link", \.link, of: .link),
      .text("pool", \.pool),
      .text("text", \.text),
    ])
}

extension Record where Root == DevelopmentGoal {
  static let developmentGoal = Record("developmentGoal", [.integer("number", \.number), .text("name", \.name)])
}
