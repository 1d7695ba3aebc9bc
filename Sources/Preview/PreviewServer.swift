public import Diagnostics
import FlyingFox
import FlyingSocks
import FoundationEssentials
import Glibc

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
    let socketAddress = try freeAddress()
    let (changes, change) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let watch = FolderWatch(folders) { change.yield() }
    defer { withExtendedLifetime(watch) {} }
    rebuild()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await serve(at: socketAddress) }
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

  private func serve(at free: (address: any SocketAddress, port: UInt16)) async throws {
    let responder = PreviewResponder(state: state, words: words, hosts: HostCheck(host: address.host))
    let server = HTTPServer(
      address: free.address, timeout: 300, logger: .disabled,
      handler: ClosureHTTPHandler {
        PreviewServer.response(to: $0, responder)
      })
    let isAnywhere = ["0.0.0.0", "::"].contains(address.host)
    let shown = isAnywhere ? "localhost" : address.host.contains(":") ? "[\(address.host)]" : address.host
    tell(.serving(address: "http://\(shown):\(free.port)/"))
    try await server.run()
  }

  private static func response(to request: HTTPRequest, _ responder: PreviewResponder) -> HTTPResponse {
    let answer = responder.answer(
      method: request.method.rawValue, path: request.target.path(), host: request.headers[.host])
    var headers: HTTPHeaders = [
      .contentType: answer.type, HTTPHeader("Cache-Control"): "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
    ]
    headers[.location] = answer.location
    let status = HTTPStatusCode(answer.status, phrase: phrase(answer.status))
    switch answer.body {
    case .events where request.method == .GET:
      return HTTPResponse(
        statusCode: status, headers: headers, body: HTTPBodySequence(from: EventBytes(responder.state.events())))
    case .events: return HTTPResponse(statusCode: status, headers: headers)
    case .bytes(let bytes):
      headers[.contentLength] = String(bytes.count)
      let isHead = request.method == .HEAD
      return HTTPResponse(statusCode: status, headers: headers, body: isHead ? Data() : Data(bytes))
    }
  }

  private static func phrase(_ status: Int) -> String {
    [200: "OK", 302: "Found", 404: "Not Found", 405: "Method Not Allowed", 421: "Misdirected Request"][status]
      ?? "Service Unavailable"
  }
}
