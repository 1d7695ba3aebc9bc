internal import BudgetModel
internal import Diagnostics
internal import SiteModel

/// The files of a search index: `about.json` with its tables, `words-le.json`, `pages-0.json`, and what lists are
/// narrowed and sorted by. Small enough to be fetched one by one as somebody types.
struct SearchFiles: Sendable {
  private let index: SearchIndex
  private let folder: String

  /// Entries of a file of pages.
  static let pages = 100

  init(_ index: SearchIndex) {
    self.index = index
    folder = String(SearchIndex.folder(index.language).dropFirst())
  }

  var outputs: [OutputFile] {
    let words = index.chunks.indices.map { number in
      OutputFile(folder + "words-\(index.chunks[number].prefix).json") { self.words(number) }
    }
    let pages = stride(from: 0, to: index.entries.count, by: Self.pages).map { start in
      OutputFile(folder + "pages-\(start / Self.pages).json") { self.pages(from: start) }
    }
    return [
      OutputFile(folder + "about.json") { about },
      OutputFile(folder + "proposals.json") { items(index.proposals, first: 0) },
      OutputFile(folder + "projects.json") { items(index.projects, first: index.proposals.count) },
    ] + words + pages
  }

  /// The rules of stems, and which files there are.
  private var about: [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("rounds", index.stem.rounds)
      json.member("endings", array: { Self.write(index.stem.endings, &$0) })
      json.member("closings", array: { Self.write(index.stem.closings, &$0) })
      json.member("stops", texts: index.stem.stopWords)
      json.member("chunks", texts: index.chunks.map(\.prefix))
      json.member("pages", Self.pages)
      json.member("entries", index.entries.count)
    }
    return json.bytes
  }

  private static func write(_ pairs: [(String, String)], _ json: inout JSONWriter) {
    for (from, to) in pairs {
      json.array { json in
        json.value(from)
        json.value(to)
      }
    }
  }

  /// `{"lekplat": "0 4|2|7"}`: documents with the stem in their title, their text, at the end of a word of their
  /// title. Each number counts from the one before, in base 36.
  private func words(_ number: Int) -> [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      for (stem, places) in index.chunks[number].words {
        let lists = [places.titles, places.texts, places.tails].map(Self.steps).joined(separator: "|")
        json.member(stem, lists)
      }
    }
    return json.bytes
  }

  private static func steps(_ documents: [Int]) -> String {
    var last = 0
    return documents.map { document in
      defer { last = document }
      return String(document - last, radix: 36)
    }.joined(separator: " ")
  }

  private func pages(from start: Int) -> [UInt8] {
    var json = JSONWriter(.compact)
    json.array { json in
      for entry in index.entries[start..<min(start + Self.pages, index.entries.count)] {
        json.array { json in
          for text in [entry.title.text, entry.address, entry.kind, entry.note] { json.value(text) }
          if let tag = entry.title.languageTag { json.value(tag) }
        }
      }
    }
    return json.bytes
  }

  /// What each row can be narrowed by (as places in a table), its cost, votes, day and place in the alphabet.
  private func items(_ items: [SearchIndex.ListItem], first: Int) -> [UInt8] {
    let values = Set(items.flatMap(\.filters)).sorted { ($0.filter, $0.value) < ($1.filter, $1.value) }
    let places = Dictionary(
      values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let alphabet = items.indices.sorted { (items[$0].sortKey, $0) < (items[$1].sortKey, $1) }
    var ranks = [Int](repeating: 0, count: items.count)
    for (rank, item) in alphabet.enumerated() { ranks[item] = rank }
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("first", first)
      json.member("values", texts: values.map { $0.filter + "=" + $0.value })
      json.member(
        "items",
        array: { json in
          for (item, rank) in zip(items, ranks) { Self.write(item, rank, places, &json) }
        })
    }
    return json.bytes
  }

  private static func write(
    _ item: SearchIndex.ListItem, _ rank: Int, _ places: [FilterValue: Int], _ json: inout JSONWriter
  ) {
    json.array { json in
      json.array { json in
        for place in item.filters.compactMap({ places[$0] }).sorted() { json.value(place) }
      }
      json.value(item.cost.map { $0 / 100 })
      json.value(item.votes)
      json.value(item.day.map { ($0.year * 100 + $0.month) * 100 + $0.day })
      json.value(rank)
    }
  }
}
