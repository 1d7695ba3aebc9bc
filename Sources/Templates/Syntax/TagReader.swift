import Diagnostics

/// Reads what stands in a tag: a name, and after it filters with their arguments.
struct TagReader {
  private let source: TemplateSource
  private let end: Int
  private var position: Int

  private init(_ source: TemplateSource, _ range: Range<Int>) {
    self.source = source
    end = range.upperBound
    position = range.lowerBound
  }

  /// A value: `name`, `a.b`, `.`, each perhaps with filters.
  static func expression(_ tag: Tag, in source: TemplateSource) throws(Diagnostic) -> Expression {
    guard !tag.content.isEmpty else { throw .emptyTag(source.location(tag.range)) }
    var reader = TagReader(source, tag.content)
    let (name, parts) = try reader.dottedName()
    let filters = try reader.filters()
    return Expression(parts: parts, name: name, filters: filters)
  }

  /// The name of a template or block, in which `/` is allowed too.
  static func word(_ tag: Tag, in source: TemplateSource) throws(Diagnostic) -> Word {
    guard !tag.content.isEmpty else { throw .emptyTag(source.location(tag.range)) }
    var reader = TagReader(source, tag.content)
    let range = reader.take { $0.isNamePart || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    guard range == tag.content else { throw .unreadableTag(source.location(tag.content), source.text(tag.content)) }
    return Word(text: source.text(range), location: source.location(range))
  }

  private mutating func dottedName() throws(Diagnostic) -> (Word, [Word]) {
    let start = position
    if skip(".") { return (word(start..<position), []) }
    var parts: [Word] = []
    repeat {
      let part = take(\.isNamePart)
      guard !part.isEmpty else { throw unreadable }
      parts.append(word(part))
    } while skip(".")
    return (word(start..<position), parts)
  }

  private mutating func filters() throws(Diagnostic) -> [FilterUse] {
    var filters: [FilterUse] = []
    skipSpace()
    while position < end {
      guard skip("|") else { throw unreadable }
      skipSpace()
      let name = take(\.isNamePart)
      guard !name.isEmpty else { throw unreadable }
      skipSpace()
      let argument = skip(":") ? try argument() : nil
      filters.append(FilterUse(name: word(name), argument: argument))
      skipSpace()
    }
    return filters
  }

  private mutating func argument() throws(Diagnostic) -> FilterUse.Argument {
    skipSpace()
    let start = position
    for quote in ["\"", "'"] where skip(quote) { return try quoted(quote, from: start) }
    let digits = take { $0.isDigit || $0 == UInt8(ascii: "-") }
    if let number = Int(source.text(digits)), position == end || !source.bytes[position].isNamePart {
      return .integer(number, word(digits))
    }
    position = start
    let (name, parts) = try dottedName()
    return .name(Expression(parts: parts, name: name, filters: []))
  }

  private mutating func quoted(_ quote: String, from start: Int) throws(Diagnostic) -> FilterUse.Argument {
    let text = take { $0 != quote.utf8.first }
    guard skip(quote) else { throw unreadable }
    return .text(Word(text: source.text(text), location: source.location(start..<position)))
  }

  // MARK: Steps

  private mutating func take(_ belongs: (UInt8) -> Bool) -> Range<Int> {
    let start = position
    while position < end, belongs(source.bytes[position]) { position += 1 }
    return start..<position
  }

  private mutating func skip(_ character: String) -> Bool {
    guard position < end, source.bytes[position] == character.utf8.first else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() { _ = take(\.isSpace) }

  private func word(_ range: Range<Int>) -> Word {
    Word(text: source.text(range), location: source.location(range))
  }

  /// What stands at the position cannot be read; it is shown from there to the end of the tag.
  private var unreadable: Diagnostic {
    .unreadableTag(source.location(position..<end), source.text(position..<end))
  }
}

extension UInt8 {
  /// Letters of any alphabet, digits, `_` and `-`.
  fileprivate var isNamePart: Bool {
    isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self >= 0x80
  }
}
