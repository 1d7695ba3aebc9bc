import BudgetModel
import Diagnostics
import Testing

@testable import SiteModel

@Suite("A phrasebook knows what it must say")
struct PhrasebookTests {
  @Test(arguments: [(Language.swedish, PortalSettings.Profile.sweden), (.swedish, .finland), (.finnish, .finland)])
  func isComplete(_ language: Language, _ profile: PortalSettings.Profile) throws {
    let problems = try DefaultLocale.book(language, profile).problems
    #expect(problems.map { "\($0.code) \($0.arguments)" } == [])
  }

  /// A value that one language names and the other forgets is most often a slip.
  @Test func saysTheSameThingsInBothLanguages() throws {
    let swedish = try DefaultLocale.layer("sv").entries
    let finnish = try DefaultLocale.layer("fi").entries
    func names(_ entries: [String: Located<String>], _ key: LocaleKey) -> Set<String> {
      Set(
        entries.filter { $0.key == key.path || $0.key.hasPrefix(key.path + ".") }
          .flatMap { PhraseText($0.value.value).names })
    }
    let mayDiffer: Set<String> = ["formats.day", "formats.month", "formats.short_day", "formats.day_and_weekday"]
    for key in LocaleKey.all where !mayDiffer.contains(key.path) && !key.path.hasPrefix("formats.days") {
      #expect(names(swedish, key) == names(finnish, key), "\(key.path)")
    }
  }

  @Test func keepsNoTextInTheOtherLanguage() throws {
    let swedish = try DefaultLocale.layer("sv").entries
    let finnish = try DefaultLocale.layer("fi").entries
    let same = swedish.filter { key, text in
      text.value.filter(\.isLetter).count > 12 && finnish[key]?.value == text.value && !key.hasPrefix("labels.")
    }
    let onlyNames = same.keys.filter { key in
      PhraseText(swedish[key]?.value ?? "").parts.contains {
        if case .text(let text) = $0 { text.contains(where: \.isLetter) } else { false }
      }
    }
    #expect(onlyNames.sorted() == [])
  }

  private static func layer(_ texts: [String: String]) throws -> LocaleLayer {
    let base = try DefaultLocale.layer("sv").entries
    let changed = base.merging(
      texts.map { ($0.key, Located($0.value, at: .file("sv.yaml"))) }, uniquingKeysWith: { $1 })
    return LocaleLayer(path: "sv.yaml", entries: changed.filter { $0.value.value != "(gone)" })
  }

  @Test(arguments: [
    (["phrases.home.current": "(gone)"], ["IN560"]), (["phrases.home.curent": "Nu"], ["IN561"]),
    (["phrases.pool.left": "{amont} blir kvar."], ["IN562"]), (["phrases.pool.left": "{amount blir kvar."], ["IN563"]),
    (["phrases.count.votes.other": "(gone)"], ["IN564"]), (["labels.anything": "x"], []),
    (["phrases.count.votes.two": "x"], []), (["phrases.count.votes.many": "x"], ["IN561"]),
  ]) func tellsWhatIsWrong(_ texts: [String: String], _ codes: [String]) throws {
    let made = Phrasebook.make(language: .swedish, languageTag: "sv", layers: [try Self.layer(texts)])
    #expect(made.problems.map(\.code.rawValue) == codes)
  }

  @Test func suggestsTheNameThatWasMeant() throws {
    let layer = try Self.layer(["phrases.home.curent": "Nu", "phrases.pool.left": "{amont} blir kvar."])
    let made = Phrasebook.make(language: .swedish, languageTag: "sv", layers: [layer])
    #expect(made.problems.map(\.suggestion) == ["phrases.home.current", "amount"])
  }

  @Test func letsLaterLayersWin() throws {
    let base = try DefaultLocale.layer("sv")
    let own = LocaleLayer(
      path: "own.yaml", entries: ["phrases.home.current": Located("I dag", at: .file("own.yaml"))])
    let book = Phrasebook.make(language: .swedish, languageTag: "sv", layers: [base, own]).book
    #expect(book.say(.homeCurrent) == "I dag")
  }
}
