import BudgetModel
public import Diagnostics

/// The report of a run for those who watch over it: see `docs/reference/reports.md`.
public struct RunReport {
  /// The version of the form. It grows only when a member changes its meaning or goes away.
  public static let version = 1

  private let command: String
  private let program: String
  private let record: RunRecord
  private let problems: [Diagnostic]
  private let accepted: Int
  private let summary: PublishSummary?
  private let isDryRun: Bool

  /// - Parameters:
  ///   - command: `build` or `check`.
  ///   - program: the version of Insyn.
  ///   - summary: what publishing did; nil when nothing was published.
  public init(
    of command: String, by program: String, _ record: RunRecord, _ problems: [Diagnostic], accepted: Int,
    _ summary: PublishSummary? = nil, isDryRun: Bool = false
  ) {
    (self.command, self.program, self.record) = (command, program, record)
    (self.problems, self.accepted, self.summary, self.isDryRun) = (problems.inOrder(), accepted, summary, isDryRun)
  }

  /// UTF-8 that ends with a line break.
  public var bytes: [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", Self.version)
      json.member("insyn", program)
      json.member("command", command)
      json.member("exit", object: writeExit)
      json.member("asOf", record.asOf?.description)
      writeSite(to: &json)
      writeChanges(to: &json)
      json.member("problems", object: writeProblems)
      json.member("seconds", object: writeSeconds)
    }
    return json.bytes + [0x0A]
  }

  private func writeExit(to json: inout JSONWriter) {
    let errors = problems.hasErrors
    json.member("code", errors ? 1 : 0)
    json.member("meaning", errors ? "problems" : "clean")
  }

  /// Null when the site could not be made as a whole.
  private func writeSite(to json: inout JSONWriter) {
    json.key("site")
    let made = record.made
    guard !problems.hasErrors, !made.sums.isEmpty else { return json.null() }
    json.object { json in
      json.member("pages", made.pages)
      json.member("files", made.sums.count)
      json.member("bytes", made.bytes)
      json.member("manifestSha256", made.manifestSum)
      json.member("contentSha256", made.contentSum)
    }
  }

  /// Null when nothing was published.
  private func writeChanges(to json: inout JSONWriter) {
    json.key("changes")
    guard let summary else { return json.null() }
    json.object { json in
      json.member("dryRun", isDryRun)
      json.member("added", summary.added.count)
      json.member("changed", summary.changed.count)
      json.member("removed", summary.removed.count)
      json.member("unchanged", summary.unchangedCount)
    }
  }

  private func writeProblems(to json: inout JSONWriter) {
    json.member("errors", problems.count { $0.severity == .error })
    json.member("warnings", problems.count { $0.severity == .warning })
    json.member("accepted", accepted)
    json.member(
      "codes",
      array: { json in
        let byCode = Dictionary(grouping: problems, by: \.code)
        for (code, problems) in byCode.sorted(by: { $0.key < $1.key }) {
          json.object { json in
            json.member("code", code.rawValue)
            json.member("severity", problems.map(\.severity).max()?.rawValue)
            json.member("count", problems.count)
          }
        }
      })
  }

  private func writeSeconds(to json: inout JSONWriter) {
    for (stage, duration) in record.durations { json.member(stage.rawValue, milliseconds: duration) }
    json.member("total", milliseconds: record.total)
  }
}

extension JSONWriter {
  /// Seconds with three decimals.
  fileprivate mutating func member(_ name: String, milliseconds duration: Duration) {
    let (seconds, attoseconds) = duration.components
    key(name)
    value(Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000), decimals: 3)
  }
}
