/// A file of the published folder, made when its bytes are asked for.
public struct OutputFile: Sendable {
  /// Relative to the published folder.
  public let path: String
  private let make: @Sendable () -> [UInt8]

  init(_ path: String, _ make: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.make = make
  }

  /// The file's bytes: the same each time. May be asked for from several threads at once.
  public func bytes() -> [UInt8] { make() }
}
