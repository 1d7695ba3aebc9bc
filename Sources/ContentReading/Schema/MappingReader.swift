internal import BudgetModel
internal import Diagnostics

/// Reads a group of keys by name. What a schema asks for is what may be written: `finish` reports every other key.
///
///     let date = fields.required("date", .day)
///     let link = fields.optional("link", .address)
public struct MappingReader {
  public let context: ReadingContext
  /// What to name and where to point when a key is missing.
  let owner: SourceLocation
  private let entries: [YAMLNode.Entry]
  /// False when there is no group of keys to read, which has been reported: then every field is nil without a word.
  let isReadable: Bool
  private var asked: [String] = []
  /// Where it is noted what is asked for, when somebody wants to know.
  private let record: KeyRecord?

  /// The keys at the top of a file. Nil stands for a file that could not be read.
  public init(_ root: YAMLNode?, path: String, in context: ReadingContext) {
    self.init(root, owner: .file(path), key: path, in: context, noting: nil)
  }

  /// Notes what it is asked for.
  init(_ root: YAMLNode, path: String, in context: ReadingContext, noting record: KeyRecord) {
    self.init(root, owner: .file(path), key: path, in: context, noting: record)
  }

  init(_ field: Field, in context: ReadingContext) {
    self.init(field.node, owner: field.key.location, key: field.key.value, in: context, noting: nil)
  }

  private init(
    _ node: YAMLNode?, owner: SourceLocation, key: String, in context: ReadingContext, noting record: KeyRecord?
  ) {
    self.context = context
    self.record = record
    self.owner = owner
    if case .mapping(let entries)? = node?.content {
      (self.entries, isReadable) = (entries, true)
      return
    }
    (entries, isReadable) = ([], false)
    guard let node else { return }
    if case .unusable = node.content { return }
    context.report(Diagnostic("IN135", at: node.location.length > 0 ? node.location : owner, ["key": key]))
  }

  /// The field as it stands, or nil when it is not there. Marks the key as known.
  mutating func field(_ key: String, _ shape: ValueShape, isRequired: Bool = false) -> Field? {
    record?.note(key, shape, isRequired: isRequired)
    asked.append(key)
    return entries.first { $0.key.value == key }.map { Field(key: $0.key, node: $0.value) }
  }

  /// Whether the key is written at all. Does not mark it as known.
  func has(_ key: String) -> Bool {
    record?.look(at: key)
    return entries.contains { $0.key.value == key }
  }

  /// Nil when the key is missing (IN131) or its value is of another kind: both are reported.
  public mutating func required<Value>(_ key: String, _ kind: ValueKind<Value>) -> Value? {
    if let field = field(key, kind.shape, isRequired: true) { return kind.read(field, context) }
    reportMissing(key)
    return nil
  }

  /// Nil when the key is not there; also, after a report, when its value is of another kind.
  public mutating func optional<Value>(_ key: String, _ kind: ValueKind<Value>) -> Value? {
    field(key, kind.shape).flatMap { kind.read($0, context) }
  }

  /// A list that may be left out, which means that it is empty.
  public mutating func list<Value>(_ key: String, of kind: ValueKind<Value>) -> [Value] {
    optional(key, .list(of: kind)) ?? []
  }

  func reportMissing(_ key: String) {
    guard isReadable else { return }
    context.report(Diagnostic("IN131", at: owner, ["key": key]))
  }

  /// Reports every key that nothing has asked for (IN130).
  public func finish(alsoKnown others: [String] = []) {
    let known = asked + others
    for entry in entries where !known.contains(entry.key.value) {
      context.report(
        Diagnostic(
          "IN130", at: entry.key.location,
          ["key": entry.key.value, "known": Set(known).sorted().joined(separator: ", ")],
          suggestion: Suggestion.nearest(to: entry.key.value, among: known)))
    }
  }

  /// Every key with its value, for groups whose keys are data. Marks all as known.
  mutating func allFields() -> [Field] {
    asked += entries.map(\.key.value)
    return entries.map { Field(key: $0.key, node: $0.value) }
  }
}

extension MappingReader {
  /// The field without marking its key as known.
  func peek(_ key: String) -> Field? {
    entries.first { $0.key.value == key }.map { Field(key: $0.key, node: $0.value) }
  }

  /// Texts in each language that must be there; a stand-in after a report.
  mutating func words(_ key: String) -> LocalisedText { required(key, .words) ?? .missing("") }

  /// Reports IN151 when `key` is missing though the value of `other` asks for it.
  mutating func require(_ key: String, because other: String, is value: String) {
    guard isReadable, !has(key) else { return }
    context.report(
      Diagnostic(
        "IN151", at: owner, ["key": key, "other": other, "value": value],
        notes: [.init("reason", at: peek(other)?.location ?? owner)]))
  }
}
