/// The phrases of a theme as a record, by their dotted names: `results.heading` is read `{{t.results.heading}}`.
///
/// The shape comes from the default language's file; each language then gives its own value of that shape.
/// A name that is also the beginning of others (`votes` beside `votes.one`) names the group.
public struct Phrases: Sendable {
  public let shape: RecordShape
  /// The dotted names, in alphabetical order.
  public let names: [String]
  private let root: Group

  /// Groups the names by their dots. The order of `names` does not matter.
  public init(_ names: some Sequence<String>, called name: String = "t") {
    var root = Group()
    for name in names { root.insert(name, parts: name.split(separator: ".").map(String.init)[...]) }
    self.root = root
    self.names = names.sorted()
    shape = root.shape(name)
  }

  /// The phrases of one language. `phrase` is asked once for each name.
  public func value(_ phrase: (String) -> String) -> Value { root.value(phrase) }
}

/// Phrases and groups of phrases that share the beginning of their names.
private struct Group: Sendable {
  private var phrases: [String: String] = [:]
  private var groups: [String: Group] = [:]

  mutating func insert(_ name: String, parts: ArraySlice<String>) {
    guard let first = parts.first else { return }
    if parts.count == 1 {
      phrases[first] = name
    } else {
      groups[first, default: Group()].insert(name, parts: parts.dropFirst())
    }
  }

  /// The names of both, in alphabetical order; this order is the order of the fields.
  private var names: [String] { Set(phrases.keys).union(groups.keys).sorted() }

  func shape(_ name: String) -> RecordShape {
    RecordShape(
      name,
      fields: names.map { part in
        let shape: Shape = groups[part].map { .record($0.shape("\(name).\(part)")) } ?? .text
        return RecordField(name: part) { shape }
      })
  }

  func value(_ phrase: (String) -> String) -> Value {
    .record(
      names.map { part in
        if let group = groups[part] { return group.value(phrase) }
        return .text(phrase(phrases[part] ?? part))
      })
  }
}
