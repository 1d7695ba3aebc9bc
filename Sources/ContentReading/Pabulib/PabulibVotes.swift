import BudgetModel
import Diagnostics

/// Gathers the rows of the VOTES section into groups of ballots that say the same.
struct PabulibVotes {
  private let kind: BallotKind
  private let projects: ByteTable
  private let voteColumn: Int
  private let pointsColumn: Int?
  private let methodColumn: Int?
  private var ballots: BallotGathering
  /// The row's projects, and the points of each.
  private var choices: [Int] = []
  private var points: [Int] = []
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
    ballots = BallotGathering(kind: kind, candidates: projects.count)
    voteColumn = columns.firstIndex(of: "vote") ?? 0
    pointsColumn = kind == .points ? columns.firstIndex(of: "points") : nil
    methodColumn = columns.firstIndex(of: "voting_method")
  }

  mutating func take(_ row: CSVRow) {
    choices.removeAll(keepingCapacity: true)
    points.removeAll(keepingCapacity: true)
    let ids = Self.parts(row[voteColumn])
    let given = pointsColumn.map { Self.parts(row[$0]).map(Self.number) }
    if let given, given.count != ids.count || given.contains(nil) {
      unmatched.note(row.line)
      return
    }
    for (place, id) in ids.enumerated() {
      guard let project = projects.find(id) else {
        unknown.note(row.line)
        continue
      }
      if choices.contains(project) {
        repeated.note(row.line)
      } else {
        choices.append(project)
        if let given { points.append(given[place] ?? 0) }
      }
    }
    if kind != .ordinal { sort() }
    ballots.add(choices: choices, points: points, channel: channel(row), count: 1)
  }

  /// By project; the points go along.
  private mutating func sort() {
    guard !points.isEmpty else { return choices.sort() }
    let order = choices.indices.sorted { choices[$0] < choices[$1] }
    (choices, points) = (order.map { choices[$0] }, order.map { points[$0] })
  }

  private func channel(_ row: CSVRow) -> BallotChannel {
    methodColumn.map { String(decoding: row[$0].withoutSpaces, as: UTF8.self) } == "paper" ? .paper : .digital
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
    BallotProfile(kind: kind, candidates: candidates, grouped: ballots.groups())
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
