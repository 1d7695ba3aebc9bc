import BudgetModel
import Diagnostics

/// Gathers the rows of the VOTES section into groups of ballots that say the same.
struct PabulibVotes {
  private struct Choice {
    let project: Int
    let points: Int
  }

  private let kind: BallotKind
  private let projects: ByteTable
  private let voteColumn: Int
  private let pointsColumn: Int?
  private let methodColumn: Int?
  private var groups = ByteTable()
  private var counts: [Int] = []
  private var ballot: [Choice] = []
  private var key: [UInt8] = []
  private var unknown = Findings()
  private var repeated = Findings()
  private var unmatched = Findings()

  /// How often something was met, and where first.
  private struct Findings {
    var count = 0
    var lines: [Int] = []

    mutating func note(_ line: Int) {
      count += 1
      if lines.count < 10, lines.last != line { lines.append(line) }
    }

    func problem(_ code: DiagnosticCode, _ path: String) -> Diagnostic? {
      lines.first.map {
        Diagnostic(
          code, at: SourceLocation(path: path, line: $0),
          ["count": count, "lines": lines.map(String.init).joined(separator: ", ")])
      }
    }
  }

  init(kind: BallotKind, columns: [String], projects: ByteTable) {
    self.kind = kind
    self.projects = projects
    voteColumn = columns.firstIndex(of: "vote") ?? 0
    pointsColumn = kind == .points ? columns.firstIndex(of: "points") : nil
    methodColumn = columns.firstIndex(of: "voting_method")
  }

  mutating func take(_ row: CSVRow) {
    ballot.removeAll(keepingCapacity: true)
    let ids = Self.parts(row[voteColumn])
    let points = pointsColumn.map { Self.parts(row[$0]).map(Self.number) }
    if let points, points.count != ids.count || points.contains(nil) {
      unmatched.note(row.line)
      return
    }
    for (place, id) in ids.enumerated() {
      guard let project = projects.find(id) else {
        unknown.note(row.line)
        continue
      }
      if ballot.contains(where: { $0.project == project }) {
        repeated.note(row.line)
      } else {
        ballot.append(Choice(project: project, points: points?[place] ?? 0))
      }
    }
    if kind != .ordinal { ballot.sort { $0.project < $1.project } }
    count(channel: channel(row))
  }

  private func channel(_ row: CSVRow) -> BallotChannel {
    methodColumn.map { String(decoding: row[$0].withoutSpaces, as: UTF8.self) } == "paper" ? .paper : .digital
  }

  private mutating func count(channel: BallotChannel) {
    key.removeAll(keepingCapacity: true)
    key.append(channel == .paper ? 1 : 0)
    for choice in ballot {
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: choice.project).littleEndian) { key.append(contentsOf: $0) }
      withUnsafeBytes(of: Int64(choice.points).littleEndian) { key.append(contentsOf: $0) }
    }
    let (group, isNew) = key.withUnsafeBufferPointer { groups.insert($0) }
    if isNew { counts.append(0) }
    counts[group] += 1
  }

  /// The parts of a list between commas. Nothing, and the word `None` that some files have, is no part.
  private static func parts(_ cell: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    let whole = cell.withoutSpaces
    if whole.isEmpty || whole.elementsEqual("None".utf8) { return [] }
    return whole.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { UnsafeBufferPointer(rebasing: $0).withoutSpaces }.filter { !$0.isEmpty }
  }

  /// Whole points below a billion, so that no sum overflows.
  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    DecimalNumber(String(decoding: text, as: UTF8.self), decimals: 2).flatMap {
      $0.scaled.isMultiple(of: 100) && $0.scaled.magnitude < 100_000_000_000 ? $0.scaled / 100 : nil
    }
  }

  func profile(_ candidates: [String]) -> BallotProfile {
    BallotProfile(
      kind: kind, candidates: candidates, groups: counts.indices.map { group(Array(groups[$0]), count: counts[$0]) })
  }

  private func group(_ key: [UInt8], count: Int) -> BallotGroup {
    let choices = stride(from: 1, to: key.count, by: 12).map { start in
      key.withUnsafeBytes { bytes in
        Choice(
          project: Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))),
          points: Int(Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 4, as: Int64.self))))
      }
    }
    return BallotGroup(
      choices: choices.map(\.project), points: kind == .points ? choices.map(\.points) : nil,
      channel: key[0] == 1 ? .paper : .digital, count: count)
  }

  func problems(_ path: String) -> [Diagnostic] {
    [unknown.problem("IN275", path), repeated.problem("IN276", path), unmatched.problem("IN277", path)]
      .compactMap { $0 }
  }
}

/// Compares what was counted with what the file says of itself.
struct PabulibRecount {
  private let file: PabulibFile
  private let path: String

  init(_ file: PabulibFile, path: String) {
    self.file = file
    self.path = path
  }

  /// IN278 for each number that differs.
  var problems: [Diagnostic] {
    let ballots = file.ballots
    var all = [
      fact("num_votes", counted: ballots.ballotCount), fact("num_projects", counted: file.projects.count),
    ]
    for (project, votes) in zip(file.projects, ballots.votes()) {
      all.append(difference("votes of \(project.id)", said: project.votes, counted: votes, line: project.line))
    }
    return all.compactMap { $0 }
  }

  private func fact(_ key: String, counted: Int) -> Diagnostic? {
    let fact = file.meta.first { $0.key == key }
    return difference(key, said: fact.flatMap { Int($0.value) }, counted: counted, line: fact?.line ?? 1)
  }

  private func difference(_ name: String, said: Int?, counted: Int, line: Int) -> Diagnostic? {
    guard let said, said != counted else { return nil }
    return Diagnostic(
      "IN278", at: SourceLocation(path: path, line: line), ["name": name, "said": said, "counted": counted])
  }
}
