import BudgetModel
import ContentReading
import PortalTestSupport
import Testing

@testable import SiteModel

@Suite("The accessibility statement")
struct AccessibilityStatementTests {
  private func statement(
    _ profile: String, _ language: Language, asOf: String = "2026-09-01", facts: String = ""
  ) throws -> [String] {
    let portal = (SmallPortal.files["content/portal.yaml"] ?? "")
      .replacing("profile: fi", with: "profile: \(profile)")
      .replacing("  status: full\n", with: facts.isEmpty ? "  status: full\n" : "  status: partial\n" + facts)
    let site = try TestSite(
      SmallPortal.folder.replacing(["content/portal.yaml": portal]), asOf: TestSite.day(asOf))
    return Structure.lines(of: try site.page(.accessibility, language).content).map { line in
      String(line.drop { $0 != ":" }.dropFirst(2))
    }
  }

  /// MDFFS 2019:2, and act 306/2019 section 9: state, service and actor, what fails and why, days and method of the
  /// assessment, how to tell of faults, where to complain.
  @Test(arguments: [
    (
      "se", "sv",
      [
        "Sundvik stad står bakom webbplatsen Följ pengarna.", "är helt förenlig med lagen", "inte till några brister",
        "bedömde själv webbplatsens tillgänglighet 10 februari 2026", "uppdaterades 10 februari 2026",
        "mailto:delaktighet@sundvik.example", "https://www.digg.se/tdosanmalan",
        "Myndigheten för digital förvaltning (Digg) har ansvaret för tillsynen",
      ]
    ),
    ("se", "fi", ["on täysin lain mukainen", "https://www.digg.se/tdosanmalan", "10. helmikuuta 2026"]),
    (
      "fi", "fi",
      [
        "jonka toteuttaja on Sundvikin kaupunki", "täyttää täysin lain vaatimat", "ei ole puutteita",
        "arvioi verkkosivuston saavutettavuuden itse 10. helmikuuta 2026", "päivitettiin 10. helmikuuta 2026",
        "mailto:delaktighet@sundvik.example", "kahden viikon kuluessa", "voit pyytää sen muulla tavalla",
        "Valvontaviranomainen on Liikenne- ja viestintävirasto Traficom.", "https://www.saavutettavuusvaatimukset.fi",
        "saavutettavuus@traficom.fi",
      ]
    ),
    (
      "fi", "sv",
      ["Transport- och kommunikationsverket Traficom", "https://www.tillganglighetskrav.fi", "inom två veckor"]
    ),
  ])
  func hasEveryPartThatTheLawDemands(profile: String, language: String, parts: [String]) throws {
    let lines = try statement(profile, try #require(Language(language)))
    for part in parts { #expect(lines.contains { $0.contains(part) }, "\(part)") }
  }

  @Test(arguments: [
    ("2024-12-31", "Etelä-Suomen aluehallintovirasto", "Traficom"),
    ("2025-01-01", "Traficom", "aluehallintovirasto"),
  ])
  func namesTheAuthorityOfItsDay(day: String, named: String, other: String) throws {
    let lines = try statement("fi", .finnish, asOf: day)
    #expect(lines.contains { $0.contains(named) })
    #expect(!lines.contains { $0.contains(other) })
  }

  @Test func mayNameANewerAuthority() throws {
    let own =
      "  authorities:\n    - {from: 2026-07-01, name: {sv: Nya verket, fi: Uusi virasto}, link: \"https://nya.example/anmal\"}\n"
      + "  gaps: [{what: {sv: a, fi: b}, why: {sv: c, fi: d}}]\n"
    let after = try statement("se", .swedish, facts: own)
    #expect(after.contains { $0.hasPrefix("Nya verket har ansvaret") } && after.contains("https://nya.example/anmal"))
    let before = try statement("se", .swedish, asOf: "2026-06-30", facts: own)
    #expect(!before.contains { $0.contains("Nya verket") } && before.contains("https://www.digg.se/tdosanmalan"))
  }

  /// Faults, what would be too great a burden, and what the law leaves out stand apart.
  @Test func sortsGapsByTheirGround() throws {
    let gaps = """
        gaps:
          - {what: {sv: Kartan saknar text., fi: Kartassa ei ole tekstiä.}, why: {sv: Den görs om., fi: Se uusitaan.}}
          - {what: {sv: Gamla filmer., fi: Vanhat videot.}, why: {sv: De är tusen., fi: Niitä on tuhat.}, ground: burden}
          - {what: {sv: Andras bilagor., fi: Muiden liitteet.}, why: {sv: De är inte våra., fi: Ne eivät ole meidän.}, ground: exempt}

      """.split(separator: "\n").map { $0 + "\n" }.joined()
    let swedish = try statement("se", .swedish, facts: gaps)
    let headings = [
      "Bristande förenlighet med lagkraven", "Kartan saknar text. Orsak: Den görs om.",
      "Oskäligt betungande anpassning", "Gamla filmer. Orsak: De är tusen.",
      "Innehåll som inte omfattas av lagen", "Andras bilagor. Orsak: De är inte våra.",
    ]
    #expect(swedish.filter(headings.contains) == headings)
    let finnish = try statement("fi", .finnish, facts: gaps)
    #expect(finnish.contains("Kohtuuton rasite") && finnish.contains("Sisältö, jota laki ei koske"))
    #expect(try statement("fi", .swedish, facts: gaps).contains("Oproportionerlig börda"))
  }
}
