internal import CCMarkGFM

/// cmark-gfm, with the only two of its extensions that threads may use at the same time: the others toggle a table
/// that the whole process shares.
enum CMark {
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Parses a text and hands its tree to `body`; the tree is gone afterwards. Nil when there is no memory.
  static func withDocument<Result>(_ text: ArraySlice<UInt8>, _ body: (CMarkNode) -> Result) -> Result? {
    _ = registered
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    text.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(root) }
    return body(CMarkNode(root))
  }
}

/// A node of cmark's tree. Valid only within `CMark.withDocument`.
struct CMarkNode {
  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// Core kinds by their constant; extensions have none in the installed headers and are told by their name.
  var kind: Kind {
    Self.kinds[cmark_node_get_type(pointer).rawValue] ?? Kind(
      rawValue: String(cString: cmark_node_get_type_string(pointer))) ?? .html
  }

  /// The kinds of nodes that a text may hold. Whatever is none of them counts as raw HTML and is refused.
  enum Kind: String {
    case paragraph, heading, list, item, quote, code, rule, html
    case text, emphasis, strong, codeSpan, softBreak, lineBreak, link, image
    case table
    case row = "table_row"
    case header = "table_header"
    case cell = "table_cell"
  }

  private static let kinds: [UInt32: Kind] = [
    CMARK_NODE_PARAGRAPH.rawValue: .paragraph, CMARK_NODE_HEADING.rawValue: .heading, CMARK_NODE_LIST.rawValue: .list,
    CMARK_NODE_ITEM.rawValue: .item, CMARK_NODE_BLOCK_QUOTE.rawValue: .quote, CMARK_NODE_CODE_BLOCK.rawValue: .code,
    CMARK_NODE_THEMATIC_BREAK.rawValue: .rule, CMARK_NODE_HTML_BLOCK.rawValue: .html,
    CMARK_NODE_TEXT.rawValue: .text, CMARK_NODE_EMPH.rawValue: .emphasis, CMARK_NODE_STRONG.rawValue: .strong,
    CMARK_NODE_CODE.rawValue: .codeSpan, CMARK_NODE_SOFTBREAK.rawValue: .softBreak,
    CMARK_NODE_LINEBREAK.rawValue: .lineBreak, CMARK_NODE_LINK.rawValue: .link, CMARK_NODE_IMAGE.rawValue: .image,
    CMARK_NODE_HTML_INLINE.rawValue: .html,
  ]

  var firstLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  var destination: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  /// Whether an item of a list is a task: such items keep their constant and tell it by their name only.
  var isTask: Bool { String(cString: cmark_node_get_type_string(pointer)) == "tasklist" }
  var isTaskDone: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  /// The first number of an ordered list; nil for bullets.
  var listStart: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// One of `l`, `c`, `r` or 0 for each column of a table.
  var columnAlignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return Array(UnsafeBufferPointer(start: alignments, count: count))
  }

  var children: [CMarkNode] {
    var children: [CMarkNode] = []
    var next = cmark_node_first_child(pointer)
    while let node = next {
      children.append(CMarkNode(node))
      next = cmark_node_next(node)
    }
    return children
  }
}
