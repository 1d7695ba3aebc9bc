public import Diagnostics

/// The files of a portal, wherever they are kept: on a disk, or in memory for tests and for texts not yet saved.
///
/// Paths are relative to the portal's own folder, the one that holds `content/` and `themes/`, and use `/`. Whoever
/// implements this sees to it that no path leads out of that folder, also not through a symbolic link.
public protocol ContentFolder: Sendable {
  /// Every file, each once, in the order of the paths' bytes, so that no run depends on the file system's order.
  var paths: [String] { get }

  /// How many bytes the file holds; nil when there is no such file.
  func size(of path: String) -> Int?

  /// The whole file. Reports IN100 when it cannot be read.
  func bytes(of path: String) throws(Diagnostic) -> [UInt8]

  /// A file read piece by piece, for exports that may hold a million ballots. Reports IN100 when it cannot be opened.
  func open(_ path: String) throws(Diagnostic) -> any ByteStream
}

/// A file that is being read from its beginning to its end.
public protocol ByteStream {
  /// Fills the front of `buffer` with the next bytes and says how many; 0 only at the end of the file.
  /// Reports IN100 when reading stops before the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int
}

extension ContentFolder {
  public func contains(_ path: String) -> Bool { size(of: path) != nil }

  /// The files within a folder, at any depth. `folder` has no slash at the end. O(log n) and the length of the answer.
  public func paths(under folder: String) -> ArraySlice<String> {
    let prefix = Array((folder + "/").utf8)
    let all = paths
    let start = all.partitioningIndex { !$0.utf8.lexicographicallyPrecedes(prefix) }
    let end = all[start...].firstIndex { !$0.utf8.starts(with: prefix) } ?? all.endIndex
    return all[start..<end]
  }
}

extension Array {
  /// The first index whose element fulfils a condition that, once true, stays true to the end.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
