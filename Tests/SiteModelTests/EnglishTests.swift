import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

@testable import SiteModel

/// Exact strings: British habits, with the true minus that the other languages have too.
@Suite("English is written as in Britain")
struct EnglishTests {
  private func formats() throws -> Formats { try DefaultLocale.formats(.english) }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_250_000, "1,250,000"), (-1234, "−1,234"),
  ]) func numbers(_ number: Int, _ text: String) throws {
    #expect(try formats().number(number) == text)
  }

  @Test(arguments: [(54, 1, "5.4"), (1_234_567, 2, "12,345.67"), (-54, 1, "−5.4"), (5, 1, "0.5")])
  func decimals(_ scaled: Int, _ decimals: Int, _ text: String) throws {
    #expect(try formats().number(DecimalNumber(scaled: scaled, decimals: decimals), decimals: decimals) == text)
  }

  @Test(arguments: [
    ("1250000", "€1,250,000", "SEK\u{A0}1,250,000"), ("0", "€0", "SEK\u{A0}0"),
    ("-1234,50", "−€1,234.50", "−SEK\u{A0}1,234.50"), ("45000,05", "€45,000.05", "SEK\u{A0}45,000.05"),
  ]) func money(_ amount: String, _ euros: String, _ kronor: String) throws {
    #expect(try formats().money(#require(Money(amount, .eur))) == euros)
    #expect(try formats().money(#require(Money(amount, .sek))) == kronor)
  }

  @Test func differencesAndExactAmounts() throws {
    #expect(try formats().difference(Money(minorUnits: 1_200_000, .eur)) == "+€12,000")
    #expect(try formats().difference(Money(minorUnits: -30_000, .eur)) == "−€300")
    #expect(try formats().exactMoney(Money(minorUnits: 840, .eur)) == "€8.40")
    #expect(try formats().wholeMoney(Money(minorUnits: 250_051, .eur)) == "€2,501")
  }

  @Test(arguments: [(1250, "12.5%"), (4000, "40%"), (5, "0.1%")])
  func shares(_ basisPoints: Int, _ text: String) throws {
    #expect(try formats().percent(Share(basisPoints: basisPoints)) == text)
  }

  @Test func days() throws {
    let day = try TestSite.day("2026-03-04")
    #expect(try formats().day(day) == "4 March 2026")
    #expect(try formats().shortDay(day) == "4 March 2026")
    #expect(try formats().dayAndWeekday(day) == "Wednesday 4 March 2026")
    #expect(try formats().month(of: day) == "March 2026")
    #expect(try formats().inMonth(of: day) == "in March 2026")
  }

  @Test(arguments: [
    ("2026-03-04", "2026-03-24", "4–24 March 2026"), ("2026-05-03", "2026-06-17", "3 May – 17 June 2026"),
    ("2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026"), ("2026-03-04", "2026-03-04", "4 March 2026"),
  ]) func spans(_ first: String, _ last: String, _ text: String) throws {
    #expect(try formats().days(#require(DaySpan(TestSite.day(first), TestSite.day(last)))) == text)
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
    (22, "22nd"), (103, "103rd"), (111, "111th"),
  ]) func ordinals(_ number: Int, _ text: String) throws {
    #expect(try formats().ordinal(number) == text)
  }

  @Test(arguments: [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")])
  func lists(_ items: [String], _ text: String) throws {
    #expect(try formats().list(items) == text)
  }

  @Test(arguments: [(0, "no votes"), (1, "1 vote"), (2, "2 votes"), (21, "21 votes"), (1203, "1,203 votes")])
  func plurals(_ count: Int, _ text: String) throws {
    #expect(try DefaultLocale.book(.english).book.say(.countVotes, count: count) == text)
  }

  @Test func titlesInSentences() throws {
    #expect(try formats().quoted("Lekpark") == "‘Lekpark’")
  }

  @Test(arguments: [
    "playground playgrounds", "bench benches", "light lights lighting lighted", "library libraries",
    "plan plans planned planning", "park parks parking", "tree trees",
  ])
  func inflectionsMeetInTheSearch(_ words: String) {
    let stems = words.split(separator: " ").map { word in
      String(decoding: SearchStem(.english).stem(SearchStem.words(of: String(word))[0]), as: UTF8.self)
    }
    #expect(Set(stems).count == 1, "\(stems)")
  }
}

/// `other_languages: [en]`: English pages, with what has no English yet in its own language.
@Suite("Texts of a language in which they may be missing")
struct OtherLanguageTests {
  private func site(_ changes: [String: String?] = [:]) throws -> TestSite {
    let portal = SmallPortal.changing(
      "content/portal.yaml",
      (find: "languages: [sv, fi]", put: "languages: [sv, fi]\nother_languages: [en]"),
      (
        find: "name: {sv: Sundvik stad, fi: Sundvikin kaupunki}",
        put: "name: {sv: Sundvik stad, fi: Sundvikin kaupunki, en: Town of Sundvik}"
      ))
    return try TestSite(portal.folder.replacing(changes))
  }

  @Test func isReadWithoutAWord() throws {
    let folder = try #require(
      SmallPortal.changing(
        "content/portal.yaml", (find: "languages: [sv, fi]", put: "languages: [sv, fi]\nother_languages: [en]")
      ).folder as InMemoryFolder?)
    let read = PortalReading.read(folder)
    #expect(read.diagnostics.map(\.code.rawValue) == [])
    #expect(read.portal?.settings.languages == [.swedish, .finnish, .english])
    #expect(read.portal?.settings.mainLanguages == [.swedish, .finnish])
  }

  @Test func aTextThatIsMissingStandsInTheFirstLanguageAndSaysSo() throws {
    let page = try site().page(.free(#require(PageID("om"))), .english)
    #expect(page.frame.title == Passage("Om portalen", languageTag: "sv-FI"))
    #expect(page.frame.notices.map(\.kind) == [.otherLanguage])
    #expect(page.frame.municipality == "Town of Sundvik")
  }

  @Test func aTextThatIsThereIsInEnglish() throws {
    let english = "---\ntitle: About this site\nsummary: What it shows.\ntranslated_from: sv\n---\n\nAll of it.\n"
    let page = try site(["content/pages/om.en.md": english]).page(.free(#require(PageID("om"))), .english)
    #expect(page.frame.title == Passage("About this site"))
    #expect(page.frame.notices.isEmpty)
  }

  @Test func wordsWithinSentencesCarryTheirLanguage() throws {
    let round = try #require(RoundID("2026-vote"))
    let test = try site()
    let title = try #require(test.site.portal.round(round)?.title[.swedish])
    let page = try test.page(.results(round), .english)
    #expect(page.frame.documentTitle.contains(LanguageMark.marked(title, .swedish)))
    #expect(page.frame.notices.map(\.kind) == [.otherLanguage])
  }

  /// Files for machines and readers of feeds have the texts as they are.
  @Test func nothingButPagesCarriesMarks() throws {
    let site = try site().site
    for text in Structure.lines(of: site.feed(.english)) + Structure.lines(of: site.searchIndex(.english)) {
      #expect(!text.unicodeScalars.contains(where: LanguageMark.isPart))
    }
  }
}
