internal import BudgetModel
internal import Diagnostics

/// Finds the keys of a group by letting its schema read: nothing at first, then each word of each choice, with and without
/// each key that it looks for, and a sample of every value. So what is found is what the schema asks for, and cannot be
/// anything else.
struct SchemaProbe {
  struct Known {
    let name: String
    var shape: ValueShape
    /// Asked for as required whatever else was written.
    var isRequired: Bool
  }

  /// In the order in which they were met.
  private(set) var keys: [Known] = []
  private var runs = 0
  private var samples: [String: YAMLNode] = [:]
  private var branched: Set<String> = []
  private var waiting: [Given] = [Given()]

  /// What stands in the group for one run.
  fileprivate struct Given {
    var values: [String: YAMLNode] = [:]
    /// Keys of which not even a sample stands there.
    var absent: Set<String> = []
    /// It has a key that the schema looked for, so that the groups within may be others.
    var isLookedFor = false
  }

  init(_ group: KeyGroup) {
    for schema in group.schemas {
      branched = []
      waiting = [Given()]
      while let given = waiting.popLast() { run(schema, given) }
    }
  }

  private mutating func run(_ schema: (inout MappingReader) -> Void, _ given: Given) {
    let record = KeyRecord()
    var reader = MappingReader(
      probing: samples.filter { !given.absent.contains($0.key) }.merging(given.values) { $1 }, record)
    schema(&reader)
    runs += 1
    let isNew = take(record, given)
    if isNew { waiting.append(given) }
    branch(from: record, given)
  }

  /// Whether there are samples that the run has not had.
  private mutating func take(_ record: KeyRecord, _ given: Given) -> Bool {
    for index in keys.indices where !record.keys.contains(where: { $0.name == keys[index].name && $0.isRequired }) {
      keys[index].isRequired = false
    }
    var isNew = false
    for key in record.keys {
      if let index = keys.firstIndex(where: { $0.name == key.name }) {
        if given.isLookedFor { keys[index].shape = keys[index].shape.joined(with: key.shape) }
        continue
      }
      keys.append(Known(name: key.name, shape: key.shape, isRequired: key.isRequired && runs == 1))
      if let sample = key.shape.sample {
        samples[key.name] = sample
        isNew = true
      }
    }
    return isNew
  }

  private mutating func branch(from record: KeyRecord, _ given: Given) {
    for key in record.keys {
      guard case .choice(let words) = key.shape.plain, branched.insert(key.name).inserted else { continue }
      for word in words { waiting.append(given.adding(key.name, .plain(word))) }
    }
    for name in record.looked where branched.insert("has " + name).inserted {
      var more = given.adding(name, keys.first { $0.name == name }?.shape.sample ?? .plain("x"))
      more.isLookedFor = true
      waiting.append(more)
      var less = given
      less.absent.insert(name)
      waiting.append(less)
    }
  }
}

extension SchemaProbe.Given {
  fileprivate func adding(_ key: String, _ value: YAMLNode) -> Self {
    var given = self
    given.values[key] = value
    return given
  }
}

extension ValueShape {
  /// The first of several forms.
  fileprivate var plain: ValueShape {
    if case .either(let shapes) = self { shapes.first ?? self } else { self }
  }

  /// A value that can be read; nil for those that would change what else is read, and for groups.
  fileprivate var sample: YAMLNode? {
    switch self {
    case .text: .plain("x")
    case .form(_, let sample): .plain(sample)
    case .integer(let range): .plain("\(min(max(1, range.lowerBound), range.upperBound))")
    case .number: .plain("1")
    case .words: .words
    case .yesNo, .choice, .list, .named, .either, .keys: nil
    }
  }

  /// Both, for groups whose keys depend on what stands around them.
  fileprivate func joined(with other: ValueShape) -> ValueShape {
    switch (self, other) {
    case (.list(let a), .list(let b)): .list(a.joined(with: b))
    case (.keys(let a), .keys(let b)) where a.type == b.type: .keys(a.joined(with: b))
    default: self
    }
  }
}

extension KeyGroup {
  fileprivate func joined(with other: KeyGroup) -> KeyGroup { KeyGroup(of: type, schemas + other.schemas) }

  private init(of type: ObjectIdentifier, _ schemas: [(inout MappingReader) -> Void]) {
    (self.type, self.schemas) = (type, schemas)
  }
}

extension YAMLNode {
  fileprivate static func plain(_ text: String) -> YAMLNode {
    YAMLNode(content: .scalar(text, isQuoted: true), location: .file("schema"))
  }

  fileprivate static var words: YAMLNode {
    let entries = ["sv", "fi"].map { Entry(key: Located($0, at: .file("schema")), value: .plain("x")) }
    return YAMLNode(content: .mapping(entries), location: .file("schema"))
  }
}

extension MappingReader {
  /// A reader of a group with these keys, which notes what it is asked for. Its problems are nobody's.
  fileprivate init(probing values: [String: YAMLNode], _ record: KeyRecord) {
    let entries = values.sorted { $0.key < $1.key }.map {
      YAMLNode.Entry(key: Located($0.key, at: .file("schema")), value: $0.value)
    }
    self.init(
      YAMLNode(content: .mapping(entries), location: .file("schema")), path: "schema", in: ReadingContext(),
      noting: record)
  }
}
