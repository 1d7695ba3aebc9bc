import BudgetModel
import ContentReading
import PortalTestSupport
import Testing

@testable import SiteModel

@Suite("The glossary")
struct GlossaryTests {
  private static let file = """
    terms:
      - id: pott
        term: {sv: pott, fi: potti}
        explanation: {sv: En del av pengarna., fi: Osa rahoista.}
        forms: {sv: [potten, potter], fi: [potin, potit]}
      - id: budgetering
        term: {sv: deltagande budgetering, fi: osallistuva budjetointi}
        explanation: {sv: Invånarna bestämmer., fi: Asukkaat päättävät.}
      - id: area
        term: {sv: Ångbåt, fi: Höyrylaiva}
        explanation: {sv: En båt., fi: Laiva.}

    """

  private func site(_ swedish: String, lead: String? = nil) throws -> TestSite {
    let page = "---\ntitle: Om portalen\n---\n\n\(swedish)\n"
    let round = (SmallPortal.files["content/rounds/2026-vote/round.yaml"] ?? "")
      .replacing("Invånarna bestämmer om 60 000 euro.", with: lead ?? "Invånarna bestämmer om 60 000 euro.")
    return try TestSite(
      SmallPortal.folder.replacing([
        "content/glossary.yaml": Self.file, "content/rounds/2026-vote/round.yaml": round,
        "content/pages/om.sv.md": page,
        "content/pages/om.fi.md": "---\ntitle: Tietoa\n---\n\nPotin rahat ja potit.\n",
      ]))
  }

  /// What leads to the glossary, as it stands in the text.
  private func links(_ blocks: [Block]) -> [String] {
    func found(_ inlines: [Inline]) -> [String] {
      inlines.flatMap { inline -> [String] in
        switch inline {
        case .link(.content("glossary", let anchor), let inner):
          ["\(inner.map(\.plainText).joined()) \(anchor ?? "")"]
        case .emphasis(let inner), .strong(let inner): found(inner)
        default: []
        }
      }
    }
    return blocks.flatMap { block -> [String] in
      switch block.kind {
      case .paragraph(let inlines), .heading(_, _, let inlines): found(inlines)
      case .list(_, _, let items): items.flatMap { links($0.blocks) }
      case .quote(let blocks): links(blocks)
      case .table(let table): table.rows.flatMap { $0.flatMap(found) }
      case .code, .rule: []
      }
    }
  }

  private func page(_ swedish: String, _ language: Language = .swedish) throws -> RichText {
    guard case .free(let page) = try site(swedish).page(.free(PageID(foreign: "om")), language).content else {
      throw NoPage()
    }
    return page.body.text
  }

  private struct NoPage: Error {}

  @Test(arguments: [
    ("Varje pott har en pott. Potten är tom.", ["pott pott"]),
    ("Potten är tom. Sedan *potter*.", ["Potten pott"]),
    ("## En pott\n\nHär är potten.", ["potten pott"]),
    ("[En pott](/goals/klimat) och `pott` och *potten*.", ["potten pott"]),
    ("Spottar, pottplanta, en-pott. Inget.", []),
    ("Deltagande budgetering, inte deltagande  budgetering.", ["Deltagande budgetering budgetering"]),
    ("Ett deltagande i budgetering.", []),
    ("- ett\n- ångbåt\n\n| a |\n|---|\n| pott |", ["ångbåt area", "pott pott"]),
    ("> Pott (pott), \"ångbåt\".", ["Pott pott", "ångbåt area"]),
  ])
  func linksTheFirstUseOnly(text: String, expected: [String]) throws {
    #expect(try links(page(text).blocks) == expected)
  }

  /// Nothing is lost or added by the links.
  @Test(arguments: ["Varje pott, (potten) och ångbåt.", "pott", "Potten.\nÅngbåt!", "a pott b ångbåt c"])
  func keepsEveryLetter(text: String) throws {
    let shown = try page(text).blocks.map { block -> String in
      if case .paragraph(let inlines) = block.kind { inlines.map(\.plainText).joined() } else { "" }
    }
    #expect(shown == [text.replacing("\n", with: " ")])
  }

  @Test func findsFormsOfEachLanguage() throws {
    #expect(try links(page("Text.", .finnish).blocks) == ["Potin pott"])
  }

  @Test func linksTheLeadOfARound() throws {
    let subject = PageSubject.round(RoundID(foreign: "2026-vote"))
    guard case .round(let page) = try site("Text.", lead: "En pott.").page(subject, .swedish).content else {
      throw NoPage()
    }
    #expect(links(page.lead.text.blocks) == ["pott pott"])
  }

  @Test(arguments: [
    (Language.swedish, "Ordlista", ["deltagande budgetering", "pott", "Ångbåt"], "/sv/ordlista/"),
    (.finnish, "Sanasto", ["Höyrylaiva", "osallistuva budjetointi", "potti"], "/fi/sanasto/"),
  ])
  func explainsEachTermInBothLanguages(language: Language, title: String, terms: [String], path: String) throws {
    let page = try site("Text.").page(.glossary, language)
    guard case .glossary(let glossary) = page.content else { throw NoPage() }
    #expect(page.frame.title.text == title && page.reference.path == path)
    #expect(glossary.entries.map(\.term.text) == terms)
    #expect(glossary.entries.allSatisfy { !$0.explanation.text.isEmpty && $0.explanation.languageTag == nil })
    #expect(page.frame.footerLinks.contains { $0.text == title && $0.address == path })
  }

  @Test func isNotThereWithoutWords() throws {
    let subjects = try TestSite().site.references.map(\.subject)
    #expect(!subjects.contains(.glossary))
  }
}
