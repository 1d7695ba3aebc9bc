internal import Dispatch
internal import Synchronization

/// Puts ballots in order beside whoever gathers more of them.
///
/// Whoever gathers waits when two blocks are not in order yet: memory stays with different ballots, not with all.
final class RowMerging: Sendable {
  private let queue = DispatchQueue(label: "insyn.order")
  private let free = DispatchSemaphore(value: 2)
  private let runs: OrderedRuns

  init() { runs = OrderedRuns([]) }

  /// With all that another has taken.
  init(_ other: RowMerging) { runs = OrderedRuns(other.all().map { [$0] } ?? []) }

  /// Takes a block of ballots in any order.
  func take(_ rows: BallotRows) {
    free.wait()
    queue.async { [runs, free] in
      runs.add(rows.inOrder())
      free.signal()
    }
  }

  /// All ballots that were taken, in order, equal ones as one; nil when there are none.
  func all() -> BallotRows? { queue.sync { runs.whole() } }
}

/// Ballots in order, in runs of which each is at least twice the next, so that a ballot is moved O(log n) times.
private final class OrderedRuns: Sendable {
  private let runs: Mutex<[BallotRows]>

  init(_ runs: [BallotRows]) { self.runs = Mutex(runs) }

  func add(_ rows: BallotRows) {
    runs.withLock { runs in
      var new = rows
      while let last = runs.last, last.count < 2 * new.count {
        runs.removeLast()
        new = last.merged(with: new)
      }
      runs.append(new)
    }
  }

  func whole() -> BallotRows? {
    runs.withLock { runs in
      while runs.count > 1 {
        let last = runs.removeLast()
        runs[runs.count - 1] = runs[runs.count - 1].merged(with: last)
      }
      return runs.first
    }
  }
}
