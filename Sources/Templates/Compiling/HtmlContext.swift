/// Where in an HTML page the next byte falls, as far as it matters for what may be printed there.
///
/// A small tokenizer over the templates' literal text, after the HTML standard's states. It follows a page through
/// sections, partials and layouts, so a tag may begin in one file and end in another.
struct HtmlContext: Hashable {
  enum Place: Hashable {
    case text
    /// After `<`, and in the names of tags.
    case tagStart, tagName, closingTag
    /// Between the attributes of a tag, and in their names.
    case insideTag, attributeName
    /// After `=`.
    case beforeValue
    case unquotedValue, singleQuotedValue, doubleQuotedValue
    /// In `<script>`, `<style>`, `<title>`, `<textarea>`, where only the closing tag is markup.
    case rawText
    case comment
    /// `<!DOCTYPE ..>` and `<? ..>`.
    case declaration
  }

  private(set) var place = Place.text
  /// The element whose opening tag or raw text this is; empty elsewhere.
  private(set) var element: [UInt8] = []
  /// The attribute whose name or value this is; empty elsewhere.
  private(set) var attribute: [UInt8] = []
  /// The last bytes, as far as they may begin what ends the place.
  private var ending: [UInt8] = []

  mutating func advance(over bytes: some Sequence<UInt8>) {
    for byte in bytes { advance(over: byte) }
  }

  /// Something was printed here. It takes the place of at least one byte that is part of a name or value.
  mutating func advanceOverValue() {
    switch place {
    case .tagStart: place = .tagName
    case .insideTag: place = .attributeName
    case .beforeValue: place = .unquotedValue
    default: break
    }
  }

  private mutating func advance(over byte: UInt8) {
    switch place {
    case .text: if byte == UInt8(ascii: "<") { place = .tagStart }
    case .tagStart: startTag(byte)
    case .tagName: continueTagName(byte)
    case .closingTag: if byte == UInt8(ascii: ">") { leave() }
    case .declaration: continueDeclaration(byte)
    case .insideTag, .attributeName: continueTag(byte)
    case .beforeValue: startValue(byte)
    case .unquotedValue: continueUnquoted(byte)
    case .singleQuotedValue: if byte == UInt8(ascii: "'") { leaveValue() }
    case .doubleQuotedValue: if byte == UInt8(ascii: "\"") { leaveValue() }
    case .rawText: if ends(with: Array("</".utf8) + element, byte.lowercased) { enter(.closingTag) }
    case .comment: if ends(with: Array("-->".utf8), byte) { leave() }
    }
  }

  // MARK: Tags

  private mutating func startTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): place = .closingTag
    case UInt8(ascii: "!"), UInt8(ascii: "?"): enter(.declaration)
    case _ where byte.isLetter:
      element = [byte.lowercased]
      place = .tagName
    default: place = .text
    }
  }

  /// A declaration that begins with two hyphens is a comment.
  private mutating func continueDeclaration(_ byte: UInt8) {
    ending.append(byte)
    if ending.elementsEqual("--".utf8) { enter(.comment) } else if byte == UInt8(ascii: ">") { leave() }
  }

  private mutating func continueTagName(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      openElement()
    } else if byte.isSpace || byte == UInt8(ascii: "/") {
      place = .insideTag
    } else {
      element.append(byte.lowercased)
    }
  }

  private mutating func continueTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): openElement()
    case UInt8(ascii: "="): place = .beforeValue
    case _ where byte.isSpace || byte == UInt8(ascii: "/"): place = .insideTag
    default:
      if place == .insideTag { attribute = [] }
      attribute.append(byte.lowercased)
      place = .attributeName
    }
  }

  private mutating func openElement() {
    let isRaw = ["script", "style", "title", "textarea"].contains { element.elementsEqual($0.utf8) }
    if isRaw { enter(.rawText) } else { leave() }
  }

  // MARK: Values

  private mutating func startValue(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): place = .doubleQuotedValue
    case UInt8(ascii: "'"): place = .singleQuotedValue
    case UInt8(ascii: ">"): openElement()
    case _ where byte.isSpace: break
    default: place = .unquotedValue
    }
  }

  private mutating func continueUnquoted(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") { openElement() } else if byte.isSpace { leaveValue() }
  }

  private mutating func leaveValue() {
    attribute = []
    place = .insideTag
  }

  // MARK: Places

  private mutating func enter(_ next: Place) {
    place = next
    attribute = []
    ending = []
    if next != .rawText { element = [] }
  }

  private mutating func leave() { enter(.text) }

  /// Whether `byte` completes the pattern that ends this place.
  private mutating func ends(with pattern: [UInt8], _ byte: UInt8) -> Bool {
    ending.append(byte)
    while !pattern.starts(with: ending) { ending.removeFirst() }
    return ending.count == pattern.count
  }
}

extension HtmlContext {
  /// The context after two ways through a template that may both be taken, or nil when they end too far apart for
  /// the page to make sense after both. `<input{{#on}} checked{{/on}}>` is fine: both ways are inside the same tag.
  func joined(with other: HtmlContext) -> HtmlContext? {
    if self == other { return self }
    guard isBetweenAttributes, other.isBetweenAttributes, element == other.element else { return nil }
    var joined = self
    joined.leaveValue()
    return joined
  }

  private var isBetweenAttributes: Bool { [.tagName, .insideTag, .attributeName].contains(place) }

  /// What keeps a value of this kind from being printed here.
  func objection(to kind: ShapeKind) -> HtmlObjection? {
    switch place {
    case .text: nil
    case .rawText: objectionInRawText(to: kind)
    case .comment, .declaration: .inComment
    case .tagStart, .tagName, .closingTag, .insideTag, .attributeName: .inName
    case .beforeValue, .unquotedValue: .unquoted
    case .singleQuotedValue, .doubleQuotedValue: objectionInValue(to: kind)
    }
  }

  private func objectionInRawText(to kind: ShapeKind) -> HtmlObjection? {
    if ["script", "style"].contains(name(element)) { return .inCode(element: name(element)) }
    return kind == .html ? .markup(in: name(element)) : nil
  }

  private func objectionInValue(to kind: ShapeKind) -> HtmlObjection? {
    let attribute = name(attribute)
    if kind == .html { return .markup(in: attribute) }
    if attribute.hasPrefix("on") || attribute == "srcdoc" { return .codeAttribute(attribute) }
    if attribute == "style", kind != .integer { return .codeAttribute(attribute) }
    if Self.addressAttributes.contains(attribute), kind == .text { return .notAnAddress(attribute) }
    return nil
  }

  private func name(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Attributes whose value the browser follows or loads, where `javascript:` would run.
  private static let addressAttributes: Set<String> = [
    "action", "background", "cite", "data", "formaction", "href", "imagesrcset", "longdesc", "manifest", "ping",
    "poster", "src", "srcset", "xlink:href",
  ]
}

/// Why a value cannot be printed at a place in a page.
enum HtmlObjection {
  case inCode(element: String)
  case inComment
  case inName
  case unquoted
  case markup(in: String)
  case codeAttribute(String)
  case notAnAddress(String)
}
