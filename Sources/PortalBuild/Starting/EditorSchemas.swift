import ContentReading

/// The schemas that editors complete keys by, and the line in a file that names its own.
enum EditorSchemas {
  /// The folder in a portal.
  static let folder = "schemas"

  /// By path in a portal.
  static var files: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: ContentSchema.allCases.map { ("\(folder)/\($0.fileName)", $0.bytes) })
  }

  /// The files, those of YAML with a line for yaml-language-server first.
  static func named(in files: [String: [UInt8]]) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: files.map { path, bytes in (path, line(for: path) + bytes) })
  }

  private static func line(for path: String) -> [UInt8] {
    guard let schema = ContentSchema(of: path) else { return [] }
    let up = String(repeating: "../", count: path.split(separator: "/").count - 1)
    return Array("# yaml-language-server: $schema=\(up)\(folder)/\(schema.fileName)\n".utf8)
  }
}
