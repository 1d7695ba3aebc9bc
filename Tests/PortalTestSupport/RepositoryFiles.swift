import Foundation

/// The repository that the tests were built from.
public enum Repository {
  /// Absolute, without a slash at the end.
  public static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Every file of one of its folders, by path within the repository.
  public static func files(in folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: "\(path)/\(folder)") ?? .init() {
      if let bytes = FileManager.default.contents(atPath: "\(path)/\(folder)/\(name)"), !name.hasPrefix(".") {
        files["\(folder)/\(name)"] = Array(bytes)
      }
    }
    return files
  }

  /// The default theme, as part of a portal.
  public static let theme = files(in: "themes/default").mapValues { String(decoding: $0, as: UTF8.self) }
}
