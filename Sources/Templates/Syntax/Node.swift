import Diagnostics

/// A part of a parsed template.
indirect enum Node: Sendable {
  case text(TextLine)
  case print(Expression, unescaped: Bool)
  case section(Section)
  case partial(Inclusion)
  case layout(Inclusion, overrides: [Block])
  case block(Block)
}

/// Literal text that ends no later than its line does.
struct TextLine: Sendable {
  let bytes: ArraySlice<UInt8>
  /// Whether it begins a line of its file, and so takes the indentation of the tag that included the file.
  let startsLine: Bool
}

/// `{{#name}}..{{/name}}` or `{{^name}}..{{/name}}`.
struct Section: Sendable {
  let expression: Expression
  let inverted: Bool
  let body: [Node]
}

/// A template used by another.
struct Inclusion: Sendable {
  let name: Word
  /// Goes before each of its lines; nil when the tag does not stand alone on its line.
  let indent: [UInt8]?
}

/// `{{$name}}..{{/name}}`: a place to fill, or what fills it.
struct Block: Sendable {
  let name: Word
  let body: [Node]
  /// Goes before each line of what fills the place.
  let indent: [UInt8]
  /// Whether the first line too needs `indent`; otherwise it has been printed before the tag.
  let indentsFirstLine: Bool
  /// The indentation that the body's own lines have, which is left out where the body fills a place.
  let ownIndent: [UInt8]
}

/// A piece of a tag and where it stands.
struct Word: Sendable {
  let text: String
  let location: SourceLocation
}

/// A value in a tag: `site.cost|money`.
struct Expression: Sendable {
  /// The parts between dots; empty for `{{.}}`.
  let parts: [Word]
  /// The name as written, `.` for `{{.}}`.
  let name: Word
  let filters: [FilterUse]
}

/// `|plural:t.votes`
struct FilterUse: Sendable {
  enum Argument: Sendable {
    case name(Expression)
    case text(Word)
    case integer(Int, Word)

    var location: SourceLocation {
      switch self {
      case .name(let expression): expression.name.location
      case .text(let word), .integer(_, let word): word.location
      }
    }
  }

  let name: Word
  let argument: Argument?
}
