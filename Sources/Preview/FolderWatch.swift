@preconcurrency import Dispatch
import Glibc
import Synchronization

/// Tells when something in a folder, at any depth, has changed (inotify(7)).
///
/// Changes that come close together are told once, 50 ms after the last: editors write a file in several steps.
/// New folders are watched as they come. When the system has lost count of the changes, that is a change too.
final class FolderWatch: Sendable {
  private static let quiet = DispatchTimeInterval.milliseconds(50)
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_ONLYDIR)

  private struct State {
    /// Folders by the number that the system gave their watch.
    var folders: [Int32: String] = [:]
    /// Grows with every change; the change is told when it has not grown for a while.
    var generation = 0
  }

  private let descriptor: Int32
  private let queue = DispatchQueue(label: "insyn.watch")
  nonisolated(unsafe) private let source: any DispatchSourceRead
  private let state = Mutex(State())
  private let tell: @Sendable () -> Void

  /// Watches folders that exist; `tell` is called from a queue of its own. Nil when the system has no watches left.
  init?(_ folders: [String], tell: @escaping @Sendable () -> Void) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.tell = tell
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    for folder in folders { watch(folder) }
    let descriptor = descriptor
    source.setEventHandler { [weak self] in self?.read() }
    source.setCancelHandler { close(descriptor) }
    source.resume()
  }

  deinit { source.cancel() }

  /// Watches a folder and all within. Links are not followed: what they lead to within the portal is watched there.
  private func watch(_ folder: String) {
    let number = inotify_add_watch(descriptor, folder, Self.mask)
    guard number >= 0 else { return }
    state.withLock { $0.folders[number] = folder }
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      let mayBeFolder = Int(entry.pointee.d_type) == Int(DT_DIR) || Int(entry.pointee.d_type) == Int(DT_UNKNOWN)
      if mayBeFolder, !name.hasPrefix(".") { watch("\(folder)/\(name)") }
    }
  }

  private func read() {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    var hasChanged = false
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      hasChanged = take(buffer[..<count]) || hasChanged
    }
    if hasChanged { announce() }
  }

  /// Goes through a run of events; true when one of them matters. The layout is that of `inotify_event`: watch, mask,
  /// cookie and name length of four bytes each, then the name, filled up with NUL.
  private func take(_ events: ArraySlice<UInt8>) -> Bool {
    var rest = events
    var matters = false
    while rest.count >= 16 {
      let fields = rest.withUnsafeBytes { bytes in
        (0..<4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self) }
      }
      let name = String(decoding: rest.dropFirst(16).prefix(Int(fields[3])).prefix { $0 != 0 }, as: UTF8.self)
      rest = rest.dropFirst(16 + Int(fields[3]))
      matters = take(watch: Int32(bitPattern: fields[0]), mask: fields[1], name: name) || matters
    }
    return matters
  }

  private func take(watch number: Int32, mask: UInt32, name: String) -> Bool {
    if mask & UInt32(IN_IGNORED) != 0 {
      state.withLock { $0.folders[number] = nil }
      return false
    }
    guard !name.hasPrefix("."), !name.hasSuffix("~") else { return false }
    if mask & UInt32(IN_ISDIR) != 0, mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0,
      let folder = state.withLock({ $0.folders[number] })
    {
      watch("\(folder)/\(name)")
    }
    return true
  }

  private func announce() {
    let generation = state.withLock { state in
      state.generation += 1
      return state.generation
    }
    queue.asyncAfter(deadline: .now() + Self.quiet) { [weak self] in
      guard let self, state.withLock({ $0.generation }) == generation else { return }
      tell()
    }
  }
}
