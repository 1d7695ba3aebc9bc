/// What a proof needs to know of one page, so that the page itself need not be kept.
struct PageFacts {
  struct Mark: Hashable {
    let value: String
    let line: Int
  }

  struct Link: Hashable {
    let address: String
    /// As a screen reader names it.
    let text: String
    let line: Int
  }

  struct Alternate: Hashable {
    let language: String
    let address: String
    let line: Int
  }

  struct Fault: Hashable {
    let code: String
    let line: Int
    var arguments: [String: String] = [:]
  }

  private(set) var language: Mark?
  private(set) var title: Mark?
  private(set) var canonical: String?
  private(set) var ids: [Mark] = []
  private(set) var links: [Link] = []
  private(set) var alternates: [Alternate] = []
  /// Addresses that the browser loads by itself.
  private(set) var resources: [Mark] = []
  /// What is wrong with the page by itself.
  private(set) var faults: [Fault] = []
  private var headings: [(level: Int, line: Int)] = []
  /// It only sends the reader on.
  private(set) var isRedirect = false

  init(_ tree: XMLTree) {
    guard let root = tree.root else { return }
    language = root[attribute: "lang"].map { Mark(value: $0, line: root.line) }
    root.forEach { read($0) }
    judgeFrame(root)
    judgeHeadings()
    judgeIDs()
  }

  /// For whoever keeps them in another form.
  mutating func forgetLinks() {
    links = []
    resources = []
  }

  // MARK: Reading

  private mutating func read(_ element: XMLElement) {
    let name = element.name
    if !element.hasAttributes, Self.plain.contains(name) { return }
    let attributes = Dictionary(element.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    if let id = attributes["id"] { ids.append(Mark(value: id, line: element.line)) }
    judgeCode(element, attributes)
    switch name {
    case "a": readLink(element, attributes)
    case "link": readHeadLink(element, attributes)
    case "img": readImage(element, attributes)
    case "script", "iframe", "source", "audio", "video", "embed", "object", "use": readResource(element, attributes)
    case "meta": if attributes["http-equiv"]?.lowercased() == "refresh" { isRedirect = true }
    case "title": if title == nil { title = Mark(value: element.text, line: element.line) }
    case "svg": judgeDrawing(element, attributes)
    case "table": judgeTable(element)
    case "h1", "h2", "h3", "h4", "h5", "h6": readHeading(element)
    default: break
    }
  }

  /// Elements that say nothing to a proof when they have no attributes, and are most of a page.
  private static let plain: Set<String> = [
    "p", "li", "ul", "ol", "dl", "dt", "dd", "div", "span", "td", "tr", "tbody", "thead", "strong", "em", "header",
  ]

  private mutating func readHeading(_ element: XMLElement) {
    headings.append((Int(element.name.dropFirst()) ?? 1, element.line))
    if element.text.isEmpty { faults.append(Fault(code: "IN473", line: element.line, arguments: ["level": "0"])) }
  }

  private mutating func readLink(_ element: XMLElement, _ attributes: [String: String]) {
    guard let address = attributes["href"] else { return }
    let text = attributes["aria-label"] ?? element.text
    links.append(Link(address: address, text: text, line: element.line))
  }

  private mutating func readHeadLink(_ element: XMLElement, _ attributes: [String: String]) {
    guard let address = attributes["href"] else { return }
    switch attributes["rel"] {
    case "canonical": canonical = address
    case "alternate":
      if let language = attributes["hreflang"] {
        alternates.append(Alternate(language: language, address: address, line: element.line))
      } else {
        links.append(Link(address: address, text: address, line: element.line))
      }
    default: resources.append(Mark(value: address, line: element.line))
    }
  }

  private mutating func readImage(_ element: XMLElement, _ attributes: [String: String]) {
    if attributes["alt"] == nil {
      faults.append(Fault(code: "IN475", line: element.line, arguments: ["image": attributes["src"] ?? ""]))
    }
    readResource(element, attributes)
  }

  private mutating func readResource(_ element: XMLElement, _ attributes: [String: String]) {
    for name in ["src", "data", "poster", "href"] {
      if let address = attributes[name] { resources.append(Mark(value: address, line: element.line)) }
    }
  }

  // MARK: Judging

  private mutating func judgeFrame(_ root: XMLElement) {
    if language?.value.isEmpty ?? true { faults.append(Fault(code: "IN474", line: root.line)) }
    if title?.value.isEmpty ?? true { faults.append(Fault(code: "IN481", line: root.line, arguments: ["other": ""])) }
  }

  private mutating func judgeHeadings() {
    let first = headings.filter { $0.level == 1 }
    if first.count != 1 {
      faults.append(Fault(code: "IN472", line: first.last?.line ?? 1, arguments: ["count": String(first.count)]))
    }
    for (before, after) in zip(headings, headings.dropFirst()) where after.level > before.level + 1 {
      faults.append(
        Fault(
          code: "IN473", line: after.line, arguments: ["level": String(after.level), "before": String(before.level)]))
    }
  }

  private mutating func judgeIDs() {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id.value).inserted {
      faults.append(Fault(code: "IN471", line: id.line, arguments: ["id": id.value]))
    }
  }

  /// Code and styles within a page need holes in its security policy.
  private mutating func judgeCode(_ element: XMLElement, _ attributes: [String: String]) {
    let inline = attributes.keys.filter { $0 == "style" || ($0.hasPrefix("on") && $0.utf8.count > 2) }.sorted()
    for name in inline {
      faults.append(Fault(code: "IN482", line: element.line, arguments: ["what": "\(element.name) \(name)"]))
    }
    let isData = attributes["type"] == "application/ld+json"
    if element.name == "style" || (element.name == "script" && attributes["src"] == nil && !isData) {
      faults.append(Fault(code: "IN482", line: element.line, arguments: ["what": element.name]))
    }
  }

  private mutating func judgeDrawing(_ element: XMLElement, _ attributes: [String: String]) {
    if attributes["aria-hidden"] == "true" { return }
    let isNamed = attributes["aria-label"] != nil || element.children.contains { $0.name == "title" }
    if attributes["role"] != "img" || !isNamed { faults.append(Fault(code: "IN484", line: element.line)) }
  }

  private mutating func judgeTable(_ table: XMLElement) {
    var heads: [XMLElement] = []
    table.forEach { if $0.name == "th" { heads.append($0) } }
    let isScoped = heads.allSatisfy { $0[attribute: "scope"] != nil || $0[attribute: "colspan"] != nil }
    if heads.isEmpty || !isScoped || !table.children.contains(where: { $0.name == "caption" }) {
      faults.append(Fault(code: "IN483", line: table.line))
    }
  }
}
