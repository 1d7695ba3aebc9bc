public import Diagnostics
import Glibc

/// A file that a run writes beside what it is for: its report, or the list of known problems.
public enum SideFile {
  /// Writes the file beside its place first, so that whoever reads it finds all of it. IN807 when the system refuses.
  public static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    let disk = DiskFileSystem()
    do throws(FileError) {
      // A terminal or /dev/null is written to; it must not be replaced by a file.
      if try disk.kind(of: path) == .other { return try OpenFile(path, O_WRONLY).write(bytes) }
      try disk.removeIfThere(path + "~")
      try disk.create(path + "~", bytes)
      try disk.rename(path + "~", to: path)
    } catch {
      throw Diagnostic("IN807", at: .file(path), ["path": path, "reason": error.reason])
    }
  }

  /// IN808 when a report would lie in the published folder, or in a part of the portal that is read. IN807 when there
  /// is no folder for it.
  public static func check(report path: String, output: String?, portal: String) throws(Diagnostic) {
    let place = SiteFolders.resolved(path)
    let parts = DiskFolder.parts.map { "\(portal)/\($0)" } + (output.map { [$0, $0 + ".next"] } ?? [])
    guard !parts.contains(where: { place.hasPrefix(SiteFolders.resolved($0) + "/") }) else {
      throw Diagnostic("IN808", at: .file(path), ["path": path])
    }
    let folder = place.lastIndex(of: "/").map { place[..<$0] } ?? ""
    guard access(folder.isEmpty ? "/" : String(folder), W_OK) == 0 else {
      throw Diagnostic("IN807", at: .file(path), ["path": path, "reason": String(cString: strerror(errno))])
    }
  }
}
