internal import CXML2
internal import Glibc

/// Walks an XML file from its beginning to its end with libxml2's reader, without a tree and without entities.
struct XMLEvents: ~Copyable {
  enum Event {
    /// The local name of an element that begins; `isEmpty` when it ends at once.
    case start(String, isEmpty: Bool)
    case text(String)
    case end(String)
    case finished
    /// Not well-formed, or with a document type, which no workbook has and every entity bomb needs.
    case damaged
  }

  private static let ready: Void = xmlInitParser()
  private let reader: xmlTextReaderPtr?

  /// `bytes` must live as long as the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    _ = Self.ready
    let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    reader = xmlReaderForMemory(start, Int32(clamping: bytes.count), nil, nil, Int32(options))
  }

  deinit { if let reader { xmlFreeTextReader(reader) } }

  func next() -> Event {
    while true {
      switch xmlTextReaderRead(reader) {
      case 1: break
      case 0: return .finished
      default: return .damaged
      }
      switch xmlReaderTypes(UInt32(xmlTextReaderNodeType(reader))) {
      case XML_READER_TYPE_ELEMENT: return .start(name, isEmpty: xmlTextReaderIsEmptyElement(reader) == 1)
      case XML_READER_TYPE_END_ELEMENT: return .end(name)
      case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_WHITESPACE,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        return .text(String(xml: xmlTextReaderConstValue(reader)) ?? "")
      case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE: return .damaged
      default: continue
      }
    }
  }

  /// An attribute of the element that has just begun, by its local or prefixed name.
  func attribute(_ name: String) -> String? {
    guard let value = xmlTextReaderGetAttribute(reader, name) else { return nil }
    defer { free(value) }
    return String(xml: value)
  }

  private var name: String { String(xml: xmlTextReaderConstLocalName(reader)) ?? "" }
}

extension String {
  /// The text behind a pointer of libxml2, which is always UTF-8; nil for no pointer.
  init?(xml text: UnsafePointer<xmlChar>?) {
    guard let text else { return nil }
    self = String(cString: text)
  }
}
