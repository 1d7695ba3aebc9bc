import Glibc
@testable import PortalBuild
import Synchronization

/// The disk, but one of its changes goes wrong: the one with number `at`, counted from 0.
final class FaultyDisk: FileSystem {
  enum Fault: Equatable {
    /// The program is killed before the change (a file being created gets half its bytes); nothing works after it.
    case death
    /// The program is really killed there.
    case kill
    /// The system refuses that one change.
    case refusal(Int32)
    /// Folders cannot change places in one step, and then as in `death`.
    case deathWithoutExchange
  }

  private let disk = DiskFileSystem()
  private let fault: Fault
  private let at: Int
  private let count = Mutex(0)

  init(_ fault: Fault, at: Int) { (self.fault, self.at) = (fault, at) }

  /// How many changes were asked for.
  var changes: Int { count.withLock { $0 } }

  private func change(_ path: String, half: () throws(FileError) -> Void = {}) throws(FileError) {
    let number = count.withLock { count in
      count += 1
      return count - 1
    }
    guard number == at || (number > at && isDeadly) else { return }
    if number == at { try half() }
    switch fault {
    case .refusal(let error): throw FileError(path, error)
    case .death, .deathWithoutExchange: throw FileError(path, EIO)
    case .kill: kill(getpid(), SIGKILL)
    }
  }

  private var isDeadly: Bool { fault == .death || fault == .deathWithoutExchange }

  func kind(of path: String) throws(FileError) -> FileKind? { try disk.kind(of: path) }
  func entries(of folder: String) throws(FileError) -> [FolderEntry] { try disk.entries(of: folder) }
  func read(_ path: String) throws(FileError) -> [UInt8] { try disk.read(path) }
  func file(_ path: String, holds bytes: [UInt8]) throws(FileError) -> Bool { try disk.file(path, holds: bytes) }

  func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    try change(path) { () throws(FileError) in try disk.create(path, Array(bytes.prefix(bytes.count / 2))) }
    try disk.create(path, bytes)
  }

  func link(_ old: String, as new: String) throws(FileError) {
    try change(new)
    try disk.link(old, as: new)
  }

  func createFolder(_ path: String) throws(FileError) {
    try change(path)
    try disk.createFolder(path)
  }

  func copyMode(of model: String, to folder: String) throws(FileError) {
    try change(folder)
    try disk.copyMode(of: model, to: folder)
  }

  func exchange(_ first: String, _ second: String) throws(FileError) {
    if fault == .deathWithoutExchange { throw FileError(second, EINVAL) }
    try change(second)
    try disk.exchange(first, second)
  }

  func rename(_ old: String, to new: String) throws(FileError) {
    try change(new)
    try disk.rename(old, to: new)
  }

  func remove(_ path: String) throws(FileError) {
    try change(path)
    try disk.remove(path)
  }

  func removeFolder(_ path: String) throws(FileError) {
    try change(path)
    try disk.removeFolder(path)
  }

  /// Reaching the disk is not what these tests are about, and slow.
  func flush(_ folder: String) throws(FileError) { try change(folder) }
}
