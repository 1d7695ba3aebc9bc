import BudgetModel
import Diagnostics
import Testing

@testable import SiteModel

@Suite("A phrasebook knows what it must say")
struct PhrasebookTests {
  @Test(arguments: [
    (Language.swedish, PortalSettings.Profile.sweden), (.swedish, .finland), (.finnish, .finland), (.english, .sweden),
    (.english, .finland),
  ])
  func isComplete(_ language: Language, _ profile: PortalSettings.Profile) throws {
    let problems = try DefaultLocale.book(language, profile).problems
    #expect(problems.map { "\($0.code) \($0.arguments)" } == [])
  }

  /// A value that one language names and the other forgets is most often a slip.
  @Test(arguments: ["fi", "en"]) func saysTheSameThingsInEveryLanguage(_ other: String) throws {
    let swedish = try DefaultLocale.layer("sv").entries
    let translated = try DefaultLocale.layer(other).entries
    func names(_ entries: [String: Located<String>], _ key: LocaleKey) -> Set<String> {
      Set(
        entries.filter { $0.key == key.path || $0.key.hasPrefix(key.path + ".") }
          .flatMap { PhraseText($0.value.value).names })
    }
    let mayDiffer: Set<String> = ["formats.day", "formats.month", "formats.short_day", "formats.day_and_weekday"]
    for key in LocaleKey.all where !mayDiffer.contains(key.path) && !key.path.hasPrefix("formats.days") {
      #expect(names(swedish, key) == names(translated, key), "\(key.path)")
    }
  }

  /// A phrase that says the same as in English was most often forgotten; these are the same word.
  @Test(arguments: [
    (
      "sv",
      [
        "labels.cost.budget", "labels.project.budget", "labels.size.kilobytes", "labels.size.megabytes",
        "phrases.column.status", "phrases.filter.state", "phrases.filter.state_name", "phrases.goal.budget_year",
        "phrases.process.count_people.one", "phrases.process.document_version", "phrases.project.budget",
        "phrases.title.budget_year", "phrases.title.budgets", "phrases.what_if.phragmen", "routes.budget",
        "words.announcement.app", "words.announcement.radio", "words.document.plan", "words.document.policy",
        "words.participation.information", "words.plan_part.budget", "words.plan_part.organisation",
      ]
    ),
    (
      "fi",
      [
        "phrases.what_if.phragmen", "phrases.workshop.count_ideas.one",
        "phrases.workshop.figure_ideas.one", "words.announcement.radio",
      ]
    ),
  ])
  func isNotLeftInEnglish(_ language: String, _ known: [String]) throws {
    let english = try DefaultLocale.layer("en").entries
    let same = try DefaultLocale.layer(language).entries.filter { key, text in
      !key.hasPrefix("formats.") && english[key]?.value == text.value
        && PhraseText(text.value).parts.contains { part in
          if case .text(let text) = part { text.contains(where: \.isLetter) } else { false }
        }
    }
    #expect(same.keys.filter { !$0.hasPrefix("words.month") && !$0.hasPrefix("words.in_month") }.sorted() == known)
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
