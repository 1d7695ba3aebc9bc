internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == View<NewsPage> {
  static let news = Record(
    "news",
    [
      .text("sentence", { $0.sentence }),
      .list("items", { $0.items }, of: .newsCard),
      .record("pager", { $0.pager }, of: .pager),
      .record("feed", { $0.feed }, of: .link),
    ])
}

extension Record where Root == View<NewsItemPage> {
  static let newsItem = Record(
    "newsItem",
    [
      .day("date", { $0.date }),
      .record("summary", { $0.summary }, of: .passage),
      .record("round", { $0.round }, of: .link),
      .record("body", { $0.text($0.content.body, lowered: 0) }, of: .body),
    ])
}

extension Record where Root == View<FreePage> {
  static let free = Record(
    "free",
    [
      .record("summary", { $0.summary }, of: .passage),
      .list("facts", { $0.facts }, of: .fact),
      .text("kindText", { $0.kindText }),
      .record("body", { $0.text($0.content.body, lowered: 0) }, of: .body),
    ])
}

extension Record where Root == OpenDataPage.Column {
  static let dataColumn = Record(
    "dataColumn", [.text("name", \.name), .text("kind", \.kind), .text("meaning", \.meaning)])
}

extension Record where Root == View<OpenDataPage.Dataset> {
  static let dataset = Record(
    "dataset",
    [
      .url("anchor", { $0.anchor }),
      .text("title", { $0.title }),
      .text("description", { $0.description }),
      .list("files", { $0.downloads($0.files) }, of: .download),
      .list("columns", { $0.columns }, of: .dataColumn),
    ])
}

extension Record where Root == View<OpenDataPage> {
  static let openData = Record(
    "openData",
    [
      .text("sentence", { $0.sentence }),
      .record("licence", { $0.licence }, of: .link),
      .text("licenceSentence", { $0.licenceSentence }),
      .list("datasets", { $0.parts($0.datasets) }, of: .dataset),
    ])
}

/// A paragraph of a statement as templates see it: one of the three is there.
struct StatementParagraph: Sendable {
  struct Linked: Sendable {
    let before: String
    let link: PageLink
    let after: String
  }

  let paragraph: AccessibilityPage.Paragraph

  var text: String? { if case .text(let text) = paragraph { text } else { nil } }
  var items: [String] { if case .list(let items) = paragraph { items } else { [] } }
  var linked: Linked? {
    guard case .link(let before, let link, let after) = paragraph else { return nil }
    return Linked(before: before, link: link, after: after)
  }
}

extension Record where Root == StatementParagraph.Linked {
  static let linked = Record(
    "linked", [.text("before", \.before), .record("link", \.link, of: .link), .text("after", \.after)])
}

extension Record where Root == StatementParagraph {
  static let paragraph = Record(
    "paragraph",
    [.text("text", \.text), .texts("items", \.items), .record("linked", \.linked, of: .linked)])
}

extension Record where Root == AccessibilityPage.Section {
  static let section = Record(
    "section",
    [
      .text("heading", \.heading),
      .flag("isBelow") { $0.level > 2 },
      .list("paragraphs", { $0.paragraphs.map(StatementParagraph.init) }, of: .paragraph),
    ])
}

extension Record where Root == View<AccessibilityPage> {
  static let accessibility = Record("accessibility", [.list("sections", { $0.sections }, of: .section)])
}

extension Record where Root == GlossaryPage.Entry {
  static let glossaryEntry = Record(
    "glossaryEntry",
    [
      .url("anchor", \.anchor),
      .record("term", \.term, of: .passage),
      .record("explanation", \.explanation, of: .passage),
    ])
}

extension Record where Root == View<GlossaryPage> {
  static let glossary = Record(
    "glossary", [.text("sentence", { $0.sentence }), .list("entries", { $0.entries }, of: .glossaryEntry)])
}
