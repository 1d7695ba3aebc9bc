import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import RoundChecking
import Testing

@testable import SiteModel

private let vote = RoundID(foreign: "2026-vote")

/// Every text of a page, without the way to it.
private func texts(
  _ files: [String: String?], _ subject: PageSubject, _ language: Language, asOf: String = "2026-09-01"
) throws -> [String] {
  let site = try TestSite(SmallPortal.folder.replacing(files), asOf: TestSite.day(asOf))
  return Structure.lines(of: try site.page(subject, language).content).map { line in
    String(line.drop { $0 != ":" }.dropFirst(2))
  }
}

@Suite("How a round works")
struct ProcessPageTests {
  private func process(_ language: Language, asOf: String = "2026-09-01") throws -> [String] {
    try texts(ProcessPortal.whole, .process(vote), language, asOf: asOf)
  }

  @Test func readsWithoutAProblem() throws {
    let folder = SmallPortal.folder.replacing(ProcessPortal.whole)
    let read = PortalReading.read(folder)
    let portal = try #require(read.portal)
    let broken = PortalRules.violations(in: portal, RuleContext(asOf: SmallPortal.asOf, files: folder.paths))
    #expect((read.diagnostics + broken).map { "\($0.location) \($0.code)" } == [])
  }

  /// All texts are written once per language: none may be missing on the page of the other.
  @Test func showsTheEightPartsOfTheProjectPlan() throws {
    let swedish = try process(.swedish)
    let finnish = try process(.finnish)
    for heading in ["Syfte", "Mål", "Organisation", "Målgrupp", "Tidplan", "Budget", "Kriterier", "Avgränsningar"] {
      #expect(swedish.contains(heading), "\(heading)")
    }
    #expect(swedish.count { $0.hasPrefix("Plan-") } == 8)
    #expect(finnish.count { $0.hasPrefix("Suunnitelman ") } == 8)
  }

  @Test(arguments: [
    ("sv", "Medbeslutande"), ("fi", "Yhdessä päättäminen"), ("sv", "En grupp: unga"), ("fi", "Ryhmä: nuoret"),
    ("sv", "Sundviks bostäder"), ("sv", "Stadsfullmäktige"), ("sv", "Tanken är att invånarna ska få mer makt."),
    ("sv", "Välja besparingar"), ("fi", "Osuus talousarviosta"), ("sv", "Kommunallagen"), ("sv", "22 §"),
    ("sv", "OmaStadi"), ("sv", "Utvecklingsenheten"), ("sv", "Klimat"), ("sv", "1 projekt"),
  ])
  func tellsWhoAndWhy(code: String, text: String) throws {
    #expect(try process(try #require(Language(code))).contains(text))
  }

  @Test(arguments: [
    ("sv", "Lämna förslag får alla som bor i kommunen, arbetar i kommunen eller har annan anknytning till kommunen."),
    (
      "fi",
      "Ehdotuksia saavat tehdä kaikki, jotka asuvat kunnassa, työskentelevät kunnassa tai ovat muulla tavoin sidoksissa kuntaan."
    ),
    ("sv", "Rösta får alla som bor i kommunen och har fyllt 13 år. 15\u{A0}890 personer kan rösta."),
  ])
  func tellsWhoMayTakePart(code: String, text: String) throws {
    #expect(try process(try #require(Language(code))).contains(text))
  }

  /// What is missing is told by name, and nothing else is.
  @Test(arguments: ["purpose", "goals", "organisation", "target_group", "timetable", "budget", "criteria", "limits"])
  func needsEachPartOfThePlan(part: String) throws {
    let whole = (ProcessPortal.whole["content/rounds/2026-vote/round.yaml"] ?? nil) ?? ""
    let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
    let without = lines.filter { !$0.hasPrefix("  \(part): {sv: Plan-") }.joined(separator: "\n")
    let read = PortalReading.read(SmallPortal.folder.replacing(["content/rounds/2026-vote/round.yaml": without]))
    #expect(read.diagnostics.map { "\($0.code) \($0.arguments["key"] ?? "")" } == ["IN131 \(part)"])
  }

