import Diagnostics

/// The library's own words in the language of the reader. They are found in what it has written, so that another version
/// of it leaves English words at worst.
struct ParserWords {
  let language: MessageLanguage

  /// - Parameters:
  ///   - text: all that the library would write.
  ///   - message: the sentence in it that says what is wrong; empty for help.
  func translated(_ text: String, message: String) -> String {
    guard language != .en else { return text }
    let start = "Error: " + message
    guard !message.isEmpty, text.hasPrefix(start) else { return lines(of: text) }
    let error = Self.error[language] + sentence(message)
    return error + lines(of: String(text.dropFirst(start.count)))
  }

  // MARK: Wrong usage

  private static let error = HelpText("Error: ", sv: "Fel: ", fi: "Virhe: ")

  /// The sentence in the reader's language; one that is not known is ours already.
  private func sentence(_ message: String) -> String {
    for known in Self.sentences {
      if let told = SentencePattern(known.en).fill(known[language], from: message) { return choices(told) }
    }
    return message
  }

  /// The most telling ones first. `%` is what the user wrote, and stands in the same order in each language.
  private static let sentences = [
    HelpText(
      "Unknown option '%'. Did you mean '%'?", sv: "tillägget ”%” finns inte. Menade du ”%”?",
      fi: "valintaa ”%” ei ole. Tarkoititko ”%”?"),
    HelpText("Unknown option '%'", sv: "tillägget ”%” finns inte", fi: "valintaa ”%” ei ole"),
    HelpText("Missing value for '%'", sv: "värdet saknas för ”%”", fi: "arvo puuttuu: ”%”"),
    HelpText(
      "The option '%' does not take any value, but '%' was specified.",
      sv: "tillägget ”%” har inget värde, men fick ”%”", fi: "valinnalla ”%” ei ole arvoa, mutta sille annettiin ”%”"),
    HelpText("Unexpected argument '%'", sv: "”%” hör inte hit", fi: "”%” ei kuulu tähän"),
    HelpText("% unexpected arguments: '%'", sv: "% ord hör inte hit: ”%”", fi: "% sanaa ei kuulu tähän: ”%”"),
    HelpText("Missing expected argument '%'", sv: "”%” saknas", fi: "”%” puuttuu"),
    HelpText(
      "The value '%' is invalid for '%'. Please provide one of the following:\n%",
      sv: "”%” går inte som värde för ”%”. Välj ett av:\n%", fi: "”%” ei käy arvoksi: ”%”. Valitse jokin näistä:\n%"),
    HelpText(
      "The value '%' is invalid for '%'. Please provide one of '%'.", sv: "”%” går inte som värde för ”%”. Välj ”%”.",
      fi: "”%” ei käy arvoksi: ”%”. Valitse ”%”."),
    HelpText(
      "The value '%' is invalid for '%'", sv: "”%” går inte som värde för ”%”", fi: "”%” ei käy arvoksi: ”%”"),
    HelpText("Invalid option: %", sv: "tillägget ”%” finns inte", fi: "valintaa ”%” ei ole"),
    HelpText(
      "Can't generate completion scripts for '%'.\nPlease use --generate-completion-script=<shell> with one of:\n%",
      sv: "för ”%” finns inga kompletteringar.\nSkriv --generate-completion-script=<skal> med något av:\n%",
      fi: "kuorelle ”%” ei ole täydennyksiä.\nKirjoita --generate-completion-script=<kuori> ja jokin näistä:\n%"),
  ]

  /// Lists of values stand between the same quotes as single ones.
  private func choices(_ sentence: String) -> String {
    [("', '", "”, ”"), ("' or '", Self.or[language]), ("' and '", Self.or[language])].reduce(sentence) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  private static let or = HelpText("' or '", sv: "” eller ”", fi: "” tai ”")

  // MARK: Help

  private func lines(of text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
  }

  private func line(_ line: String) -> String {
    if let heading = Self.headings.first(where: { $0.en == line }) { return heading[language] }
    for beginning in Self.beginnings where line.hasPrefix(beginning.en) {
      return beginning[language] + words(in: String(line.dropFirst(beginning.en.count)))
    }
    for known in Self.references {
      if let told = SentencePattern(known.en).fill(known[language], from: line) { return words(in: told) }
    }
    return words(in: line)
  }

  private func words(in line: String) -> String {
    Self.words.reduce(line) { $0.replacing($1.en, with: $1[language]) }
  }

  /// Lines of their own.
  private static let headings = [
    HelpText("ARGUMENTS:", sv: "UPPGIFTER:", fi: "TIEDOT:"),
    HelpText("OPTIONS:", sv: "TILLÄGG:", fi: "VALINNAT:"),
    HelpText("SUBCOMMANDS:", sv: "KOMMANDON:", fi: "KOMENNOT:"),
  ]

  private static let beginnings = [
    HelpText("OVERVIEW: ", sv: "ÖVERSIKT: ", fi: "YLEISTÄ: "),
    HelpText("USAGE: ", sv: "SKRIV: ", fi: "KÄYTTÖ: "),
    HelpText("Usage: ", sv: "Skriv: ", fi: "Käyttö: "),
    HelpText("Help:  ", sv: "Hjälp:  ", fi: "Ohje:  "),
  ]

  private static let references = [
    HelpText("  See '%' for detailed help.", sv: "  ”%” berättar mer.", fi: "  Lisää tietoa: ”%”"),
    HelpText("  See '%' for more information.", sv: "  ”%” berättar mer.", fi: "  Lisää tietoa: ”%”"),
  ]

  /// Words within a line. None of our own texts has them; `(default:` and `(values:` may stand at the end of a line.
  private static let words = [
    HelpText("<subcommand>", sv: "<kommando>", fi: "<komento>"),
    HelpText("[<options>]", sv: "[<tillägg>]", fi: "[<valinnat>]"),
    HelpText("<options>", sv: "<tillägg>", fi: "<valinnat>"),
    HelpText("(values:", sv: "(värden:", fi: "(arvot:"),
    HelpText("(default:", sv: "(annars:", fi: "(oletus:"),
    HelpText("; default:", sv: "; annars:", fi: "; oletus:"),
    HelpText("Show the version.", sv: "Visa versionen.", fi: "Näytä versio."),
    HelpText("Show help information.", sv: "Visa hjälpen.", fi: "Näytä ohje."),
    HelpText("Show subcommand help information.", sv: "Visa hjälpen för ett kommando.", fi: "Näytä komennon ohje."),
  ]
}

/// A sentence with holes (`%`) that somebody else has filled.
struct SentencePattern {
  private let parts: [String]

  init(_ pattern: String) {
    parts = pattern.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
  }

  /// Another sentence with as many holes, filled from this one. Nil when it is not this sentence.
  func fill(_ other: String, from text: String) -> String? {
    guard let values = values(in: text) else { return nil }
    let others = other.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
    guard others.count == parts.count else { return nil }
    return others[0] + zip(values, others.dropFirst()).map { $0 + $1 }.joined()
  }

  /// What stands in the holes: each as short as it can be, but for the last one, which goes to the end.
  private func values(in text: String) -> [String]? {
    guard text.hasPrefix(parts[0]), parts.count > 1 else { return nil }
    var rest = text.dropFirst(parts[0].count)
    var values: [String] = []
    for part in parts.dropFirst().dropLast() {
      guard let next = rest.firstRange(of: part) else { return nil }
      values.append(String(rest[..<next.lowerBound]))
      rest = rest[next.upperBound...]
    }
    let last = parts[parts.count - 1]
    guard rest.hasSuffix(last) else { return nil }
    return values + [String(rest.dropLast(last.count))]
  }
}
