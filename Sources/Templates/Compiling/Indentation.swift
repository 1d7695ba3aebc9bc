/// What goes before, and what is left out of, the lines of the template at hand.
struct Indentation {
  /// The indentation of the tags that included the template.
  var added: [UInt8] = []
  /// The indentation that a block's body has in its own file.
  var removed: [UInt8] = []
  /// Whether the next line has been indented already, by the text before the tag.
  var skipsNextLine = false

  /// What goes before the line; empty lines get nothing, so no line ends in space.
  mutating func prefix(_ line: TextLine) -> [UInt8] {
    defer { skipsNextLine = false }
    let isBlank = line.bytes.first == .newline || line.bytes.first == UInt8(ascii: "\r")
    return line.startsLine && !skipsNextLine && !isBlank ? added : []
  }

  func rest(of line: TextLine) -> ArraySlice<UInt8> { line.startsLine ? undented(line.bytes) : line.bytes }

  /// The indentation of a tag in the template at hand, as the lines around the tag are indented in the end.
  func indent(of tag: [UInt8]) -> [UInt8] { added + undented(tag[...]) }

  private func undented(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.starts(with: removed) ? bytes.dropFirst(removed.count) : bytes
  }
}
