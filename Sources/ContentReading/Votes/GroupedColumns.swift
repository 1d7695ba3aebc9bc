public import BudgetModel
import Diagnostics

/// The columns of a table of grouped ballots, as `insyn group` and the open data name them.
///
/// `choices` holds ids or numbers between spaces, `count` how many ballots say just that. The others are there only where
/// they say something.
extension VoteExport.Role {
  /// The column's name; nil for what such a table does not have.
  public var nameInGroups: String? {
    switch self {
    case .choices, .count, .pool, .area, .channel: rawValue
    case .points: "choice_points"
    case .voter, .choice, .proposal, .votes, .rank, .time: nil
    }
  }
}

extension VoteExport {
  /// What stands between the choices of grouped ballots.
  public static var groupSeparator: String { " " }

  /// With the columns of grouped ballots found by their names. Other shapes, and columns that the round's file names,
  /// stay as they are.
  func namedByHeader(_ header: CSVHeader, _ pools: [PoolBallot]) -> VoteExport {
    guard shape == .grouped else { return self }
    let its = pools.map(\.pool).filter { pool == nil || pool?.value == $0.id }
    let hasPoints = its.contains { $0.ballot.kind == .points }
    func column(_ role: Role, isNeeded: Bool = false, isRead: Bool = true) -> Located<String>? {
      if let told = columns[role] { return told }
      guard let name = role.nameInGroups, isRead, isNeeded || header.names.contains(name) else { return nil }
      return Located(name, at: location)
    }
    return naming(
      Columns(
        voter: columns.voter, choices: column(.choices, isNeeded: true),
        pool: column(.pool, isRead: pool == nil),
        area: column(.area, isNeeded: its.contains { $0.ballot.isForOwnAreas }), count: column(.count, isNeeded: true),
        points: column(.points, isNeeded: hasPoints, isRead: hasPoints), channel: column(.channel),
        time: columns.time))
  }
}
