@preconcurrency import Dispatch

/// Hands papers from whoever reads them to whoever counts them, a batch at a time and in order. The two work side by
/// side; reading waits when counting is two batches behind, so that memory does not grow with the file.
final class PaperQueue {
  /// What papers are gathered in now.
  private(set) var batch: PaperBatch

  private static let batches = 3
  private let ring: [PaperBatch]
  private var handedOver = 0
  private let free = DispatchSemaphore(value: PaperQueue.batches - 1)
  private let queue = DispatchQueue(label: "insyn.ballots")
  private let settling: BallotSettling

  init(_ settling: BallotSettling) {
    self.settling = settling
    ring = (0..<Self.batches).map { _ in PaperBatch() }
    batch = ring[0]
  }

  /// Hands the batch over and begins another.
  func handOver() {
    // Only the queue touches what settles, and only it touches the batch until it has said that it is free.
    nonisolated(unsafe) let (settling, full) = (settling, batch)
    queue.async { [free] in
      settling.settle(full)
      full.removeAll()
      free.signal()
    }
    free.wait()
    handedOver += 1
    batch = ring[handedOver % Self.batches]
  }

  /// Waits until all that was handed over is counted.
  func wait() { queue.sync {} }

  /// Counts all there is.
  func close() {
    wait()
    settling.settle(batch)
    batch.removeAll()
  }
}
