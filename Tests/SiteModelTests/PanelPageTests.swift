import BudgetModel
import ContentReading
import PortalTestSupport
import Testing

@testable import SiteModel

private let panel = RoundID(foreign: "2025-panel")

private func texts(_ files: [String: String?], _ subject: PageSubject, _ language: Language) throws -> [String] {
  let site = try TestSite(SmallPortal.folder.replacing(files))
  return Structure.lines(of: try site.page(subject, language).content).map { line in
    String(line.drop { $0 != ":" }.dropFirst(2))
  }
}

@Suite("The page of a panel")
struct PanelPageTests {
  @Test func tellsTheFunnelOfPieksamaki() throws {
    let swedish = try texts(ProcessPortal.panel, .round(panel), .swedish)
    for text in [
      "Inbjudna: 1\u{A0}000 (100\u{A0}%), Anmälda: 70 (7\u{A0}%) och Medlemmar: 20 (2\u{A0}%)", "7\u{A0}%",
      "Panelen har 8 möten.",
    ] {
      #expect(swedish.contains(text), "\(text)")
    }
    let finnish = try texts(ProcessPortal.panel, .round(panel), .finnish)
    #expect(finnish.contains("Jäsenet valittiin satunnaisotannalla."))
    #expect(finnish.contains("Raadilla on 8 kokousta."))
  }

  @Test func leadsWithItsQuestion() throws {
    #expect(try texts(ProcessPortal.panel, .round(panel), .swedish).contains("Hur håller ekonomin?"))
    #expect(try texts(ProcessPortal.panel, .round(panel), .finnish).contains("Miten talous kestää?"))
  }

  /// By phase, not in the order of the file.
  @Test func addsUpWithinTheFrame() throws {
    let lines = try texts(ProcessPortal.panel, .round(panel), .swedish)
    let sentence = "Rekommendationerna är tillsammans 25\u{A0}000\u{A0}€. Ramen är 50\u{A0}000\u{A0}€, så de ryms."
    #expect(lines.contains(sentence))
    for text in ["−20\u{A0}000\u{A0}€", "+45\u{A0}000\u{A0}€", "25\u{A0}000\u{A0}€"] { #expect(lines.contains(text)) }
  }

  @Test func showsEachAnswerAndWhatWaits() throws {
    let lines = try texts(ProcessPortal.panel, .round(panel), .swedish)
    #expect(lines.contains("Svar: Kontoren sägs upp. (Fullmäktige, 10 augusti 2026, § 90/2026)"))
    #expect(lines.contains("Kommunen har inte svarat ännu."))
    #expect(lines.contains("Panelen har lämnat 2 rekommendationer: 1 genomförs och 1 väntar på svar."))
  }

  @Test func hidesWhatIsPublishedLater() throws {
    let site = try TestSite(SmallPortal.folder.replacing(ProcessPortal.panel)).site
    let all =
      site.references.flatMap { Structure.lines(of: site.page($0)) }
      + site.tables.flatMap { Structure.lines(of: site.table($0)) }
    #expect(!all.contains { $0.contains("Hemligt ännu") || $0.contains("Vielä salaista") })
  }

  @Test func tellsOfExpertsAndOthersWhoTookPart() throws {
    let lines = try texts(ProcessPortal.panel, .round(panel), .finnish)
    for text in ["Tilinpäätöskonsultti", "10. syyskuuta 2025", "Nuorisovaltuusto", "6 henkilöä", "Henkilöstön elin"] {
      #expect(lines.contains(text), "\(text)")
    }
  }

  /// The anchor is made of the id, so that it stays when the title or the order changes.
  @Test func keepsAnAddressForEachRecommendation() throws {
    let lines = try texts(ProcessPortal.panel, .round(panel), .swedish)
    #expect(lines.contains("r-lokaler") && lines.contains("r-buss"))
    let finnish = try texts(ProcessPortal.panel, .round(panel), .finnish)
    #expect(finnish.contains("r-lokaler") && finnish.contains("r-buss"))
  }

  @Test func drawsTheFunnel() throws {
    let site = try TestSite(SmallPortal.folder.replacing(ProcessPortal.panel))
    guard case .panel(let page) = try site.page(.round(panel), .finnish).content else { throw NoPanel() }
    let funnel = try #require(page.chapters.flatMap(\.blocks).compactMap(\.funnel).first)
    #expect(funnel.steps.map(\.label.text) == ["Kutsutut", "Ilmoittautuneet", "Jäsenet"])
    #expect(funnel.steps.map(\.basisPoints) == [10_000, 700, 200])
    #expect(funnel.table.rows.map { $0[1] } == funnel.steps.map(\.countText))
  }

  private struct NoPanel: Error {}

  /// It keeps its place, its effect no longer counts, and nobody waits for an answer to it.
  @Test func keepsWhatWasWithdrawn() throws {
    let path = "content/rounds/2025-panel/panel.yaml"
    let whole = (ProcessPortal.panel[path] ?? nil) ?? ""
    let withdrawn = whole.replacing(
      "effect: 45000, published: 2026-08-01}",
      with: "effect: 45000, published: 2026-08-01, withdrawn: "
        + "{date: 2026-08-20, reason: {sv: Panelen ändrade sig., fi: Raati muutti mielensä.}}}")
    let files = ProcessPortal.panel.merging([path: withdrawn]) { $1 }
    let lines = try texts(files, .round(panel), .swedish)
    for text in [
      "r-buss", "Tillbakadragen", "Tillbakadragen 20 augusti 2026: Panelen ändrade sig.",
      "Panelen har lämnat 2 rekommendationer: 1 genomförs och 1 har dragits tillbaka.",
    ] {
      #expect(lines.contains(text), "\(text)")
    }
    #expect(!lines.contains("Kommunen har inte svarat ännu."))
    #expect(lines.contains { $0.hasPrefix("Rekommendationerna är tillsammans −20\u{A0}000\u{A0}€.") })
    #expect(try texts(files, .round(panel), .finnish).contains("Peruttu 20. elokuuta 2026: Raati muutti mielensä."))
  }

  @Test func hasNoPagesOfAVote() throws {
    let site = try TestSite(SmallPortal.folder.replacing(ProcessPortal.panel)).site
    let subjects = Set(site.references.map(\.subject))
    #expect(subjects.contains(.round(panel)) && subjects.contains(.process(panel)))
    for subject in [PageSubject.results(panel), .counting(panel), .statistics(panel), .roundProposals(panel)] {
      #expect(!subjects.contains(subject))
    }
  }

  @Test func isOpenData() throws {
    let site = try TestSite(SmallPortal.folder.replacing(ProcessPortal.panel)).site
    let table = site.table(.init(.recommendations, of: panel))
    let cells = table.rows.map { row in
      ["recommendation", "effect", "effects_so_far", "answer"].map { name in
        table.columns.firstIndex { $0.name == name }.map { row[$0].cell } ?? "?"
      }
    }
    #expect(cells == [["lokaler", "-20000", "-20000", "accepted"], ["buss", "45000", "25000", ""]])
  }
}

@Suite("The page of a workshop")
struct WorkshopPageTests {
  private let subject = PageSubject.workshop(RoundID(foreign: "2026-vote"))

