import Foundation

/// A folder of its own for one test, removed when it is let go.
///
///     let folder = try TemporaryFolder(["content/portal.yaml": "name: ...", "site/README.md": "..."])
///     try folder.write("content/areas.yaml", "areas: []")
///     #expect(folder.files(in: "site") == ["README.md": "..."])
public final class TemporaryFolder: Sendable {
  /// Absolute, without symbolic links.
  public let path: String

  /// With these files in it: text by relative path.
  public init(_ files: [String: String] = [:]) throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = base.appendingPathComponent("insyn-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The absolute path of a file in it.
  public func path(of name: String) -> String { "\(path)/\(name)" }

  public func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  public func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path(of: name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(of: name), withDestinationPath: target)
  }

  public func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(of: name)) }

  public func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(of: name)) }

  /// The text of a file; nil when there is none or it is not UTF-8.
  public func text(of name: String) -> String? { try? String(contentsOfFile: path(of: name), encoding: .utf8) }

  /// Every file within a folder of it, as text by path relative to that folder. Links are told as `-> target`.
  public func files(in folder: String = "") -> [String: String] {
    let root = folder.isEmpty ? path : path(of: folder)
    var files: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      let file = "\(root)/\(name)"
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: file) {
        files[name] = "-> \(target)"
      } else if let text = try? String(contentsOfFile: file, encoding: .utf8) {
        files[name] = text
      }
    }
    return files
  }

  /// How many bytes every file within a folder has, pictures too.
  public func sizes(in folder: String) -> [String: Int] {
    var sizes: [String: Int] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path(of: folder)) ?? .init() {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path(of: folder) + "/" + name)
      if attributes?[.type] as? FileAttributeType == .typeRegular { sizes[name] = attributes?[.size] as? Int }
    }
    return sizes
  }

  /// The names directly in it.
  public var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  /// The inode of a file: two names of one file have the same.
  public func inode(of name: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path(of: name))[.systemFileNumber] as? Int) ?? nil
  }
}
