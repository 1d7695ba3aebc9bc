public import Diagnostics
import Glibc
import Synchronization

/// Puts a new site in the place of the published one: all of it at once, or nothing.
///
/// Changed files are created in a folder beside the published one (`site.next`), unchanged ones get a second name there,
/// then the two folders change places in one system call. Whoever reads, and whatever is cut short, finds the old site
/// or the new one. When no byte differs, nothing is written at all. Files that insyn has not written are kept.
///
/// Making a publisher locks the folder; letting it go without `publish()` leaves the published site as it is.
/// `add` may be called from several threads.
public final class SitePublisher: Sendable {
  /// What to do while another build publishes into the same folder.
  public enum WhenBusy: Sendable {
    /// Throw IN606.
    case giveUp
    /// Call this once, then wait for the other build to end.
    case wait(tell: @Sendable () -> Void)
  }

  let site: SiteFolders
  let disk: any FileSystem
  let live: PublishedFolder
  private let liveKinds: [String: FileKind]
  private let lock: FolderLock
  private let isDryRun: Bool
  private let state = Mutex(StagedSite())

  /// Locks the folder `output`, made if need be, and clears away what an interrupted build has left.
  /// With `isDryRun` nothing is written; `publish()` only tells what would be. Throws a problem IN600-IN609.
  public convenience init(
    output: String, whenBusy: WhenBusy = .giveUp, isDryRun: Bool = false
  ) throws(Diagnostic) {
    try self.init(output: output, whenBusy: whenBusy, isDryRun: isDryRun, disk: DiskFileSystem())
  }

  init(
    output: String, whenBusy: WhenBusy = .giveUp, isDryRun: Bool = false, disk: any FileSystem
  ) throws(Diagnostic) {
    let site = SiteFolders(output)
    (self.site, self.disk, self.isDryRun) = (site, disk, isDryRun)
    try site.prepare(disk, whenBusy)
    lock = try FolderLock(site.live, named: site.name, whenBusy)
    try site.clearLeftovers(disk)
    live = try site.telling { () throws(FileError) in try PublishedFolder(site.live, disk) }
    liveKinds = Dictionary(live.files.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  deinit {
    if state.withLock({ $0.isBegun }) { try? disk.removeTree(site.next) }
  }

  /// Adds a file of the new site. Throws IN603 or IN604 for a path that cannot be, IN605 when a foreign file is there,
  /// and IN600-IN602 for what the system refuses. After that nothing can be published any more.
  public func add(_ path: String, _ bytes: [UInt8]) throws(Diagnostic) {
    do throws(Diagnostic) { try stage(path, bytes) } catch {
      state.withLock { $0.problem = $0.problem ?? error }
      throw error
    }
  }

  /// Publishes what was added. Throws the first problem of `add`, if there was one, or its own; then the published site
  /// is as it was.
  public func publish() throws(Diagnostic) -> PublishSummary {
    if let problem = state.withLock({ $0.problem }) { throw problem }
    let summary = state.withLock { $0.summary(over: live) }
    let manifest = state.withLock { $0.manifest.bytes }
    guard summary.hasChanges || manifest != live.manifestBytes, !isDryRun else { return summary }
    try complete(manifest)
    try site.telling { () throws(FileError) in
      if live.manifest == nil {
        try disk.create("\(site.live)/\(Manifest.fileName)", Manifest(paths: []).bytes)
      }
    }
    try site.swap(disk)
    state.withLock { $0.isBegun = false }
    clearOldSite()
    return summary
  }

  /// What `publish()` would do to the published folder.
  var planned: PublishSummary { state.withLock { $0.summary(over: live) } }

  /// A published file that insyn has written; nil when there is none.
  func published(_ path: String) -> [UInt8]? {
    guard live.isOurs(path), liveKinds[path] == .file else { return nil }
    return try? disk.read("\(site.live)/\(path)")
  }

  private func stage(_ path: String, _ bytes: [UInt8]) throws(Diagnostic) {
    try OutputPath.check(path)
    if let first = state.withLock({ $0.reserve(path) }) {
      throw Diagnostic("IN604", at: .file(site.shown(path)), ["first": first, "second": path])
    }
    if try isPublished(path, bytes) { return state.withLock { $0.isUnchanged[path] = true } }
    guard liveKinds[path] == nil || live.isOurs(path) else { throw .inTheWay(site.shown(path)) }
    state.withLock { $0.isUnchanged[path] = false }
    guard !isDryRun else { return }
    try site.telling { () throws(FileError) in
      try makeFolders(of: path)
      try disk.create("\(site.next)/\(path)", bytes)
    }
  }

  private func isPublished(_ path: String, _ bytes: [UInt8]) throws(Diagnostic) -> Bool {
    guard liveKinds[path] == .file else { return false }
    return try site.telling { () throws(FileError) in try disk.file("\(site.live)/\(path)", holds: bytes) }
  }

  /// Everything that the new site needs besides its changed files, and the certainty that it is on the disk.
  private func complete(_ manifest: [UInt8]) throws(Diagnostic) {
    let unchanged = state.withLock { $0.unchanged }
    try site.telling { () throws(FileError) in
      try makeFolders(of: Manifest.fileName)
      for path in unchanged {
        try makeFolders(of: path)
        try disk.link("\(site.live)/\(path)", as: "\(site.next)/\(path)")
      }
    }
    for path in live.foreign where !state.withLock({ $0.isUnchanged[path] ?? false }) { try keep(path) }
    try site.telling { () throws(FileError) in
      for folder in live.emptyFolders { try makeFolders(of: "\(folder)/.") }
      try disk.remove("\(site.next)/\(Manifest.fileName)")
      try disk.create("\(site.next)/\(Manifest.fileName)", manifest)
      try disk.copyMode(of: site.live, to: site.next)
      try disk.flush(site.next)
    }
  }

  /// Gives a foreign file its name in the new site too. IN605 when a page is there.
  private func keep(_ path: String) throws(Diagnostic) {
    do throws(FileError) {
      try makeFolders(of: path)
      try disk.link("\(site.live)/\(path)", as: "\(site.next)/\(path)")
    } catch {
      if error.number == EEXIST || error.number == ENOTDIR { throw .inTheWay(site.shown(path)) }
      try site.telling { () throws(FileError) in throw error }
    }
  }

  /// Makes the folders of a path in the new site, and the new site itself with the manifest that marks it as ours.
  private func makeFolders(of path: String) throws(FileError) {
    try state.withLock { state throws(FileError) in
      if !state.isBegun {
        try disk.createFolder(site.next)
        state.isBegun = true
        try disk.create("\(site.next)/\(Manifest.fileName)", Manifest(paths: []).bytes)
      }
      let missing = OutputPath.folders(of: path).prefix { !state.folders.contains(String($0)) }
      for folder in missing.reversed() {
        try disk.createFolder("\(site.next)/\(folder)")
        state.folders.insert(String(folder))
      }
    }
  }

  /// The new site is published. What cannot be cleared now is cleared by the next build.
  private func clearOldSite() {
    do throws(FileError) {
      try disk.flush(site.live)
      try keepLatecomers()
      try disk.removeTree(site.next)
    } catch {}
  }

  /// Foreign files that came while the site was being built.
  private func keepLatecomers() throws(FileError) {
    for path in try PublishedFolder(site.next, disk).foreign where !live.isOurs(path) {
      do throws(FileError) {
        for folder in OutputPath.folders(of: path).reversed() { try disk.createFolders("\(site.live)/\(folder)") }
        try disk.link("\(site.next)/\(path)", as: "\(site.live)/\(path)")
      } catch  where error.number == EEXIST {}
    }
  }
}
