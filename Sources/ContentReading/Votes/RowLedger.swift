import BudgetModel

/// Keeps account of the rows of every export whose ballots came to the box, also when one that was counted is taken back
/// later.
final class RowLedger {
  /// The rows of one export.
  struct Export {
    var countedRows = 0
    var ballots = 0
    var rowsSetAside = ReasonLog()
    var ballotsSetAside = ReasonLog()

    mutating func count(rows: Int, ballots: Int) {
      countedRows += rows
      self.ballots += ballots
    }
  }

  /// Where a ballot came from: one row, or all rows of one voter.
  private struct Origin {
    let export: Int32
    let line: Int32
    let rows: Int32
    /// How many of its ballots count.
    var live: Int32
  }

  var exports: [Export] = []
  private var origins: [Origin] = []

  func open(export: Int, line: Int, rows: Int) -> Int {
    origins.append(Origin(export: Int32(export), line: Int32(clamping: line), rows: Int32(clamping: rows), live: 0))
    return origins.count - 1
  }

  /// Books what became of the ballots of a row (or of all rows of one voter).
  ///
  /// - Parameters:
  ///   - reasons: why ballots of it were set aside.
  ///   - counted: how many of its pools' ballots count, each standing for `weight` ballots.
  func book(
    export: Int, line: Int, rows: Int, counted: Int, weight: Int, reasons: [ExportAccount.Reason], origin: Int?
  ) {
    if counted > 0 {
      exports[export].count(rows: rows, ballots: counted * weight)
      for reason in reasons { exports[export].ballotsSetAside.note(reason, line: line) }
      if let origin { origins[origin].live = Int32(counted) }
    } else if let reason = reasons.first {
      exports[export].rowsSetAside.note(reason, line: line, count: rows)
    }
  }

  /// Takes back one ballot that was counted, because its voter has given another.
  func takeBack(_ origin: Int, ballots: Int) {
    origins[origin].live -= 1
    let from = origins[origin]
    let export = Int(from.export)
    exports[export].ballots -= ballots
    if from.live > 0 {
      exports[export].ballotsSetAside.note(.duplicateVoter, line: Int(from.line))
    } else {
      exports[export].countedRows -= Int(from.rows)
      exports[export].rowsSetAside.note(.duplicateVoter, line: Int(from.line), count: Int(from.rows))
    }
  }
}
