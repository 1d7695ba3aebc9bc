import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

@testable import SiteModel

@Suite("A site says everything in both languages")
struct SiteTests {
  @Test func hasATwinOfEveryPage() throws {
    let site = try TestSite().site
    let shared: Set<PageSubject> = [.chooser, .notFound]
    let swedish = site.references.filter { $0.language == .swedish && !shared.contains($0.subject) }.map(\.subject)
    let finnish = site.references.filter { $0.language == .finnish }.map(\.subject)
    #expect(swedish == finnish)
    #expect(swedish.count > 20)
  }

  @Test func namesTwinsBothWays() throws {
    let site = try TestSite().site
    let frames = site.references.map { site.page($0).frame }
    let byAddress = Dictionary(
      frames.map { ($0.canonical, Set($0.alternates.map(\.address))) }, uniquingKeysWith: { $1 })
    for frame in frames where frame.isIndexed {
      for twin in frame.alternates { #expect(byAddress[twin.address] == Set(frame.alternates.map(\.address))) }
      #expect(frame.alternates.map(\.languageTag) == ["sv-FI", "fi", "x-default"])
    }
  }

  @Test func givesEveryPageATitleOfItsOwn() throws {
    let site = try TestSite().site
    for language in [Language.swedish, .finnish] {
      let titles = site.references.filter { $0.language == language }.map { site.page($0).frame.documentTitle }
      #expect(Set(titles).count == titles.count, "\(titles.sorted())")
    }
  }

  /// A brace or a key in a text is a value that somebody forgot to hand over.
  @Test(arguments: ["2026-01-10", "2026-04-10", "2026-05-01", "2026-09-01"])
  func leavesNoNameUnfilled(_ day: String) throws {
    let site = try TestSite(asOf: TestSite.day(day)).site
    for reference in site.references {
      for line in Structure.texts(of: site.page(reference)) {
        #expect(
          !line.contains("{") && !line.contains("phrases.") && !line.contains("words."), "\(reference.path) \(line)")
      }
    }
  }

  @Test(arguments: ["sv", "fi"]) func saysTheSameAsWhenItWasRead(_ code: String) throws {
    let site = try TestSite().site
    let pages = site.references.filter { $0.language.code == code }.map { reference in
      let lines = Structure.lines(of: site.page(reference).content).filter { !$0.contains(".sortKey:") }
      return (["## \(reference.path)"] + lines).joined(separator: "\n")
    }
    #expect(Snapshot("pages.\(code).txt").difference(from: pages.joined(separator: "\n\n") + "\n") == nil)
  }

  @Test func isTheSameEachTime() throws {
    let first = try TestSite().site
    let second = try TestSite().site
    for (a, b) in zip(first.references, second.references) {
      #expect(a == b)
      #expect(Structure.lines(of: first.page(a)) == Structure.lines(of: second.page(b)))
    }
  }

  @Test func readsTheDemoPortal() throws {
    let made = try TestSite(DemoContent.folder(), asOf: TestSite.day("2026-11-21"))
    #expect(made.problems.map { "\($0.location) \($0.code) \($0.arguments)" } == [])
    for reference in made.site.references {
      for line in Structure.texts(of: made.site.page(reference)) {
        #expect(!line.contains("{") && !line.contains("phrases."), "\(reference.path) \(line)")
      }
    }
  }
}

@Suite("Nothing is seen before its day")
struct EmbargoTests {
  /// The day before publication nothing that the count gave is in any string of any page, feed or table.
  @Test func hidesEveryFigureOfTheCount() throws {
    let folder = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml",
      (
        find: "    reference: \"§ 231/2026\"\n",
        put: "    reference: \"§ 231/2026\"\n    text: {sv: Hemligt utfall, fi: Salainen tulos}\n"
      )
    ).folder
    let site = try TestSite(folder, asOf: TestSite.day("2026-05-19")).site
    let all =
      site.references.flatMap { Structure.lines(of: site.page($0)) }
      + site.tables.flatMap { Structure.lines(of: site.table($0)) }
      + [Language.swedish, .finnish].flatMap { Structure.lines(of: site.feed($0)) }
    #expect(site.outcomes.isEmpty && site.tables.allSatisfy { $0.formats == ["csv"] })
    let secrets = [
      "Hemligt", "Salainen", "§ 231", "5 röster", "5 ääntä", "4 röster", "4 ääntä", "förslag får pengar:",
      "8 röstsedlar",
      "35\u{A0}000",
    ]
    for secret in secrets { #expect(all.filter { $0.contains(secret) } == [], "\(secret)") }
    #expect(!all.contains { $0.contains(".votes: ") || $0.contains(".ballots: ") && !$0.contains("heading") })
  }

  @Test func showsThemOnTheDay() throws {
    let site = try TestSite(asOf: TestSite.day("2026-05-20")).site
    let text = site.references.flatMap { Structure.lines(of: site.page($0)) }.joined(separator: "\n")
    #expect(text.contains("5 röster") && text.contains("5 ääntä") && text.contains("35\u{A0}000"))
    #expect(site.tables.contains(OpenTable.Subject(.results, of: RoundID(foreign: "2026-vote"))))
  }

  @Test func saysWhenResultsCome() throws {
    let page = try TestSite(asOf: TestSite.day("2026-05-01")).page(.results(RoundID(foreign: "2026-vote")), .swedish)
    guard case .results(let results) = page.content, case .waiting(let sentence, let until) = results.state else {
      return #expect(Bool(false), "not waiting")
    }
    #expect(sentence == "Resultatet publiceras 20 maj 2026. Före det visas inga siffror.")
    #expect(until == Day(year: 2026, month: 5, day: 20))
    #expect(page.frame.notices.map(\.kind) == [.embargo])
  }

  @Test func leavesDraftsOutAndMarksThemInPreviews() throws {
    let files = SmallPortal.changing("content/pages/om.sv.md", (find: "menu: yes", put: "menu: yes\ndraft: yes"))
    let subject = PageSubject.free(PageID(foreign: "om"))
    #expect(try !TestSite(files.folder).site.references.contains { $0.subject == subject })
    let preview = try TestSite(files.folder, isPreview: true).page(subject, .finnish)
    #expect(preview.frame.notices.map(\.text) == ["Luonnos. Sivua ei ole julkaistu."])
    #expect(!preview.frame.isIndexed)
  }

  @Test func leavesOutWhatIsPublishedLater() throws {
    let site = try TestSite(asOf: TestSite.day("2026-05-20")).site
    #expect(site.portal.news.isEmpty)
    #expect(site.portal.rounds[0].updates.allSatisfy { $0.date <= site.asOf })
  }
}
