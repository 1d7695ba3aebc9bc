internal import BudgetModel
internal import SiteModel

/// What a kind of web server is told in a file of its own: redirects as answers with 301, and the headers that only a
/// server can send. Pages say all that they can themselves; these files make it quicker and surer.
struct HostFiles {
  let host: WebHost
  let redirects: [Redirect]

  /// From one address to another, both from the root of the host.
  struct Redirect {
    let old: String
    let new: String
  }

  init(_ host: WebHost, _ site: Site, base: BasePath) {
    self.init(
      host, site.redirects.map { Redirect(old: base.path + $0.path, new: $0.target.address) },
      errorPage: base.path + "/404.html")
  }

  init(_ host: WebHost, _ redirects: [Redirect], errorPage: String) {
    (self.host, self.errorPage) = (host, errorPage)
    self.redirects = redirects.sorted { $0.old < $1.old }
  }

  private let errorPage: String

  var outputs: [OutputFile] {
    switch host {
    case .netlify: [file("_redirects", lines { "\($0.old) \($0.new) 301!" }), file("_headers", Self.headerFile)]
    case .cloudflare: [file("_redirects", lines { "\($0.old) \($0.new) 301" }), file("_headers", Self.headerFile)]
    case .apache: [file(".htaccess", apache)]
    case .nginx: [file(".nginx-redirects.conf", nginx)]
    }
  }

  private func file(_ path: String, _ text: String) -> OutputFile { OutputFile(path) { Array(text.utf8) } }

  private func lines(_ line: (Redirect) -> String) -> String { redirects.map { line($0) + "\n" }.joined() }

  // MARK: Headers

  private static let headers = [
    ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
  ]

  private static let headerFile = "/*\n" + headers.map { "  \($0): \($1)\n" }.joined()

  // MARK: Apache

  /// `Redirect` would take all that begins with an address, so each is matched as a whole.
  private var apache: String {
    """
    ErrorDocument 404 \(errorPage)
    AddDefaultCharset utf-8
    DirectoryIndex index.html
    Options -Indexes
    RedirectMatch 404 "/\\.insyn"
    \(lines { "RedirectMatch 301 \"^\(Self.escaped($0.old))$\" \"\($0.new)\"" })<IfModule mod_headers.c>
    \(Self.headers.map { "  Header always set \($0) \"\($1)\"\n" }.joined())</IfModule>
    <IfModule mod_deflate.c>
      AddOutputFilterByType DEFLATE text/html text/css text/csv application/javascript application/json application/atom+xml image/svg+xml
    </IfModule>

    """
  }

  /// With or without the slash at the end. Addresses hold no characters that a regular expression knows but these.
  private static func escaped(_ path: String) -> String {
    let isFolder = path.hasSuffix("/") && path.count > 1
    let plain = isFolder ? path.dropLast() : path[...]
    let text = plain.map { ".+*?()[]{}|^$".contains($0) ? "\\\($0)" : String($0) }.joined()
    return isFolder ? text + "/?" : text
  }

  // MARK: nginx

  /// For `map $uri $insyn_moved { include ...; }` in the server's configuration.
  private var nginx: String { lines { "\"\($0.old)\" \"\($0.new)\";" } }
}
