/// What a value is, known before anything is rendered. A template is compiled against shapes, never against values.
public indirect enum Shape: Hashable, Sendable {
  /// Words for people. Always escaped.
  case text
  /// Text known to be safe as an address, and so the only text allowed in `href` and its like. Printed escaped.
  case url
  /// Markup made by us. Printed as it is, with three braces only.
  case html
  /// A whole number. Printed as plain digits unless a filter says otherwise.
  case integer
  /// Minor units with a currency. Needs a filter to be printed.
  case money
  /// A civil date. Needs a filter to be printed.
  case day
  /// Yes or no. Opens a section, is never printed.
  case flag
  /// A value that may be absent. Needs a section around it; inside, it is the value itself.
  case optional(Shape)
  /// Values in order, none to many. Opens a section per element.
  case list(Shape)
  /// Named values.
  case record(RecordShape)

  /// The kind without what is inside, for filters and messages.
  public var kind: ShapeKind {
    switch self {
    case .text: .text
    case .url: .url
    case .html: .html
    case .integer: .integer
    case .money: .money
    case .day: .day
    case .flag: .flag
    case .optional: .optional
    case .list: .list
    case .record: .record
    }
  }
}

/// The kinds of shape, in the words that theme authors read in messages.
public enum ShapeKind: String, Hashable, CaseIterable, Sendable {
  case text, url, html, integer, money, day, flag, optional, list, record
}
