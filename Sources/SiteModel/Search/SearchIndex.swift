public import BudgetModel

/// Every page of one language by its words, cut into small files that a script fetches as they are needed.
///
/// Documents are numbered: first the proposals in the order of their list, then the projects in theirs, then all else.
/// So the number of a proposal is its place in the list, and its row stands on a page that can be worked out.
public struct SearchIndex: Sendable {
  /// A page that can be found.
  public struct Entry: Sendable {
    public let title: Passage
    public let address: String
    /// `Förslag`, `Hanke`
    public let kind: String
    /// Where it belongs and how it stands, in a few words.
    public let note: String
  }

  /// In which documents a stem stands, in ascending order.
  public struct Places: Sendable {
    public var titles: [Int] = []
    public var texts: [Int] = []
    /// As the last part of a longer word of the title: `park` in `lekpark`.
    public var tails: [Int] = []

    /// Roughly the bytes that it takes in a file.
    var weight: Int { 14 + 2 * (titles.count + texts.count + tails.count) }
  }

  /// What a proposal or project is narrowed and sorted by.
  public struct ListItem: Sendable {
    public let filters: [FilterValue]
    /// Hundredths; nil when it is unknown.
    public let cost: Int?
    public let votes: Int?
    public let day: Day?
    public let sortKey: String
  }

  public let language: Language
  public let stem: SearchStem
  public let entries: [Entry]
  public let proposals: [ListItem]
  public let projects: [ListItem]
  /// Stems by their first letters, in order: each is a file.
  public let chunks: [(prefix: String, words: [(stem: String, places: Places)])]

  /// Where the files of a language are, from the root of the portal.
  public static func folder(_ language: Language) -> String { "/search/\(language.code)/" }

  /// Roughly the bytes of a chunk, at most, before it is cut by one letter more.
  static let chunkSize = 12_000
}

/// Collects stems while documents are read.
struct SearchWords {
  private let stem: SearchStem
  private(set) var places: [[UInt8]: SearchIndex.Places] = [:]
  private var known: [[UInt8]: [UInt8]] = [:]

  init(_ stem: SearchStem) { self.stem = stem }

  mutating func add(_ document: Int, title: String, text: [String]) {
    for word in SearchStem.words(of: title) where !stem.isStopWord(word) {
      let stem = reduced(word)
      append(document, to: \.titles, of: stem)
      for tail in Self.tails(of: stem) { append(document, to: \.tails, of: tail) }
    }
    for text in text {
      for word in SearchStem.words(of: text) where word.count > 1 && !stem.isStopWord(word) {
        append(document, to: \.texts, of: reduced(word))
      }
    }
  }

  private mutating func append(
    _ document: Int, to list: WritableKeyPath<SearchIndex.Places, [Int]>, of stem: [UInt8]
  ) {
    let last = places[stem]?[keyPath: list].last
    if last != document { places[stem, default: .init()][keyPath: list].append(document) }
  }

  /// Most words come again and again.
  private mutating func reduced(_ word: [UInt8]) -> [UInt8] {
    if let stem = known[word] { return stem }
    let stem = stem.stem(word)
    known[word] = stem
    return stem
  }

  /// Swedish and Finnish write compounds as one word, and readers look for their last part. At least three letters
  /// stand before it and four in it.
  private static func tails(of stem: [UInt8]) -> [[UInt8]] {
    guard stem.count >= 7, stem.count <= 40 else { return [] }
    return (3...stem.count - 4).map { Array(stem[$0...]) }
  }

  /// In order of the stems, cut into files.
  var chunks: [(prefix: String, words: [(stem: String, places: SearchIndex.Places)])] {
    let sorted = places.map { (stem: String(decoding: $0.key, as: UTF8.self), places: $0.value) }
      .sorted { $0.stem < $1.stem }
    return Self.cut(sorted, letters: 1)
  }

  /// By the first letter, and where that gives too many by the next as well.
  private static func cut(
    _ words: [(stem: String, places: SearchIndex.Places)], letters: Int
  ) -> [(prefix: String, words: [(stem: String, places: SearchIndex.Places)])] {
    grouped(words, letters: letters).flatMap { chunk in
      chunk.words.reduce(0) { $0 + $1.places.weight } <= SearchIndex.chunkSize || letters == 4
        ? [chunk] : cut(chunk.words, letters: letters + 1)
    }
  }

  private static func grouped(
    _ words: [(stem: String, places: SearchIndex.Places)], letters: Int
  ) -> [(prefix: String, words: [(stem: String, places: SearchIndex.Places)])] {
    var chunks: [(prefix: String, words: [(stem: String, places: SearchIndex.Places)])] = []
    for word in words {
      let prefix = String(word.stem.prefix(letters))
      if chunks.last?.prefix == prefix {
        chunks[chunks.count - 1].words.append(word)
      } else {
        chunks.append((prefix, [word]))
      }
    }
    return chunks
  }
}
