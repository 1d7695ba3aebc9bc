extension RichText {
  /// The text as Markdown (CommonMark with tables and task lists), which reads back as the same text. Pictures are told by
  /// their alternative texts: a table has no place for files.
  public var markdown: String { Block.markdown(blocks) }
}

extension Block {
  fileprivate static func markdown(_ blocks: [Block], isTight: Bool = false) -> String {
    var parts: [String] = []
    for (index, block) in blocks.enumerated() {
      // Two lists of one kind, one after the other, would be one list.
      let isSecond = index > 0 && block.isList && blocks[index - 1].isList
      parts.append(block.markdown(otherMark: isSecond))
    }
    return parts.joined(separator: isTight ? "\n" : "\n\n")
  }

  private var isList: Bool { if case .list = kind { true } else { false } }

  private func markdown(otherMark: Bool) -> String {
    switch kind {
    case .paragraph(let inlines): return Inline.markdown(inlines)
    case .heading(let level, _, let inlines):
      return String(repeating: "#", count: level) + " " + Inline.markdown(inlines).replacing("\n", with: " ")
    case .list(let start, let isTight, let items):
      let texts = items.enumerated().map { number, item in
        let mark = start.map { "\($0 + number)\(otherMark ? ")" : ".")" } ?? (otherMark ? "*" : "-")
        return item.markdown(mark: mark, isTight: isTight)
      }
      return texts.joined(separator: isTight ? "\n" : "\n\n")
    case .quote(let blocks):
      return Self.markdown(blocks).split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    case .code(let language, let text):
      let fence = String(repeating: "`", count: max(3, text.longestRun(of: "`") + 1))
      return fence + language + "\n" + text + (text.hasSuffix("\n") || text.isEmpty ? "" : "\n") + fence
    case .table(let table): return table.markdown
    case .rule: return "***"
    }
  }
}

extension ListItem {
  fileprivate func markdown(mark: String, isTight: Bool) -> String {
    let task = done.map { $0 ? "[x] " : "[ ] " } ?? ""
    let space = String(repeating: " ", count: mark.utf8.count + 1)
    let lines = Block.markdown(blocks, isTight: isTight).split(separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.dropFirst().map { $0.isEmpty ? "" : space + $0 }
    return (["\(mark) \(task)\(lines.first ?? "")"] + rest).joined(separator: "\n")
  }
}

extension Table {
  fileprivate var markdown: String {
    let rule = alignments.map { alignment in
      switch alignment {
      case .none: "---"
      case .left: ":--"
      case .centre: ":-:"
      case .right: "--:"
      }
    }
    let lines = [header.map(cell), rule] + rows.map { $0.map(cell) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func cell(_ inlines: [Inline]) -> String { Inline.markdown(inlines).replacing("\n", with: " ") }
}

extension Inline {
  fileprivate static func markdown(_ inlines: [Inline]) -> String {
    var text = ""
    for inline in inlines {
      text += inline.markdown(isLineStart: text.isEmpty || text.utf8.last == 0x0A)
    }
    return text
  }

  private func markdown(isLineStart: Bool) -> String {
    switch self {
    case .text(let text): Self.escaped(text, isLineStart: isLineStart)
    case .emphasis(let inner): "*\(Self.markdown(inner))*"
    case .strong(let inner): "**\(Self.markdown(inner))**"
    case .code(let text): Self.code(text)
    case .link(let target, let inner): "[\(Self.markdown(inner))](\(target.markdown))"
    case .image(_, let alternative): Self.escaped(alternative, isLineStart: isLineStart)
    case .softBreak: "\n"
    case .lineBreak: "\\\n"
    }
  }

  private static func code(_ text: String) -> String {
    let fence = String(repeating: "`", count: text.longestRun(of: "`") + 1)
    let needsSpace = text.hasPrefix("`") || text.hasSuffix("`")
    return needsSpace ? "\(fence) \(text) \(fence)" : fence + text + fence
  }

  private static func escaped(_ text: String, isLineStart: Bool) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 8)
    var isStart = isLineStart
    var isAfterDigits = false
    for byte in text.utf8 {
      let opensBlock = isStart && opening.contains(byte)
      let endsNumber = isAfterDigits && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"))
      if special.contains(byte) || opensBlock || endsNumber { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
      isAfterDigits = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) && (isStart || isAfterDigits)
      isStart = false
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// What means something wherever it stands, and what does at the beginning of a line.
  private static let special = ASCIISet("\\`*_[]<>&|")
  private static let opening = ASCIISet("#+-=~:")
}

extension LinkTarget {
  fileprivate var markdown: String {
    let text =
      switch self {
      case .external(let address): address
      case .content("", let anchor): "#\(anchor ?? "")"
      case .content("/", let anchor): "/" + (anchor.map { "#\($0)" } ?? "")
      case .content(let path, let anchor): "/\(path)" + (anchor.map { "#\($0)" } ?? "")
      }
    return text.contains { " ()<>".contains($0) } ? "<\(text)>" : text
  }
}

extension String {
  /// The length of the longest run of one character.
  fileprivate func longestRun(of character: Character) -> Int {
    var (longest, run) = (0, 0)
    for one in self {
      run = one == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
