import Diagnostics

/// What is known of a new site while it is put together.
struct StagedSite {
  /// Every file of it: whether the published one has the same bytes already.
  var isUnchanged: [String: Bool] = [:]
  /// The folders that exist in the new site.
  var folders: Set<String> = []
  /// Whether the folder of the new site exists.
  var isBegun = false
  /// The first thing that went wrong.
  var problem: Diagnostic?
  /// Each path by its lower-case form, in which file systems compare names; and what each folder holds, the same way.
  private var pathByFolded: [String: String] = [:]
  private var pathByFoldedFolder: [String: String] = [:]

  /// Takes a path for one file. When another file has it already, or one of the two would have to be a folder, the path
  /// of that other file is returned.
  mutating func reserve(_ path: String) -> String? {
    let folded = path.lowercased()
    if let other = pathByFolded[folded] ?? pathByFoldedFolder[folded] { return other }
    for folder in OutputPath.folders(of: folded) {
      if let other = pathByFolded[String(folder)] { return other }
      guard pathByFoldedFolder.updateValue(path, forKey: String(folder)) == nil else { break }
    }
    pathByFolded[folded] = path
    return nil
  }

  var manifest: Manifest { Manifest(paths: Set(isUnchanged.keys)) }

  /// Sorted.
  var unchanged: [String] { isUnchanged.filter(\.value).keys.sorted() }

  func summary(over live: PublishedFolder) -> PublishSummary {
    let before = Set(live.files.lazy.map(\.path).filter { live.isOurs($0) })
    let written = isUnchanged.filter { !$0.value }.keys.sorted()
    return PublishSummary(
      added: written.filter { !before.contains($0) }, changed: written.filter { before.contains($0) },
      removed: before.filter { isUnchanged[$0] == nil }.sorted(), unchangedCount: isUnchanged.count - written.count)
  }
}
