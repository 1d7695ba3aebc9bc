import Diagnostics
import Glibc

/// The published folder and its neighbours during publishing, as absolute paths.
struct SiteFolders {
  /// What is published.
  let live: String
  /// The new site while it is put together; then the old one until it is gone.
  let next: String
  /// The old site for a moment, on file systems where two folders cannot change places.
  let old: String
  /// The folder as the user named it, for messages.
  let name: String

  /// Follows symbolic links, so that the folder changes places and not the link to it.
  init(_ output: String) {
    name = Self.withoutSlash(output)
    live = Self.resolved(name)
    next = live + ".next"
    old = live + ".old"
  }

  private static func withoutSlash(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    return String(path)
  }

  /// The path without symbolic links; parts that do not exist yet stay as they are.
  static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    guard let slash = path.lastIndex(of: "/") else { return "\(resolved("."))/\(path)" }
    let parent = path[..<slash].isEmpty ? "/" : String(path[..<slash])
    let real = parent == "/" ? "" : resolved(parent)
    return real + path[slash...]
  }

  /// A path within the site, as the user may find it.
  func shown(_ path: String) -> String { "\(name)/\(path)" }

  /// What an operation throws, told with the folder's name as the user knows it.
  func telling<T>(_ body: () throws(FileError) -> T) throws(Diagnostic) -> T {
    do throws(FileError) { return try body() } catch {
      let path = error.path.hasPrefix(live) ? name + error.path.dropFirst(live.count) : error.path
      throw .publishing(FileError(path, error.number))
    }
  }

  /// Puts back a site that was moved aside when a build was cut short between two renamings, and makes the folder when
  /// there is none.
  func prepare(_ disk: any FileSystem, _ whenBusy: SitePublisher.WhenBusy) throws(Diagnostic) {
    if try telling({ () throws(FileError) in try isMovedAside(disk) }) {
      let lock = try FolderLock(old, named: name, whenBusy)
      defer { withExtendedLifetime(lock) {} }
      try telling { () throws(FileError) in
        if try isMovedAside(disk) { try disk.rename(old, to: live) }
      }
    }
    try telling { () throws(FileError) in try disk.createFolders(live) }
  }

  private func isMovedAside(_ disk: any FileSystem) throws(FileError) -> Bool {
    guard try disk.kind(of: live) == nil else { return false }
    return try disk.kind(of: old) == .folder
  }

  /// Removes what an interrupted build has left beside the site. IN607 when somebody else's things are there.
  func clearLeftovers(_ disk: any FileSystem) throws(Diagnostic) {
    for (leftover, ending) in [(next, ".next"), (old, ".old")] {
      let isThere = try telling { () throws(FileError) in try disk.kind(of: leftover) }
      guard let isThere else { continue }
      let entries = isThere == .folder ? try telling { () throws(FileError) in try disk.entries(of: leftover) } : []
      guard isThere == .folder, entries.isEmpty || entries.contains(where: { $0.name == Manifest.fileName }) else {
        throw Diagnostic("IN607", at: .file(name + ending), ["path": name + ending])
      }
      try telling { () throws(FileError) in try disk.removeTree(leftover) }
    }
  }

  /// Lets the new site take the place of the live one. Afterwards the old one is at `next`.
  func swap(_ disk: any FileSystem) throws(Diagnostic) {
    do throws(FileError) { try disk.exchange(next, live) } catch {
      switch error.number {
      case EINVAL, ENOSYS, ENOTSUP: try swapByRenaming(disk)
      case EBUSY, EXDEV: throw Diagnostic("IN609", at: .file(name), ["path": name])
      default: try telling { () throws(FileError) in throw error }
      }
    }
  }

  /// The same in two steps, between which there is no site. Cut short there, the next build puts the old site back.
  private func swapByRenaming(_ disk: any FileSystem) throws(Diagnostic) {
    try telling { () throws(FileError) in
      try disk.rename(live, to: old)
      do throws(FileError) { try disk.rename(next, to: live) } catch {
        try disk.rename(old, to: live)
        throw error
      }
    }
    try? disk.rename(old, to: next)
  }
}
