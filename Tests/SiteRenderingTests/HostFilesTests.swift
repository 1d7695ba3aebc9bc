import BudgetModel
import Foundation
import PortalTestSupport
import Testing

@testable import SiteRendering

@Suite("Files for web servers")
struct HostFilesTests {
  private func files(_ host: WebHost, _ redirects: [(String, String)] = []) -> [String: String] {
    let files = HostFiles(host, redirects.map { .init(old: $0, new: $1) }, errorPage: "/404.html")
    return Dictionary(
      uniqueKeysWithValues: files.outputs.map { ($0.path, String(decoding: $0.bytes(), as: UTF8.self)) })
  }

  private let moved = [("/sv/om.html", "/sv/om-portalen/"), ("/fi/a/", "/fi/b/")]

  @Test func sayWhereMovedPagesAre() {
    #expect(files(.netlify, moved)["_redirects"] == "/fi/a/ /fi/b/ 301!\n/sv/om.html /sv/om-portalen/ 301!\n")
    #expect(files(.cloudflare, moved)["_redirects"] == "/fi/a/ /fi/b/ 301\n/sv/om.html /sv/om-portalen/ 301\n")
    #expect(
      files(.nginx, moved)[".nginx-redirects.conf"]
        == "\"/fi/a/\" \"/fi/b/\";\n\"/sv/om.html\" \"/sv/om-portalen/\";\n")
    let apache = files(.apache, moved)[".htaccess"] ?? ""
    #expect(apache.contains("RedirectMatch 301 \"^/fi/a/?$\" \"/fi/b/\"\n"))
    #expect(apache.contains("RedirectMatch 301 \"^/sv/om\\.html$\" \"/sv/om-portalen/\"\n"))
  }

  /// What is written with the site says what the files to copy by hand say.
  @Test(arguments: [(WebHost.apache, ".htaccess", "htaccess"), (.netlify, "_headers", "_headers")])
  func areThoseOfTheExamples(_ host: WebHost, _ path: String, _ example: String) throws {
    let url = URL(filePath: "\(Repository.path)/docs/examples/hosts/\(example)")
    let text = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(files(host)[path] == text.joined(separator: "\n") + "\n")
  }
}
