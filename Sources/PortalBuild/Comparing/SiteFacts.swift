import BudgetModel
import ContentReading

/// What a site tells of its rounds, proposals and projects, read from its open data: so a published site can be compared
/// with one that is about to be, whatever its pages look like.
struct SiteFacts {
  /// A round, a proposal or a project.
  struct Item {
    /// By the code of the language.
    let titles: [String: String]
    /// The status of a project, the verdict on a proposal.
    let state: String
    /// Absolute.
    let addresses: [String]
  }

  /// By id; those of proposals and projects begin with the round's.
  private(set) var rounds: [String: Item] = [:]
  private(set) var proposals: [String: Item] = [:]
  private(set) var projects: [String: Item] = [:]
  /// Of rounds whose results are public.
  private(set) var results: [String: [PoolFacts]] = [:]

  /// Whether a file of a site is one that facts are read from.
  static func reads(_ path: String) -> Bool {
    tables.contains(path) || path.hasPrefix("data/rounds/") && path.hasSuffix("/outcome.json")
  }

  private static let tables = ["data/rounds.csv", "data/proposals.csv", "data/projects.csv"]

  /// - Parameter read: a file of the site; nil when there is none. What cannot be read tells nothing.
  init(_ read: (String) -> [UInt8]?) {
    rounds = Self.items("data/rounds.csv", id: ["round"], state: "", read)
    proposals = Self.items("data/proposals.csv", id: ["round", "proposal"], state: "verdict", read)
    projects = Self.items("data/projects.csv", id: ["round", "project"], state: "status", read)
    for round in rounds.keys {
      let path = "data/rounds/\(round)/outcome.json"
      if let bytes = read(path) { results[round] = Self.pools(path, bytes) }
    }
  }

  private static func items(
    _ path: String, id: [String], state: String, _ read: (String) -> [UInt8]?
  ) -> [String: Item] {
    guard let bytes = read(path) else { return [:] }
    let items = PublishedTable(path, bytes).rows.map { row in
      let titles = row.cells.filter { $0.key.hasPrefix("title_") }.map { (String($0.key.dropFirst(6)), $0.value) }
      let item = Item(
        titles: Dictionary(titles, uniquingKeysWith: { first, _ in first }), state: row[state],
        addresses: row.cells.filter { $0.key.hasPrefix("address_") }.sorted { $0.key < $1.key }.map(\.value))
      return (id.map { row[$0] }.joined(separator: "/"), item)
    }
    return Dictionary(items, uniquingKeysWith: { first, _ in first })
  }

  private static func pools(_ path: String, _ bytes: [UInt8]) -> [PoolFacts] {
    guard let json = try? JSONParser.parse(path, bytes) else { return [] }
    let currency = json["currency"]?.text.flatMap { Currency(rawValue: $0) } ?? .eur
    return (json["pools"]?.items ?? []).map { PoolFacts(PublishedPool($0, currency: currency)) }
  }

  /// What took the place of a page that is gone, by the address that its round, proposal or project has now.
  func successor(of path: String, in new: SiteFacts, _ baseAddress: String) -> String? {
    let old = "/" + path.dropSuffix("index.html")
    for (before, now) in [(rounds, new.rounds), (proposals, new.proposals), (projects, new.projects)] {
      for (id, item) in before {
        guard let place = item.addresses.firstIndex(where: { $0.hasSuffix(old) }) else { continue }
        guard let address = now[id]?.addresses, address.indices.contains(place) else { return nil }
        return String(address[place].dropPrefix(baseAddress))
      }
    }
    return nil
  }
}

/// A pool's result, as far as it must not change once it is public. Sentences and titles may.
struct PoolFacts: Equatable {
  struct Candidate: Equatable {
    let id: String
    let votes: Int
    let support: Int
    let cost: Int
    let isFunded: Bool
  }

  let id: String
  let amount: Int
  let ballots: Int
  let candidates: [Candidate]

  init(_ pool: PublishedPool) {
    (id, amount, ballots) = (pool.id, pool.amount, pool.ballots)
    candidates = pool.candidates.map { candidate in
      Candidate(
        id: candidate.id, votes: candidate.votes, support: candidate.support, cost: candidate.cost,
        isFunded: candidate.isFunded)
    }.sorted { $0.id < $1.id }
  }
}

extension String {
  fileprivate func dropSuffix(_ suffix: String) -> Substring {
    hasSuffix(suffix) ? dropLast(suffix.count) : self[...]
  }

  fileprivate func dropPrefix(_ prefix: String) -> Substring {
    hasPrefix(prefix) ? dropFirst(prefix.count) : self[...]
  }
}
