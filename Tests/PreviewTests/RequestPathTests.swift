@testable import Preview
import Testing

@Suite("What a request's path names")
struct RequestPathTests {
  @Test(arguments: [
    ("/", "index.html"), ("/sv/", "sv/index.html"), ("/sv", "sv"), ("/sv/a.html", "sv/a.html"),
    ("/sv/r%C3%A5dhus/", "sv/rådhus/index.html"), ("/a%20b", "a b"), ("/a%2Fb", "a/b"), ("/%2561", "%61"),
    ("/a..b", "a..b"),
  ])
  func names(_ raw: String, _ file: String) { #expect(RequestPath.file(for: raw) == file) }

  @Test(arguments: [
    "", "sv", "//etc/passwd", "/..", "/../x", "/sv/..", "/sv/../x", "/%2e%2e/x", "/..%2f..%2fetc/passwd",
    "/sv/%2e%2e%2fx", "/./x", "/.git/config", "/sv/.insyn-manifest", "/%2egit", "/a//b", "/a%00b", "/a%0ab", "/a\\b",
    "/a%5cb", "/a%", "/a%2", "/a%zz", "/%ff", "/%c0%ae%c0%ae/x", "/" + String(repeating: "a", count: 5000),
  ])
  func namesNothing(_ raw: String) { #expect(RequestPath.file(for: raw) == nil) }

  @Test(arguments: [
    ("sv/index.html", "text/html; charset=utf-8"), ("a/b.CSS", "text/css; charset=utf-8"),
    ("x.csv", "text/csv; charset=utf-8"),
    ("a.b/c", "application/octet-stream"), ("noending", "application/octet-stream"), ("p.jpeg", "image/jpeg"),
  ])
  func tellsTheMediaType(_ path: String, _ type: String) { #expect(MediaType.of(path) == type) }

  @Test(arguments: [
    ("localhost:8080", true), ("LOCALHOST", true), ("127.0.0.1:8080", true), ("[::1]:8080", true),
    ("192.168.1.20:8080", true), ("evil.example", false), ("localhost.evil.example:8080", false),
    ("127.0.0.1.evil.example", false), ("", false), (nil, false), ("preview.test:1", true),
  ])
  func answersOnlyToItsOwnNames(_ header: String?, _ isAccepted: Bool) {
    #expect(HostCheck(host: "preview.test").accepts(header) == isAccepted)
  }
}
