internal import BudgetModel
internal import Diagnostics

/// `pages/` and `news/`: section 8 of `docs/reference/content-format.md`.
enum PageSchema {
  static func page(_ texts: inout SiblingReader) -> Page? {
    let isInMenu = texts.fact("menu", .yesNo) ?? false
    let order = texts.fact("order", .integer(in: -10_000...10_000)) ?? 0
    let document = texts.fact("document", .document)
    let words = words(&texts)
    let publication = texts.publication()
    texts.finish(isDraft: publication.isDraft)
    guard let id = PageID(texts.group.name), let words else { return nil }
    return Page(
      id: id, isInMenu: isInMenu, order: order, words: words, publication: publication, location: texts.location,
      document: document)
  }

  /// The day is the beginning of the file's name (IN109).
  static func news(_ texts: inout SiblingReader) -> NewsItem? {
    let round: Located<RoundID>? = texts.locatedFact("round", .id())
    let words = words(&texts)
    let publication = texts.publication()
    texts.finish(isDraft: publication.isDraft)
    let name = texts.group.name
    guard let date = Day(iso: name.prefix(10)), name.dropFirst(10).hasPrefix("-"), name.utf8.count > 11 else {
      texts.context.report(
        Diagnostic("IN109", at: texts.location, ["file": name, "example": "2026-01-15-start.sv.md"]))
      return nil
    }
    guard let id = PageID(name), let words else { return nil }
    return NewsItem(
      id: id, date: date, round: round, words: words, publication: publication, location: texts.location)
  }

  private static func words(_ texts: inout SiblingReader) -> PerLanguage<Page.Words>? {
    let title = texts.requiredWords("title")
    let summary = texts.words("summary")
    return texts.perLanguage { language, body, source in
      Page.Words(title: title[language] ?? "", summary: summary[language], body: body, source: source)
    }
  }
}

extension ValueKind where Value == GoverningDocument {
  /// A document that governs has its whole head: who adopted it, from when it holds, for whom, and who keeps it.
  fileprivate static var document: Self {
    .keys { fields in
      let kind = fields.required("kind", .choice(of: GoverningDocument.Kind.self))
      let adoptedBy = fields.words("adopted_by")
      let validFrom = fields.required("valid_from", .day)
      let appliesTo = fields.words("applies_to")
      let owner = fields.words("owner")
      let version = fields.optional("version", .text)
      guard let kind, let validFrom else { return nil }
      return GoverningDocument(
        kind: kind, adoptedBy: adoptedBy, validFrom: validFrom, appliesTo: appliesTo, owner: owner, version: version)
    }
  }
}