  @Test(arguments: ["area", "question", "timetable", "feedback"])
  func needsEachPartOfAnInvitation(part: String) {
    let parts = ["area", "question", "timetable", "feedback"].filter { $0 != part }
    let keys = "invitation: {\(parts.map { "\($0): {sv: a, fi: b}" }.joined(separator: ", "))}\n"
    let read = PortalReading.read(SmallPortal.folder.replacing(ProcessPortal.round(keys)))
    #expect(read.diagnostics.map { "\($0.code) \($0.arguments["key"] ?? "")" } == ["IN131 \(part)"])
  }

  /// Nässjö: 250 000 kr for each of eight places, twice.
  @Test func addsUpThePoolsOfNassjo() throws {
    let places = (1...8).map { number in
      "  - {id: p\(number), name: {sv: Plats \(number), fi: Paikka \(number)}, areas: [norr], "
        + "ballot: {max_choices: 1}, rule: {name: greedy, on_misfit: skip, ties: [lower_id]}}\n"
    }
    let round = """
      title: {sv: En halv miljon idéer, fi: Puoli miljoonaa ideaa}
      lead: {sv: Åtta platser., fi: Kahdeksan paikkaa.}
      kind: vote
      year: 2027
      mandate: binding
      mandate_decision: {body: {sv: Fullmäktige, fi: Valtuusto}, date: 2026-05-01, reference: "§ 1"}
      stages: [{id: idea, from: 2026-10-01, to: 2026-10-31}]
      allocation: {by: equal, amount: 250000, times: 2}
      pools:

      """
    let portal = SmallPortal.files["content/portal.yaml"]?.replacing("profile: fi", with: "profile: se")
    let site = try TestSite(
      SmallPortal.folder.replacing([
        "content/portal.yaml": portal, "content/rounds/2027-idear/round.yaml": round + places.joined(),
      ]))
    let page = try site.page(.process(RoundID(foreign: "2027-idear")), .swedish)
    let lines = Structure.lines(of: page.content)
    #expect(lines.contains { $0.hasSuffix(": 4\u{A0}000\u{A0}000\u{A0}kr") })
    #expect(lines.count { $0.hasSuffix(": 500\u{A0}000\u{A0}kr") } == 8)
  }

