import Diagnostics

/// A template as a tree, with the problems of its syntax.
struct ParsedTemplate: Sendable {
  let source: TemplateSource
  let nodes: [Node]
  let problems: [Diagnostic]

  init(_ source: TemplateSource) {
    var parser = TemplateParser(source)
    self.source = source
    nodes = parser.parse()
    problems = parser.problems
  }
}

/// Builds the tree from the tags, and goes on after each problem.
private struct TemplateParser {
  private let source: TemplateSource
  private let tags: [Tag]
  private var levels: [Level] = [Level(opening: nil)]
  private(set) var problems: [Diagnostic]

  /// The nodes gathered so far after an opening tag; the outermost level has none.
  private struct Level {
    let opening: Tag?
    var nodes: [Node] = []
    /// The first thing between a layout's tags that is not a block.
    var stray: Range<Int>?
  }

  init(_ source: TemplateSource) {
    let scanner = TagScanner(source)
    self.source = source
    tags = StandaloneLines.trim(scanner.tags, of: source.bytes)
    problems = scanner.problems
    if String(validating: source.bytes, as: UTF8.self) == nil { problems.append(.notUTF8(.file(source.path))) }
  }

  mutating func parse() -> [Node] {
    var textStart = 0
    for (index, tag) in tags.enumerated() {
      addText(textStart, to: tag.textEnd, beforeTag: !tag.standsAlone && tag.kind != .close)
      textStart = max(textStart, tag.textStart)
      do throws(Diagnostic) { try add(tag, at: index) } catch { problems.append(error) }
    }
    addText(textStart, to: source.bytes.count, beforeTag: false)
    while levels.count > 1 { closeUnclosed(before: nil) }
    return levels[0].nodes
  }

  private mutating func add(_ tag: Tag, at index: Int) throws(Diagnostic) {
    if isInLayout, tag.kind != .block, tag.kind != .close, tag.kind != .comment { noteStray(tag.range) }
    switch tag.kind {
    case .comment, .delimiters: break
    case .variable: append(.print(try TagReader.expression(tag, in: source), unescaped: false))
    case .unescaped: append(.print(try TagReader.expression(tag, in: source), unescaped: true))
    case .partial: append(.partial(inclusion(tag, try TagReader.word(tag, in: source))))
    case .section, .inverted, .layout, .block: levels.append(Level(opening: tag))
    case .close: close(tag, at: index)
    }
  }

  private mutating func append(_ node: Node) { levels[levels.count - 1].nodes.append(node) }

  // MARK: Text

  /// Adds text line by line. An empty piece marks a line that begins with a tag which prints something.
  private mutating func addText(_ start: Int, to end: Int, beforeTag: Bool) {
    if isInLayout { return noteStrayText(start, to: end) }
    var position = start
    while position < end {
      let lineEnd = source.bytes[position..<end].firstIndex(of: .newline).map { $0 + 1 } ?? end
      append(.text(TextLine(bytes: source.bytes[position..<lineEnd], startsLine: startsLine(position))))
      position = lineEnd
    }
    if beforeTag, position == end, startsLine(end), start <= end {
      append(.text(TextLine(bytes: source.bytes[end..<end], startsLine: true)))
    }
  }

  private func startsLine(_ position: Int) -> Bool { position == 0 || source.bytes[position - 1] == .newline }

  private var isInLayout: Bool { levels[levels.count - 1].opening?.kind == .layout }

  private mutating func noteStrayText(_ start: Int, to end: Int) {
    guard start < end, let first = (start..<end).first(where: { !source.bytes[$0].isSpace }) else { return }
    noteStray(first..<(source.bytes[first..<end].firstIndex(of: .newline) ?? end))
  }

  private mutating func noteStray(_ range: Range<Int>) {
    let last = levels.count - 1
    if levels[last].stray == nil { levels[last].stray = range }
  }

  // MARK: Closing

  private mutating func close(_ tag: Tag, at index: Int) {
    guard let opening = levels[levels.count - 1].opening else {
      problems.append(.closesNothing(source.location(tag.range), text(tag)))
      return
    }
    if closes(tag, opening) { return finish() }
    if levels.contains(where: { $0.opening.map { closes(tag, $0) } ?? false }) {
      while let inner = levels[levels.count - 1].opening, !closes(tag, inner) { closeUnclosed(before: tag) }
      return finish()
    }
    if isClosedLater(opening, after: index) {
      problems.append(.closesNothing(source.location(tag.range), text(tag)))
    } else {
      problems.append(
        .closesAnother(source.location(tag.range), text(tag), text(opening), source.location(opening.range)))
      finish()
    }
  }

  /// The closing tag repeats the name, with or without the filters.
  private func closes(_ tag: Tag, _ opening: Tag) -> Bool {
    let name = text(tag).filter { !$0.isWhitespace }
    let wanted = text(opening).filter { !$0.isWhitespace }
    return name == wanted || name == wanted.prefix { $0 != "|" }
  }

  private func isClosedLater(_ opening: Tag, after index: Int) -> Bool {
    var depth = 0
    for tag in tags[(index + 1)...] {
      if tag.kind.opens, text(tag) == text(opening) { depth += 1 }
      guard tag.kind == .close, closes(tag, opening) else { continue }
      if depth == 0 { return true }
      depth -= 1
    }
    return false
  }

  private mutating func closeUnclosed(before closing: Tag?) {
    guard let opening = levels[levels.count - 1].opening else { return }
    problems.append(
      .sectionNeverCloses(source.location(opening.range), text(opening), closing.map { source.location($0.range) }))
    finish()
  }

  /// Turns the innermost level into a node of the level around it.
  private mutating func finish() {
    let level = levels.removeLast()
    guard let opening = level.opening else { return }
    do throws(Diagnostic) {
      switch opening.kind {
      case .section, .inverted:
        let expression = try TagReader.expression(opening, in: source)
        append(.section(Section(expression: expression, inverted: opening.kind == .inverted, body: level.nodes)))
      case .layout:
        if let stray = level.stray { problems.append(.outsideBlocks(source.location(stray), text(opening))) }
        append(.layout(inclusion(opening, try TagReader.word(opening, in: source)), overrides: blocks(level.nodes)))
      default:
        append(.block(block(opening, try TagReader.word(opening, in: source), level.nodes)))
      }
    } catch { problems.append(error) }
  }

  private func inclusion(_ tag: Tag, _ name: Word) -> Inclusion {
    Inclusion(name: name, indent: tag.standsAlone ? Array(source.bytes[tag.indent]) : nil)
  }

  private mutating func blocks(_ nodes: [Node]) -> [Block] {
    var blocks: [Block] = []
    for case .block(let block) in nodes {
      if let first = blocks.first(where: { $0.name.text == block.name.text }) {
        problems.append(.blockFilledTwice(block.name, first.name.location))
      } else {
        blocks.append(block)
      }
    }
    return blocks
  }

  private func block(_ tag: Tag, _ name: Word, _ body: [Node]) -> Block {
    var ownIndent: [UInt8] = []
    if tag.standsAlone, case .text(let line)? = body.first { ownIndent = Array(line.bytes.prefix(while: \.isBlank)) }
    let indent = tag.standsAlone && !body.isEmpty ? ownIndent : Array(source.bytes[tag.indent])
    return Block(
      name: name, body: body, indent: indent, indentsFirstLine: tag.standsAlone, ownIndent: ownIndent)
  }

  private func text(_ tag: Tag) -> String { source.text(tag.content) }
}
