internal import Diagnostics

/// Lays values out as YAML that our own reader gives back letter by letter: short ones on one line, others in blocks.
enum YAMLLayout {
  private static let widest = 100

  /// `key: value`, over several lines where one would be too long. No line break at the end.
  static func entry(_ key: String, _ value: JSONValue, indent: Int = 0) -> String {
    let head = String(repeating: " ", count: indent) + scalar(key, isInFlow: true) + ":"
    return head + behind(value, indent: indent, used: head.count)
  }

  /// What stands behind a key, with the space or the line break before it.
  private static func behind(_ value: JSONValue, indent: Int, used: Int) -> String {
    switch value.content {
    case .object(let members) where !members.isEmpty && !fits(value, used: used):
      return "\n" + members.map { entry($0.name.value, $0.value, indent: indent + 2) }.joined(separator: "\n")
    case .array(let items) where !items.isEmpty && !fits(value, used: used):
      return "\n" + items.map { item($0, indent: indent + 2) }.joined(separator: "\n")
    case .string(let text): return " " + scalar(text, isInFlow: false)
    default: return " " + flow(value)
    }
  }

  /// `- value`; a group of keys begins beside its dash.
  private static func item(_ value: JSONValue, indent: Int) -> String {
    let dash = String(repeating: " ", count: indent) + "-"
    guard case .object(let members) = value.content, !members.isEmpty, !fits(value, used: indent + 1) else {
      return dash + behind(value, indent: indent, used: indent + 1)
    }
    let block = members.map { entry($0.name.value, $0.value, indent: indent + 2) }.joined(separator: "\n")
    return dash + block.dropFirst(indent + 1)
  }

  private static func fits(_ value: JSONValue, used: Int) -> Bool { used + 1 + flow(value).count <= widest }

  private static func flow(_ value: JSONValue) -> String {
    switch value.content {
    case .object(let members):
      "{" + members.map { "\(scalar($0.name.value, isInFlow: true)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    case .array(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
    case .string(let text): scalar(text, isInFlow: true)
    case .number(let text): text
    case .bool(let value): value ? "yes" : "no"
    case .null: "\"\""
    }
  }

  /// A plain value where that is safe, otherwise one within double quotes.
  private static func scalar(_ text: String, isInFlow: Bool) -> String {
    isPlain(text, isInFlow: isInFlow) ? text : quoted(text)
  }

  private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    guard first.properties.isAlphabetic || isDigit(first), last != " ", last != ":" else { return false }
    if text.contains(": ") || text.contains(" #") || text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      return false
    }
    return !text.contains { (isInFlow ? "\",[]{}:?#&*!|>'%@`" : "\"").contains($0) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": quoted += "\\\\"
      case "\"": quoted += "\\\""
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
