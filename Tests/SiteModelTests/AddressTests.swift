import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

@testable import SiteModel

@Suite("Addresses follow from titles")
struct AddressTests {
  @Test(arguments: [
    ("Lekpark vid Ån", "lekpark-vid-an"), ("En halv miljon idéer 2026", "en-halv-miljon-ideer-2026"),
    ("Pieksämäen kuntalaispaneelin suositukset", "pieksamaen-kuntalaispaneelin-suositukset"),
    ("A\u{30A}ngbåt – 100 % el!", "angbat-100-el"), ("Straße & Łódź", "strasse-lodz"), ("Café l’été", "cafe-lete"),
    ("  ", ""), ("Парк", ""), ("../../etc", "etc"), ("Ge\u{AD}mensam", "gemensam"),
    (String(repeating: "sommar ", count: 20), "sommar-sommar-sommar-sommar-sommar-sommar-sommar-sommar-sommar-sommar"),
    (String(repeating: "å", count: 90), String(repeating: "a", count: 72)),
  ]) func inPlainLetters(_ title: String, _ slug: String) { #expect(Slug.make(from: title) == slug) }

  @Test func inThePagesOwnLanguage() throws {
    let site = try TestSite().site
    func path(_ subject: PageSubject, _ language: Language) -> String? {
      site.references.first { $0.subject == subject && $0.language == language }?.path
    }
    let round = RoundID(foreign: "2026-vote")
    let lekpark = ProposalID(foreign: "lekpark")
    #expect(path(.round(round), .swedish) == "/sv/omgangar/strandbudgeten-2026/")
    #expect(path(.results(round), .finnish) == "/fi/kierrokset/rantabudjetti-2026/tulokset/")
    #expect(
      path(.proposal(round, lekpark), .swedish) == "/sv/omgangar/strandbudgeten-2026/forslag/lekpark-vid-stranden/")
    #expect(
      path(.project(round, lekpark), .finnish) == "/fi/kierrokset/rantabudjetti-2026/hankkeet/leikkipuisto-rannalle/")
    #expect(
      path(.newsItem(PageID(foreign: "2026-05-21-resultat")), .swedish) == "/sv/nyheter/2026-05-21-resultatet-ar-klart/"
    )
    #expect(path(.chooser, .swedish) == "/")
  }

  @Test func haveFilesOfTheirOwn() throws {
    let site = try TestSite().site
    let files = site.references.map(\.file)
    #expect(Set(files).count == files.count)
    #expect(files.contains("index.html") && files.contains("404.html") && files.contains("sv/forslag/index.html"))
  }

  @Test func beginWithThePathOfTheBase() throws {
    let folder = SmallPortal.changing(
      "content/portal.yaml", (find: "https://insyn.sundvik.example", put: "https://sundvik.example/insyn")
    ).folder
    let page = try TestSite(folder).page(.rounds, .finnish)
    #expect(page.frame.address == "/insyn/fi/kierrokset/")
    #expect(page.frame.canonical == "https://sundvik.example/insyn/fi/kierrokset/")
    #expect(page.reference.file == "fi/kierrokset/index.html")
  }

  /// Two files that want one address are named both.
  @Test func cannotBeSharedByTwoPages() throws {
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/proposals/cykelpump.sv.md",
      (find: "title: Cykelpump vid torget", put: "title: Lekpark vid stranden"))
    let problems = try TestSite(files.folder).problems
    #expect(problems.map(\.code) == ["IN550"])
    #expect(
      Set(problems.flatMap { [$0.location.path] + $0.notes.map(\.location.path) }).map { $0.suffix(15) }.sorted()
        == ["cykelpump.sv.md", "s/lekpark.sv.md"])
  }

  @Test(
    arguments: [
      ("address: forslag", ["IN551"]), ("address: om-oss", []), ("redirect_from: [/sv/forslag/]", ["IN552"]),
      ("redirect_from: [/sv/gammal, /sv/gammal/]", ["IN552"]), ("redirect_from: [/sv/gammal/]", []),
    ] as [(String, [DiagnosticCode])])
  func areCheckedAgainstThePortalsOwn(_ line: String, _ codes: [DiagnosticCode]) throws {
    let files = SmallPortal.changing("content/pages/om.sv.md", (find: "menu: yes", put: "menu: yes\n\(line)"))
    #expect(try TestSite(files.folder).problems.map(\.code) == codes)
  }

  @Test func leadFromOldToNew() throws {
    let files = SmallPortal.changing(
      "content/pages/om.sv.md", (find: "menu: yes", put: "menu: yes\nredirect_from: [/fi/vanha/, /gammal]"))
    let redirects = try TestSite(files.folder).site.redirects
    #expect(redirects.map(\.path) == ["/fi/vanha/", "/gammal/"])
    #expect(redirects.map(\.target.address) == ["/fi/tietoa-portaalista/", "/sv/om-portalen/"])
  }

  @Test func ofMenusMustExist() throws {
    let files = SmallPortal.changing(
      "content/portal.yaml",
      (find: "population: 18240\nprivacy", put: "population: 18240\nmenu: [/goals, /pages/inte]\nprivacy"))
    let made = try TestSite(files.folder)
    #expect(made.problems.map(\.code) == ["IN553"])
    #expect(try made.page(.home, .swedish).frame.menu.map(\.link.text) == ["Mål"])
  }

  @Test(arguments: [
    ("rounds/2026-vote", nil, "/sv/omgangar/strandbudgeten-2026/"), ("goals/klimat", "sa", "/sv/mal/klimat/#sa"),
    ("rounds/2026-vote/results", nil, "/sv/omgangar/strandbudgeten-2026/resultat/"),
    ("open-data", nil, "/sv/oppna-data/"),
    ("pages/om", nil, "/sv/om-portalen/"), ("areas/norr", nil, "/sv/omraden/norra-stranden/"), ("", "har", "#har"),
    ("goals/fel", nil, nil), ("fel", nil, nil), ("rounds/2026-vote/proposals/fel", nil, nil),
  ]) func resolveLinksOfTexts(_ path: String, _ anchor: String?, _ address: String?) throws {
    let site = try TestSite().site
    #expect(site.address(of: .content(path: path, anchor: anchor), in: .swedish) == address)
  }

  @Test func ofPicturesStayTheSameInAllLanguages() {
    let path = "content/rounds/2024/proposals/brygga.sv.md"
    #expect(MediaFile("brygga.jpg", beside: path).address == "/media/rounds/2024/proposals/brygga.jpg")
    #expect(MediaFile("../kaj.jpg", beside: path).source == "content/rounds/2024/kaj.jpg")
  }
}
