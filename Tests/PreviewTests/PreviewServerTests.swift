import Diagnostics
import Foundation
import FoundationNetworking
import PortalTestSupport
@testable import Preview
import Synchronization
import Testing

@Suite("A preview over the network", .serialized)
struct PreviewServerTests {
  private struct Site: PreviewSite {
    let text: String
    var basePath: String { "" }
    func file(at path: String) throws(PreviewProblems) -> [UInt8]? { path == "index.html" ? Array(text.utf8) : nil }
  }

  /// Serves a folder whose only page is the text of `content/a.md`; gives the address to `body`.
  private func serving(_ folder: TemporaryFolder, _ body: (String) async throws -> Void) async throws {
    let (addresses, found) = AsyncStream<String>.makeStream()
    let server = PreviewServer(
      at: .init(), watching: [folder.path(of: "content")], language: .en,
      build: { PreviewBuild(site: Site(text: folder.text(of: "content/a.md") ?? ""), problems: []) },
      tell: { if case .serving(let address) = $0 { found.yield(address) } })
    let running = Task { try await server.run() }
    defer { running.cancel() }
    let address = try #require(await addresses.first { _ in true })
    try await body(address)
  }

  private func get(_ address: String) async throws -> (Int, String) {
    let (data, response) = try await URLSession.shared.data(from: try #require(URL(string: address)))
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }

  @Test(.timeLimit(.minutes(1)))
  func servesAndReadsAnewAtEveryChange() async throws {
    let folder = try TemporaryFolder(["content/a.md": "first"])
    try await serving(folder) { address in
      #expect(try await get(address).1.hasPrefix("first"))
      #expect(try await get(address + "..%2f..%2fetc/passwd").0 == 404)
      try folder.write("content/a.md", "second")
      var text = ""
      while !text.hasPrefix("second") {
        try await Task.sleep(for: .milliseconds(50))
        text = try await get(address).1
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func takesTheNextPortUnlessOneIsAskedFor() async throws {
    let folder = try TemporaryFolder(["content/a.md": "x"])
    try await serving(folder) { first in
      try await serving(folder) { second in #expect(first != second) }
      let port = try #require(URL(string: first)?.port.flatMap { UInt16(exactly: $0) })
      let taken = PreviewServer(
        at: .init(port: port), watching: [], language: .en, build: { PreviewBuild(site: nil, problems: []) },
        tell: { _ in })
      let told = await #expect(throws: Diagnostic.self) { try await taken.run() }
      #expect(told?.code == "IN700")
    }
  }

  @Test(arguments: ["no such host", "203.0.113.7"])
  func tellsOfHostsThatAreNotOurs(_ host: String) async {
    let server = PreviewServer(
      at: .init(host: host), watching: [], language: .en, build: { PreviewBuild(site: nil, problems: []) },
      tell: { _ in })
    let told = await #expect(throws: Diagnostic.self) { try await server.run() }
    #expect(told?.code == "IN701")
  }
}
