public import BudgetModel

/// A table for download: the same figures as on the pages, for machines.
public struct OpenTable: Sendable {
  /// Which table it is, and so which file it becomes.
  public enum Subject: Hashable, Sendable {
    case results(RoundID)
    case proposals, projects, indicators
    /// What the columns of the others mean.
    case dictionary
  }

  public struct Column: Hashable, Sendable {
    /// Lower-case ASCII letters, digits and `_`; texts of a language end with its code (`title_sv`).
    public let name: String
    public let kind: Kind
    /// By language code, English included.
    public let meaning: [String: String]
  }

  /// What a column's values are, in the words of Frictionless Table Schema.
  public enum Kind: String, CaseIterable, Sendable { case string, integer, number, boolean, date, year }

  public let subject: Subject
  public let columns: [Column]
  /// One value per column.
  public let rows: [[OpenValue]]
}

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

extension OpenTable.Subject {
  /// The file without its ending, from the root of the portal: `/data/rounds/2024-skargard/results`.
  public var path: String {
    switch self {
    case .results(let round): "/data/rounds/\(round)/results"
    case .proposals: "/data/proposals"
    case .projects: "/data/projects"
    case .indicators: "/data/indicators"
    case .dictionary: "/data/dictionary"
    }
  }

  /// The file relative to the published folder, for a format of `formats`.
  public func file(_ format: String) -> String { path.dropFirst() + "." + format }

  /// The name in the dictionary.
  public var name: String {
    switch self {
    case .results: "results"
    case .proposals: "proposals"
    case .projects: "projects"
    case .indicators: "indicators"
    case .dictionary: "dictionary"
    }
  }

  /// `csv`, and `json` for results.
  public var formats: [String] {
    if case .results = self { ["csv", "json"] } else { ["csv"] }
  }
}

extension Site {
  /// Every table there is; results only of counts that may be shown.
  public var tables: [OpenTable.Subject] {
    portal.rounds.filter { outcomes[$0.id] != nil }.map { .results($0.id) }
      + [.proposals, .projects, .indicators, .dictionary]
  }
}
