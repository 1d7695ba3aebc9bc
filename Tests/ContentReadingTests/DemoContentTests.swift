import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import Testing

/// The portal that comes with the program, read from the disk.
@Suite("The demo content")
struct DemoContentTests {
  @Test func readsWithoutProblems() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = try Self.folder(
      at: ProcessInfo.processInfo.environment["INSYN_CONTENT"].map { URL(filePath: $0) } ?? root)
    let result = PortalReading.read(folder)
    let told = result.diagnostics.map { "\($0.location): \($0.told(in: .en).message) [\($0.code)]" }
    #expect(told == [])
    #expect(result.portal?.rounds.isEmpty == false)
  }

  private static func folder(at root: URL) throws -> InMemoryFolder {
    let content = root.appending(path: "content")
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: content.path) {
      let file = content.appending(path: path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      files["content/" + path] = try Array(Data(contentsOf: file))
    }
    return InMemoryFolder(bytes: files)
  }
}
