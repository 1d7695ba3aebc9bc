@testable import Preview
import Testing

@Suite("The head of a request")
struct RequestHeadTests {
  @Test(arguments: [
    ("GET / HTTP/1.1\r\nHost: localhost:8080", "GET / localhost:8080"),
    ("HEAD /sv/?area=norr HTTP/1.0", "HEAD /sv/ -"),
    ("GET /%C3%A5 HTTP/1.1\r\nhOsT:\t[::1]:80 \r\nX-Other: a: b", "GET /%C3%A5 [::1]:80"),
    ("POST /a HTTP/1.1\r\nHost:", "POST /a "),
  ])
  func tellsWhatIsWantedAndOfWhom(_ text: String, _ told: String) {
    let head = RequestHead(Array(text.utf8))
    #expect(head.map { "\($0.method) \($0.path) \($0.host ?? "-")" } == told)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET  / HTTP/1.1", " / HTTP/1.1", "GET / HTTP/2.0", "GET / HTTP/1.1 x",
    "GET http://evil/ HTTP/1.1", "GET ../etc/passwd HTTP/1.1", "CONNECT evil:80 HTTP/1.1",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b", "GET / HTTP/1.1\r\nno colon", "GET / HTTP/1.1\r\n: no name",
    "GET / HTTP/1.1\r\nHost : a", "GET / HTTP/1.1\r\nHost: a\r\n folded: line", "GET /\u{0} HTTP/1.1",
    "\u{16}\u{3}\u{1}",
  ])
  func isNoneWhenItSaysAnythingElse(_ text: String) {
    #expect(RequestHead(Array(text.utf8)) == nil)
  }

  /// A head may come byte by byte; its end is found where it is, and not before.
  @Test(arguments: [1, 2, 3, 5, 100])
  func endsWithAnEmptyLineHoweverItComes(pieces: Int) {
    let all = Array("GET / HTTP/1.1\r\nHost: a\r\n\r\nrest".utf8)
    var bytes: [UInt8] = []
    var found: Int?
    for start in stride(from: 0, to: all.count, by: pieces) where found == nil {
      let before = bytes.count
      bytes += all[start..<min(start + pieces, all.count)]
      found = RequestHead.end(in: bytes, after: before)
      if found == nil { #expect(bytes.count < all.count - 4) }
    }
    #expect(found == all.count - 8)
  }
}
