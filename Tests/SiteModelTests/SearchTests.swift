import BudgetModel
import PortalTestSupport
import Testing

@testable import SiteModel

@Suite("Search: words, stems and the index")
struct SearchTests {
  private func stem(_ word: String, _ language: Language) -> String {
    let folded = SearchStem.words(of: word).first ?? []
    return String(decoding: SearchStem(language).stem(folded), as: UTF8.self)
  }

  @Test(arguments: [
    ("Träd, 12 st", "trad|12|st"), ("Åland – ÅLAND", "aland|aland"), ("A\u{30A}land", "aland"),
    ("lek\u{AD}plats", "lekplats"), ("Straße Æble", "strasse|aeble"), ("  ", ""), ("Москва x", "x"),
  ])
  func foldsWords(_ text: String, _ words: String) {
    #expect(SearchStem.words(of: text).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|") == words)
  }

  @Test(arguments: [
    "lekplats lekplatsen lekplatser lekplatserna lekplatsernas lekplatsens", "väg vägen vägar vägarna vägens",
    "gata gatan gator gatorna", "bänk bänken bänkar bänkarna", "cykel cykeln cyklar cyklarna",
    "rum rummet rummen", "träd träden träds", "belysning belysningen belysningar", "rörelse rörelsen rörelser",
    "park parken parker parkerna", "trygg trygga tryggt",
  ])
  func swedishInflectionsMeet(_ words: String) {
    let stems = Set(words.split(separator: " ").map { stem(String($0), .swedish) })
    #expect(stems.count == 1, "\(stems.sorted())")
  }

  @Test(arguments: [
    "katu kadun kadulla kadut katuja kaduilla kadusta", "ranta rannan rannalla rannat rantaa rannoilla",
    "leikkipaikka leikkipaikan leikkipaikkaa leikkipaikat leikkipaikalla", "puisto puiston puistossa puistot puistoja",
    "valaistus valaistuksen valaistusta valaistukset", "vene veneen venettä veneet veneitä",
    "hevonen hevosen hevoset hevosille", "pyörätie pyörätien pyöräteitä pyörätiet", "liikenne liikenteen liikennettä",
    "penkki penkin penkit penkillä penkkejä", "kylä kylän kylämme kylässä",
  ])
  func finnishInflectionsMeet(_ words: String) {
    let all = words.split(separator: " ").map(String.init)
    let stems = all.map { stem($0, .finnish) }
    for (word, stem) in zip(all, stems) {
      #expect(stem.hasPrefix(stems[0]) || stems[0].hasPrefix(stem), "\(word): \(stem), not \(stems[0])")
    }
  }

  @Test func shortWordsAndNumbersStay() {
    #expect(stem("hus", .swedish) == "hus")
    #expect(stem("2026", .finnish) == "2026")
    #expect(stem("b12n", .swedish) == "b12n")
  }

  @Test func theNumberOfAProposalIsItsPlaceInTheList() throws {
    let site = try TestSite().site
    let index = site.searchIndex(.swedish)
    let titles = try #require(
      {
        if case .proposals(let page) = try TestSite().page(.proposals, .swedish).content { page } else { nil }
      }() as ProposalsPage?
    ).items.map(\.link.text)
    #expect(index.entries.prefix(titles.count).map(\.title.text) == titles)
    #expect(index.proposals.count == titles.count)
  }

  @Test func findsCompoundsByTheirLastPart() throws {
    let index = try TestSite().site.searchIndex(.swedish)
    let words = Dictionary(uniqueKeysWithValues: index.chunks.flatMap(\.words).map { ($0.stem, $0.places) })
    let playground = try #require(index.entries.firstIndex { $0.title.text == "Lekpark vid stranden" })
    #expect(words["lekpark"]?.titles.contains(playground) == true)
    #expect(words["park"]?.tails.contains(playground) == true)
  }

  @Test func everyStemStandsInTheChunkOfItsFirstLetters() throws {
    for language in [Language.swedish, .finnish] {
      let index = try TestSite(LongPortal.folder(proposals: 60)).site.searchIndex(language)
      #expect(index.chunks.map(\.prefix) == index.chunks.map(\.prefix).sorted())
      #expect(Set(index.chunks.map(\.prefix)).count == index.chunks.count)
      for chunk in index.chunks { #expect(chunk.words.allSatisfy { $0.stem.hasPrefix(chunk.prefix) }) }
    }
  }

  /// What is under embargo must not be found by its numbers either.
  @Test func holdsNoVotesBeforeTheyArePublished() throws {
    let early = try TestSite(asOf: TestSite.day("2026-05-01")).site.searchIndex(.swedish)
    #expect(early.proposals.allSatisfy { $0.votes == nil })
    #expect(try TestSite().site.searchIndex(.swedish).proposals.contains { $0.votes != nil })
  }
}
