import BudgetModel
import Diagnostics

extension ExportAccount.Reason {
  /// The code of the warning that tells how much was set aside for this reason.
  var code: DiagnosticCode {
    switch self {
    case .tooManyChoices: "IN230"
    case .tooFewChoices: "IN231"
    case .tooCostly: "IN232"
    case .tooCheap: "IN908"
    case .duplicateVoter: "IN233"
    case .rowWidth: "IN234"
    case .emptyRow: "IN235"
    case .unknownPool: "IN236"
    case .voterMissing: "IN237"
    case .poolUnclear: "IN238"
    case .unreadableCount: "IN239"
    case .unknownProposal: "IN240"
    case .notOnBallot: "IN241"
    case .otherPool: "IN242"
    case .repeated: "IN243"
    case .unreadableMark: "IN244"
    case .outOfTime: "IN900"
    case .unreadableTime: "IN901"
    case .unknownChannel: "IN902"
    case .unknownArea: "IN903"
    case .otherArea: "IN904"
    case .tooManyPoints: "IN246"
    case .pointsOutOfRange: "IN247"
    case .equalRanks: "IN248"
    case .unreadableNumber: "IN249"
    }
  }
}

extension ExportAccount {
  /// One warning for each reason, at the first line that was set aside for it.
  func warnings(samples: [Reason: [String]]) -> [Diagnostic] {
    let all = rowsSetAside + ballotsSetAside + choicesSetAside
    return Reason.allCases.compactMap { reason in
      let some = all.filter { $0.reason == reason }
      guard !some.isEmpty else { return nil }
      let lines = Set(some.flatMap(\.lines)).sorted()
      return Diagnostic(
        reason.code, at: SourceLocation(path: path, line: lines.first ?? 0, column: lines.isEmpty ? 0 : 1),
        [
          "count": some.reduce(0) { $0 + $1.count }, "lines": Self.shown(lines),
          "values": (samples[reason] ?? []).map { "\"\($0)\"" }.joined(separator: ", "),
        ])
    }
  }

  private static func shown(_ lines: [Int]) -> String {
    lines.prefix(10).map(String.init).joined(separator: ", ") + (lines.count > 10 ? ", ..." : "")
  }
}

extension Diagnostic {
  /// IN254: the shape of the export cannot do without a column that the round's file does not name.
  static func shapeNeedsColumn(_ key: String, _ export: VoteExport) -> Self {
    Diagnostic("IN254", at: export.location, ["shape": export.shape.rawValue, "column": key])
  }

  /// IN245: a number stands for proposals of several pools, and the export does not say which pool is meant.
  static func numberNeedsPool(_ clash: (name: String, line: Int), _ export: VoteExport) -> Self {
    Diagnostic(
      "IN245", at: SourceLocation(path: export.path.value, line: clash.line), ["name": clash.name],
      notes: [.init("export", at: export.location)])
  }
}
