/// A change made to a value before it is printed or opens a section: `{{cost|money}}`.
///
/// The engine has none of its own but `count`; the host gives them, one set per language.
public struct Filter: Sendable {
  /// Takes the value and the argument, when there is one, and gives what `signature` promised.
  public typealias Function = @Sendable (_ value: Value, _ argument: Value?) -> Value

  public let signature: FilterSignature
  let apply: Function

  /// - Parameter takes: the kinds of value it accepts. One that takes `text` takes `url` too. With `optional`, it
  ///   also accepts an optional of the other kinds, and is given `.absent` when there is none.
  public init(
    _ name: String, _ takes: ShapeKind..., argument: FilterSignature.Argument = .none,
    gives: FilterSignature.Result, _ apply: @escaping Function
  ) {
    signature = FilterSignature(name: name, takes: takes, argument: argument, gives: gives)
    self.apply = apply
  }

  /// The number of elements in a list: `{{proposals|count}}`.
  public static let count = Filter("count", .list, gives: .shape(.integer)) { value, _ in
    guard case .list(let elements) = value else { preconditionFailure("count takes a list") }
    return .integer(elements.count)
  }
}

/// What a filter takes and gives; all a template needs to know of it to be compiled.
public struct FilterSignature: Hashable, Sendable {
  /// What may stand after the colon in `{{count|plural:t.votes}}`.
  public enum Argument: Hashable, Sendable {
    /// Nothing.
    case none
    /// A name, a quoted text or a number of one of these kinds.
    case one(of: [ShapeKind])
    /// A record with these fields, all of them texts. The filter is given a record with them, in this order.
    case texts([String])
  }

  /// What comes out.
  public enum Result: Hashable, Sendable {
    /// Always this.
    case shape(Shape)
    /// What went in, such as a shorter list.
    case same
  }

  public let name: String
  public let takes: [ShapeKind]
  public let argument: Argument
  public let gives: Result
}

/// The filters of one language. Templates are compiled with one set and rendered with any set that has the same
/// signatures.
public struct FilterSet: Sendable {
  let signatures: [FilterSignature]
  let functions: [Filter.Function]

  /// The order of `filters` does not matter; their names all differ.
  public init(_ filters: [Filter]) {
    let sorted = filters.sorted { $0.signature.name < $1.signature.name }
    signatures = sorted.map(\.signature)
    functions = sorted.map(\.apply)
    precondition(Set(signatures.map(\.name)).count == signatures.count, "two filters have the same name")
  }

  func index(of name: String) -> Int? { signatures.firstIndex { $0.name == name } }
}
