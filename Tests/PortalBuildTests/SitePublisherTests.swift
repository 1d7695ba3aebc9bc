import Diagnostics
import Glibc
@testable import PortalBuild
import PortalTestSupport
import Testing

@Suite("Publishing a folder")
struct SitePublisherTests {
  private let folder: TemporaryFolder
  private let ours = ["index.html": "chooser", "sv/index.html": "hem", "fi/index.html": "koti"]

  init() throws { folder = try TemporaryFolder(["site/README.md": "do not edit"]) }

  @discardableResult
  private func publish(
    _ files: [String: String], to output: String = "site", isDryRun: Bool = false
  ) throws(Diagnostic) -> PublishSummary {
    let publisher = try SitePublisher(output: folder.path(of: output), isDryRun: isDryRun)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { try publisher.add(path, Array(text.utf8)) }
    return try publisher.publish()
  }

  private func problem(_ files: [String: String], to output: String = "site") -> Diagnostic? {
    do throws(Diagnostic) {
      try publish(files, to: output)
      return nil
    } catch { return error }
  }

  /// What is published, without our list.
  private func published(_ output: String = "site") -> [String: String] {
    folder.files(in: output).filter { $0.key != Manifest.fileName }
  }

  private func with(_ files: [String: String]) -> [String: String] {
    files.merging(["README.md": "do not edit"]) { ours, _ in ours }
  }

  @Test func writesEverythingAndKeepsForeignFiles() throws {
    try folder.write("site/notes/mine.txt", "keep")
    try folder.link("site/latest", to: "sv")
    let summary = try publish(ours)
    #expect(published() == with(ours).merging(["notes/mine.txt": "keep", "latest": "-> sv"]) { $1 })
    #expect(summary.added == ["fi/index.html", "index.html", "sv/index.html"])
    #expect(folder.names == ["site"])
  }

  @Test func makesTheFolderWhenThereIsNone() throws {
    try publish(ours, to: "public/deep/site")
    #expect(published("public/deep/site") == ours)
  }

  @Test func changesOnlyWhatDiffers() throws {
    try publish(ours)
    let before = ours.keys.sorted().map { folder.inode(of: "site/\($0)") }
    let summary = try publish(["index.html": "chooser", "sv/index.html": "hem 2", "sv/om/index.html": "om"])
    #expect(summary.added == ["sv/om/index.html"])
    #expect(summary.changed == ["sv/index.html"])
    #expect(summary.removed == ["fi/index.html"])
    #expect(summary.unchangedCount == 1)
    #expect(published() == with(["index.html": "chooser", "sv/index.html": "hem 2", "sv/om/index.html": "om"]))
    #expect(!folder.exists("site/fi"))
    #expect(folder.inode(of: "site/index.html") == before[1])
  }

  @Test func touchesNothingWhenNothingChanged() throws {
    try publish(ours)
    let root = folder.inode(of: "site")
    let disk = FaultyDisk(.refusal(EIO), at: 0)
    let publisher = try SitePublisher(output: folder.path(of: "site"), disk: disk)
    for (path, text) in ours { try publisher.add(path, Array(text.utf8)) }
    #expect(try publisher.publish() == PublishSummary(added: [], changed: [], removed: [], unchangedCount: 3))
    #expect(disk.changes == 0)
    #expect(folder.inode(of: "site") == root)
  }

  @Test func neverWritesThroughASharedFile() throws {
    try publish(ours)
    try folder.write("copy/keep", "x")
    #expect(link(folder.path(of: "site/index.html"), folder.path(of: "copy/index.html")) == 0)
    try publish(ours.merging(["index.html": "new"]) { $1 })
    #expect(folder.text(of: "copy/index.html") == "chooser")
  }

  @Test func tellsWithoutWriting() throws {
    try publish(ours)
    let summary = try publish(["index.html": "new", "a.html": "a"], isDryRun: true)
    #expect(summary.added == ["a.html"])
    #expect(summary.changed == ["index.html"])
    #expect(summary.removed == ["fi/index.html", "sv/index.html"])
    #expect(published() == with(ours))
  }

  @Test func leavesTheSiteAloneWhenLetGo() throws {
    try publish(ours)
    do {
      let publisher = try SitePublisher(output: folder.path(of: "site"))
      try publisher.add("index.html", Array("half".utf8))
      #expect(folder.exists("site.next"))
    }
    #expect(published() == with(ours))
    #expect(folder.names == ["site"])
  }

  @Test func publishesNothingAfterAProblem() throws {
    try publish(ours)
    let publisher = try SitePublisher(output: folder.path(of: "site"))
    #expect(throws: Diagnostic.self) { try publisher.add("../escape", []) }
    try publisher.add("index.html", Array("new".utf8))
    #expect(throws: Diagnostic.self) { try publisher.publish() }
    #expect(published() == with(ours))
  }

