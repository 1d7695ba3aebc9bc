public import Diagnostics
import Glibc

/// Files that a command is about to write into a portal: all of them, or none.
public struct PlannedFiles: Sendable {
  /// Bytes by path from the portal's folder.
  public let files: [String: [UInt8]]

  public init(_ files: [String: [UInt8]]) { self.files = files }

  public var paths: [String] { files.keys.sorted() }

  /// IN803 for each file that is there already.
  public func collisions(in portal: String) -> [Diagnostic] {
    paths.filter { access("\(portal)/\($0)", F_OK) == 0 }.map { Diagnostic("IN803", at: .file($0), ["path": $0]) }
  }

  /// Whether every one of them is there already.
  public func areThere(in portal: String) -> Bool { collisions(in: portal).count == files.count }

  /// Files are written beside their places first and then given their names, so that a full disk leaves the portal as
  /// it was. Throws IN600-IN602 when the system refuses; then no file has changed, unless it refused in the middle of
  /// giving names.
  public func write(into portal: String) throws(Diagnostic) {
    let disk = DiskFileSystem()
    let all = files.sorted { $0.key < $1.key }.map { (path: "\(portal)/\($0.key)", bytes: $0.value) }
    do throws(FileError) {
      for file in all {
        if let slash = file.path.lastIndex(of: "/") { try disk.createFolders(String(file.path[..<slash])) }
        try disk.removeIfThere(file.path + Self.unfinished)
        try disk.create(file.path + Self.unfinished, file.bytes)
      }
      for file in all { try disk.rename(file.path + Self.unfinished, to: file.path) }
    } catch {
      for file in all { try? disk.remove(file.path + Self.unfinished) }
      throw .publishing(error)
    }
  }

  /// Editors' ending for what may be thrown away: readers of a portal pass over it.
  private static let unfinished = "~"
}
