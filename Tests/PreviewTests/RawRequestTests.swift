import Diagnostics
import Glibc
@testable import Preview
import Testing

@Suite("Requests as no browser sends them", .serialized)
struct RawRequestTests {
  private struct Site: PreviewSite {
    var basePath: String { "" }
    func file(at path: String) throws(PreviewProblems) -> [UInt8]? { path == "index.html" ? Array("page".utf8) : nil }
  }

  /// Serves one page at a free port while `body` runs.
  private func serving(_ body: (UInt16) throws -> Void) throws {
    let server = PreviewServer(
      at: .init(), watching: [], language: .en, build: { PreviewBuild(site: nil, problems: []) }, tell: { _ in })
    let (socket, port) = try server.freeSocket()
    let words = PreviewWords(language: .en)
    let state = PreviewState(words: words)
    state.take(PreviewBuild(site: Site(), problems: []))
    let listener = PreviewListener(
      socket, PreviewResponder(state: state, words: words, hosts: HostCheck(host: "127.0.0.1")))
    defer { withExtendedLifetime(listener) {} }
    try body(port)
  }

  /// Sends the bytes and gives the first line and the body of what comes back until the other side hangs up.
  private func answer(to text: String, at port: UInt16) -> (status: String, body: String) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) == 0 }
    }
    guard isOpen else { return ("no connection", "") }
    let bytes = Array(text.utf8)
    _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    var told: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { break }
      told += chunk[..<count]
    }
    let lines = String(decoding: told, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
    return (lines.first.map(String.init) ?? "", lines.last.map(String.init) ?? "")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 200 OK"),
      ("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 200 OK"),
      ("GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 421 Misdirected Request"),
      ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "HTTP/1.1 421 Misdirected Request"),
      ("DELETE / HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 405 Method Not Allowed"),
      ("GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 404 Not Found"),
      ("GET http://evil/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 400 Bad Request"),
      ("\u{16}\u{3}\u{1}\r\n\r\n", "HTTP/1.1 400 Bad Request"),
      (
        "GET / HTTP/1.1\r\nX: \(String(repeating: "x", count: RequestHead.limit))",
        "HTTP/1.1 431 Request Header Fields Too Large"
      ),
    ])
  func areAnsweredForWhatTheyAre(_ request: String, _ status: String) throws {
    try serving { port in
      let told = answer(to: request, at: port)
      #expect(told.status == status)
      #expect(told.body.hasPrefix("page") == (request.hasPrefix("GET") && status.contains("200")))
    }
  }

  /// Whoever hangs up in the middle takes nothing from those who come after.
  @Test(.timeLimit(.minutes(1)))
  func doNotStopThePreview() throws {
    try serving { port in
      for _ in 0..<200 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        close(descriptor)
        _ = answer(to: "\u{1}\r\n\r\n", at: port)
      }
      #expect(answer(to: "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", at: port).status == "HTTP/1.1 200 OK")
    }
  }
}
