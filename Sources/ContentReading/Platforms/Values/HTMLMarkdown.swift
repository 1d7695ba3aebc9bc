internal import CXML2
internal import Glibc

/// The HTML that a platform's editor saved, as clean Markdown: paragraphs, headings, lists, quotes, links, emphasis.
///
/// Read by libxml2's HTML parser, which mends what is broken. Scripts, frames, images and forms are left out and named.
struct HTMLMarkdown {
  private(set) var markdown = ""
  /// The elements that were left out because a portal shows none of them, such as `img`; each once, in order.
  private(set) var dropped: [String] = []

  private var lastLevel = 1
  private static let ready: Void = xmlInitParser()

  /// A text with tags or entities is HTML; other text is taken as it is, with its paragraphs.
  init(_ text: String) {
    guard Self.isHTML(text) else {
      markdown = MarkdownText.paragraphs(of: text)
      return
    }
    _ = Self.ready
    let bytes = Array(("<div>" + text.replacing("\u{0}", with: "") + "</div>").utf8)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, "UTF-8",
        Int32(options))
    }
    defer { xmlFreeDoc(document) }
    let root = xmlDocGetRootElement(document)
    markdown = blocks(of: root, depth: 0).joined(separator: "\n\n")
  }

  /// Whether there is a tag, or an entity that HTML knows.
  private static func isHTML(_ text: String) -> Bool {
    text.contains(/<\/?[A-Za-z][^<>]*>|&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]{2,8});/)
  }
}

// MARK: - Blocks

extension HTMLMarkdown {
  private typealias Node = UnsafeMutablePointer<xmlNode>

  private static let containers: Set<String> = [
    "html", "body", "div", "section", "article", "header", "footer", "main", "center", "table", "tbody", "thead",
    "tfoot", "tr", "figure", "dl", "address", "fieldset",
  ]
  private static let paragraphs: Set<String> = ["p", "td", "th", "dt", "dd", "figcaption", "caption"]
  private static let unwanted: Set<String> = [
    "script", "style", "iframe", "img", "object", "embed", "video", "audio", "form", "input", "button", "svg", "canvas",
    "link", "meta", "title", "head", "noscript", "template", "select", "textarea", "picture", "source", "applet",
  ]
  /// Left out without a word: they hold nothing that a reader would miss.
  private static let silent: Set<String> = ["style", "link", "meta", "title", "head", "source", "template"]

  private mutating func blocks(of parent: Node?, depth: Int) -> [String] {
    var blocks: [String] = []
    var line = ""
    func close(_ line: inout String, _ blocks: inout [String]) {
      let text = Self.paragraph(line)
      if !text.isEmpty { blocks.append(text) }
      line = ""
    }
    var next = parent?.pointee.children
    while let node = next {
      next = node.pointee.next
      if let found = block(node, depth: depth) {
        close(&line, &blocks)
        blocks += found
      } else {
        line += inline(node, depth: depth)
      }
    }
    close(&line, &blocks)
    return blocks
  }

