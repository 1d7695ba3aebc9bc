/// The stable name of a kind of problem, such as `IN104`. A code is never reused for another problem.
///
/// Hundreds group the codes: 1 files and YAML, 2 CSV and votes, 3 rules over the whole portal, 4 themes,
/// 5 languages and texts, 6 publishing, 7 the preview, 8 commands.
public struct DiagnosticCode: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let rawValue: String

  public init(stringLiteral value: String) { rawValue = value }
  public init(_ rawValue: String) { self.rawValue = rawValue }

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  public var description: String { rawValue }
}

/// How much a problem weighs.
public enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
  /// The site can be published, but is worse for it.
  case warning
  /// Nothing may be published.
  case error

  public static func < (a: Self, b: Self) -> Bool { a == .warning && b == .error }
}

/// One problem as data: where, what kind, with which values. The words are in `Catalogue`.
public struct Diagnostic: Error, Hashable, Sendable {
  /// A second place that explains the first ("voting opens here"). Its words are the entry's `notes[key]`.
  public struct Note: Hashable, Sendable {
    public let key: String
    public let location: SourceLocation

    public init(_ key: String, at location: SourceLocation) {
      self.key = key
      self.location = location
    }
  }

  public let code: DiagnosticCode
  public let location: SourceLocation
  /// The values that the words name between braces, as they shall be printed.
  public let arguments: [String: String]
  public let notes: [Note]
  /// A known name near the one that was written: "did you mean ...?"
  public let suggestion: String?
  /// Whether this run counts a warning as an error.
  public private(set) var isEscalated = false

  public init(
    _ code: DiagnosticCode, at location: SourceLocation,
    _ arguments: [String: any CustomStringConvertible] = [:],
    notes: [Note] = [], suggestion: String? = nil
  ) {
    self.code = code
    self.location = location
    self.arguments = arguments.mapValues(\.description)
    self.notes = notes
    self.suggestion = suggestion
  }

  /// What the catalogue says of this kind of problem, unless this run is stricter; an unknown code counts as an error.
  public var severity: Severity { isEscalated ? .error : Catalogue.entry(for: code)?.severity ?? .error }

  /// The same problem, counted as an error.
  public func asError() -> Self {
    var problem = self
    problem.isEscalated = true
    return problem
  }
}

extension Diagnostic: Comparable {
  /// By place, then by code, so that every run lists problems in the same order.
  public static func < (a: Self, b: Self) -> Bool {
    if a.location != b.location { return a.location < b.location }
    if a.code != b.code { return a.code < b.code }
    return a.arguments.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\u{0}")
      < b.arguments.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\u{0}")
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether anything here stops the publishing.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// In the order in which they are shown, each problem once.
  public func inOrder() -> [Diagnostic] { Array(Set(self)).sorted() }
}
