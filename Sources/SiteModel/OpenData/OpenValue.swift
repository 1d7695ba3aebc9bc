public import BudgetModel

/// A value of a table. Unknown is not zero.
public enum OpenValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case decimal(DecimalNumber)
  case boolean(Bool)
  case day(Day)
  case unknown

  static func money(_ money: Money?) -> OpenValue {
    money.map { .decimal(DecimalNumber(scaled: $0.minorUnits, decimals: 2)) } ?? .unknown
  }

  static func minor(_ minorUnits: Int) -> OpenValue { .decimal(DecimalNumber(scaled: minorUnits, decimals: 2)) }

  static func percent(_ share: Share?) -> OpenValue {
    share.map { .decimal(DecimalNumber(scaled: $0.basisPoints, decimals: 2)) } ?? .unknown
  }

  static func text(_ text: String?) -> OpenValue { text.map { .text($0) } ?? .unknown }
  static func integer(_ number: Int?) -> OpenValue { number.map { .integer($0) } ?? .unknown }
  static func day(_ day: Day?) -> OpenValue { day.map { .day($0) } ?? .unknown }

  /// For a cell of CSV, before quoting: decimal point, no grouping, ISO days, empty when unknown. A text that a
  /// spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
  public var cell: String {
    switch self {
    case .text(let text): Self.harmless(text)
    case .integer(let number): String(number)
    case .decimal(let number): Self.plain(number)
    case .boolean(let value): value ? "true" : "false"
    case .day(let day): day.description
    case .unknown: ""
    }
  }

  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else { return text }
    return "'" + text
  }

  /// `45000.5`, `-3`, `12`: no zeros at the end.
  static func plain(_ number: DecimalNumber) -> String {
    let digits = String(number.scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, number.decimals + 1 - digits.count)) + digits
    var fraction = String(padded.suffix(number.decimals))
    while fraction.last == "0" { fraction.removeLast() }
    let whole = padded.dropLast(number.decimals)
    return (number.scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
