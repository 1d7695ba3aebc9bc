public import ContentReading
public import Diagnostics
import Glibc

/// `insyn import insyn FOLDER`: brings a whole portal back from the open data of a published site.
///
/// The folder is that of the site, its `data`, or one of the files in there that describe the whole. Pictures are taken from
/// the site around `data`, when it is there. Nothing is written when the data cannot be trusted.
public struct OpenDataImport: Sendable {
  public let plan: ImportPlan
  private let portal: String

  /// - Parameters:
  ///   - path: as the user named it.
  ///   - portal: the portal's folder, which may be new.
  public init(_ path: String, portal: String) {
    self.portal = portal
    let data = Self.dataFolder(path)
    let site = data.split(separator: "/").last == "data" ? String(data.dropLast("data".count)) : "\(data)/../"
    let source = OpenDataSource(path: data) { file in
      DiskFile.bytes(of: "\(data)/\(file)")
    } site: { file in
      DiskFile.bytes(of: site + file)
    }
    plan = ImportPlan(source, into: DiskFolder(portal))
  }

  /// Whether a path is something that a whole portal can be brought back from: a folder, or a file that describes one.
  public static func isOpenData(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR || isDescription(path)
  }

  private static func isDescription(_ path: String) -> Bool {
    ["datapackage.json", "content.json"].contains(path.split(separator: "/").last.map(String.init) ?? "")
  }

  private static func dataFolder(_ path: String) -> String {
    var folder = path
    if isDescription(path) {
      let slash = path.lastIndex(of: "/")
      folder = slash.map { String(path[..<$0]) } ?? "."
    }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let holdsData = access("\(folder)/content.json", R_OK) != 0 && access("\(folder)/data/content.json", R_OK) == 0
    return holdsData ? "\(folder)/data" : folder
  }

  /// Of the open data and of the plan. With an error among them nothing is written.
  public var diagnostics: [Diagnostic] { plan.diagnostics }

  /// Writes the plan's files; into a folder without a theme the default theme too, so that the portal can be built.
  /// - Parameter shared: what comes with the program. IN804 when it is not there and is needed.
  public func write(with shared: SharedFiles?) throws(Diagnostic) {
    guard !diagnostics.hasErrors else { return }
    var files = plan.files
    if DiskFolder(portal).paths(under: "themes").isEmpty {
      guard let shared else { throw Diagnostic("IN804", at: .file("share/insyn"), ["path": "share/insyn"]) }
      files = EditorSchemas.named(in: files).merging(EditorSchemas.files) { first, _ in first }
      for (path, bytes) in try shared.bytes(below: shared.theme) { files["\(shared.theme)/\(path)"] = bytes }
    }
    try PlannedFiles(files).write(into: portal)
  }
}