  @Test func invitesWithFourParts() throws {
    let lines = try process(.swedish)
    for text in ["Stranden", "Vad saknas?", "I januari", "Per post"] { #expect(lines.contains(text), "\(text)") }
  }

  @Test func listsMeetingsWithHoursAndAccess() throws {
    let swedish = try process(.swedish)
    for text in ["Trygghetsvandring", "måndag 12 januari 2026 kl. 17.30–19.00", "Skolan", "Ramp", "Affischer"] {
      #expect(swedish.contains(text), "\(text)")
    }
    #expect(try process(.finnish).contains("maanantai 12. tammikuuta 2026 klo 17.30–19.00"))
  }

  @Test func listsWhereOneCanVoteOnPaperOrGetHelp() throws {
    let lines = try process(.swedish)
    #expect(lines.contains("Här kan du rösta på plats och få hjälp") && lines.contains("Biblioteket"))
  }

  @Test func tellsWhatIsFixedAndWhatIsOpen() throws {
    let lines = try process(.finnish)
    #expect(lines.contains("Summa on päätetty") && lines.contains("Paikka on avoin"))
  }

  @Test func namesTheBaseOfAShare() throws {
    let sentence = "60\u{A0}000\u{A0}€ är 3\u{A0}% av investeringsbudgeten 2026, som är 2\u{A0}000\u{A0}000\u{A0}€."
    #expect(try process(.swedish).contains(sentence))
  }

  @Test func putsDecisionsInOrder() throws {
    let lines = try process(.swedish)
    let kinds = ["Omgången hålls", "Mandatet", "Utfallet", "Budgeten", "Rapport om omgången", "Nästa beslut"]
    #expect(lines.filter(kinds.contains) == kinds)
  }

  @Test func waitsForTheBudgetDecision() throws {
    let waits = "Pengarna väntar på budgetbeslut: Fullmäktige beslutar 19 maj 2026."
    #expect(try process(.swedish, asOf: "2026-04-10").contains(waits))
    #expect(try process(.swedish).contains("Budgetbeslutet är fattat: Fullmäktige, 19 maj 2026."))
    let round = try texts(ProcessPortal.whole, .round(vote), .swedish, asOf: "2026-04-10")
    #expect(round.contains { $0.hasSuffix(waits) })
  }

  @Test func tellsWhenTheEvaluationIsDueThenWhatItFound() throws {
    #expect(try process(.swedish, asOf: "2026-07-01").contains("Utvärderingen ska vara klar 31 augusti 2026."))
    let after = try process(.swedish)
    #expect(after.contains("Utvärderingen publicerades 20 augusti 2026. Den skulle vara klar 31 augusti 2026."))
    #expect(after.contains("En enkät") && after.contains("Det gick bra."))
  }

  @Test func keepsTheRulesOfTheRound() throws {
    let lines = try process(.swedish)
    #expect(lines.contains("Omgången hålls enligt reglerna i version 2026. Senare ändringar gäller inte den."))
    #expect(lines.contains("Åldern är 13.") && lines.contains("Om portalen"))
  }

  @Test func showsClaimsWithTheirGround() throws {
    let lines = try process(.swedish)
    #expect(lines.contains("Källa: Enkäten 2025"))
    #expect(lines.contains { $0.contains("4,1\u{A0}ton") })
  }

  @Test func declaresTheOrderOfTheBallot() throws {
    let lines = try process(.swedish)
    #expect(lines.contains { $0.hasPrefix("Förslagens ordning på röstsedeln är lottad (§ 20/2026)") })
    #expect(lines.contains("Listan visades 20 mars 2026."))
  }

  @Test func neverPublishesWhoStandsBehindItInside() throws {
    let site = try TestSite(SmallPortal.folder.replacing(ProcessPortal.whole)).site
    let all = site.references.flatMap { Structure.lines(of: site.page($0)) }
    #expect(!all.contains { $0.contains("Hemliga") || $0.contains("Salainen yksikkö") })
  }

  @Test func putsMeetingsIntoTheCalendar() throws {
    let site = try TestSite(SmallPortal.folder.replacing(ProcessPortal.whole)).site
    let events = site.calendars(.swedish).flatMap(\.events)
    #expect(events.contains { $0.title.hasPrefix("Trygghetsvandring") && $0.place == "Skolan" })
  }

  @Test func pointsToOtherWaysAlsoWhereNoneIsNamed() throws {
    #expect(try texts(ProcessPortal.whole, .round(vote), .swedish).contains("Initiativ"))
    let finnish = try texts([:], .round(vote), .finnish)
    #expect(finnish.contains("Lähetä palautetta kunnalle") && finnish.contains("mailto:delaktighet@sundvik.example"))
  }
}

@Suite("A round that chooses savings")
struct SavingsTests {
  @Test(arguments: ["sv", "fi"]) func tellsWhatIsSavedAndNotWhatItCosts(code: String) throws {
    let language = try #require(Language(code))
    let site = try TestSite(DemoContent.folder(), asOf: TestSite.day("2026-11-21"))
    let page = try site.page(.round(RoundID(foreign: "2026-besparingar")), language)
    guard case .round(let round) = page.content else { return #expect(Bool(false), "no round") }
    let sentence =
      code == "sv"
      ? "3 av 6 förslag fick flest röster. Tillsammans sparar de 31\u{A0}100\u{A0}€, och målet är 30\u{A0}000\u{A0}€."
      : "6 ehdotuksesta 3 sai eniten ääniä. Ne säästävät yhteensä 31\u{A0}100\u{A0}€, ja tavoite on 30\u{A0}000\u{A0}€."
    #expect(round.won.heading.answer == sentence)
    #expect(round.figures.first?.value == "−30\u{A0}000\u{A0}€")
    #expect(round.won.pools.first?.winners.map(\.cost.minorUnits) == [-1_420_000, -960_000, -730_000])
  }

  /// What is saved in one round is not taken from what another gave.
  @Test func leavesTheSumsOfOthersAlone() throws {
    let site = try TestSite(DemoContent.folder(), asOf: TestSite.day("2026-11-21"))
    guard case .home(let home) = try site.page(.home, .swedish).content else { return }
    #expect(home.moneySentence == "Sedan 2023 har invånarna fördelat 335\u{A0}800\u{A0}€ i 2 omgångar.")
    #expect(home.amounts?.bars.allSatisfy { $0.value > 0 } == true)
  }
}

@Suite("Proposals, projects and documents")
struct ProcessDetailTests {
  private let lekpark = "content/rounds/2026-vote/proposals/lekpark.sv.md"

