import Diagnostics

/// Finds the tags of a template, following changes of delimiters, and goes on after a tag that is never closed.
struct TagScanner {
  private let source: TemplateSource
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private(set) var tags: [Tag] = []
  private(set) var problems: [Diagnostic] = []

  init(_ source: TemplateSource) {
    self.source = source
    var position = 0
    while let start = find(open, from: position) { position = scanTag(at: start) }
  }

  private var bytes: [UInt8] { source.bytes }

  /// Reads the tag that opens at `start` and tells where to look for the next.
  private mutating func scanTag(at start: Int) -> Int {
    let sigil = start + open.count
    let (kind, ending) = kindOfTag(at: sigil)
    let limit = kind == .comment || open == close ? nil : find(open, from: sigil)
    guard let end = find(ending, from: sigil), end < limit ?? .max else {
      problems.append(.tagNeverCloses(source.location(start..<sigil), ending))
      return limit ?? bytes.count
    }
    let first = kind == .variable ? sigil : sigil + 1
    let range = start..<(end + ending.count)
    let tag = Tag(kind, range: range, content: trimmed(min(first, end)..<end))
    tags.append(tag)
    if kind == .delimiters { changeDelimiters(tag) }
    return range.upperBound
  }

  /// What the character after the opening delimiter says, and what then closes the tag.
  private func kindOfTag(at position: Int) -> (Tag.Kind, ending: [UInt8]) {
    guard position < bytes.count else { return (.variable, close) }
    switch bytes[position] {
    case UInt8(ascii: "#"): return (.section, close)
    case UInt8(ascii: "^"): return (.inverted, close)
    case UInt8(ascii: "/"): return (.close, close)
    case UInt8(ascii: ">"): return (.partial, close)
    case UInt8(ascii: "<"): return (.layout, close)
    case UInt8(ascii: "$"): return (.block, close)
    case UInt8(ascii: "!"): return (.comment, close)
    case UInt8(ascii: "&"): return (.unescaped, close)
    case UInt8(ascii: "{"): return (.unescaped, [UInt8(ascii: "}")] + close)
    case UInt8(ascii: "="): return (.delimiters, [UInt8(ascii: "=")] + close)
    default: return (.variable, close)
    }
  }

  private mutating func changeDelimiters(_ tag: Tag) {
    let pair = bytes[tag.content].split(whereSeparator: \.isSpace).map(Array.init)
    guard pair.count == 2, !pair.joined().contains(UInt8(ascii: "=")) else {
      problems.append(.unreadableDelimiters(source.location(tag.range)))
      return
    }
    (open, close) = (pair[0], pair[1])
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, start + pattern.count <= bytes.count else { return nil }
    return (start...(bytes.count - pattern.count)).first {
      bytes[$0] == first && bytes[$0..<($0 + pattern.count)].elementsEqual(pattern)
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { !bytes[$0].isSpace }) else { return range.lowerBound..<range.lowerBound }
    let last = range.last { !bytes[$0].isSpace } ?? first
    return first..<(last + 1)
  }
}
