internal import Diagnostics

/// Writes groups of keys as JSON Schema, draft 7, which editors know.
struct SchemaWriter {
  private var json = JSONWriter(.indented)
  /// The groups around, and where in the schema they stand.
  private var around: [(type: ObjectIdentifier, pointer: String)] = []

  var bytes: [UInt8] { json.bytes + [0x0A] }

  mutating func write(_ group: KeyGroup, title: String) {
    nested { writer in
      writer.json.member("$schema", "http://json-schema.org/draft-07/schema#")
      writer.json.member("title", title)
      writer.writeMembers(of: group, at: "#")
    }
  }

  /// An object with the members that `body` writes.
  private mutating func nested(_ body: (inout SchemaWriter) -> Void) {
    var inner = self
    json.object { json in
      inner.json = json
      body(&inner)
      json = inner.json
    }
  }

  /// An array likewise.
  private mutating func items(_ body: (inout SchemaWriter) -> Void) {
    var inner = self
    json.array { json in
      inner.json = json
      body(&inner)
      json = inner.json
    }
  }

  private mutating func writeMembers(of group: KeyGroup, at pointer: String) {
    around.append((group.type, pointer))
    defer { around.removeLast() }
    let keys = SchemaProbe(group).keys
    json.member("type", "object")
    json.member("additionalProperties", false)
    let required = keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { json.member("required", texts: required) }
    json.key("properties")
    nested { writer in
      for key in keys {
        writer.json.key(key.name)
        writer.write(key.shape, at: "\(pointer)/properties/\(key.name)")
      }
    }
  }

  private mutating func write(_ shape: ValueShape, at pointer: String) {
    nested { $0.writeMembers(of: shape, at: pointer) }
  }

  private mutating func writeMembers(of shape: ValueShape, at pointer: String) {
    switch shape {
    case .text: json.member("type", texts: ["string", "number", "boolean"])
    case .form(let pattern, _): writeNumber(or: pattern)
    case .number: writeNumber(or: "[0-9]")
    case .integer(let range):
      writeNumber(or: "^-?[0-9 \u{A0}]+$")
      json.member("minimum", range.lowerBound)
      json.member("maximum", range.upperBound)
    case .yesNo: writeYesNo()
    case .choice(let words): json.member("enum", texts: words)
    case .list(let item):
      json.member("type", "array")
      json.key("items")
      write(item, at: pointer + "/items")
    case .words: writeNamed(.text, by: "^[a-z]{2}(-[A-Z]{2})?$", at: pointer)
    case .named(let value): writeNamed(value, by: "", at: pointer)
    case .either(let shapes): writeEither(shapes, at: pointer)
    case .keys(let group): writeKeys(of: group, at: pointer)
    }
  }

  private mutating func writeNumber(or pattern: String) {
    json.member("type", texts: ["string", "number"])
    json.member("pattern", pattern)
  }

  private mutating func writeYesNo() {
    json.member(
      "enum",
      array: { json in
        json.value(true)
        json.value(false)
        for word in ["yes", "no", "ja", "nej", "kyllä", "ei"] {
          json.value(word)
          json.value(word.prefix(1).uppercased() + word.dropFirst())
        }
      })
  }

  private mutating func writeNamed(_ value: ValueShape, by pattern: String, at pointer: String) {
    json.member("type", "object")
    if !pattern.isEmpty {
      json.member("propertyNames", object: { $0.member("pattern", pattern) })
      json.member("minProperties", 1)
    }
    json.key("additionalProperties")
    write(value, at: pointer + "/additionalProperties")
  }

  private mutating func writeEither(_ shapes: [ValueShape], at pointer: String) {
    json.key("anyOf")
    items { writer in
      for (index, shape) in shapes.enumerated() { writer.write(shape, at: "\(pointer)/anyOf/\(index)") }
    }
  }

  /// A group that stands in one of its own kind leads back to it.
  private mutating func writeKeys(of group: KeyGroup, at pointer: String) {
    if let outer = around.first(where: { $0.type == group.type }) { return json.member("$ref", outer.pointer) }
    writeMembers(of: group, at: pointer)
  }
}
