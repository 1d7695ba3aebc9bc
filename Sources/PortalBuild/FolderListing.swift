import ContentReading
import Diagnostics
import Glibc

/// Walks through a portal's folder and notes its files, and the names and links that cannot be.
struct FolderListing {
  /// Absolute, without symbolic links.
  let root: String
  private(set) var paths: [String] = []
  private(set) var problems: [Diagnostic] = []
  private let disk = DiskFileSystem()

  init(root: String) { self.root = root }

  /// Adds what lies in a folder, at any depth. A folder that is not there holds nothing.
  mutating func add(folder: String) { add(folder, within: []) }

  /// `outer` are the folders that lead here, without symbolic links: a link back to one of them has no end.
  private mutating func add(_ folder: String, within outer: [String]) {
    let entries: [FolderEntry]
    do throws(FileError) { entries = try disk.entries(of: "\(root)/\(folder)") } catch {
      if error.number != ENOENT { problems.append(.unreadable(folder, reason: error.reason)) }
      return
    }
    let names = entries.filter { !Self.isIgnored($0.name) }.sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    reportCollisions(names.map(\.name), in: folder)
    let here = outer + [SiteFolders.resolved("\(root)/\(folder)")]
    for entry in names { add(entry, at: "\(folder)/\(entry.name)", within: here) }
  }

  private mutating func add(_ entry: FolderEntry, at path: String, within outer: [String]) {
    guard Self.isReadable(entry.name) else {
      return problems.append(Diagnostic("IN653", at: .file(path), ["path": path]))
    }
    switch entry.kind {
    case .file: paths.append(path)
    case .folder: add(path, within: outer)
    case .other: addLinked(path, within: outer)
    }
  }

  /// A symbolic link, or something that is no file at all.
  private mutating func addLinked(_ path: String, within outer: [String]) {
    var status = stat()
    let target = SiteFolders.resolved("\(root)/\(path)")
    let exists = stat("\(root)/\(path)", &status) == 0
    switch status.st_mode & S_IFMT {
    case _ where !exists, _ where !target.hasPrefix(root + "/"), S_IFDIR where outer.contains(target):
      problems.append(Diagnostic("IN651", at: .file(path), ["path": path]))
    case S_IFDIR: add(path, within: outer)
    case S_IFREG: paths.append(path)
    default: problems.append(.unreadable(path, reason: "not a regular file"))
    }
  }

  /// Names equal but for capital letters or the way in which Unicode stores a letter (which `String` does not tell apart).
  private mutating func reportCollisions(_ names: [String], in folder: String) {
    var first: [String: String] = [:]
    for name in names {
      if let other = first.updateValue(name, forKey: name.lowercased()) {
        let values = ["first": "\(folder)/\(other)", "second": "\(folder)/\(name)"]
        problems.append(Diagnostic("IN652", at: .file("\(folder)/\(name)"), values))
      }
    }
  }

  private static func isIgnored(_ name: String) -> Bool { name.hasPrefix(".") || name.hasSuffix("~") }

  /// Bytes that are not UTF-8 have been read as U+FFFD.
  private static func isReadable(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{FFFD}" }
  }
}
