public import BudgetModel
import ContentReading
public import Diagnostics

/// Ballots as a table of groups: one row for each thing that ballots say, and how many say it.
///
/// The columns are those of `ballots.csv` in the open data, so that either file can be read again as an export of shape
/// `grouped`. Rows: pool by pool, the most frequent first, then by choices.
public struct GroupedBallots: Sendable {
  /// What the table leaves out beside voters and times.
  public struct Without: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let areas = Without(rawValue: 1)
    public static let channels = Without(rawValue: 2)
  }

  /// The ballots of one pool.
  public struct Pool: Sendable {
    let id: PoolID
    let kind: BallotKind
    let candidates: [String]
    let rows: [AreaGroup]
    /// Ballots of which only sums are known: they are not in the table.
    public let countedElsewhere: Int
    let publishing: BallotPublishing

    public var name: String { id.rawValue }
    public var ballots: Int { rows.reduce(0) { $0 + $1.group.count } }
    public var rowCount: Int { rows.count }
    /// Rows of a single ballot that chooses something.
    public var unique: Int { rows.count { $0.group.count == 1 && !$0.group.choices.isEmpty } }
  }

  public let pools: [Pool]
  /// What became of every row of every export; empty for a file of its own.
  public let accounts: [ExportAccount]
  private let hasPoolColumn: Bool

  init(_ pools: [Pool], accounts: [ExportAccount], hasPoolColumn: Bool) {
    self.pools = pools
    self.accounts = accounts
    self.hasPoolColumn = hasPoolColumn
  }

  /// CSV with commas and LF.
  public var table: [UInt8] {
    let rows = pools.flatMap(\.rows)
    let shown: [VoteExport.Role] = [.pool, .choices, .points, .count, .area, .channel].filter { role in
      switch role {
      case .pool: hasPoolColumn
      case .points: pools.contains { $0.kind == .points }
      case .area: rows.contains { $0.area != nil }
      case .channel: Set(rows.map(\.group.channel)).count > 1
      default: true
      }
    }
    var text = shown.compactMap(\.nameInGroups).joined(separator: ",") + "\n"
    for pool in pools {
      for line in pool.lines(shown) { text += line + "\n" }
    }
    return Array(text.utf8)
  }

  /// The channel of every ballot, where all came the same way: `round.yaml` must say it.
  public var channel: BallotChannel? {
    let all = Set(pools.flatMap(\.rows).map(\.group.channel))
    return all.count == 1 ? all.first : nil
  }

  /// Whether the rows may be published under the round's own limits for ballots: IN930 for each pool with too few ballots
  /// or too many that are like no other; as the warning IN931 when somebody takes that upon themselves. IN933 for ballots
  /// that are known as sums only.
  public func problems(isAllowed: Bool) -> [Diagnostic] {
    pools.flatMap { pool -> [Diagnostic] in
      let place = pool.publishing.location ?? accounts.first.map { .file($0.path) } ?? .file("")
      var problems: [Diagnostic] = []
      if pool.isRevealing {
        problems.append(
          Diagnostic(
            isAllowed ? "IN931" : "IN930", at: place,
            ["pool": pool.id, "unique": pool.unique, "ballots": pool.ballots]))
      }
      if pool.countedElsewhere > 0 {
        problems.append(Diagnostic("IN933", at: place, ["pool": pool.id, "ballots": pool.countedElsewhere]))
      }
      return problems
    }
  }
}

extension GroupedBallots.Pool {
  init(
    _ id: PoolID, _ profile: BallotProfile, rows: [AreaGroup], without: GroupedBallots.Without,
    _ publishing: BallotPublishing
  ) {
    self.init(
      id: id, kind: profile.kind, candidates: profile.candidates, rows: Self.merged(rows, without: without),
      countedElsewhere: profile.totals.reduce(0) { $0 + $1.ballots }, publishing: publishing)
  }

  /// What is left out no longer keeps rows apart.
  private static func merged(_ rows: [AreaGroup], without: GroupedBallots.Without) -> [AreaGroup] {
    var sums: [AreaGroup: Int] = [:]
    for row in rows {
      let channel = without.contains(.channels) ? .digital : row.group.channel
      let says = BallotGroup(choices: row.group.choices, points: row.group.points, channel: channel)
      sums[AreaGroup(group: says, area: without.contains(.areas) ? nil : row.area), default: 0] += row.group.count
    }
    return sums.map { row, count in
      let group = BallotGroup(
        choices: row.group.choices, points: row.group.points, channel: row.group.channel, count: count)
      return AreaGroup(group: group, area: row.area)
    }
  }

  /// Rows above the limits that the round sets for publishing its ballots.
  fileprivate var isRevealing: Bool {
    guard ballots > 0 else { return false }
    return ballots < publishing.fewestBallots || unique * 10_000 > publishing.mostUnique.basisPoints * ballots
  }

  fileprivate func lines(_ roles: [VoteExport.Role]) -> [String] {
    let written = rows.map { row in (count: row.group.count, cells: roles.map { cell($0, row) }) }
    return written.sorted { a, b in
      a.count == b.count ? a.cells.lexicographicallyPrecedes(b.cells) : a.count > b.count
    }.map { $0.cells.joined(separator: ",") }
  }

  private func cell(_ role: VoteExport.Role, _ row: AreaGroup) -> String {
    switch role {
    case .pool: id.rawValue
    case .choices: row.group.choices.map { candidates[$0] }.joined(separator: VoteExport.groupSeparator)
    case .points: (row.group.points ?? []).map(String.init).joined(separator: VoteExport.groupSeparator)
    case .count: String(row.group.count)
    case .area: Self.quoted(row.area ?? "")
    case .channel: row.group.channel.rawValue
    default: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
