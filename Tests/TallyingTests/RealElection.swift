import BudgetModel
import Foundation
import Tallying

/// A Pabulib election and what is known of its outcome, read in place. Only for tests of the count itself: the reader
/// that staff use is `ContentReading`'s.
struct RealElection {
  let name: String
  let meta: [String: String]
  let election: Election
  let kind: BallotKind
  /// Ids by their `selected` mark.
  let selected: [String: Int]
  let expected: [String: Any]

  /// Where the elections are: `INSYN_PABULIB`, or next to the repository.
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["INSYN_PABULIB"] { return URL(fileURLWithPath: path) }
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.appendingPathComponent("../shared/pabulib").standardizedFileURL
  }()

  /// File names, folders included, without extension.
  static let names: [String] = {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".pb") }.map { String($0.dropLast(3)) }.sorted()
  }()

  init(_ name: String, shuffledWith seed: UInt64? = nil) throws {
    self.name = name
    let base = Self.folder.appendingPathComponent(name)
    let bytes = try Data(contentsOf: base.appendingPathExtension("pb"))
    let json = try Data(contentsOf: base.appendingPathExtension("expected.json"))
    expected = try JSONSerialization.jsonObject(with: json) as? [String: Any] ?? [:]
    var sections = Self.sections([UInt8](bytes))
    if let seed { sections["VOTES"]?.shuffleRows(SeededGenerator(seed: seed)) }
    meta = Dictionary(
      sections["META", default: []].dropFirst().map { ($0[0], $0.count > 1 ? $0[1] : "") },
      uniquingKeysWith: { first, _ in first })
    kind =
      switch meta["vote_type"] {
      case "cumulative", "scoring": .points
      case "ordinal": .ordinal
      default: .approval
      }
    let projects = Self.table(sections["PROJECTS", default: []])
    selected = Dictionary(
      projects.map { ($0["project_id"] ?? "", Int($0["selected"] ?? "") ?? 0) }, uniquingKeysWith: { first, _ in first }
    )
    let candidates = projects.map { row in
      let cost = Money(row["cost"] ?? "", .eur)?.minorUnits ?? 0
      return Candidate(
        id: ProposalID(foreign: row["project_id"] ?? ""), cost: cost,
        standing: cost == 99_999_999_900 ? .excluded(.withdrawn) : .onBallot,
        categories: row["category"].map { $0.split(separator: ",").map(String.init) } ?? [])
    }
    election = Election(
      candidates: candidates, budget: Money(meta["budget"] ?? "", .eur)?.minorUnits ?? 0,
      profile: Self.profile(kind, candidates.map(\.id.rawValue), sections["VOTES", default: []]))
  }

  private static func profile(_ kind: BallotKind, _ ids: [String], _ rows: [[String]]) -> BallotProfile {
    let index = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let header = rows.first ?? []
    let (vote, points) = (header.firstIndex(of: "vote") ?? 0, header.firstIndex(of: "points"))
    let groups = rows.dropFirst().map { row in
      let choices = row[vote].split(separator: ",").compactMap { index[String($0)] }
      let given = points.map { row[$0].split(separator: ",").compactMap { Int($0) } } ?? choices.map { _ in 0 }
      var seen: Set<Int> = []
      var pairs = zip(choices, given).filter { seen.insert($0.0).inserted }
      if kind != .ordinal { pairs.sort { $0.0 < $1.0 } }
      return BallotGroup(choices: pairs.map(\.0), points: kind == .points ? pairs.map(\.1) : nil)
    }
    return BallotProfile(kind: kind, candidates: ids, groups: groups)
  }

  private static func table(_ rows: [[String]]) -> [[String: String]] {
    let header = rows.first ?? []
    return rows.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func sections(_ bytes: [UInt8]) -> [String: [[String]]] {
    var sections: [String: [[String]]] = [:]
    var current = ""
    for line in bytes.split(separator: 0x0A) {
      let fields = fields(line.last == 0x0D ? line.dropLast() : line)
      if fields.count == 1, ["META", "PROJECTS", "VOTES"].contains(fields[0].uppercased()) {
        current = fields[0].uppercased()
      } else if !current.isEmpty {
        sections[current, default: []].append(fields)
      }
    }
    return sections
  }

  /// A quote opens a quoted field only at its start.
  private static func fields(_ line: ArraySlice<UInt8>) -> [String] {
    var fields: [[UInt8]] = [[]]
    var (quoted, position) = (false, line.startIndex)
    while position < line.endIndex {
      let byte = line[position]
      let atStart = fields[fields.count - 1].isEmpty && !quoted
      if byte == 0x22, atStart {
        quoted = true
      } else if byte == 0x22, quoted {
        if position + 1 < line.endIndex, line[position + 1] == 0x22 {
          fields[fields.count - 1].append(byte)
          position += 1
        } else {
          quoted = false
        }
      } else if byte == 0x3B, !quoted {
        fields.append([])
      } else {
        fields[fields.count - 1].append(byte)
      }
      position += 1
    }
    return fields.map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespaces) }
  }
}

extension Array where Element == [String] {
  fileprivate mutating func shuffleRows(_ generator: SeededGenerator) {
    var generator = generator
    let rows = dropFirst().shuffled(using: &generator)
    self = Array(prefix(1)) + rows
  }
}

/// The same numbers for the same seed (SplitMix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
