public import ContentReading
public import Diagnostics
import Glibc

/// A portal's folder on the disk: what lies in `content/` and `themes/`, listed once when it is made.
///
/// Names that begin with a dot and copies that editors leave (`name~`) are not part of a portal. Links are followed
/// within the folder only.
public struct DiskFolder: ContentFolder {
  /// The parts of a portal that are read.
  public static let parts = ["content", "themes"]

  public let paths: [String]
  /// What is wrong with names and links: IN651-IN653, and IN100 for what is no file.
  public let problems: [Diagnostic]
  private let root: String

  /// Lists the folder. O(n log n) in files.
  public init(_ root: String) {
    self.root = SiteFolders.resolved(root)
    var listing = FolderListing(root: self.root)
    for part in Self.parts { listing.add(folder: part) }
    paths = listing.paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    problems = listing.problems
  }

  /// Whether an output folder can be replaced without touching a portal: it is not the portal's folder, nor around it,
  /// nor in a part of it that is read.
  public static func isApart(output: String, fromPortal portal: String) -> Bool {
    let output = SiteFolders.resolved(output) + "/"
    let portal = SiteFolders.resolved(portal) + "/"
    return !portal.hasPrefix(output)
      && parts.allSatisfy { part in
        let read = SiteFolders.resolved(portal + part) + "/"
        return !read.hasPrefix(output) && !output.hasPrefix(read)
      }
  }

  public func size(of path: String) -> Int? {
    guard isListed(path) else { return nil }
    var status = stat()
    guard stat("\(root)/\(path)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  public func bytes(of path: String) throws(Diagnostic) -> [UInt8] {
    try reading(path) { file throws(FileError) in try file.readAll(size: try file.size()) }
  }

  public func open(_ path: String) throws(Diagnostic) -> any ByteStream {
    try reading(path) { file throws(FileError) in DiskStream(file: file, path: path) }
  }

  private func reading<T>(_ path: String, _ body: (OpenFile) throws(FileError) -> T) throws(Diagnostic) -> T {
    guard isListed(path) else { throw .unreadable(path, reason: "no such file") }
    do throws(FileError) {
      return try body(try OpenFile("\(root)/\(path)", O_RDONLY))
    } catch {
      throw .unreadable(path, reason: error.reason)
    }
  }

  /// Only what was listed is ever opened, so no path can lead out. O(log n).
  private func isListed(_ path: String) -> Bool {
    var (low, high) = (0, paths.count)
    while low < high {
      let middle = (low + high) / 2
      if paths[middle].utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    return low < paths.count && paths[low].utf8.elementsEqual(path.utf8)
  }
}
