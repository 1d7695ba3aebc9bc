import BudgetModel

/// Counts what was set aside, by reason, and keeps the first lines.
struct ReasonLog {
  typealias Reason = ExportAccount.Reason

  private var counts: [Reason: Int] = [:]
  private var lines: [Reason: [Int]] = [:]

  mutating func note(_ reason: Reason, line: Int, count: Int = 1) {
    guard count > 0 else { return }
    counts[reason, default: 0] += count
    lines[reason, default: []].append(line)
    // Lines may come out of order; the lowest are kept, without sorting each time.
    if let known = lines[reason], known.count >= 4 * ExportAccount.lineLimit { lines[reason] = Self.lowest(known) }
  }

  /// With what another has counted.
  func adding(_ other: ReasonLog) -> ReasonLog {
    var sum = self
    sum.counts.merge(other.counts, uniquingKeysWith: +)
    sum.lines.merge(other.lines, uniquingKeysWith: +)
    return sum
  }

  var total: Int { counts.values.reduce(0, +) }

  var entries: [ExportAccount.SetAside] {
    counts.sorted { $0.key < $1.key }.map { reason, count in
      ExportAccount.SetAside(reason: reason, count: count, lines: Self.lowest(lines[reason] ?? []))
    }
  }

  private static func lowest(_ lines: [Int]) -> [Int] {
    Array(Set(lines).sorted().prefix(ExportAccount.lineLimit))
  }
}
