/// A file of a theme, read by whoever may read files.
public struct ThemeFile: Hashable, Sendable {
  /// Within the theme, whichever folder it came from: `templates/round.html`, `assets/css/1-tokens.css`.
  public let name: String
  /// As problems name it: `themes/default/templates/round.html`.
  public let path: String
  public let bytes: [UInt8]

  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }

  /// Files of several folders laid over each other: of two with one name the later counts. In order of name.
  static func layered(_ files: [ThemeFile]) -> [ThemeFile] {
    Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { $1 }).values.sorted { $0.name < $1.name }
  }
}