  @Test func countsWhereEachIdeaWent() throws {
    let site = try TestSite(SmallPortal.folder.replacing(ProcessPortal.workshop))
    guard case .workshop(let page) = try site.page(subject, .swedish).content else {
      return #expect(Bool(false), "no workshop")
    }
    let table = try #require(page.chapters.first?.blocks.first?.table)
    #expect(table.rows.map { $0[1] } == ["2", "1", "0", "0", "1", "1", "1", "6"])
  }

  @Test func addsUpTheDotsOfEachTheme() throws {
    let lines = try texts(ProcessPortal.workshop, subject, .finnish)
    #expect(lines.contains("3 ideaa, 27 pistettä") && lines.contains("3 ideaa, 11 pistettä"))
    #expect(lines.contains("Kustakin teemasta eteni 2 eniten pisteitä saanutta ideaa."))
  }

  @Test func tellsWhoSatAtTheTable() throws {
    let lines = try texts(ProcessPortal.workshop, subject, .swedish)
    for text in [
      "Staden sammankallade bordet. 7 personer deltog.", "Föreningar", "Bryggarna", "Hamnen", "Skriv en lapp.",
    ] {
      #expect(lines.contains(text), "\(text)")
    }
  }

  @Test func showsWhereIdeasCameFrom() throws {
    let lines = try texts(ProcessPortal.workshop, subject, .swedish)
    #expect(lines.count { $0 == "på nätet" } == 2 && lines.count { $0 == "i verkstaden" } == 4)
    #expect(lines.contains("2 idéer inom samma teman lämnades på nätet 16–31 januari 2026."))
  }
}

@Suite("A series of rounds")
struct SeriesPageTests {
  @Test func comparesRoundsInTheirOrder() throws {
    let lines = try texts(ProcessPortal.series, .series(SeriesID(foreign: "strand")), .swedish)
    #expect(lines.contains("2 av 3 planerade omgångar i Strandbudgeten har ordnats eller pågår."))
    #expect(lines.contains("En panel i stället för en omröstning."))
    let table = lines.filter { $0 == "Strandbudgeten 2026" || $0 == "Panelen 2025" }
    #expect(table == ["Strandbudgeten 2026", "Panelen 2025", "Strandbudgeten 2026", "Panelen 2025"])
  }

  @Test func saysWhichRoundItIs() throws {
    let lines = try texts(ProcessPortal.series, .rounds, .finnish)
    #expect(
      lines.contains("Kierros 1/3 sarjassa Rantabudjetti") && lines.contains("Kierros 2/3 sarjassa Rantabudjetti"))
  }

  @Test func placesRoundsByReasonAndWay() throws {
    let site = try TestSite(SmallPortal.folder.replacing(ProcessPortal.series))
    guard case .rounds(let page) = try site.page(.rounds, .swedish).content else { return }
    let matrix = try #require(page.matrix)
    #expect(matrix.rows.count == 5 && matrix.columns.count == 5)
    #expect(matrix.rows[0][3].hasPrefix("Strandbudgeten 2026") && matrix.rows[3][1].hasPrefix("Panelen 2025"))
    #expect(page.groups.map(\.heading) == ["Plats", "Tema"])
  }

  @Test func canBeFoundByOrientation() throws {
    let site = try TestSite(SmallPortal.folder.replacing(ProcessPortal.series)).site
    let filters = PageMaker(site, .swedish).lists.proposalFilters.flatMap(\.self)
    #expect(filters.contains(FilterValue(filter: "inriktning", value: "territory")))
  }
}
