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
  /// Hands on every run of text, what is within links and emphasis too, with the line of its block.
  func forEachInline(_ visit: (Inline, _ line: Int) -> Void) {
    for block in blocks { block.forEachInline(visit) }
  }

  /// The names of the headings.
  var anchors: [String] {
    blocks.compactMap { if case .heading(_, let anchor, _) = $0.kind { anchor } else { nil } }
  }
}

extension Block {
  fileprivate func forEachInline(_ visit: (Inline, Int) -> Void) {
    switch kind {
    case .paragraph(let inlines), .heading(_, _, let inlines): Inline.forEach(inlines, line, visit)
    case .list(_, _, let items):
      for item in items { for block in item.blocks { block.forEachInline(visit) } }
    case .quote(let blocks):
      for block in blocks { block.forEachInline(visit) }
    case .table(let table):
      for row in [table.header] + table.rows { for cell in row { Inline.forEach(cell, line, visit) } }
    case .code, .rule: break
    }
  }
}

extension Inline {
  fileprivate static func forEach(_ inlines: [Inline], _ line: Int, _ visit: (Inline, Int) -> Void) {
    for inline in inlines {
      visit(inline, line)
      switch inline {
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): forEach(inner, line, visit)
      case .text, .code, .image, .softBreak, .lineBreak: continue
      }
    }
  }
}
