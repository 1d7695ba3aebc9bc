internal import Diagnostics

/// A text file taken apart: the keys between two lines of `---`, and the body below them.
struct FrontMatter {
  let source: SourceText
  /// The keys. Nil when they could not be read, which has been reported.
  let keys: YAMLNode?
  let body: Range<Int>
  /// The line of the file on which the body begins.
  let bodyLine: Int

  /// Reports IN510 when the file does not begin with `---`, IN511 when no second `---` follows.
  init(_ source: SourceText, in context: ReadingContext) {
    self.source = source
    let lines = source.lines
    guard let first = lines.first, source.isMark(first) else {
      context.report(Diagnostic("IN510", at: SourceLocation(path: source.path, line: 1)))
      (keys, body, bodyLine) = (nil, source.bytes.indices, 1)
      return
    }
    guard let end = lines.indices.dropFirst().first(where: { source.isMark(lines[$0]) }) else {
      context.report(Diagnostic("IN511", at: SourceLocation(path: source.path, line: 1, length: 3)))
      (keys, body, bodyLine) = (nil, source.bytes.endIndex..<source.bytes.endIndex, lines.count)
      return
    }
    let start = lines.indices.contains(1) ? lines[1].lowerBound : source.bytes.endIndex
    keys = YAMLDocument.read(source, source.bytes[start..<lines[end].lowerBound], firstLine: 2, in: context)
    let next = lines.indices.contains(end + 1) ? lines[end + 1].lowerBound : source.bytes.endIndex
    (body, bodyLine) = (next..<source.bytes.endIndex, end + 2)
  }
}

extension SourceText {
  /// Whether a line holds `---` and nothing else but spaces behind it.
  fileprivate func isMark(_ line: Range<Int>) -> Bool {
    let rest = bytes[line].drop(while: { $0 == 0x2D })
    return line.count - rest.count == 3 && rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