  /// The blocks of an element; nil when it stands within a line.
  private mutating func block(_ node: Node, depth: Int) -> [String]? {
    let name = Self.name(of: node)
    if depth > 40 { return [] }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": return heading(node, depth: depth)
    case "ul", "ol": return [list(node, isOrdered: name == "ol", depth: depth)]
    case "blockquote":
      return [blocks(of: node, depth: depth + 1).joined(separator: "\n\n")].filter { !$0.isEmpty }.map(Self.quoted)
    case "hr": return ["***"]
    case "pre": return Self.text(of: node).isEmpty ? [] : [MarkdownText.paragraphs(of: Self.text(of: node))]
    case _ where Self.paragraphs.contains(name) || Self.containers.contains(name):
      return blocks(of: node, depth: depth + 1)
    default: return nil
    }
  }

  /// Headings of a body begin at level 2 and go down one level at a time, whatever the editor had.
  private mutating func heading(_ node: Node, depth: Int) -> [String] {
    let text = children(of: node, depth: depth).onOneLine
    guard !text.isEmpty else { return [] }
    let written = Int(Self.name(of: node).dropFirst()) ?? 2
    lastLevel = min(max(2, written), lastLevel + 1)
    return [String(repeating: "#", count: lastLevel) + " " + text]
  }

  private mutating func list(_ node: Node, isOrdered: Bool, depth: Int) -> String {
    var items: [String] = []
    var next = node.pointee.children
    while let child = next {
      next = child.pointee.next
      guard Self.name(of: child) == "li" || Self.name(of: child) == "ul" || Self.name(of: child) == "ol" else {
        continue
      }
      let mark = isOrdered ? "\(items.count + 1). " : "- "
      let inner = Self.name(of: child) == "li" ? blocks(of: child, depth: depth + 1) : block(child, depth: depth) ?? []
      if inner.isEmpty { continue }
      items.append(mark + Self.indented(Self.joined(inner), by: mark.count))
    }
    return items.joined(separator: "\n")
  }

  /// A list within an item follows its text at once; paragraphs stand apart.
  private static func joined(_ blocks: [String]) -> String {
    blocks.dropFirst().reduce(blocks.first ?? "") { text, block in
      text + (block.hasPrefix("- ") || block.hasPrefix("1. ") ? "\n" : "\n\n") + block
    }
  }

  private static func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> \($0)" }
      .joined(separator: "\n")
  }

  private static func indented(_ text: String, by width: Int) -> String {
    text.replacing("\n", with: "\n" + String(repeating: " ", count: width))
  }

  /// One paragraph from its pieces: single spaces, line breaks where `br` stood, marks at line starts escaped.
  private static func paragraph(_ line: String) -> String {
    let lines = line.split(separator: breakMark, omittingEmptySubsequences: false).map { $0.onOneLine }
    let kept = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
    return kept.filter { !$0.isEmpty }.map(guarded).joined(separator: "\\\n")
  }

  /// A line whose first characters would make it a block gets a backslash.
  private static func guarded(_ line: String) -> String {
    let first = line.prefix { $0 == "#" || $0 == ">" || $0 == "+" || $0 == "-" || $0 == "=" || $0 == "~" || $0 == "|" }
    if !first.isEmpty { return "\\" + line }
    let digits = line.prefix(while: \.isNumber)
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count < 10, rest.hasPrefix(".") || rest.hasPrefix(")"),
      rest.count == 1 || rest.dropFirst().hasPrefix(" ")
    else { return line }
    return digits + "\\" + rest
  }
}

// MARK: - Within a line

extension HTMLMarkdown {
  /// Stands for `br` until the line is put together; no text of a platform holds it.
  private static let breakMark: Character = "\u{1}"

  private mutating func inline(_ node: Node, depth: Int) -> String {
    if node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE {
      return Self.run(Self.text(of: node))
    }
    guard node.pointee.type == XML_ELEMENT_NODE, depth <= 40 else { return "" }
    let name = Self.name(of: node)
    if Self.unwanted.contains(name) {
      if !Self.silent.contains(name), !dropped.contains(name) { dropped.append(name) }
      return ""
    }
    let text = children(of: node, depth: depth)
    switch name {
    case "br": return String(Self.breakMark)
    case "em", "i", "cite": return Self.wrapped(text, "*")
    case "strong", "b": return Self.wrapped(text, "**")
    case "a": return link(node, text)
    default: return text
    }
  }

  private mutating func children(of node: Node, depth: Int) -> String {
    var text = ""
    var next = node.pointee.children
    while let child = next {
      next = child.pointee.next
      text += inline(child, depth: depth + 1)
    }
    return text
  }

  private func link(_ node: Node, _ text: String) -> String {
    guard let value = xmlGetProp(node, "href") else { return text }
    defer { free(value) }
    let address = String(cString: value).withoutOuterSpace
    let isSafe = ["https://", "http://", "mailto:", "tel:"].contains { address.lowercased().hasPrefix($0) }
    let label = text.onOneLine
    guard isSafe, !label.isEmpty, !address.contains(where: { $0.isWhitespace || "<>".contains($0) }) else {
      return text
    }
    let isBare = address.allSatisfy { $0 != "(" && $0 != ")" && $0 != "\\" }
    return "[\(label)](\(isBare ? address : "<\(address)>"))"
  }

  /// Emphasis cannot begin or end with a space: those go outside.
  private static func wrapped(_ text: String, _ mark: String) -> String {
    let inner = text.onOneLine
    if inner.isEmpty || text.contains(breakMark) || text.contains(mark) { return text }
    let lead = text.first?.isWhitespace == true ? " " : ""
    let tail = text.last?.isWhitespace == true ? " " : ""
    return lead + mark + inner + mark + tail
  }

  /// Text with every run of white space as one space, and Markdown's own marks escaped.
  private static func run(_ text: String) -> String {
    let lead = text.first?.isWhitespace == true ? " " : ""
    let tail = text.last?.isWhitespace == true && text.count > 1 ? " " : ""
    return lead + MarkdownText.escaped(text.onOneLine, isLineStart: false) + tail
  }

  private static func name(of node: Node) -> String {
    guard node.pointee.type == XML_ELEMENT_NODE else { return "" }
    return (String(xml: node.pointee.name) ?? "").lowercased()
  }

  private static func text(of node: Node) -> String {
    guard let content = xmlNodeGetContent(node) else { return "" }
    defer { free(content) }
    return String(cString: content)
  }
}
