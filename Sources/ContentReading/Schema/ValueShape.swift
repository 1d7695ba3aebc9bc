/// What may be written as a value, as far as that can be said without a portal: for editors that complete keys.
///
/// It is never narrower than what the kind reads.
public indirect enum ValueShape {
  /// Any single value.
  case text
  /// A single value; if it is no number it has this form (ECMA-262). `sample` is one that can be read.
  case form(String, sample: String)
  case integer(ClosedRange<Int>)
  /// With decimals, spaces between thousands, perhaps a sign of percent or currency.
  case number
  case yesNo
  case choice([String])
  case list(ValueShape)
  /// A text for each language.
  case words
  /// A group whose keys are data.
  case named(ValueShape)
  case either([ValueShape])
  case keys(KeyGroup)

  static var day: Self { .form("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", sample: "2026-01-01") }
  static var id: Self { .form("^[a-z0-9-]+$", sample: "x") }
}

/// A group of keys, told by the schema that reads it.
public struct KeyGroup {
  /// Tells a group from those around it, for groups that hold groups of their own kind.
  let type: ObjectIdentifier
  /// Several where the keys depend on what stands outside the group.
  let schemas: [(inout MappingReader) -> Void]

  init(_ type: Any.Type, _ schemas: [(inout MappingReader) -> Void]) {
    (self.type, self.schemas) = (ObjectIdentifier(type), schemas)
  }
}

/// The keys that a schema has asked for.
final class KeyRecord {
  struct Key {
    let name: String
    let shape: ValueShape
    let isRequired: Bool
  }

  /// In the order in which they were asked for first.
  private(set) var keys: [Key] = []
  /// Those that a schema wanted to know about before it went on.
  private(set) var looked: [String] = []

  func note(_ name: String, _ shape: ValueShape, isRequired: Bool) {
    if !keys.contains(where: { $0.name == name }) {
      keys.append(Key(name: name, shape: shape, isRequired: isRequired))
    }
  }

  func look(at name: String) { if !looked.contains(name) { looked.append(name) } }
}
