import Diagnostics
import Foundation
@testable import Preview
import Testing

@Suite("What a preview answers")
struct PreviewResponderTests {
  private struct Site: PreviewSite {
    var basePath = ""
    var files: [String: String] = [:]
    /// A page that cannot be made.
    var broken: String?

    func file(at path: String) throws(PreviewProblems) -> [UInt8]? {
      if path == broken { throw PreviewProblems([Diagnostic("IN100", at: .file("content/x.jpg"))]) }
      return files[path].map { Array($0.utf8) }
    }
  }

  private let state = PreviewState(words: PreviewWords(language: .en))
  private let problem = Diagnostic("IN800", at: .file("content/portal.yaml"), ["path": "content/portal.yaml"])
  private let page = "<html><body><p>hej</p></body></html>"

  private func take(_ site: Site?, _ problems: [Diagnostic] = []) {
    state.take(PreviewBuild(site: site, problems: problems))
  }

  private func answer(_ path: String, method: String = "GET", host: String? = "localhost:8080") -> PreviewAnswer {
    PreviewResponder(state: state, words: PreviewWords(language: .en), hosts: HostCheck(host: "127.0.0.1"))
      .answer(method: method, path: path, host: host)
  }

  private func text(_ answer: PreviewAnswer) -> String {
    guard case .bytes(let bytes) = answer.body else { return "events" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func servesPagesWithItsScriptAndOtherFilesAsTheyAre() {
    take(Site(files: ["sv/index.html": page, "assets/a.css": "p {}"]))
    let script = #"<script src="/.insyn/preview.js" data-version="1"></script>"#
    #expect(text(answer("/sv/")) == "<html><body><p>hej</p>\(script)</body></html>")
    #expect(text(answer("/assets/a.css")) == "p {}")
    #expect(answer("/assets/a.css").type == "text/css; charset=utf-8")
    #expect(text(answer("/.insyn/preview.js")) == PreviewAssets.script)
    #expect(text(answer("/.insyn/events")) == "events")
  }

  @Test func leadsToTheFolderOfAPage() {
    take(Site(files: ["sv/index.html": page]))
    #expect(answer("/sv").location == "/sv/")
    #expect(answer("/fi").status == 404)
  }

  @Test func servesBelowTheBasePath() {
    take(Site(basePath: "/insyn", files: ["index.html": page]))
    #expect(answer("/").location == "/insyn/")
    #expect(answer("/insyn/").status == 200)
    #expect(answer("/insynt/").status == 404)
    #expect(answer("/index.html").status == 404)
  }

  @Test func showsTheSitesOwnPageForWhatIsNotThere() {
    take(Site(files: ["404.html": "<p>both</p>", "fi/404.html": "<p>puuttuu</p>"]))
    #expect(text(answer("/fi/x/")).hasPrefix("<p>puuttuu</p>"))
    #expect(text(answer("/x/")).hasPrefix("<p>both</p>"))
    #expect(answer("/fi/x/").status == 404)
    #expect(text(answer("/%2e%2e/404.html")).hasPrefix("<p>both</p>"))
  }

  @Test(arguments: ["/.git/config", "/..%2f..%2fetc/passwd", "/sv/%2e%2e/secret"])
  func namesNothingOutside(_ path: String) {
    take(Site(files: [".git/config": "secret", "etc/passwd": "secret", "secret": "secret"]))
    #expect(answer(path).status == 404)
  }

  @Test func refusesStrangersAndOtherMethods() {
    take(Site(files: ["index.html": page]))
    #expect(answer("/", host: "evil.example").status == 421)
    #expect(answer("/", host: nil).status == 421)
    #expect(answer("/", method: "POST").status == 405)
    #expect(answer("/", method: "HEAD").status == 200)
  }

  @Test func keepsTheLastGoodSiteBehindProblems() throws {
    take(Site(files: ["index.html": page]))
    take(nil, [problem])
    #expect(answer("/").status == 200)
    #expect(text(answer("/")).contains(#"data-version="2""#))
    let told = try told()
    #expect(told["isGood"] as? Bool == false)
    #expect(told["heading"] as? String == "1 error. What you see behind is the last version that worked.")
    let first = try #require((told["problems"] as? [[String: String]])?.first)
    #expect(first["place"] == "content/portal.yaml")
    #expect(first["message"] == "there is no content/portal.yaml here")
    #expect(first["hint"]?.hasPrefix("go to the portal's folder") == true)
  }

  @Test func showsThatThereIsNothingYet() {
    take(nil, [problem])
    #expect(answer("/").status == 503)
    #expect(text(answer("/")).contains("preview.js"))
  }

  @Test func showsTheOlderPageWhereTheNewOneCannotBeMade() throws {
    take(Site(files: ["index.html": "<p>old</p>"]))
    take(Site(files: ["index.html": "<p>new</p>"], broken: "index.html"))
    #expect(text(answer("/")).hasPrefix("<p>old</p>"))
    #expect(try told()["isGood"] as? Bool == false)
    take(Site(files: ["index.html": "<p>new</p>"]))
    #expect(text(answer("/")).hasPrefix("<p>new</p>"))
    #expect(try told()["isGood"] as? Bool == true)
  }

  @Test func tellsOpenPagesOfEveryReading() async throws {
    var events = state.events().makeAsyncIterator()
    #expect(try Self.state(await events.next())["version"] as? Int == 0)
    take(Site(files: ["index.html": page]))
    #expect(try Self.state(await events.next())["version"] as? Int == 1)
    take(nil, [problem])
    let broken = try Self.state(await events.next())
    #expect(broken["version"] as? Int == 2)
    #expect(broken["isGood"] as? Bool == false)
  }

  @Test func forgetsPagesThatAreClosed() async {
    do {
      let events = state.events()
      #expect(state.listenerCount == 1)
      withExtendedLifetime(events) {}
    }
    state.ping()
    #expect(state.listenerCount == 0)
  }

  private func told() throws -> [String: Any] { try Self.state(state.event()) }

  private static func state(_ event: [UInt8]?) throws -> [String: Any] {
    let lines = String(decoding: event ?? [], as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "event: state")
    let data = try #require(lines.last?.dropFirst("data: ".count))
    return try #require(try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
  }
}
