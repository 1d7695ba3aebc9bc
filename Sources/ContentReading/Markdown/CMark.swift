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

  /// `paragraph`, `heading`, `table`, ...: extensions have no constants in the installed headers.
  var type: String { String(cString: cmark_node_get_type_string(pointer)) }
  var firstLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  var destination: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
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
