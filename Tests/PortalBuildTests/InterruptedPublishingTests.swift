import Glibc
@testable import PortalBuild
import PortalTestSupport
import Testing

@Suite("Publishing that is cut short")
struct InterruptedPublishingTests {
  private static let old = ["a.html": "a", "sv/b.html": "b old", "sv/gone/c.html": "c", "same.txt": "same"]
  private static let new = ["a.html": "a", "sv/b.html": "b new", "sv/new/d.html": "d", "same.txt": "same"]
  private static let foreign = ["README.md": "keep", "notes/x.txt": "keep too"]

  private static func publish(_ files: [String: String], _ folder: TemporaryFolder, _ disk: any FileSystem) throws {
    let publisher = try SitePublisher(output: folder.path(of: "site"), disk: disk)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { try publisher.add(path, Array(text.utf8)) }
    _ = try publisher.publish()
  }

  private static func healthy() -> FaultyDisk { FaultyDisk(.death, at: .max) }

  private static func published(_ folder: TemporaryFolder) -> [String: String] {
    folder.files(in: "site").filter { $0.key != Manifest.fileName }
  }

  private static func whole(_ files: [String: String]) -> [String: String] { files.merging(foreign) { $1 } }

  private static func prepared(published: [String: String]?) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: foreign.map { ("site/\($0.key)", $0.value) }))
    if let published { try publish(published, folder, healthy()) }
    return folder
  }

  /// How many changes a build makes that nobody disturbs.
  private static func changes(from old: [String: String]?, without exchange: Bool = false) throws -> Int {
    let disk = FaultyDisk(exchange ? .deathWithoutExchange : .death, at: .max)
    try publish(new, prepared(published: old), disk)
    return disk.changes
  }

  /// After a build that was cut short, and after the next one.
  private func expectWhole(_ folder: TemporaryFolder, or none: Bool = false, from old: [String: String]?, _ at: Int)
    throws
  {
    let found = Self.published(folder)
    #expect(
      found == Self.whole(old ?? [:]) || found == Self.whole(Self.new) || (none && found.isEmpty),
      "change \(at) left \(found)")
    try Self.publish(Self.new, folder, Self.healthy())
    #expect(Self.published(folder) == Self.whole(Self.new), "after change \(at)")
    #expect(folder.names == ["site"])
  }

  @Test(arguments: [Self.old, nil])
  func leavesTheOldOrTheNewSiteWhereverItIsKilled(_ old: [String: String]?) throws {
    for at in 0..<(try Self.changes(from: old)) {
      let folder = try Self.prepared(published: old)
      try? Self.publish(Self.new, folder, FaultyDisk(.death, at: at))
      try expectWhole(folder, from: old, at)
    }
  }

  @Test func healsWhereFoldersCannotChangePlacesAtOnce() throws {
    for at in 0..<(try Self.changes(from: Self.old, without: true)) {
      let folder = try Self.prepared(published: Self.old)
      try? Self.publish(Self.new, folder, FaultyDisk(.deathWithoutExchange, at: at))
      try expectWhole(folder, or: true, from: Self.old, at)
    }
  }

  @Test(arguments: [ENOSPC, EACCES])
  func leavesTheOldOrTheNewSiteWhateverIsRefused(_ number: Int32) throws {
    for at in 0..<(try Self.changes(from: Self.old)) {
      let folder = try Self.prepared(published: Self.old)
      try? Self.publish(Self.new, folder, FaultyDisk(.refusal(number), at: at))
      try expectWhole(folder, from: Self.old, at)
    }
  }
}
