public import ContentReading
public import Diagnostics
import Glibc

/// A single file anywhere on the disk, named on the command line.
public enum DiskFile {
  /// Opens a file for reading from its beginning. IN100 when the system does not hand it out.
  public static func open(_ path: String) throws(Diagnostic) -> any ByteStream {
    do throws(FileError) {
      let file = try OpenFile(path, O_RDONLY)
      _ = try file.size()
      return DiskStream(file: file, path: path)
    } catch {
      throw .unreadable(path, reason: error.reason)
    }
  }

  /// The whole file; nil when the system does not hand it out.
  public static func bytes(of path: String) -> [UInt8]? {
    do throws(FileError) {
      let file = try OpenFile(path, O_RDONLY)
      return try file.readAll(size: try file.size())
    } catch {
      return nil
    }
  }
}

/// A file of the disk, read piece by piece.
struct DiskStream: ByteStream {
  let file: OpenFile
  let path: String

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    do throws(FileError) { return try file.read(into: buffer) } catch {
      throw .unreadable(path, reason: error.reason)
    }
  }
}
