public import Diagnostics

/// A portal's files held in memory.
///
///     InMemoryFolder(["content/portal.yaml": "name: {sv: Sundvik, fi: Sundvik}"])
public struct InMemoryFolder: ContentFolder, ExpressibleByDictionaryLiteral {
  public let paths: [String]
  private let files: [String: [UInt8]]

  /// Files by path, as text.
  public init(_ files: [String: String]) { self.init(bytes: files.mapValues { Array($0.utf8) }) }

  /// Files by path, as bytes.
  public init(bytes files: [String: [UInt8]]) {
    self.files = files
    paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Files by path. Of two with the same path the last counts.
  public init(dictionaryLiteral files: (String, String)...) {
    self.init(Dictionary(files, uniquingKeysWith: { _, last in last }))
  }

  public func size(of path: String) -> Int? { files[path]?.count }

  public func bytes(of path: String) throws(Diagnostic) -> [UInt8] {
    guard let bytes = files[path] else { throw .unreadable(path, reason: "no such file") }
    return bytes
  }

  public func open(_ path: String) throws(Diagnostic) -> any ByteStream {
    InMemoryStream(rest: try bytes(of: path)[...])
  }

  /// The same folder with other files laid over it; nil takes a file away.
  public func replacing(_ changes: [String: String?]) -> InMemoryFolder {
    var files = files
    for (path, text) in changes { files[path] = text.map { Array($0.utf8) } }
    return InMemoryFolder(bytes: files)
  }

  /// The text of a file, or nil when there is none or when it is not UTF-8.
  public func text(of path: String) -> String? { files[path].flatMap { String(validating: $0, as: UTF8.self) } }
}

private struct InMemoryStream: ByteStream {
  var rest: ArraySlice<UInt8>

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    let count = min(buffer.count, rest.count)
    buffer.copyBytes(from: rest.prefix(count))
    rest = rest.dropFirst(count)
    return count
  }
}

extension Diagnostic {
  /// IN100: the operating system does not hand out a file. `reason` is what it says.
  public static func unreadable(_ path: String, reason: String) -> Self {
    Diagnostic("IN100", at: .file(path), ["file": path, "reason": reason])
  }
}
