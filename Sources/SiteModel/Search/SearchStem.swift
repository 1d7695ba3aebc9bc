import BudgetModel

/// What is left of a word when its inflection is taken away, so that `lekplatsen` finds `lekplatser` and `puistossa`
/// finds `puistot`. Words that mean the same mostly meet; words that do not sometimes do too. Search only.
///
/// The tables are published with the index and the script of the theme walks the same steps: change one, change both
/// (`themes/default/assets/insyn.js`).
public struct SearchStem: Sendable {
  /// Endings and what takes their place, the longest first.
  public let endings: [(String, String)]
  /// How many endings may follow each other.
  public let rounds: Int
  /// What the end of a stem is written as, when its vowels are gone: doubled and softened consonants.
  public let closings: [(String, String)]
  /// Words that say nothing by themselves.
  public let stopWords: [String]

  /// A stem keeps at least this many letters.
  static let shortest = 3

  private let endingTable: [[UInt8]: [UInt8]]
  private let closingTable: [([UInt8], [UInt8])]
  private let stops: Set<[UInt8]>

  init(_ language: Language) {
    let rules = Self.rules(of: language)
    endings = rules.endings.sorted { ($0.0.utf8.count, $1.0) > ($1.0.utf8.count, $0.0) }
    rounds = rules.rounds
    closings = rules.closings
    stopWords = rules.stops
    endingTable = Dictionary(
      endings.map { (Array($0.0.utf8), Array($0.1.utf8)) }, uniquingKeysWith: { first, _ in first })
    closingTable = closings.map { (Array($0.0.utf8), Array($0.1.utf8)) }
    stops = Set(stopWords.map { Array($0.utf8) })
  }

  /// The words of a text in lower-case ASCII, letters without their marks: `Träd, 12 st` gives `trad`, `12`, `st`.
  public static func words(of text: String) -> [[UInt8]] {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars { append(scalar, to: &words) }
    if words.last?.isEmpty ?? false { words.removeLast() }
    return words
  }

  private static func append(_ scalar: Unicode.Scalar, to words: inout [[UInt8]]) {
    let last = words.count - 1
    switch scalar {
    case "a"..."z", "0"..."9": words[last].append(UInt8(scalar.value))
    case "A"..."Z": words[last].append(UInt8(scalar.value) + 32)
    case "\u{AD}", "'", "\u{2019}": break
    default:
      if LatinLetters.isCombiningMark(scalar) { break }
      if !scalar.isASCII, let plain = LatinLetters.plain(scalar) {
        words[last].append(contentsOf: plain.utf8)
      } else if !words[last].isEmpty {
        words.append([])
      }
    }
  }

  public func isStopWord(_ word: [UInt8]) -> Bool { stops.contains(word) }

  /// The stem of a folded word. Words with digits, and short ones, stay as they are.
  public func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > Self.shortest, !word.contains(where: { $0 < 0x60 }) else { return word }
    var stem = word
    for _ in 0..<rounds where !strip(&stem) { break }
    while stem.count > Self.shortest, let last = stem.last, Self.isVowel(last) { stem.removeLast() }
    for (end, other) in closingTable where stem.count - end.count + other.count >= Self.shortest && ends(stem, end) {
      stem.removeLast(end.count)
      stem += other
      break
    }
    return stem
  }

  /// Takes the longest ending away; false when there is none.
  private func strip(_ stem: inout [UInt8]) -> Bool {
    for length in stride(from: min(Self.longestEnding, stem.count), to: 0, by: -1) {
      guard let other = endingTable[Array(stem.suffix(length))],
        stem.count - length + other.count >= Self.shortest
      else { continue }
      stem.removeLast(length)
      stem += other
      return true
    }
    return false
  }

  private func ends(_ stem: [UInt8], _ end: [UInt8]) -> Bool { stem.suffix(end.count).elementsEqual(end) }

  private static let longestEnding = 6

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
}

// MARK: - The rules

extension SearchStem {
  private typealias Rules = (
    endings: [(String, String)], rounds: Int, closings: [(String, String)], stops: [String]
  )

  /// Languages without rules of their own are looked up as English.
  private static func rules(of language: Language) -> Rules {
    switch language {
    case .swedish: swedish
    case .finnish: finnish
    default: english
    }
  }

  private static let swedish: Rules = (
    endings: [
      "arnas", "ernas", "ornas", "arna", "erna", "orna", "ens", "ets", "ars", "ers", "en", "et", "ar", "er", "or",
      "an", "na",
    ].map { ($0, "") } + [("eln", "l"), ("ern", "r"), ("lar", "l"), ("ggt", "gg")],
    rounds: 1,
    closings: doubled + [("ss", "s"), ("s", ""), ("el", "l")],
    stops: ["och", "att", "det", "den", "som", "for", "med", "till", "av", "en", "ett", "pa", "de", "vid", "i"]
  )

  private static let finnish: Rules = (
    endings: [
      "ssa", "sta", "lla", "lta", "lle", "ksi", "tta", "ta", "na", "ja", "jen", "den", "tten", "seen", "siin", "hin",
      "han", "hon", "hun", "n", "t", "mme", "nne", "nsa", "kin",
    ].map { ($0, "") } + [("nen", "s")],
    rounds: 2,
    closings: [("kk", "k"), ("pp", "p"), ("tt", "t"), ("nn", "nt"), ("mm", "mp"), ("ll", "lt"), ("rr", "rt")]
      + [("ng", "nk"), ("ks", "s"), ("d", "t"), ("v", "p")],
    stops: ["ja", "on", "tai", "se", "etta", "eri", "joka", "myos", "kun", "ei"]
  )

  private static let english: Rules = (
    endings: ["ings", "ing", "edly", "ed", "ments", "ment", "ness", "ers", "er", "ies", "es", "s", "ly"]
      .map { ($0, "") },
    rounds: 1,
    closings: doubled + [("ss", "s"), ("zz", "z")],
    stops: ["the", "and", "of", "to", "in", "for", "on", "with", "a", "an", "is", "at", "by", "or", "that"]
  )

  private static let doubled = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "t"].map { ($0 + $0, $0) }
}
