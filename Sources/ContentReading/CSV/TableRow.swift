public import BudgetModel
public import Diagnostics

/// The cells of one row, asked for by column and kind. What a cell does not hold as it should is noted in `problems`.
///
/// Spaces around a value do not count. A column that the table lacks is like an empty cell.
public struct TableRow: Sendable {
  /// The line on which the row begins.
  public let line: Int
  /// What was wrong with the cells that were asked for.
  public private(set) var problems: [Diagnostic] = []
  private let cells: [String: Located<String>]
  private let path: String

  init(_ row: CSVRow, _ header: CSVHeader) {
    line = row.line
    path = header.path
    let located = (0..<row.count).map { Located(Self.trimmed(row.text($0)), at: row.location(of: $0, in: header.path)) }
    cells = Dictionary(zip(header.names, located), uniquingKeysWith: { first, _ in first })
  }

  /// Where a cell stands; the row's line when the table lacks the column.
  public func location(of column: String) -> SourceLocation {
    cells[column]?.location ?? SourceLocation(path: path, line: line)
  }

  /// The text of a cell, or nil when it is empty.
  public func optionalText(_ column: String) -> Located<String>? {
    cells[column].flatMap { $0.value.isEmpty ? nil : $0 }
  }

  /// The text of a cell that must not be empty (IN220).
  public mutating func text(_ column: String) -> Located<String>? {
    if let text = optionalText(column) { return text }
    problems.append(Diagnostic("IN220", at: location(of: column), ["column": column]))
    return nil
  }

  /// A whole number (IN221), also with spaces between thousands.
  public mutating func integer(_ column: String) -> Located<Int>? {
    value(column, "IN221") { DecimalNumber($0, decimals: 0)?.scaled }
  }

  /// A number with a decimal comma or point (IN222). It may be written with fewer decimals.
  public mutating func decimal(_ column: String, decimals: Int) -> Located<DecimalNumber>? {
    value(column, "IN222", ["decimals": decimals]) { DecimalNumber($0, decimals: decimals) }
  }

  /// An amount (IN223).
  public mutating func money(_ column: String, in currency: Currency) -> Located<Money>? {
    value(column, "IN223") { Money($0, currency) }
  }

  /// A day such as 2026-05-01 (IN224).
  public mutating func day(_ column: String) -> Located<Day>? {
    value(column, "IN224") { Day(iso: $0) }
  }

  /// A year of four digits (IN225).
  public mutating func year(_ column: String) -> Located<Int>? {
    value(column, "IN225") { text in
      text.utf8.count == 4 ? Int(text).flatMap { (1000...9999).contains($0) ? $0 : nil } : nil
    }
  }

  /// One of a few words (IN226).
  public mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: String, of kind: Choice.Type = Choice.self
  ) -> Located<Choice>? where Choice.RawValue == String {
    let known = Choice.allCases.map(\.rawValue)
    return value(column, "IN226", ["known": known.joined(separator: ", ")], among: known) { Choice(rawValue: $0) }
  }

  private mutating func value<Value>(
    _ column: String, _ code: DiagnosticCode, _ arguments: [String: any CustomStringConvertible] = [:],
    among known: [String] = [], _ read: (String) -> Value?
  ) -> Located<Value>? {
    guard let text = text(column) else { return nil }
    if let value = read(text.value) { return Located(value, at: text.location) }
    let said: [String: any CustomStringConvertible] = ["column": column, "text": text.value]
    problems.append(
      Diagnostic(
        code, at: text.location, said.merging(arguments) { own, _ in own },
        suggestion: Suggestion.nearest(to: text.value, among: known)))
    return nil
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
