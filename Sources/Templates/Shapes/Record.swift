/// How a Swift type is shown to templates: names, shapes and values declared in one place.
///
///     static let pool: Record<PoolView> = Record("pool", [
///       .text("name", \.name),
///       .money("amount", \.amount),
///       .list("winners", \.winners, of: card),
///     ])
///
/// A record that contains itself, or another that contains it, is a `static let` with its type written out, so that
/// Swift need not read the declaration to know it.
public struct Record<Root>: Sendable {
  public let shape: RecordShape
  private let fields: [Field<Root>]

  /// Declares fields whose names all differ.
  public init(_ name: String, _ fields: [Field<Root>]) {
    shape = RecordShape(name, fields: fields.map { RecordField(name: $0.name, shape: $0.shape) })
    self.fields = fields
  }

  /// What a template sees of `root`. Costs one allocation, and what its fields cost.
  public func value(_ root: Root) -> Value { .record(fields.map { $0.value(root) }) }
}

/// One field of a record: its name in templates, its shape, and how to get its value.
///
/// The getter is a key path (`\.title`) or a closure. A getter of an `Optional` makes an optional field.
public struct Field<Root>: Sendable {
  let name: String
  let shape: @Sendable () -> Shape
  let value: @Sendable (Root) -> Value

  private init(
    _ name: String, _ shape: @escaping @autoclosure @Sendable () -> Shape,
    _ value: @escaping @Sendable (Root) -> Value
  ) {
    self.name = name
    self.shape = shape
    self.value = value
  }

  /// Words, always escaped.
  public static func text(_ name: String, _ get: @escaping @Sendable (Root) -> String) -> Self {
    Self(name, .text) { .text(get($0)) }
  }

  /// Words that may be absent.
  public static func text(_ name: String, _ get: @escaping @Sendable (Root) -> String?) -> Self {
    Self(name, .optional(.text)) { Value(get($0), Value.text) }
  }

  /// Words in order.
  public static func texts(_ name: String, _ get: @escaping @Sendable (Root) -> [String]) -> Self {
    Self(name, .list(.text)) { .list(get($0).map(Value.text)) }
  }

  /// An address that is known to be safe.
  public static func url(_ name: String, _ get: @escaping @Sendable (Root) -> String) -> Self {
    Self(name, .url) { .text(get($0)) }
  }

  /// An address that may be absent.
  public static func url(_ name: String, _ get: @escaping @Sendable (Root) -> String?) -> Self {
    Self(name, .optional(.url)) { Value(get($0), Value.text) }
  }

  /// Markup of our own making.
  public static func html(_ name: String, _ get: @escaping @Sendable (Root) -> Html) -> Self {
    Self(name, .html) { .html(get($0)) }
  }

  /// Markup that may be absent.
  public static func html(_ name: String, _ get: @escaping @Sendable (Root) -> Html?) -> Self {
    Self(name, .optional(.html)) { Value(get($0), Value.html) }
  }

  /// A whole number.
  public static func integer(_ name: String, _ get: @escaping @Sendable (Root) -> Int) -> Self {
    Self(name, .integer) { .integer(get($0)) }
  }

  /// A whole number that may be unknown, which is not zero.
  public static func integer(_ name: String, _ get: @escaping @Sendable (Root) -> Int?) -> Self {
    Self(name, .optional(.integer)) { Value(get($0), Value.integer) }
  }

  /// Yes or no.
  public static func flag(_ name: String, _ get: @escaping @Sendable (Root) -> Bool) -> Self {
    Self(name, .flag) { .flag(get($0)) }
  }
}

extension Field {
  /// An amount with its currency.
  public static func money<Amount: MoneyConvertible>(
    _ name: String, _ get: @escaping @Sendable (Root) -> Amount
  ) -> Self {
    Self(name, .money) { .money(get($0)) }
  }

  /// An amount that may be unknown, which is not zero.
  public static func money<Amount: MoneyConvertible>(
    _ name: String, _ get: @escaping @Sendable (Root) -> Amount?
  ) -> Self {
    Self(name, .optional(.money)) { Value(get($0)) { .money($0) } }
  }

  /// A civil date.
  public static func day<Day: DayConvertible>(_ name: String, _ get: @escaping @Sendable (Root) -> Day) -> Self {
    Self(name, .day) { .day(get($0)) }
  }

  /// A civil date that may be unknown.
  public static func day<Day: DayConvertible>(_ name: String, _ get: @escaping @Sendable (Root) -> Day?) -> Self {
    Self(name, .optional(.day)) { Value(get($0)) { .day($0) } }
  }

  /// A record in the record.
  public static func record<Child>(
    _ name: String, _ get: @escaping @Sendable (Root) -> Child,
    of child: @escaping @autoclosure @Sendable () -> Record<Child>
  ) -> Self {
    Self(name, .record(child().shape)) { child().value(get($0)) }
  }

  /// A record that may be absent.
  public static func record<Child>(
    _ name: String, _ get: @escaping @Sendable (Root) -> Child?,
    of child: @escaping @autoclosure @Sendable () -> Record<Child>
  ) -> Self {
    Self(name, .optional(.record(child().shape))) { Value(get($0), child().value) }
  }

  /// Records in order.
  public static func list<Child>(
    _ name: String, _ get: @escaping @Sendable (Root) -> [Child],
    of child: @escaping @autoclosure @Sendable () -> Record<Child>
  ) -> Self {
    Self(name, .list(.record(child().shape))) { root in
      let record = child()
      return .list(get(root).map(record.value))
    }
  }
}

extension Value {
  /// The value of an optional: `absent` without one.
  fileprivate init<Wrapped>(_ wrapped: Wrapped?, _ make: (Wrapped) -> Value) {
    self = wrapped.map(make) ?? Value.absent
  }
}
