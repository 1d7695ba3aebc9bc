import BudgetModel
import Diagnostics

/// Whether an export can hold what the ballots of its pools say.
struct ExportFit {
  private let export: VoteExport
  private let kinds: Set<BallotKind>
  /// Whether some pool asks where voters belong.
  private let asksForAreas: Bool

  init(_ export: VoteExport, _ pools: [PoolBallot]) {
    self.export = export
    let its = pools.map(\.pool).filter { export.pool == nil || export.pool?.value == $0.id }
    kinds = Set(its.map(\.ballot.kind))
    asksForAreas = its.contains { $0.ballot.isForOwnAreas }
  }

  /// IN254 for a column that is needed and not named (those of grouped ballots are found by their names), IN229 for one that nothing is read from, IN265 for totals of
  /// ballots with an order.
  var problems: [Diagnostic] {
    var problems: [Diagnostic] = []
    let columns = export.columns
    let (points, rank) = (kinds.contains(.points), kinds.contains(.ordinal))
    let isGrouped = export.shape == .grouped
    let isList = export.shape == .ballots || export.shape == .selections
    if isList, points, columns.points == nil { problems.append(.shapeNeedsColumn("points", export)) }
    if export.shape == .selections, rank, columns.rank == nil { problems.append(.shapeNeedsColumn("rank", export)) }
    if asksForAreas, export.shape != .totals, !isGrouped, columns.area == nil {
      problems.append(.shapeNeedsColumn("area", export))
    }
    if let named = columns.points, !((isList || isGrouped) && points) {
      problems.append(.columnIsNotRead("points", named, export))
    }
    if let named = columns.rank, !(export.shape == .selections && rank) {
      problems.append(.columnIsNotRead("rank", named, export))
    }
    if export.shape == .totals, rank { problems.append(Diagnostic("IN265", at: export.location)) }
    return problems
  }
}

extension Diagnostic {
  /// IN229: the ballots of the export's pools say nothing that could stand in the column.
  fileprivate static func columnIsNotRead(_ key: String, _ name: Located<String>, _ export: VoteExport) -> Self {
    Diagnostic(
      "IN229", at: name.location, ["column": key, "shape": export.shape.rawValue],
      notes: [.init("export", at: export.location)])
  }
}
