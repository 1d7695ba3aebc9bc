public import ContentReading
import Foundation

/// The portal that comes with the program, as it lies in the repository.
public enum DemoContent {
  /// Its files in memory; `INSYN_CONTENT` names another folder that holds `content/`.
  public static func folder() throws -> InMemoryFolder {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let other = ProcessInfo.processInfo.environment["INSYN_CONTENT"].map { URL(filePath: $0) }
    let content = (other ?? repository).appending(path: "content")
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: content.path) {
      let file = content.appending(path: path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      files["content/" + path] = try Array(Data(contentsOf: file))
    }
    return InMemoryFolder(bytes: files)
  }
}
