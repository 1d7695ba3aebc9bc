internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == ChapterBlock.Row {
  static let chapterRow = Record(
    "chapterRow",
    [
      .record("title", \.title, of: .passage),
      .url("address", \.address),
      .url("anchor", \.anchor),
      .texts("notes", \.notes),
      .text("text", \.text),
      .text("figure", \.figure),
      .record("status", \.status, of: .status),
      .text("answer", \.answer),
    ])
}

extension Record where Root == ChapterBlock {
  static let block = Record(
    "block",
    [
      .text("heading", \.heading),
      .texts("texts", \.texts),
      .list("facts", \.facts, of: .fact),
      .record("bars", \.bars, of: .bars),
      .record("funnel", \.funnel, of: .funnel),
      .record("table", \.table, of: .table),
      .list("rows", \.rows, of: .chapterRow),
      .list("ordered", \.ordered, of: .chapterRow),
      .texts("points", \.points),
      .list("events", \.events, of: .event),
      .list("decisions", \.decisions, of: .decision),
      .list("links", \.links, of: .link),
      .text("note", \.note),
    ])
}

extension Record where Root == Chapter {
  static let chapter = Record(
    "chapter",
    [
      .text("text", \.heading),
      .url("anchor", \.anchor),
      .text("answer", \.answer),
      .list("blocks", \.blocks, of: .block),
    ])
}

extension Record where Root == View<ChaptersPage> {
  static let chapters = Record(
    "chapters",
    [
      .record("over", { $0.over }, of: .link),
      .record("lead", { $0.text($0.lead, lowered: 0) }, of: .body),
      .record("status", { $0.status }, of: .status),
      .text("phaseSentence", { $0.phaseSentence }),
      .list("figures", { $0.figures }, of: .figure),
      .record("stages", { $0.stages }, of: .stages),
      .list("chapters", { $0.chapters }, of: .chapter),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}

extension Record where Root == RoundsPage.Group {
  static let roundGroup = Record(
    "roundGroup", [.text("heading", \.heading), .list("rounds", \.rounds, of: .link)])
}
