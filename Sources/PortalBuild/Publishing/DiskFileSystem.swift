import CShims
import Glibc

/// The file system of the computer.
struct DiskFileSystem: FileSystem {
  func kind(of path: String) throws(FileError) -> FileKind? {
    var status = stat()
    guard lstat(path, &status) != 0 else { return FileKind(mode: status.st_mode) }
    guard errno == ENOENT || errno == ENOTDIR else { throw FileError(path) }
    return nil
  }

  func entries(of folder: String) throws(FileError) -> [FolderEntry] {
    guard let stream = opendir(folder) else { throw FileError(folder) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." {
        var kind = FileKind(entryType: entry.pointee.d_type)
        if kind == nil { kind = try self.kind(of: "\(folder)/\(name)") }
        entries.append(FolderEntry(name: name, kind: kind ?? .other))
      }
      errno = 0
    }
    guard errno == 0 else { throw FileError(folder) }
    return entries
  }

  func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = try OpenFile(path, O_RDONLY | O_NOFOLLOW)
    return try file.readAll(size: try file.size())
  }

  func file(_ path: String, holds bytes: [UInt8]) throws(FileError) -> Bool {
    let file = try OpenFile(path, O_RDONLY | O_NOFOLLOW)
    guard try file.size() == bytes.count else { return false }
    return try file.readAll(size: bytes.count) == bytes
  }

  func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    try file.write(bytes)
    try file.close()
  }

  func link(_ old: String, as new: String) throws(FileError) {
    if Glibc.link(old, new) == 0 { return }
    let refused = FileError(new)
    guard [EPERM, EXDEV, EMLINK, ENOTSUP, EACCES].contains(refused.number), try kind(of: old) == .file else {
      throw refused
    }
    try create(new, try read(old))
  }

  func createFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o777) == 0 else { throw FileError(path) }
  }

  func copyMode(of model: String, to folder: String) throws(FileError) {
    var status = stat()
    guard lstat(model, &status) == 0 else { throw FileError(model) }
    guard chmod(folder, status.st_mode & 0o7777) == 0 else { throw FileError(folder) }
  }

  func exchange(_ first: String, _ second: String) throws(FileError) {
    guard insyn_exchange(first, second) == 0 else { throw FileError(second) }
  }

  func rename(_ old: String, to new: String) throws(FileError) {
    guard Glibc.rename(old, new) == 0 else { throw FileError(new) }
  }

  func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw FileError(path) }
  }

  func removeFolder(_ path: String) throws(FileError) {
    guard rmdir(path) == 0 else { throw FileError(path) }
  }

  func flush(_ folder: String) throws(FileError) {
    let file = try OpenFile(folder, O_RDONLY | O_DIRECTORY)
    guard insyn_flush(file.descriptor) == 0 else { throw FileError(folder) }
  }
}

extension FileKind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }

  /// Nil where the file system does not tell with the name.
  fileprivate init?(entryType: UInt8) {
    switch Int(entryType) {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}
