import BudgetModel
import Diagnostics

/// Looks whether what is read as voters' areas are areas at all. How many ballots came from each is published with its
/// name, so a column of names or addresses that is mapped by mistake would come out.
struct AreaWatch {
  /// Fewer ballots than this point at single voters.
  static let fewest = 5
  /// One or two such values may be areas that somebody has misspelt; names are many.
  static let misspelt = 2

  private let known: Set<String>

  init(_ areas: AreaTree) { known = Set(areas.all.map(\.id.rawValue)) }

  /// IN914 for each export with such a column, when values that are no areas stand on few ballots. Values are never
  /// shown. Nothing is said of exports whose `areas` tell what their values mean: others are left out there.
  func problems(of votes: Votes, _ profiles: [PoolID: BallotProfile]) -> [Diagnostic] {
    // A table of groups has its column of areas without being told.
    let exports = votes.exports.filter { export in
      export.areaNames.isEmpty && (export.columns.area != nil || export.shape == .grouped)
    }
    if exports.isEmpty { return [] }
    var ballots: [String: Int] = [:]
    for profile in profiles.values {
      for turnout in profile.areas where !known.contains(turnout.area) {
        ballots[turnout.area] = max(ballots[turnout.area] ?? 0, turnout.ballots)
      }
    }
    let rare = ballots.values.count { $0 < Self.fewest }
    if rare <= Self.misspelt { return [] }
    return exports.map { export in
      let column = export.columns.area ?? Located("area", at: export.location)
      return Diagnostic(
        "IN914", at: column.location,
        ["column": column.value, "file": export.path.value, "count": rare, "limit": Self.fewest],
        notes: [.init("export", at: export.location)])
    }
  }
}
