import Diagnostics
import Glibc

/// The file operations that publishing is made of, so that tests can make each of them go wrong.
///
/// No operation follows a symbolic link in the last part of a path. Each is one step: it has happened or it has not,
/// except `create`, which may leave a part of the file when it is cut short.
protocol FileSystem: Sendable {
  /// What is at a path; nil when there is nothing.
  func kind(of path: String) throws(FileError) -> FileKind?
  /// What lies directly in a folder, in no particular order.
  func entries(of folder: String) throws(FileError) -> [FolderEntry]
  /// The whole of a regular file.
  func read(_ path: String) throws(FileError) -> [UInt8]
  /// Whether a regular file holds exactly these bytes.
  func file(_ path: String, holds bytes: [UInt8]) throws(FileError) -> Bool
  /// Makes a new file; one that exists is an error (`EEXIST`).
  func create(_ path: String, _ bytes: [UInt8]) throws(FileError)
  /// Gives a file, link or special file a second name; where the file system has no hard links, copies it.
  func link(_ old: String, as new: String) throws(FileError)
  func createFolder(_ path: String) throws(FileError)
  /// Gives a folder the rights of another.
  func copyMode(of model: String, to folder: String) throws(FileError)
  /// Lets two folders change places in one step. `EINVAL`, `ENOSYS` or `ENOTSUP` where that cannot be done.
  func exchange(_ first: String, _ second: String) throws(FileError)
  func rename(_ old: String, to new: String) throws(FileError)
  /// Removes a file or link.
  func remove(_ path: String) throws(FileError)
  /// Removes an empty folder.
  func removeFolder(_ path: String) throws(FileError)
  /// Returns when everything written to the file system of a folder has reached the disk.
  func flush(_ folder: String) throws(FileError)
}

/// What a name in a folder stands for.
enum FileKind: Hashable, Sendable {
  case file, folder
  /// A symbolic link, device, socket or pipe.
  case other
}

/// A name in a folder.
struct FolderEntry: Hashable, Sendable {
  let name: String
  let kind: FileKind
}

/// An operation that the system refused.
struct FileError: Error, Hashable {
  let path: String
  /// The system's number, as in errno(3).
  let number: Int32

  init(_ path: String, _ number: Int32 = errno) {
    self.path = path
    self.number = number
  }

  /// What the system says, in English.
  var reason: String { String(cString: strerror(number)) }
}

extension FileSystem {
  /// Makes a folder, and those it lies in, unless they exist.
  func createFolders(_ path: String) throws(FileError) {
    guard !path.isEmpty, try kind(of: path) == nil else { return }
    if let slash = path.lastIndex(of: "/") { try createFolders(String(path[..<slash])) }
    do { try createFolder(path) } catch  where error.number == EEXIST {}
  }

  /// Removes a folder with all that is in it, the manifest last: until then the folder can be told to be ours.
  /// What is already gone does not matter.
  func removeTree(_ folder: String) throws(FileError) {
    let entries = try entries(of: folder)
    for entry in entries where entry.name != Manifest.fileName {
      let path = "\(folder)/\(entry.name)"
      if entry.kind == .folder { try removeTree(path) } else { try removeIfThere(path) }
    }
    if entries.contains(where: { $0.name == Manifest.fileName }) {
      try removeIfThere("\(folder)/\(Manifest.fileName)")
    }
    try removeFolder(folder)
  }

  func removeIfThere(_ path: String) throws(FileError) {
    do { try remove(path) } catch  where error.number == ENOENT {}
  }
}
