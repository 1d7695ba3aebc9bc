import BudgetModel
import Diagnostics
import Foundation
import PortalTestSupport
import SiteModel
import SiteRendering
import Testing

/// What a page costs a reader on a slow line, and the browser of an old phone.
@Suite("Weight")
struct WeightTests {
  /// As a server sends it: gzip, level 9.
  private func compressed(_ bytes: [UInt8]) throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/gzip")
    process.arguments = ["-9", "-c", "-n"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let writing = Thread { [data = Data(bytes)] in
      input.fileHandleForWriting.write(data)
      try? input.fileHandleForWriting.close()
    }
    writing.start()
    let size = output.fileHandleForReading.readDataToEndOfFile().count
    process.waitUntilExit()
    return size
  }

  private func elements(_ html: String) -> Int { html.matches(of: #/<[a-z]/#).count }

  @Test func theScriptIsSmall() throws {
    let script = try compressed(SmallSite.files["assets/insyn.js"] ?? [])
    #expect((1000..<15_000).contains(script), "\(script)")
  }

  @Test func aRoundPageWithStyleAndScriptsIsUnder60Kilobytes() throws {
    let page = try #require(
      SmallSite.files.keys.first { $0.hasPrefix("sv/omgangar/") && $0.split(separator: "/").count == 4 })
    let files = [page, "assets/insyn.css", "assets/insyn.js", "assets/theme.js"]
    let sizes = try files.map { try compressed(SmallSite.files[$0] ?? []) }
    #expect(sizes.allSatisfy { $0 > 50 })
    #expect(sizes.reduce(0, +) < 60_000, "\(sizes)")
  }

  @Test func pagesOfLongListsStayUnder1500Elements() throws {
    let site = try #require(TestSite(LongPortal.folder(proposals: 170), asOf: SmallPortal.asOf))
    let lists = ["sv/forslag/", "sv/forslag/sida-2/", "fi/ehdotukset/", "sv/mal/", "sv/omraden/"]
    let pages = site.outputs.filter { file in
      file.path.hasSuffix(".html") && lists.contains { file.path.hasPrefix($0) }
    }
    #expect(pages.count > 10)
    for page in pages { #expect(elements(String(decoding: page.bytes(), as: UTF8.self)) < 1500, "\(page.path)") }
  }

  @Test func everyPageStatesItsPolicyAndHasNoOtherScripts() {
    for (path, _) in SmallSite.files where path.hasSuffix(".html") {
      let text = SmallSite.text(path)
      if text.contains("http-equiv=\"refresh\"") || text.contains("data-kind=\"embed\"") { continue }
      #expect(text.contains("script-src 'self'"), "\(path)")
      #expect(text.matches(of: #/<script src=/#).count == 2 && !text.contains(#/<script>/#), "\(path)")
      #expect(text.contains(#/<script src="\/assets\/insyn\.js\?v=[0-9a-f]{16}" defer="defer">/#), "\(path)")
    }
  }

  @Test func aLongSiteHoldsBeforeTheProof() throws {
    let site = try #require(TestSite(LongPortal.folder(proposals: 90), asOf: SmallPortal.asOf))
    var proof = PageProof(baseAddress: site.site.portal.settings.baseAddress)
    for file in site.outputs { proof.add(file.path, file.bytes()) }
    for picture in site.site.media { proof.add(String(picture.address.dropFirst()), []) }
    #expect(proof.problems.map { "\($0.location) \($0.code) \($0.arguments)" } == [])
  }
}
