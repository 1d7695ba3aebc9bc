public import Diagnostics

/// A value of a YAML file, with its place. Scalars stay text: what `no` or `0123` means is for the reader to say.
public struct YAMLNode: Sendable {
  public indirect enum Content: Sendable {
    /// `isQuoted` is true for quoted and for block (`|`, `>`) texts.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    /// In the order of the file; no key twice.
    case mapping([Entry])
    /// Something that was reported and must not be reported again.
    case unusable
  }

  /// A key and what stands behind it.
  public struct Entry: Sendable {
    public let key: Located<String>
    public let value: YAMLNode
  }

  public let content: Content
  public let location: SourceLocation

  /// What stands behind a key; nil for other values and where there is no such key.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key.value == key }?.value
  }

  /// The items of a list; none for other values.
  var items: [YAMLNode] { if case .sequence(let items) = content { items } else { [] } }

  /// The text of a single value.
  var scalar: String? { if case .scalar(let text, _) = content { text } else { nil } }

  /// Whether nothing at all was written.
  var isEmpty: Bool {
    if case .scalar("", isQuoted: false) = content { true } else { false }
  }

  /// `{value: 5,4}` as a person means it: YAML sees a value `5` and a key `4` with nothing behind it. Nil unless the
  /// key is digits right behind a comma that ends a plain value with a digit.
  func continued(byDecimals key: YAMLNode, _ value: YAMLNode) -> YAMLNode? {
    guard case .scalar(let whole, isQuoted: false) = content, case .scalar(let decimals, isQuoted: false) = key.content,
      value.isEmpty, whole.utf8.last.map(Self.isDigit) == true, decimals.utf8.allSatisfy(Self.isDigit),
      key.location.line == location.line, key.location.column == location.column + location.length + 1
    else { return nil }
    let place = SourceLocation(
      path: location.path, line: location.line, column: location.column,
      length: location.length + 1 + key.location.length)
    return YAMLNode(content: .scalar("\(whole),\(decimals)", isQuoted: false), location: place)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether two values say the same, wherever and however they are written.
  func saysTheSame(as other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let a, _), .scalar(let b, _)): a == b
    case (.sequence(let a), .sequence(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.saysTheSame(as: $1) }
    case (.mapping(let a), .mapping(let b)): Self.sayTheSame(a, b)
    case (.unusable, _), (_, .unusable): true
    default: false
    }
  }

  private static func sayTheSame(_ a: [Entry], _ b: [Entry]) -> Bool {
    a.count == b.count
      && a.allSatisfy { entry in
        b.contains { $0.key.value == entry.key.value && $0.value.saysTheSame(as: entry.value) }
      }
  }
}

extension YAMLNode {
  /// Texts of nested mappings under dotted keys, as locale files hold them: `round: {title: Omgång}` becomes
  /// `round.title`. In the order of the file. Reports IN132 for lists and IN133 for keys without a text.
  public func flattenedStrings(in context: ReadingContext) -> [(key: String, text: Located<String>)] {
    guard case .mapping(let entries) = content else {
      context.report(wrongShape("IN135", key: location.path))
      return []
    }
    return entries.flatMap { Self.flattened($0, under: "", in: context) }
  }

  private static func flattened(
    _ entry: Entry, under prefix: String, in context: ReadingContext
  ) -> [(key: String, text: Located<String>)] {
    let key = prefix + entry.key.value
    switch entry.value.content {
    case .scalar(let text, _) where !entry.value.isEmpty: return [(key, Located(text, at: entry.value.location))]
    case .scalar: context.report(Diagnostic("IN133", at: entry.key.location, ["key": key]))
    case .sequence: context.report(entry.value.wrongShape("IN132", key: key))
    case .mapping(let entries): return entries.flatMap { flattened($0, under: key + ".", in: context) }
    case .unusable: break
    }
    return []
  }

  /// IN132, IN134 or IN135: `key` wants a single value, a list, or keys of its own, and has something else.
  func wrongShape(_ code: DiagnosticCode, key: String) -> Diagnostic {
    Diagnostic(code, at: location, ["key": key])
  }
}
