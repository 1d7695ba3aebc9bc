/// Something between delimiters, not yet understood beyond its first character.
struct Tag {
  enum Kind {
    case variable, unescaped, section, inverted, close, partial, layout, block, comment, delimiters

    /// A tag that prints nothing where it stands, and so takes its line with it when it stands alone there.
    var canStandAlone: Bool { self != .variable && self != .unescaped }
    /// A tag that another tag closes.
    var opens: Bool { self == .section || self == .inverted || self == .layout || self == .block }
  }

  let kind: Kind
  /// With the delimiters.
  let range: Range<Int>
  /// Between the first character and the closing delimiter, without the space around.
  let content: Range<Int>

  /// Where the text before the tag ends and the text after it begins; the tag's own line may be left out.
  var textEnd: Int
  var textStart: Int
  /// The space before the tag on its line, when that is what indents what the tag prints.
  var indent: Range<Int>
  /// Whether the tag takes its whole line with it.
  var standsAlone = false

  init(_ kind: Kind, range: Range<Int>, content: Range<Int>) {
    self.kind = kind
    self.range = range
    self.content = content
    textEnd = range.lowerBound
    textStart = range.upperBound
    indent = range.lowerBound..<range.lowerBound
  }
}
