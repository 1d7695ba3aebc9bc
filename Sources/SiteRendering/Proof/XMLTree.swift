internal import CXML2
internal import Glibc

/// A page that a strict XML parser accepted, or where it stopped.
///
/// The tree lives as long as this object.
final class XMLTree {
  struct Problem: Error, Hashable {
    let line: Int
    let text: String
  }

  private let document: xmlDocPtr

  private static let ready: Void = xmlInitParser()

  /// Throws the first problem of what is not well-formed. Reads no other file and resolves no entity.
  init(_ bytes: [UInt8]) throws(Problem) {
    _ = Self.ready
    let sink = ProblemSink()
    guard let document = Self.parse(bytes, telling: sink) else {
      throw sink.first ?? Problem(line: 1, text: "nothing could be read")
    }
    if let problem = sink.first {
      xmlFreeDoc(document)
      throw problem
    }
    self.document = document
  }

  deinit { xmlFreeDoc(document) }

  var root: XMLElement? { xmlDocGetRootElement(document).map(XMLElement.init) }

  private static func parse(_ bytes: [UInt8], telling sink: ProblemSink) -> xmlDocPtr? {
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(sink).toOpaque()) { context, error in
      guard let context, let error else { return }
      Unmanaged<ProblemSink>.fromOpaque(context).takeUnretainedValue()
        .add(line: Int(error.pointee.line), text: error.pointee.message.map { String(cString: $0) } ?? "")
    }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    let options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_BIG_LINES.rawValue)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        xmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", options)
      }
    }
  }
}

/// Collects what libxml2 tells while it parses.
private final class ProblemSink {
  private(set) var first: XMLTree.Problem?

  func add(line: Int, text: String) {
    guard first == nil else { return }
    let end = text.lastIndex { !$0.isWhitespace }
    first = XMLTree.Problem(line: line, text: end.map { String(text[...$0]) } ?? text)
  }
}

/// An element of a parsed page. Only valid while its tree lives.
struct XMLElement {
  let node: xmlNodePtr

  var name: String { String(cString: node.pointee.name) }
  var line: Int { xmlGetLineNo(node) }

  var hasAttributes: Bool { node.pointee.properties != nil }

  /// By local name; namespaces are told by their prefix when they have one.
  var attributes: [(name: String, value: String)] {
    var found: [(String, String)] = []
    var next = node.pointee.properties
    while let attribute = next {
      found.append((String(cString: attribute.pointee.name), value(of: attribute)))
      next = attribute.pointee.next
    }
    return found
  }

  /// Nearly every value is one text.
  private func value(of attribute: xmlAttrPtr) -> String {
    guard let text = attribute.pointee.children else { return "" }
    if text.pointee.next == nil, text.pointee.type == XML_TEXT_NODE, let content = text.pointee.content {
      return String(cString: content)
    }
    guard let whole = xmlNodeListGetString(node.pointee.doc, text, 1) else { return "" }
    defer { free(whole) }
    return String(cString: whole)
  }

  subscript(attribute name: String) -> String? { attributes.first { $0.name == name }?.value }

  var children: [XMLElement] {
    var found: [XMLElement] = []
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { found.append(XMLElement(node: child)) }
      next = child.pointee.next
    }
    return found
  }

  /// All text within, spaces drawn together.
  var text: String {
    guard let content = xmlNodeGetContent(node) else { return "" }
    defer { free(content) }
    return Self.drawnTogether(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
  }

  /// Each run of spaces as one, none at the ends. Only those of ASCII stand between words of a page's source.
  private static func drawnTogether(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    var isBetween = false
    for byte in text {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isBetween = !words.isEmpty
      } else {
        if isBetween { words.append(0x20) }
        isBetween = false
        words.append(byte)
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// This element and everything below it, in the order of the page.
  func forEach(_ visit: (XMLElement) -> Void) {
    visit(self)
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { XMLElement(node: child).forEach(visit) }
      next = child.pointee.next
    }
  }
}
