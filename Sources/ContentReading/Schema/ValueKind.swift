public import Diagnostics

/// A key together with what stands behind it.
public struct Field {
  public let key: Located<String>
  public let node: YAMLNode

  /// Where to point when the value is at fault: at the value, or at its key when nothing was written.
  var location: SourceLocation { node.location.length > 0 ? node.location : key.location }

  func problem(
    _ code: DiagnosticCode, _ more: [String: any CustomStringConvertible] = [:], suggestion: String? = nil
  ) -> Diagnostic {
    var arguments = more
    arguments["key"] = key.value
    if case .scalar(let text, _) = node.content { arguments["value"] = text.trimmed }
    return Diagnostic(code, at: location, arguments, suggestion: suggestion)
  }
}

/// How a value of a kind is read: what may be written, and what is reported when it is not.
public struct ValueKind<Value> {
  let read: (Field, ReadingContext) -> Value?
  /// The same, for editors.
  let shape: ValueShape

  init(_ shape: ValueShape, _ read: @escaping (Field, ReadingContext) -> Value?) {
    (self.shape, self.read) = (shape, read)
  }

  /// A kind written as one text. `parse` gives nil for a text it does not accept, which is reported as `code`.
  static func scalar(
    or code: DiagnosticCode, _ arguments: [String: any CustomStringConvertible] = [:], as shape: ValueShape = .text,
    _ parse: @escaping (String, ReadingContext) -> Value?
  ) -> Self {
    Self(shape) { field, context in
      guard let text = field.text(in: context) else { return nil }
      if let value = parse(text, context) { return value }
      context.report(field.problem(code, arguments))
      return nil
    }
  }

  /// The value with its place.
  static func located<V>(_ kind: ValueKind<V>) -> Self where Value == Located<V> {
    Self(kind.shape) { field, context in kind.read(field, context).map { Located($0, at: field.location) } }
  }

  /// `[a, b]`, or a line with `- ` for each. What cannot be read is left out after a report.
  static func list<V>(of kind: ValueKind<V>) -> Self where Value == [V] {
    Self(.list(kind.shape)) { field, context in
      switch field.node.content {
      case .sequence(let items):
        return items.compactMap { item in
          let place = item.location.length > 0 ? item.location : field.key.location
          return kind.read(Field(key: Located(field.key.value, at: place), node: item), context)
        }
      case .unusable: return nil
      default:
        context.report(field.node.isEmpty ? field.problem("IN133") : field.problem("IN134"))
        return nil
      }
    }
  }

  /// A group of keys, read by a schema. Keys that the schema does not ask for are reported.
  static func keys(_ schema: @escaping (inout MappingReader) -> Value?) -> Self {
    Self(.keys(KeyGroup(Value.self, [{ _ = schema(&$0) }]))) { field, context in
      var reader = MappingReader(field, in: context)
      defer { reader.finish() }
      return reader.isReadable ? schema(&reader) : nil
    }
  }

  /// A group whose keys are data, each with a value of one kind.
  static func named<V>(
    of kind: ValueKind<V>, _ make: @escaping (inout MappingReader, ValueKind<V>) -> Value?
  ) -> Self {
    let reading = Self.keys { make(&$0, kind) }
    return Self(.named(kind.shape), reading.read)
  }
}

extension Field {
  /// The text of a single value that is not empty; nil after a report. Reports IN155 for a link in Markdown, whose
  /// marks would be printed.
  func text(in context: ReadingContext) -> String? {
    switch node.content {
    case .scalar(let text, _):
      let trimmed = text.trimmed
      if trimmed.contains("](") { context.report(problem("IN155")) }
      if !trimmed.isEmpty { return trimmed }
      context.report(problem("IN133"))
    case .unusable: break
    default: context.report(problem("IN132"))
    }
    return nil
  }
}
