import BudgetModel

/// What was set aside while the rows of one export were read, before any ballot was counted.
final class ReadingLog {
  var rowsSetAside = ReasonLog()
  var choicesSetAside = ReasonLog()
  /// The first words that could not be understood, by reason.
  private(set) var samples: [ExportAccount.Reason: [String]] = [:]

  func note(sample: String, for reason: ExportAccount.Reason) {
    guard samples[reason, default: []].count < 3 else { return }
    // What looks like a person's is counted, and not repeated.
    let isPersonal = Array(sample.utf8).withUnsafeBufferPointer { PersonalValue.look(at: $0)?.isSure == true }
    let short = isPersonal ? "***" : String(sample.prefix(40))
    if samples[reason]?.contains(short) != true { samples[reason, default: []].append(short) }
  }
}
