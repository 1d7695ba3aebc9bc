import Glibc

/// A file that is open, and is closed when it is let go.
final class OpenFile {
  let path: String
  private(set) var descriptor: Int32

  /// New files may be read by all and written by all, as far as the umask of the user allows.
  init(_ path: String, _ flags: Int32) throws(FileError) {
    self.path = path
    descriptor = open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path) }
  }

  deinit {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
  }

  /// Closes the file; some file systems tell only now that the disk is full.
  func close() throws(FileError) {
    let closed = Glibc.close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw FileError(path) }
  }

  /// The size of a regular file; anything else is refused as `EISDIR` or `EINVAL`.
  func size() throws(FileError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(path, status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    return Int(status.st_size)
  }

  /// Everything from here to the end. `size` is how much to expect; a file that grows or shrinks meanwhile is read to
  /// its end.
  func readAll(size: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = size + 1
    while true {
      let count = bytes.count
      var failure: FileError?
      bytes.append(addingCapacity: chunk) { buffer in
        do throws(FileError) { return try read(into: buffer) } catch {
          failure = error
          return 0
        }
      }
      if let failure { throw failure }
      if bytes.count == count { return bytes }
      chunk = max(1, size + 1 - bytes.count, min(bytes.count, 1 << 20))
    }
  }

  /// Fills the front of a buffer; 0 only at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileError(path) }
    }
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count >= 0 { written += count } else if errno != EINTR { throw FileError(path) }
    }
  }
}

extension [UInt8] {
  /// Lets `fill` write into room at the end and keeps as many bytes as it says.
  fileprivate mutating func append(addingCapacity room: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Int) {
    let more = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = fill(UnsafeMutableRawBufferPointer(buffer))
    }
    if isEmpty { self = more } else { append(contentsOf: more) }
  }
}
