import Glibc

/// What comes with the program: the default theme, and the texts that `insyn init` and `insyn new` begin with.
///
/// They lie in `share/insyn` beside the `bin` of an installed program; in a checkout, where the sources are.
public struct SharedFiles: Sendable {
  /// The folder that holds `themes` and `docs/examples`.
  public let root: String

  public init(_ root: String) { self.root = root }

  /// Nil when nothing is where it should be. `INSYN_SHARE` names another folder.
  public static func ofProgram() -> SharedFiles? {
    let named = getenv("INSYN_SHARE").map { [String(cString: $0)] } ?? []
    let program = SiteFolders.resolved("/proc/self/exe")
    var folders: [String] = []
    var folder = program[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      folders += ["\(folder)/share/insyn", String(folder)]
    }
    return (named + folders).lazy.map(SharedFiles.init).first { $0.isWhole }
  }

  private var isWhole: Bool {
    [theme + "/theme.yaml", start + "/content/portal.yaml"].allSatisfy { access("\(root)/\($0)", R_OK) == 0 }
  }

  /// Paths below a folder, and what the files hold.
  func files(below folder: String) throws(FileError) -> [String: [UInt8]] {
    let disk = DiskFileSystem()
    var files: [String: [UInt8]] = [:]
    var open = [""]
    while let next = open.popLast() {
      for entry in try disk.entries(of: "\(root)/\(folder)/\(next)") where !entry.name.hasPrefix(".") {
        let path = next + entry.name
        switch entry.kind {
        case .folder: open.append(path + "/")
        case .file: files[path] = try disk.read("\(root)/\(folder)/\(path)")
        case .other: continue
        }
      }
    }
    return files
  }

  let theme = "themes/default"
  let start = "docs/examples/start"
  let new = "docs/examples/new"
}
