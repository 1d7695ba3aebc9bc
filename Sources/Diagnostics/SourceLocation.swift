/// A place in a file of the portal: where a value stands, or where a problem is.
///
/// `path` is relative to the portal's folder and uses `/`. Lines and columns count from 1; columns count Unicode
/// scalars, so that an editor and a person agree on them. `length` is how many scalars to underline (0: none).
/// Line 0 means the file as a whole.
public struct SourceLocation: Hashable, Sendable {
  public let path: String
  public let line: Int
  public let column: Int
  public let length: Int

  public init(path: String, line: Int, column: Int = 1, length: Int = 0) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
  }

  /// The file as a whole, when no line is to blame.
  public static func file(_ path: String) -> Self { Self(path: path, line: 0, column: 0) }
}

extension SourceLocation: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    (a.path, a.line, a.column, a.length) < (b.path, b.line, b.column, b.length)
  }
}

extension SourceLocation: CustomStringConvertible {
  public var description: String { line == 0 ? path : "\(path):\(line):\(column)" }
}

/// A value together with the place it was read from.
public struct Located<Value> {
  public let value: Value
  public let location: SourceLocation

  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  public func map<T>(_ transform: (Value) throws -> T) rethrows -> Located<T> {
    Located<T>(try transform(value), at: location)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
