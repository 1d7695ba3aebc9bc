import ContentReading
import Diagnostics
import Testing

@Suite("A folder in memory")
struct ContentFolderTests {
  let folder: InMemoryFolder = ["a/b.md": "B", "a/a.md": "hello", "a-b/x": "", "b": "1"]

  @Test func listsPathsInOrderOfTheirBytes() {
    #expect(folder.paths == ["a-b/x", "a/a.md", "a/b.md", "b"])
  }

  @Test(arguments: [("a", ["a/a.md", "a/b.md"]), ("a-b", ["a-b/x"]), ("b", []), ("c", [])])
  func listsWhatIsUnderAFolder(folder name: String, paths: [String]) {
    #expect(Array(folder.paths(under: name)) == paths)
  }

  @Test func streamsAFileInPieces() throws {
    var stream = try folder.open("a/a.md")
    var pieces: [String] = []
    try withUnsafeTemporaryAllocation(byteCount: 2, alignment: 1) { buffer in
      while case let count = try stream.read(into: buffer), count > 0 {
        pieces.append(String(decoding: buffer[..<count], as: UTF8.self))
      }
    }
    #expect(pieces == ["he", "ll", "o"])
  }

  @Test func saysWhichFileIsMissing() {
    let problem = #expect(throws: Diagnostic.self) { try folder.bytes(of: "c") }
    #expect(problem?.code == "IN100")
    #expect(problem?.told(in: .en).message == "'c' cannot be read: no such file")
  }
}
