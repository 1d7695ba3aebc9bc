public import Diagnostics

/// Shows a portal in a browser while it is being written: reads the content anew at every change, reloads the pages
/// that are open, and shows problems over them. Nothing is written to the disk.
public struct PreviewServer: Sendable {
  /// Where the preview answers.
  public struct Address: Sendable {
    public let host: String
    /// Nil: the first free one from 8080 on.
    public let port: UInt16?

    public init(host: String = "127.0.0.1", port: UInt16? = nil) {
      self.host = host
      self.port = port
    }
  }

  /// What `serve` tells whoever started it.
  public enum Event: Sendable {
    case serving(address: String)
    case read(PreviewBuild)
  }

  let address: Address
  private let folders: [String]
  private let state: PreviewState
  private let words: PreviewWords
  private let build: @Sendable () -> PreviewBuild
  private let tell: @Sendable (Event) -> Void

  /// - Parameters:
  ///   - folders: what to watch, with all within.
  ///   - build: reads the content as it stands; called again at every change, one call at a time.
  public init(
    at address: Address, watching folders: [String], language: MessageLanguage,
    build: @escaping @Sendable () -> PreviewBuild, tell: @escaping @Sendable (Event) -> Void
  ) {
    self.address = address
    self.folders = folders
    self.build = build
    self.tell = tell
    words = PreviewWords(language: language)
    state = PreviewState(words: words)
  }

  /// Serves until the task is cancelled. Throws IN700 or IN701 when it cannot answer at the address.
  public func run() async throws {
    let (socket, port) = try freeSocket()
    let (changes, change) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let watch = FolderWatch(folders) { change.yield() }
    defer { withExtendedLifetime(watch) {} }
    rebuild()
    let responder = PreviewResponder(state: state, words: words, hosts: HostCheck(host: address.host))
    let listener = PreviewListener(socket, responder)
    defer { withExtendedLifetime(listener) {} }
    tell(.serving(address: "http://\(shownHost):\(port)/"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { for await _ in changes { rebuild() } }
      group.addTask { try await keepAlive() }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func rebuild() {
    let made = build()
    state.take(made)
    tell(.read(made))
  }

  private func keepAlive() async throws {
    while true {
      try await Task.sleep(for: .seconds(15))
      state.ping()
    }
  }

  /// What to write in a browser of this computer.
  private var shownHost: String {
    if ["0.0.0.0", "::"].contains(address.host) { return "localhost" }
    return address.host.contains(":") ? "[\(address.host)]" : address.host
  }
}
