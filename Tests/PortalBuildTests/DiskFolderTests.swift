import ContentReading
import Diagnostics
import Glibc
import PortalBuild
import PortalTestSupport
import Testing

@Suite("A portal's folder on the disk")
struct DiskFolderTests {
  private func codes(_ folder: TemporaryFolder) -> [String] { DiskFolder(folder.path).problems.map(\.code.rawValue) }

  @Test func listsContentAndThemesInOrderOfBytes() throws {
    let folder = try TemporaryFolder([
      "content/portal.yaml": "", "content/Z.md": "", "content/a/b.md": "", "content/a.md": "", "themes/x/y.css": "",
      "site/index.html": "", "README.md": "", "content/.DS_Store": "", "content/a.md~": "", "content/.git/config": "",
    ])
    #expect(
      DiskFolder(folder.path).paths == [
        "content/Z.md", "content/a.md", "content/a/b.md", "content/portal.yaml", "themes/x/y.css",
      ])
    #expect(codes(folder) == [])
  }

  @Test func readsWholeFilesAndStreams() throws {
    let text = String(repeating: "åäö\n", count: 5000)
    let temporary = try TemporaryFolder(["content/a.csv": text, "content/empty": ""])
    let folder = DiskFolder(temporary.path)
    #expect(folder.size(of: "content/a.csv") == text.utf8.count)
    #expect(try folder.bytes(of: "content/a.csv") == Array(text.utf8))
    #expect(try folder.bytes(of: "content/empty") == [])
    var stream = try folder.open("content/a.csv")
    var read: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1000)
    while case let count = try buffer.withUnsafeMutableBytes({ try stream.read(into: $0) }), count > 0 {
      read += buffer.prefix(count)
    }
    #expect(read == Array(text.utf8))
  }

  @Test(arguments: [
    "content/../secret", "secret", "/etc/passwd", "content", "content/none", "content//a", "",
  ])
  func opensOnlyWhatIsListed(_ path: String) throws {
    let temporary = try TemporaryFolder(["content/a": "", "secret": "x"])
    let folder = DiskFolder(temporary.path)
    #expect(folder.size(of: path) == nil)
    #expect(throws: Diagnostic.self) { try folder.bytes(of: path) }
    #expect(throws: Diagnostic.self) { try folder.open(path) }
  }

  @Test func followsLinksWithinThePortalOnly() throws {
    let folder = try TemporaryFolder(["content/a.md": "a", "content/d/e.md": "e", "themes/t/x": ""])
    try folder.link("content/inside.md", to: "a.md")
    try folder.link("content/folder", to: "../themes/t")
    try folder.link("content/passwd", to: "/etc/passwd")
    try folder.link("content/up", to: "..")
    try folder.link("content/d/loop", to: "../d")
    try folder.link("content/dead", to: "none")
    let disk = DiskFolder(folder.path)
    #expect(
      disk.paths == ["content/a.md", "content/d/e.md", "content/folder/x", "content/inside.md", "themes/t/x"])
    #expect(disk.problems.map(\.code.rawValue) == ["IN651", "IN651", "IN651", "IN651"])
    #expect(disk.problems.map(\.location.path) == ["content/d/loop", "content/dead", "content/passwd", "content/up"])
  }

  @Test(arguments: [
    (["content/a.md", "content/A.md"], ["IN652"]), (["content/\u{E5}.md", "content/a\u{30A}.md"], ["IN652"]),
    (["content/a/x.md", "content/A/x.md"], ["IN652"]), (["content/a.md", "content/a.txt"], []),
    (["content/a\u{1}b"], ["IN653"]), (["content/a\u{85}b"], ["IN653"]),
  ])
  func tellsOfNamesThatCannotTravel(_ names: [String], _ expected: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("content/keep", "")
    for name in names {
      if let slash = name.lastIndex(of: "/") { mkdir(folder.path(of: String(name[..<slash])), 0o755) }
      close(open(folder.path(of: name), O_CREAT | O_WRONLY, 0o644))
    }
    #expect(codes(folder) == expected)
  }

  @Test func tellsOfNamesThatAreNotText() throws {
    let folder = try TemporaryFolder(["content/a": ""])
    let name = Array(folder.path(of: "content/").utf8CString.dropLast()) + [CChar(bitPattern: 0xE5), 0]
    close(open(name, O_CREAT | O_WRONLY, 0o644))
    #expect(codes(folder) == ["IN653"])
  }

  @Test func tellsOfWhatIsNoFile() throws {
    let folder = try TemporaryFolder(["content/a": ""])
    mkfifo(folder.path(of: "content/pipe"), 0o644)
    #expect(codes(folder) == ["IN100"])
    #expect(DiskFolder(folder.path).paths == ["content/a"])
  }

  @Test func isEmptyWhereThereIsNoPortal() throws {
    let folder = DiskFolder(try TemporaryFolder().path)
    #expect(folder.paths == [])
    #expect(folder.problems == [])
  }
}
