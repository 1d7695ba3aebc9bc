internal import BudgetModel

/// Amounts as platforms and people write them: `€24,000`, `24 000 kr`, `$90000`, `Feasible (€24,000)`, `1,5 mn kr`.
enum ForeignMoney {
  /// Hundredths; nil when there is no amount in the text, or more than one.
  ///
  /// The last comma or point is decimal when one or two digits follow and it stands once; three digits behind it are
  /// thousands, whatever the language, since money has two decimals at most.
  static func read(_ text: String) -> DecimalNumber? {
    if let inner = withinBrackets(text), let amount = read(inner) { return amount }
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: isDigit), let last = scalars.lastIndex(where: isDigit) else {
      return nil
    }
    let number = scalars[first...last]
    guard number.allSatisfy({ isDigit($0) || groups.contains($0) || $0 == "," || $0 == "." }) else { return nil }
    let words = String(String.UnicodeScalarView(scalars[..<first] + scalars[(last + 1)...]))
    guard let factor = factor(words), let plain = DecimalNumber(plainDigits(number), decimals: 2) else { return nil }
    let (scaled, overflows) = plain.scaled.multipliedReportingOverflow(by: factor)
    if overflows { return nil }
    let isNegative = words.unicodeScalars.contains { $0 == "-" && !words.contains(":-") || $0 == "\u{2212}" }
    return DecimalNumber(scaled: isNegative ? -scaled : scaled, decimals: 2)
  }

  private static let groups: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}"]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  private static func withinBrackets(_ text: String) -> String? {
    guard let open = text.lastIndex(of: "("), text.hasSuffix(")") else { return nil }
    return String(text[text.index(after: open)...].dropLast())
  }

  /// The digits with a point before the decimals, if there are any.
  private static func plainDigits(_ number: ArraySlice<Unicode.Scalar>) -> String {
    let marks = number.indices.filter { number[$0] == "," || number[$0] == "." }
    let digits = { (part: ArraySlice<Unicode.Scalar>) in String(String.UnicodeScalarView(part.filter(isDigit))) }
    guard let last = marks.last, isDecimal(number, marks, last) else { return isGrouped(number) ? digits(number) : "" }
    guard isGrouped(number[..<last]) else { return "" }
    // 24000.000 has decimals that money lacks: only zeros may be dropped.
    let decimals = digits(number[(last + 1)...])
    let kept = decimals.dropFirst(2).allSatisfy { $0 == "0" } ? String(decimals.prefix(2)) : decimals
    return digits(number[..<last]) + "." + kept
  }

  /// Whether what stands between marks and spaces are thousands: one to three digits, then three each time.
  private static func isGrouped(_ number: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = number.split(omittingEmptySubsequences: false) { !isDigit($0) }
    return parts.count == 1 || (1...3).contains(parts[0].count) && parts.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isDecimal(_ number: ArraySlice<Unicode.Scalar>, _ marks: [Int], _ last: Int) -> Bool {
    let behind = number.endIndex - 1 - last
    if marks.count > 1, number[marks[0]] == number[last] { return false }
    if behind != 3 { return true }
    // 24000.000: no thousands mark leaves five digits before it.
    return marks.count == 1 && last - number.startIndex > 3 && number[..<last].allSatisfy(isDigit)
  }

  /// What the unit's name multiplies by; nil for words that are no unit.
  private static func factor(_ words: String) -> Int? {
    let word = words.lowercased().filter { $0.isLetter || "€$£".contains($0) }
    switch word {
    case "", "€", "$", "£", "kr", "sek", "eur", "euro", "euroa", "kronor", "zł", "pln", "usd", "isk": return 1
    case "tkr", "t€", "k€", "ksek", "keur", "tsek", "teur", "tuhatta€", "tuhattaeuroa", "tusenkronor": return 1_000
    case "mkr", "m€", "mnkr", "mn€", "msek", "meur", "milj€", "miljeuroa", "miljkr", "miljoneuroa", "miljoonaa€",
      "miljonerkronor":
      return 1_000_000
    default: return nil
    }
  }
}

/// Days as exporters write them. Times of day and zones are left out: nothing of a portal needs them.
enum ForeignDay {
  /// `2025-08-11`, also with a time behind it (`2025-08-11 09:12:45 UTC`, `2025-08-11T09:12:45Z`), and `11.8.2025`.
  static func read(_ text: String) -> Day? {
    let date = text.prefix { $0 != " " && $0 != "T" && $0 != "\u{A0}" }
    if let day = Day(iso: date) { return day }
    let parts = date.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    return year > 999 ? Day(year: year, month: month, day: day) : nil
  }
}

/// Yes and no in the languages that platforms write them in.
enum ForeignYesNo {
  private static let yes: Set<String> = ["true", "1", "yes", "ja", "kyllä", "tak", "sí", "x", "selected", "vald"]
  private static let no: Set<String> = ["false", "0", "no", "nej", "ei", "nie", "-"]

  static func read(_ text: String) -> Bool? {
    let word = text.lowercased()
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }
}

/// Texts per language that Ruby printed as a hash into one cell: `{"en"=>"Parks", "fi"=>"Puistot"}, {...}`.
/// Ruby 3.4 puts spaces around the arrow (Decidim 0.30's `taxonomies/name`).
enum RubyHash {
  /// The texts of each hash; nil when the cell is something else.
  static func read(_ text: String) -> [[Language: String]]? {
    var scanner = Scanner(rest: text[...])
    var hashes: [[Language: String]] = []
    while true {
      guard let hash = scanner.hash() else { return nil }
      hashes.append(hash)
      if scanner.rest.isEmpty { return hashes }
      guard scanner.take(",") else { return nil }
    }
  }

  private struct Scanner {
    var rest: Substring

    mutating func take(_ mark: String) -> Bool {
      rest = rest.drop { $0 == " " }
      guard rest.hasPrefix(mark) else { return false }
      rest = rest.dropFirst(mark.count).drop { $0 == " " }
      return true
    }

    mutating func hash() -> [Language: String]? {
      guard take("{") else { return nil }
      var texts: [Language: String] = [:]
      if take("}") { return texts }
      while true {
        guard let name = quoted(), take("=>"), let value = quoted() else { return nil }
        if let language = Language(name) { texts[language] = value }
        if take("}") { return texts }
        guard take(",") else { return nil }
      }
    }

    private mutating func quoted() -> String? {
      if take("nil") { return "" }
      guard take("\"") else { return nil }
      var text = ""
      while let character = rest.popFirst() {
        if character == "\"" { return text }
        text.append(character == "\\" ? rest.popFirst() ?? "\\" : character)
      }
      return nil
    }
  }
}
