import Diagnostics
import Synchronization

/// What the preview shows now: the last site that could be made, and the problems of the content as it stands.
final class PreviewState: Sendable {
  struct Content: Sendable {
    /// Grows with every reading of the content.
    var version = 0
    var site: (any PreviewSite)?
    /// The site before that, for pages that the newest cannot make.
    var before: (any PreviewSite)?
    var problems: [Diagnostic] = []
  }

  private struct Shared {
    var content = Content()
    var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var nextListener = 0
  }

  private let shared = Mutex(Shared())
  private let words: PreviewWords

  init(words: PreviewWords) { self.words = words }

  var content: Content { shared.withLock { $0.content } }

  /// Takes what a reading gave and tells every page that is open. With errors the last good site stays.
  func take(_ build: PreviewBuild) {
    shared.withLock { shared in
      shared.content.version += 1
      if let site = build.site { (shared.content.before, shared.content.site) = (shared.content.site, site) }
      shared.content.problems = build.problems
    }
    tell(event())
  }

  /// Adds problems that came up while a page of a version was made. Those of older versions are mended or told anew.
  func add(_ problems: [Diagnostic], to version: Int) {
    let isNew = shared.withLock { shared in
      guard shared.content.version == version, !problems.allSatisfy(shared.content.problems.contains) else {
        return false
      }
      shared.content.problems = (shared.content.problems + problems).inOrder()
      return true
    }
    if isNew { tell(event()) }
  }

  private func tell(_ event: [UInt8]) {
    for listener in shared.withLock({ Array($0.listeners.values) }) { listener.yield(event) }
  }

  /// What a page is told from now on: at once how things stand, then every change.
  func events() -> AsyncStream<[UInt8]> {
    let (stream, continuation) = AsyncStream<[UInt8]>.makeStream(bufferingPolicy: .bufferingNewest(4))
    let id = shared.withLock { shared in
      shared.nextListener += 1
      shared.listeners[shared.nextListener] = continuation
      return shared.nextListener
    }
    continuation.onTermination = { [weak self] _ in
      self?.shared.withLock { $0.listeners[id] = nil }
    }
    continuation.yield(event())
    return stream
  }

  /// A comment that browsers ignore; writing it tells us which pages have been closed.
  func ping() { tell(Array(": \n\n".utf8)) }

  var listenerCount: Int { shared.withLock { $0.listeners.count } }

  /// How things stand, as a server-sent event.
  func event() -> [UInt8] {
    let content = content
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("version", content.version)
      json.member("heading", words.heading(content.problems))
      json.member("close", words.close)
      json.member("isGood", !content.problems.hasErrors)
      json.member(
        "problems",
        array: { json in
          for problem in Self.errorsFirst(content.problems).prefix(100) { write(problem, to: &json) }
        })
    }
    return Array("event: state\ndata: ".utf8) + json.bytes + [0x0A, 0x0A]
  }

  private static func errorsFirst(_ problems: [Diagnostic]) -> [Diagnostic] {
    problems.filter { $0.severity == .error } + problems.filter { $0.severity == .warning }
  }

  private func write(_ problem: Diagnostic, to json: inout JSONWriter) {
    let told = problem.told(in: words.language)
    json.object { json in
      json.member("severity", problem.severity.rawValue)
      json.member("place", problem.location.description)
      json.member("message", told.message)
      json.member("hint", told.hint)
      json.member("code", problem.code.rawValue)
    }
  }
}
