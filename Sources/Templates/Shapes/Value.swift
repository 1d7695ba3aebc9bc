/// What a template is rendered with: a tree that runs parallel to a `Shape`.
public enum Value: Hashable, Sendable {
  /// An optional without a value.
  case absent
  /// A text or an address.
  case text(String)
  case html(Html)
  case integer(Int)
  case money(minorUnits: Int, currency: String)
  case day(year: Int, month: Int, day: Int)
  case flag(Bool)
  case list([Value])
  /// The fields' values in the order of the record's shape; names are gone.
  case record([Value])

  /// A record's value with the values of the fields that `RecordShape.adding` added, in the same order.
  public func adding(_ more: [Value]) -> Value {
    guard case .record(let fields) = self else { preconditionFailure("only a record takes more fields") }
    return .record(fields + more)
  }
}

/// Markup that may be printed as it is. Making one is a promise that what it holds is safe.
public struct Html: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(trusted bytes: [UInt8]) { self.bytes = bytes }
  public init(trusted text: String) { bytes = Array(text.utf8) }
}

/// An amount as the host's own type tells it.
public protocol MoneyConvertible: Sendable {
  /// Öre, cents: whole units of the smallest coin.
  var minorUnits: Int { get }
  /// ISO 4217, such as `SEK`.
  var currencyCode: String { get }
}

/// A civil date as the host's own type tells it.
public protocol DayConvertible: Sendable {
  var year: Int { get }
  var month: Int { get }
  var day: Int { get }
}

extension Value {
  static func money(_ amount: some MoneyConvertible) -> Value {
    .money(minorUnits: amount.minorUnits, currency: amount.currencyCode)
  }

  static func day(_ date: some DayConvertible) -> Value {
    .day(year: date.year, month: date.month, day: date.day)
  }
}
