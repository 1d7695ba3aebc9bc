public import BudgetModel

/// The order of words in a language. Swedish and Finnish: ... z å ä ö, with v and w as letters of their own, ü as y, æ as
/// ä and ø as ö (CLDR, standard collation of `sv` and `fi`). English, and what has no order of its own here: letters with
/// marks beside those without, æ as ae (CLDR, root collation). Runs of digits sort as numbers.
public struct Alphabet: Sendable {
  private let endsWithOwnLetters: Bool

  public init(_ language: Language) { endsWithOwnLetters = language == .swedish || language == .finnish }

  /// A text of printable ASCII without quotes, `<` and `&`; two keys compare byte by byte as their words do.
  ///
  /// Letters decide first, then marks on them, then case (lower before upper). O(n) in the length of the word.
  public func sortKey(of word: String) -> String {
    var key = KeyMaker(endsWithOwnLetters: endsWithOwnLetters)
    for scalar in Self.composed(word) where !LanguageMark.isPart(scalar) { key.add(scalar) }
    return key.finished
  }

  /// Words in alphabetical order.
  public func sorted<Element>(_ elements: [Element], by word: (Element) -> String) -> [Element] {
    elements.enumerated()
      .map { (key: sortKey(of: word($0.element)), offset: $0.offset, element: $0.element) }
      .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }
      .map(\.element)
  }

  /// Letter and mark as one scalar where they change the place in the alphabet.
  private static func composed(_ word: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars {
      if let last = scalars.last, let one = compositions[[last, scalar]] {
        scalars[scalars.count - 1] = one
      } else {
        scalars.append(scalar)
      }
    }
    return scalars
  }

  private static let compositions: [[Unicode.Scalar]: Unicode.Scalar] = [
    ["a", "\u{30A}"]: "å", ["A", "\u{30A}"]: "Å", ["a", "\u{308}"]: "ä", ["A", "\u{308}"]: "Ä",
    ["o", "\u{308}"]: "ö", ["O", "\u{308}"]: "Ö", ["u", "\u{308}"]: "ü", ["U", "\u{308}"]: "Ü",
  ]
}

/// Builds a key of three levels. Primary weights: `!` space, `#`-`.` marks, `A`-`Z` numbers by length, then letters,
/// where `{`, `|` and `}` are å, ä and ö.
private struct KeyMaker {
  let endsWithOwnLetters: Bool
  private var primary = ""
  private var secondary = ""
  private var tertiary = ""
  private var digits = ""

  init(endsWithOwnLetters: Bool) { self.endsWithOwnLetters = endsWithOwnLetters }

  mutating func add(_ scalar: Unicode.Scalar) {
    if ("0"..."9").contains(scalar) { return digits.unicodeScalars.append(scalar) }
    endNumber()
    if LatinLetters.isCombiningMark(scalar) { return mark() }
    let isUpper = scalar.properties.isUppercase
    if endsWithOwnLetters, let own = Self.ownLetters[scalar] {
      weigh(own.letter, mark: own.isVariant, isUpper)
    } else if let plain = LatinLetters.plain(scalar) {
      weigh(plain, mark: !scalar.isASCII, isUpper)
      if !endsWithOwnLetters, Self.laterMarks.contains(scalar) { mark("2") }
    } else {
      weigh(Self.other(scalar), mark: false, false)
    }
  }

  var finished: String {
    var copy = self
    copy.endNumber()
    return "\(copy.primary) \(Self.trimmed(copy.secondary)) \(Self.trimmed(copy.tertiary))"
  }

  private mutating func weigh(_ letters: String, mark: Bool, _ isUpper: Bool) {
    primary += letters
    secondary += mark ? "1" : "0"
    tertiary += isUpper ? "1" : "0"
  }

  private mutating func mark(_ weight: String = "1") {
    guard !secondary.isEmpty else { return }
    secondary.removeLast()
    secondary += weight
  }

  /// Where letters with marks stand beside each other, two dots come after other marks.
  private static let laterMarks: Set<Unicode.Scalar> = Set("äëïöüÿÄËÏÖÜŸ".unicodeScalars)

  private mutating func endNumber() {
    guard !digits.isEmpty else { return }
    let number = String(digits.drop { $0 == "0" })
    primary += String(UnicodeScalar(UInt8(0x41 + min(number.utf8.count, 25)))) + number
    secondary += "0"
    tertiary += "0"
    digits = ""
  }

  private static func trimmed(_ level: String) -> String {
    var level = level
    while level.last == "0" { level.removeLast() }
    return level
  }

  private static func other(_ scalar: Unicode.Scalar) -> String {
    if scalar.properties.isWhitespace { return "!" }
    return scalar.properties.isAlphabetic ? "~" + String(scalar.value, radix: 16) : "-"
  }

  private static let ownLetters: [Unicode.Scalar: (letter: String, isVariant: Bool)] = [
    "å": ("{", false), "Å": ("{", false), "ä": ("|", false), "Ä": ("|", false), "æ": ("|", true), "Æ": ("|", true),
    "ö": ("}", false), "Ö": ("}", false), "ø": ("}", true), "Ø": ("}", true), "œ": ("}", true), "Œ": ("}", true),
    "ő": ("}", true), "Ő": ("}", true), "ü": ("y", true), "Ü": ("y", true), "ű": ("y", true), "Ű": ("y", true),
  ]
}
