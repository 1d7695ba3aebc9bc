internal import BudgetModel
internal import Diagnostics

/// A formatted text of the portal in one language, with the content file that it is.
struct PortalText {
  /// Without language and ending, from the content folder: `goals/klimat`.
  let path: String
  let language: Language
  let body: RichText
  let source: TextSource
  let publication: Publication
  /// Whether the page shows the text and little else, so that every anchor of the page is a heading of the text.
  let isWholePage: Bool
}

extension Portal {
  /// Every text in every language.
  var texts: [PortalText] {
    goals.flatMap { goal in
      texts("goals/\(goal.id)", goal.words, goal.publication) { ($0.body, $0.source) }
    }
      + pages.flatMap { page in
        texts("pages/\(page.id)", page.words, page.publication, isWholePage: true) { ($0.body, $0.source) }
      }
      + news.flatMap { item in
        texts("news/\(item.id)", item.words, item.publication, isWholePage: true) { ($0.body, $0.source) }
      } + rounds.flatMap(roundTexts)
  }

  private func roundTexts(_ round: Round) -> [PortalText] {
    round.proposals.flatMap { proposal in
      texts("rounds/\(round.id)/proposals/\(proposal.id)", proposal.words, proposal.publication) {
        ($0.body, $0.source)
      }
    }
      + round.projects.flatMap { project in
        texts("rounds/\(round.id)/projects/\(project.id)", project.words, project.publication) {
          ($0.body, $0.source)
        }
      }
  }

  private func texts<Words>(
    _ path: String, _ words: PerLanguage<Words>, _ publication: Publication, isWholePage: Bool = false,
    _ parts: (Words) -> (RichText, TextSource)
  ) -> [PortalText] {
    settings.languages.filter(words.has).map { language in
      let (body, source) = parts(words[language])
      return PortalText(
        path: path, language: language, body: body, source: source, publication: publication,
        isWholePage: isWholePage)
    }
  }
}

extension RichText {
  /// Every run of text with the line of its block; what is within links and emphasis too.
  var inlines: [(inline: Inline, line: Int)] { blocks.flatMap { Self.inlines(of: $0) } }

  /// The names of the headings.
  var anchors: [String] {
    blocks.compactMap { if case .heading(_, let anchor, _) = $0.kind { anchor } else { nil } }
  }

  private static func inlines(of block: Block) -> [(inline: Inline, line: Int)] {
    switch block.kind {
    case .paragraph(let inlines), .heading(_, _, let inlines):
      inlines.flatMap(\.withInner).map { ($0, block.line) }
    case .list(_, _, let items): items.flatMap(\.blocks).flatMap(Self.inlines)
    case .quote(let blocks): blocks.flatMap(Self.inlines)
    case .table(let table):
      (table.header + table.rows.flatMap(\.self)).flatMap(\.self).flatMap(\.withInner).map { ($0, block.line) }
    case .code, .rule: []
    }
  }
}

extension Inline {
  fileprivate var withInner: [Inline] {
    switch self {
    case .emphasis(let inner), .strong(let inner), .link(_, let inner): [self] + inner.flatMap(\.withInner)
    case .text, .code, .image, .softBreak, .lineBreak: [self]
    }
  }
}
