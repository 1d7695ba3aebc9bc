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
    guard let pointsColumn else {
      Self.forEachPart(of: row[voteColumn]) { choose($0, points: nil, line: row.line) }
      return add(row)
    }
    guard let given = pointsGiven(row[pointsColumn]), given.count == Self.partCount(row[voteColumn]) else {
      unmatched.note(row.line)
      return
    }
    var place = 0
    Self.forEachPart(of: row[voteColumn]) { id in
      choose(id, points: given[place], line: row.line)
      place += 1
    }
    add(row)
  }

  private mutating func add(_ row: CSVRow) {
    if kind != .ordinal { sort() }
    ballots.add(choices: choices, points: points, channel: channel(row), count: 1)
  }

  @inline(__always)
  private mutating func choose(_ id: UnsafeBufferPointer<UInt8>, points given: Int?, line: Int) {
    guard let project = projects.find(id) else { return unknown.note(line) }
    guard !choices.contains(project) else { return repeated.note(line) }
    choices.append(project)
    if let given { points.append(given) }
  }

  /// By project; the points go along.
  private mutating func sort() {
    if zip(choices, choices.dropFirst()).allSatisfy({ $0 < $1 }) { return }
    guard !points.isEmpty else { return choices.sort() }
    let order = choices.indices.sorted { choices[$0] < choices[$1] }
    (choices, points) = (order.map { choices[$0] }, order.map { points[$0] })
  }

  private func channel(_ row: CSVRow) -> BallotChannel {
    guard let methodColumn else { return .digital }
    return row[methodColumn].withoutSpaces.elementsEqual("paper".utf8) ? .paper : .digital
  }

  /// The parts of a list between commas. Nothing, and the word `None` that some files have, is no part.
  @inline(__always)
  private static func forEachPart(of cell: UnsafeBufferPointer<UInt8>, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
    let whole = cell.withoutSpaces
    if whole.count == 4, whole.elementsEqual("None".utf8) { return }
    var start = 0
    while start < whole.count {
      let end = whole[start...].firstIndex(of: UInt8(ascii: ",")) ?? whole.count
      let part = UnsafeBufferPointer(rebasing: whole[start..<end]).withoutSpaces
      if !part.isEmpty { take(part) }
      start = end + 1
    }
  }

  private static func partCount(_ cell: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    forEachPart(of: cell) { _ in count += 1 }
    return count
  }

  /// Nil when one of them is no number of points.
  private func pointsGiven(_ cell: UnsafeBufferPointer<UInt8>) -> [Int]? {
    var given: [Int?] = []
    Self.forEachPart(of: cell) { given.append(Self.number($0)) }
    return given.contains(nil) ? nil : given.compactMap { $0 }
  }

  /// Whole points below a billion, so that no sum overflows.
  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    if text.count <= 9, text.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) {
      return text.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
    }
    return DecimalNumber(String(decoding: text, as: UTF8.self), decimals: 2).flatMap {
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
