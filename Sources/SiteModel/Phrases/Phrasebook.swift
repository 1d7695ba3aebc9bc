public import BudgetModel
public import Diagnostics

/// The texts of one locale file, flattened: `phrases.round.lead`, `phrases.round.count.one`.
public struct LocaleLayer: Sendable {
  /// Relative to the portal's folder, for problems that have no line.
  public let path: String
  public let entries: [String: Located<String>]

  public init(path: String, entries: [String: Located<String>]) {
    self.path = path
    self.entries = entries
  }
}

/// What the program says of itself in one language of one country.
public struct Phrasebook: Sendable {
  public let language: Language
  /// BCP 47: `sv-FI`, `fi`.
  public let languageTag: String
  /// The language's own name: `svenska`, `suomi`.
  public let name: String
  /// The texts of templates, by key without `labels.`; plural forms have keys of their own (`votes.one`).
  public let labels: [String: Located<String>]
  private let forms: [LocaleKey: [PluralForm: PhraseText]]
  /// What stands in every number, looked up once.
  let signs: NumberSigns

  /// Between thousands, before decimals, before what is below zero.
  struct NumberSigns: Sendable {
    let group: String
    let decimal: String
    let minus: String
  }

  private init(
    language: Language, languageTag: String, name: String, labels: [String: Located<String>],
    forms: [LocaleKey: [PluralForm: PhraseText]]
  ) {
    (self.language, self.languageTag, self.name) = (language, languageTag, name)
    (self.labels, self.forms) = (labels, forms)
    func sign(_ pattern: Pattern) -> String { Self.text(pattern.key, .other, [:], forms) }
    signs = NumberSigns(group: sign(.group), decimal: sign(.decimal), minus: sign(.minus))
  }

  /// Lays the files over each other, the later ones winning text by text, and checks what comes out.
  ///
  /// Reports texts that are missing (IN560) or unknown (IN561), names between braces that the text is not given
  /// (IN562), braces without partner (IN563), plural forms that are missing or unknown (IN564).
  public static func make(
    language: Language, languageTag: String, layers: [LocaleLayer]
  ) -> (book: Phrasebook, problems: [Diagnostic]) {
    var reading = PhrasebookReading(layers: layers)
    let forms = Dictionary(uniqueKeysWithValues: LocaleKey.all.map { ($0, reading.forms(of: $0)) })
    let name = reading.name(fallback: language.code)
    reading.checkUnknown()
    let book = Phrasebook(
      language: language, languageTag: languageTag, name: name, labels: reading.labels, forms: forms)
    return (book, reading.problems.inOrder())
  }

  /// The locale files of a language in a country, without ending: first the language's own, then what the country
  /// says otherwise. The last is also the BCP 47 tag of the pages. Finnish is written alike in both countries.
  public static func locales(of language: Language, _ profile: PortalSettings.Profile) -> [String] {
    guard language == .swedish else { return [language.code] }
    return [language.code, profile == .finland ? "sv-FI" : "sv-SE"]
  }

  func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String { text(phrase.key, .other, values) }

  /// The form that goes with `count`, which stands in the text as a formatted number.
  func say(_ phrase: Phrase, count: Int, _ values: [String: String] = [:]) -> String {
    var values = values
    values["count"] = Formats(self).number(count)
    let form = count == 0 && forms[phrase.key]?[.zero] != nil ? PluralForm.zero : .cardinal(count)
    return text(phrase.key, form, values)
  }

  func text(_ word: Word) -> String { text(word.key, .other, [:]) }
  func text(_ word: RouteWord) -> String { text(word.key, .other, [:]) }

  func text(_ pattern: Pattern, _ values: [String: String] = [:], form: PluralForm = .other) -> String {
    text(pattern.key, form, values)
  }

  private func text(_ key: LocaleKey, _ form: PluralForm, _ values: [String: String]) -> String {
    Self.text(key, form, values, forms)
  }

  private static func text(
    _ key: LocaleKey, _ form: PluralForm, _ values: [String: String], _ forms: [LocaleKey: [PluralForm: PhraseText]]
  ) -> String {
    guard let all = forms[key], let text = all[form] ?? all[.other] else { return key.path }
    return text.filled(values)
  }
}