  @Test(arguments: [
    "", "/etc/passwd", "../x", "a/../x", "a/./x", "a//x", "a/", ".", "..", "a\0b", "a\nb", "a\\b", ".insyn-manifest",
    String(repeating: "å", count: 128),
  ])
  func refusesPathsThatCannotBe(_ path: String) {
    #expect(problem([path: "x"])?.code == "IN603")
    #expect(folder.names == ["site"])
  }

  @Test(arguments: [
    ["a.html", "A.html"], ["sv/a", "sv/A"], ["a", "a/b"], ["A/b", "a"], ["x/y/z", "x/y"], ["sv/a\u{30A}", "sv/Å"],
  ])
  func refusesTwoFilesInOnePlace(_ paths: [String]) throws {
    let publisher = try SitePublisher(output: folder.path(of: "site"))
    try publisher.add(paths[0], [])
    let told = #expect(throws: Diagnostic.self) { try publisher.add(paths[1], []) }
    #expect(told?.code == "IN604")
    #expect(told?.arguments == ["first": paths[0], "second": paths[1]])
  }

  @Test(arguments: [
    ("note.html", "note.html"), ("notes", "notes/index.html"), ("notes/x", "notes"),
  ])
  func refusesToReplaceForeignFiles(_ foreign: String, _ page: String) throws {
    try folder.write("site/\(foreign)", "mine")
    let before = published()
    #expect(problem([page: "ours"])?.code == "IN605")
    #expect(published() == before)
    #expect(folder.names == ["site"])
  }

  @Test func takesOverForeignFilesThatAreTheSame() throws {
    try publish(ours)
    try folder.remove("site/\(Manifest.fileName)")
    #expect(try publish(ours).unchangedCount == 3)
    #expect(try publish(["index.html": "chooser"]).removed == ["fi/index.html", "sv/index.html"])
  }

  @Test func doesNotFollowLinksInThePublishedFolder() throws {
    try folder.write("elsewhere/index.html", "outside")
    try folder.link("site/sv", to: "../elsewhere")
    #expect(problem(ours)?.code == "IN605")
    #expect(folder.text(of: "elsewhere/index.html") == "outside")
  }

  @Test func publishesBehindALinkToTheFolder() throws {
    try folder.link("current", to: "site")
    try publish(ours, to: "current")
    #expect(published() == with(ours))
    #expect(folder.names == ["current", "site"])
  }

  @Test func clearsWhatAnInterruptedBuildLeft() throws {
    try folder.write("site.next/\(Manifest.fileName)", "")
    try folder.write("site.next/sv/index.html", "half")
    try publish(ours)
    #expect(published() == with(ours))
    #expect(folder.names == ["site"])
  }

  @Test func doesNotClearWhatIsNotOurs() throws {
    try folder.write("site.next/thesis.txt", "years of work")
    #expect(problem(ours)?.code == "IN607")
    #expect(folder.text(of: "site.next/thesis.txt") == "years of work")
  }

  @Test func tellsOfASecondBuild() throws {
    let first = try SitePublisher(output: folder.path(of: "site"))
    #expect(problem(ours)?.code == "IN606")
    withExtendedLifetime(first) {}
  }

  @Test func waitsForTheFirstBuildAndSeesWhatItPublished() async throws {
    let path = folder.path(of: "site")
    var first: SitePublisher? = try SitePublisher(output: path)
    let (told, tell) = AsyncStream<Void>.makeStream()
    let second = Task.detached {
      let publisher = try SitePublisher(output: path, whenBusy: .wait { tell.yield() })
      try publisher.add("index.html", Array("same".utf8))
      return try publisher.publish()
    }
    for await _ in told { break }
    try first?.add("index.html", Array("same".utf8))
    _ = try first?.publish()
    first = nil
    #expect(try await second.value.unchangedCount == 1)
  }

  @Test func keepsFilesThatComeWhileItBuilds() throws {
    let publisher = try SitePublisher(output: folder.path(of: "site"))
    try publisher.add("index.html", [])
    try folder.write("site/late/note.txt", "late")
    _ = try publisher.publish()
    #expect(folder.text(of: "site/late/note.txt") == "late")
  }

  @Test(arguments: [(ENOSPC, "IN600"), (EDQUOT, "IN600"), (EACCES, "IN601"), (EROFS, "IN601"), (EIO, "IN602")])
  func tellsWhatTheSystemRefuses(_ number: Int32, _ code: String) throws {
    try publish(ours)
    let publisher = try SitePublisher(output: folder.path(of: "site"), disk: FaultyDisk(.refusal(number), at: 2))
    let told = #expect(throws: Diagnostic.self) { try publisher.add("index.html", Array("new".utf8)) }
    #expect(told?.code.rawValue == code)
    #expect(told?.arguments["path"] == folder.path(of: "site.next/index.html"))
  }
}
