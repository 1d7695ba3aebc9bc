internal import BudgetModel
internal import Diagnostics

/// Reads the body of a text file: CommonMark with tables and task lists into a tree of our own.
///
/// What would harm a reader or a page is reported with its line: raw HTML, strange addresses, pictures without a
/// text, headings out of order. Inline columns come from searching the source, since cmark's are not reliable.
struct MarkdownReader {
  private static let widestTable = 64
  private static let deepest = 32

  let source: SourceText
  let context: ReadingContext
  private let body: Range<Int>
  private let firstLine: Int
  private var anchors = Anchors()
  private var headingLevel = 1
  private var depth = 0
  /// The lines of the block that is being read, in the file.
  var blockLines = 0...0

  static func read(_ text: FrontMatter, in context: ReadingContext) -> RichText {
    var reader = MarkdownReader(text, in: context)
    return RichText(path: text.source.path, blocks: reader.document())
  }

  private init(_ text: FrontMatter, in context: ReadingContext) {
    source = text.source
    body = text.body
    firstLine = text.bodyLine
    self.context = context
  }

  private mutating func document() -> [Block] {
    let bytes = source.bytes[body]
    for (offset, line) in bytes.lineRanges.enumerated() {
      let columns = bytes[line].count { $0 == 0x7C } - 1
      guard columns > Self.widestTable else { continue }
      report("IN525", line: firstLine + offset, ["limit": Self.widestTable])
      return []
    }
    return CMark.withDocument(bytes) { blocks($0.children) } ?? []
  }

  func report(_ code: DiagnosticCode, line: Int, _ arguments: [String: any CustomStringConvertible] = [:]) {
    context.report(Diagnostic(code, at: SourceLocation(path: source.path, line: line), arguments))
  }
}

// MARK: - Blocks

extension MarkdownReader {
  private mutating func blocks(_ nodes: [CMarkNode]) -> [Block] {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest {
      if let first = nodes.first { report("IN526", line: line(of: first), ["limit": Self.deepest]) }
      return []
    }
    return nodes.compactMap { node in
      blockLines = line(of: node)...max(line(of: node), firstLine - 1 + node.lastLine)
      return block(node).map { Block($0, line: line(of: node)) }
    }
  }

  private func line(of node: CMarkNode) -> Int { firstLine - 1 + max(node.firstLine, 1) }

  private mutating func block(_ node: CMarkNode) -> Block.Kind? {
    switch node.kind {
    case .paragraph: return .paragraph(inlines(node.children))
    case .heading: return heading(node)
    case .list: return list(node)
    case .quote: return .quote(blocks(node.children))
    case .code:
      return .code(language: node.fenceInfo.split(separator: " ").first.map(String.init) ?? "", clean(node.literal))
    case .table: return table(node)
    case .rule: return .rule
    default:
      report("IN512", line: line(of: node), ["html": node.literal.firstTag])
      return nil
    }
  }

  private mutating func heading(_ node: CMarkNode) -> Block.Kind {
    let content = inlines(node.children)
    let text = content.map(\.plainText).joined()
    let level = node.headingLevel
    let place = line(of: node)
    if text.trimmed.isEmpty { report("IN517", line: place) }
    if level == 1 {
      report("IN515", line: place)
    } else if level > headingLevel + 1 {
      report(
        "IN516", line: place,
        ["marks": String(repeating: "#", count: level), "wanted": String(repeating: "#", count: headingLevel + 1)])
    }
    headingLevel = level
    return .heading(level: level, anchor: anchors.next(for: text), content)
  }

  private mutating func list(_ node: CMarkNode) -> Block.Kind {
    let items = node.children.map { item in
      ListItem(done: item.isTask ? item.isTaskDone : nil, blocks: blocks(item.children))
    }
    return .list(start: node.listStart, tight: node.isTight, items)
  }

  private mutating func table(_ node: CMarkNode) -> Block.Kind {
    var rows: [[[Inline]]] = []
    for row in node.children {
      blockLines = line(of: row)...line(of: row)
      rows.append(row.children.map { inlines($0.children) })
    }
    let alignments: [Table.Alignment] = node.columnAlignments.map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .centre
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    return .table(Table(alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst())))
  }
}

extension String {
  /// What raw HTML begins with, short enough for a message: `<div class="x">`.
  var firstTag: String {
    let line = trimmed.split(separator: "\n").first.map(String.init) ?? self
    let tag = line.firstIndex(of: ">").map { String(line[...$0]) } ?? line
    return tag.count > 40 ? String(tag.prefix(40)) + "…" : tag
  }
}