  @Test func tellWithWhomAProposalWasReworkedAndWhoAnswered() throws {
    let files = SmallPortal.changing(
      lekpark,
      (
        find: "proposer: resident",
        put: """
        proposer: resident
        answer: Vi bygger den.
        answered: {body: {sv: Parknämnden, fi: Puistolautakunta}, date: 2026-03-02, reference: "§ 5/2026"}
        changes: [{date: 2026-02-10, text: {sv: En gunga till., fi: Yksi keinu lisää.}, with: {sv: tre föräldrar, fi: kolme vanhempaa}}]
        """
      ))
    let site = try TestSite(files.folder)
    let page = try site.page(.proposal(vote, ProposalID(foreign: "lekpark")), .swedish)
    let lines = Structure.lines(of: page.content)
    #expect(lines.contains { $0.hasSuffix("En gunga till. I dialog med tre föräldrar.") })
    #expect(lines.contains { $0.hasSuffix("Parknämnden, 2 mars 2026, § 5/2026") })
    #expect(lines.contains { $0.hasSuffix("value: ett område") })
  }

  @Test func tellWhoTakesPartInBuilding() throws {
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/projects/lekpark.sv.md",
      (find: "progress: 40 %", put: "progress: 40 %\npartners: [{sv: Byföreningen, fi: Kyläyhdistys}]"))
    let page = try TestSite(files.folder).page(.project(vote, ProposalID(foreign: "lekpark")), .finnish)
    #expect(Structure.lines(of: page.content).contains { $0.hasSuffix("Kyläyhdistys") })
  }

  @Test func showTheHeadOfADocument() throws {
    let files = SmallPortal.changing(
      "content/pages/om.sv.md",
      (
        find: "order: 1",
        put: """
        order: 1
        document: {kind: riktlinje, adopted_by: {sv: Fullmäktige, fi: Valtuusto}, valid_from: 2026-01-01, applies_to: {sv: Alla, fi: Kaikki}, owner: {sv: Enheten, fi: Yksikkö}}
        """
      ))
    let page = try TestSite(files.folder).page(.free(PageID(foreign: "om")), .finnish)
    let lines = Structure.lines(of: page.content)
    for text in ["Ohje", "Valtuusto", "1. tammikuuta 2026", "Kaikki", "Yksikkö", "Ohje kertoo, miten työ tehdään."] {
      #expect(lines.contains { $0.hasSuffix(text) }, "\(text)")
    }
  }

  @Test func warnWhenWhatWonHasNoTimetableHalfAYearLater() throws {
    let folder = SmallPortal.folder
    #expect(try !TestSite(folder).problems.map(\.code).contains("IN554"))
    let late = try TestSite(folder, asOf: TestSite.day("2027-01-01"))
    let told = late.problems.filter { $0.code == "IN554" }
    #expect(told.map { $0.arguments["proposal"] } == ["cykelpump"])
  }
}
