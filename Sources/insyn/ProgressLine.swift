import PortalBuild
import Synchronization

/// Tells those who wait how far it is, and how long it will go on. Nothing when standard error is no terminal.
final class ProgressLine: Sendable {
  private let words: CommandWords
  private let terminal = Terminal.errors
  /// When the first of many equal pieces was told.
  private let start = Mutex<ContinuousClock.Instant?>(nil)

  init(_ words: CommandWords) { self.words = words }

  func tell(_ progress: PortalPipeline.Progress) {
    guard terminal.isInteractive else { return }
    guard case .rendering(let done, let all) = progress else { return terminal.progress(words.progress(progress)) }
    terminal.progress(words.progress(progress) + secondsLeft(done, of: all))
  }

  func tell(_ progress: SiteVerification.Progress) {
    guard terminal.isInteractive else { return }
    guard case .reading(let done, let all) = progress else { return terminal.progress(words.progress(progress)) }
    terminal.progress(words.progress(progress) + secondsLeft(done, of: all))
  }

  private func secondsLeft(_ done: Int, of all: Int) -> String {
    let now = ContinuousClock.now
    let began = start.withLock { start in
      start = start ?? now
      return start ?? now
    }
    return RemainingTime.seconds(after: began.duration(to: now), done: done, of: all).map(words.secondsLeft) ?? ""
  }
}

/// How long equal pieces of work will go on, by how long the first of them took.
enum RemainingTime {
  /// Whole seconds, rounded up. Nil until a tenth is done and more than two seconds have passed: before that it is a guess.
  static func seconds(after elapsed: Duration, done: Int, of all: Int) -> Int? {
    guard done > 0, done < all, done * 10 >= all, elapsed > .seconds(2) else { return nil }
    let left = elapsed * (all - done) / done
    return Int(left.components.seconds) + (left.components.attoseconds > 0 ? 1 : 0)
  }
}
