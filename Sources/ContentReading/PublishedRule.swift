public import BudgetModel
internal import Diagnostics

/// A counting rule as a published count has it: JSON with the keys and words of `rule:` in `round.yaml`.
public enum PublishedRule {
  /// Nil when it is no rule that a file can ask for.
  public static func read(_ json: JSONValue, currency: Currency) -> CountingRule? {
    let context = ReadingContext(currency: currency)
    let text = Array("rule: \(json.yaml)\n".utf8)
    guard let source = try? SourceText(path: json.location.path, bytes: text),
      let root = YAMLDocument.read(source, in: context)
    else { return nil }
    var fields = MappingReader(root, path: json.location.path, in: context)
    let rule = fields.required("rule", .countingRule)
    return context.diagnostics.hasErrors ? nil : rule
  }
}

extension JSONValue {
  /// On one line of flow style, texts between quotes.
  fileprivate var yaml: String {
    switch content {
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.name.value)): \($0.value.yaml)" }.joined(separator: ", ") + "}"
    case .array(let items): "[" + items.map(\.yaml).joined(separator: ", ") + "]"
    case .string(let text): Self.quoted(text)
    case .number(let text): text
    case .bool(let value): value ? "true" : "false"
    case .null: "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension JSONValue {
  /// A member of an object; nil when there is none, or it is `null`.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content, let member = members.first(where: { $0.name.value == name }) else {
      return nil
    }
    if case .null = member.value.content { return nil }
    return member.value
  }

  /// The members of an object in their order; empty for everything else.
  public var members: [(name: String, value: JSONValue)] {
    guard case .object(let members) = content else { return [] }
    return members.map { ($0.name.value, $0.value) }
  }

  /// The items of an array; empty for everything else.
  public var items: [JSONValue] { if case .array(let items) = content { items } else { [] } }
  public var text: String? { if case .string(let text) = content { text } else { nil } }
  public var flag: Bool? { if case .bool(let flag) = content { flag } else { nil } }
  public var integer: Int? { if case .number(let text) = content { Int(text) } else { nil } }

  /// An amount in hundredths.
  public var hundredths: Int? {
    if case .number(let text) = content { DecimalNumber(text, decimals: 2)?.scaled } else { nil }
  }
}
