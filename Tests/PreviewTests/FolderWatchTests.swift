import Foundation
import PortalTestSupport
@testable import Preview
import Testing

@Suite("Watching folders", .serialized)
struct FolderWatchTests {
  private let folder: TemporaryFolder
  private let watch: FolderWatch
  private let changes: AsyncStream<Void>

  init() throws {
    folder = try TemporaryFolder(["content/a.md": "a", "content/b/c.md": "c"])
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    changes = stream
    watch = try #require(FolderWatch([folder.path(of: "content")]) { continuation.yield() })
  }

  /// Whether something is told within two seconds, and nothing more soon after it.
  private func isToldOnce(_ change: () throws -> Void) async throws -> Bool {
    try change()
    let count = try await counted(within: .seconds(2))
    return count == 1
  }

  private func counted(within limit: Duration) async throws -> Int {
    try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask { [changes] in
        var iterator = changes.makeAsyncIterator()
        return await iterator.next() == nil ? 0 : 1
      }
      group.addTask {
        try? await Task.sleep(for: limit)
        return 0
      }
      let first = try await group.next() ?? 0
      group.cancelAll()
      return first
    }
  }

  @Test func tellsOfWritingRenamingAndRemoving() async throws {
    #expect(try await isToldOnce { try folder.write("content/a.md", "b") })
    #expect(try await isToldOnce { try folder.write("content/b/new.md", "n") })
    #expect(try await isToldOnce { try folder.remove("content/b/c.md") })
    #expect(
      try await isToldOnce {
        try FileManager.default.moveItem(
          atPath: folder.path(of: "content/a.md"), toPath: folder.path(of: "content/z.md"))
      })
  }

  @Test func tellsOfFilesInNewFolders() async throws {
    #expect(try await isToldOnce { try folder.write("content/new/deep/x.md", "x") })
    #expect(try await isToldOnce { try folder.write("content/new/deep/x.md", "y") })
  }

  @Test func doesNotTellOfHiddenFilesAndEditorsCopies() async throws {
    try folder.write("content/.a.md.swp", "x")
    try folder.write("content/a.md~", "x")
    #expect(try await counted(within: .milliseconds(300)) == 0)
    withExtendedLifetime(watch) {}
  }

  @Test func tellsOfManyChangesOnce() async throws {
    for number in 0..<200 { try folder.write("content/\(number).md", "x") }
    #expect(try await counted(within: .seconds(2)) == 1)
    #expect(try await counted(within: .milliseconds(300)) == 0)
  }
}
