/// The named fields of a record, in order. Two record shapes are equal when they are the same object.
///
/// A field's shape is asked for when it is needed, not when the record is made, so a record may contain itself
/// (an area with areas in it).
public final class RecordShape: Sendable {
  /// What the record is called in messages: "'round' has nothing called 'titel'".
  public let name: String
  let fields: [RecordField]

  /// Makes a record of fields whose names all differ.
  public convenience init(_ name: String, _ fields: KeyValuePairs<String, Shape>) {
    self.init(name, fields: fields.map { field in RecordField(name: field.key) { field.value } })
  }

  init(_ name: String, fields: [RecordField]) {
    precondition(Set(fields.map(\.name)).count == fields.count, "two fields of '\(name)' have the same name")
    self.name = name
    self.fields = fields
  }

  /// The fields' names, in order.
  public var names: [String] { fields.map(\.name) }

  /// This record with more fields after its own. The value is joined in the same order by `Value.adding`.
  ///
  ///     let root = round.shape.adding(["site": .record(site.shape), "t": .record(phrases.shape)])
  ///     let value = round.value(view).adding([site.value(portal), swedish])
  public func adding(_ more: KeyValuePairs<String, Shape>) -> RecordShape {
    RecordShape(name, fields: fields + more.map { field in RecordField(name: field.key) { field.value } })
  }

  func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

extension RecordShape: Hashable {
  public static func == (a: RecordShape, b: RecordShape) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// One named place in a record.
struct RecordField: Sendable {
  let name: String
  private let makeShape: @Sendable () -> Shape

  init(name: String, shape: @escaping @Sendable () -> Shape) {
    self.name = name
    makeShape = shape
  }

  var shape: Shape { makeShape() }
}
