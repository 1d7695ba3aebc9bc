/// Leaves out the lines that hold nothing but a tag that prints nothing, as the Mustache specification says.
///
/// A section's tags, comments, partials and changes of delimiters do so one by one. A layout's tags do so as a pair,
/// since nothing between them is printed but its blocks. A block between the tags of a layout leaves out the line
/// end after its opening; a block anywhere else behaves as a section, unless both of its tags are on one line.
struct StandaloneLines {
  private let bytes: [UInt8]
  private var tags: [Tag]
  /// The opening tags around the one at hand.
  private var openings: [Int] = []

  static func trim(_ tags: [Tag], of bytes: [UInt8]) -> [Tag] {
    var lines = Self(bytes: bytes, tags: tags)
    for index in tags.indices { lines.visit(index) }
    return lines.tags
  }

  private init(bytes: [UInt8], tags: [Tag]) {
    self.bytes = bytes
    self.tags = tags
  }

  private mutating func visit(_ index: Int) {
    let kind = tags[index].kind
    switch kind {
    case .layout, .block:
      if kind == .block, isInLayout { trimRight(index) }
      openings.append(index)
    case .close:
      close(index)
    default:
      if kind.canStandAlone { trimLine(index) }
      if kind.opens { openings.append(index) }
    }
  }

  private var isInLayout: Bool { openings.last.map { tags[$0].kind == .layout } ?? false }

  private mutating func close(_ index: Int) {
    guard let opening = openings.popLast() else { return trimLine(index) }
    switch tags[opening].kind {
    case .layout: closeLayout(opening, index)
    case .block where isInLayout: trimLeft(index)
    case .block: closeBlock(opening, index)
    default: trimLine(index)
    }
  }

  private mutating func closeLayout(_ opening: Int, _ closing: Int) {
    guard let left = blankLeft(of: opening), let right = blankRight(of: closing) else { return }
    tags[opening].standsAlone = true
    tags[opening].indent = left
    tags[opening].textEnd = left.lowerBound
    tags[closing].textStart = right.upperBound
  }

  private mutating func closeBlock(_ opening: Int, _ closing: Int) {
    let between = tags[opening].range.upperBound..<tags[closing].range.lowerBound
    if bytes[between].contains(.newline) {
      trimLine(opening)
      trimLine(closing)
    } else if let left = blankLeft(of: opening) {
      tags[opening].indent = left
    }
  }

  private mutating func trimLine(_ index: Int) {
    guard let left = blankLeft(of: index), let right = blankRight(of: index) else { return }
    tags[index].standsAlone = true
    tags[index].indent = left
    tags[index].textEnd = left.lowerBound
    tags[index].textStart = right.upperBound
  }

  private mutating func trimLeft(_ index: Int) {
    if let left = blankLeft(of: index) { tags[index].textEnd = left.lowerBound }
  }

  private mutating func trimRight(_ index: Int) {
    guard let right = blankRight(of: index) else { return }
    tags[index].standsAlone = true
    tags[index].textStart = right.upperBound
  }

  /// The space between the start of the line and the tag, when there is nothing else.
  private func blankLeft(of index: Int) -> Range<Int>? {
    let end = tags[index].range.lowerBound
    var start = end
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return start == 0 || bytes[start - 1] == .newline ? start..<end : nil
  }

  /// The space after the tag and the end of the line, when there is nothing else.
  private func blankRight(of index: Int) -> Range<Int>? {
    let start = tags[index].range.upperBound
    var end = start
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    return bytes[end] == .newline ? start..<(end + 1) : nil
  }
}
