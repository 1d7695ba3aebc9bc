import Glibc

/// What a published folder holds at this moment.
struct PublishedFolder {
  let root: String
  /// Everything but folders, by path within the folder; the manifest is not among them. A list, since names that
  /// differ only in how Unicode stores `å` are different files and equal strings.
  let files: [(path: String, kind: FileKind)]
  /// Folders, by path within the folder, outer ones first.
  let folders: [String]
  /// Nil when there is none, as before the first build.
  let manifest: Manifest?
  /// The manifest as it stands, to compare.
  let manifestBytes: [UInt8]?

  init(_ root: String, _ disk: any FileSystem) throws(FileError) {
    self.root = root
    var files: [(path: String, kind: FileKind)] = []
    var hasManifest = false
    var folders: [String] = []
    var next = [""]
    while let folder = next.popLast() {
      for entry in try disk.entries(of: folder.isEmpty ? root : "\(root)/\(folder)") {
        let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        if entry.kind == .folder {
          folders.append(path)
          next.append(path)
        } else if path == Manifest.fileName {
          hasManifest = entry.kind == .file
        } else {
          files.append((path, entry.kind))
        }
      }
    }
    manifestBytes = hasManifest ? try disk.read("\(root)/\(Manifest.fileName)") : nil
    manifest = manifestBytes.map { Manifest($0) }
    self.files = files
    self.folders = folders
  }

  func isOurs(_ path: String) -> Bool { manifest?.paths.contains(path) ?? false }

  /// Files that somebody else put there.
  var foreign: [String] { files.map(\.path).filter { !isOurs($0) } }

  /// Folders without any file, as somebody may have made on purpose.
  var emptyFolders: [String] {
    let filled = Set(files.lazy.flatMap { OutputPath.folders(of: $0.path).map { String($0) } })
    return folders.filter { !filled.contains($0) }
  }
}
