import BudgetModel
import Checksums
import Synchronization

/// What a run did and how long it took, for its report. Nothing of it ever reaches the site.
public final class RunRecord: Sendable {
  /// A part of a run, in the order in which they come.
  public enum Stage: String, CaseIterable, Sendable {
    case reading, checking, counting, planning, rendering, publishing
  }

  private struct State {
    var asOf: Day?
    var stage: (name: Stage, began: ContinuousClock.Instant)?
    var durations: [Stage: Duration] = [:]
    var sums: [String: String] = [:]
    var bytes = 0
  }

  private let state = Mutex(State())
  private let began = ContinuousClock.now

  public init() {}

  /// Begins a stage, and ends the one before.
  func begin(_ stage: Stage?) {
    let now = ContinuousClock.now
    state.withLock { state in
      if let (name, began) = state.stage { state.durations[name, default: .zero] += now - began }
      state.stage = stage.map { ($0, now) }
    }
  }

  /// Ends the last stage.
  func end() { begin(nil) }

  func note(asOf day: Day) { state.withLock { $0.asOf = day } }

  /// A file that has been made. From any thread.
  func add(_ path: String, _ bytes: [UInt8]) {
    let sum = SHA256.hexadecimal(of: bytes)
    state.withLock { state in
      state.sums[path] = sum
      state.bytes += bytes.count
    }
  }

  /// The day that the site speaks of as today; nil when that was not found out.
  var asOf: Day? { state.withLock { $0.asOf } }

  /// In the order of stages; those that did not come to pass are not among them.
  var durations: [(stage: Stage, duration: Duration)] {
    let durations = state.withLock { $0.durations }
    return Stage.allCases.compactMap { stage in durations[stage].map { (stage, $0) } }
  }

  /// Since the record was made.
  var total: Duration { ContinuousClock.now - began }

  /// The files that were made.
  var made: MadeFiles { state.withLock { MadeFiles(sums: $0.sums, bytes: $0.bytes) } }
}

/// The files of a site as a whole.
struct MadeFiles {
  /// SHA-256 by path.
  let sums: [String: String]
  let bytes: Int

  var pages: Int { sums.keys.count { $0.hasSuffix(".html") } }

  /// SHA-256 of the list of files that is published with them.
  var manifestSum: String { SHA256.hexadecimal(of: Manifest(paths: Set(sums.keys)).bytes) }

  /// SHA-256 of all of it: of the lines that `sha256sum` writes of the files in the order of their paths' bytes.
  var contentSum: String {
    let sorted = sums.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return SHA256.hexadecimal(of: sorted.flatMap { Array("\($0.value)  \($0.key)\n".utf8) })
  }
}
