public import BudgetModel

/// What a formatted text needs to know of the page it is printed on.
public struct TextSurroundings: Sendable {
  /// Where a picture is, and how large.
  public struct Image: Sendable {
    public let address: String
    /// Nil when the file does not tell.
    public let size: PictureSize?

    public init(address: String, size: PictureSize? = nil) {
      self.address = address
      self.size = size
    }
  }

  /// The words that a text gets from the theme.
  public struct Words: Sendable {
    /// Read after a link that leaves the portal: `annan webbplats`.
    public let outside: String
    /// Read after a word that leads to its explanation: `ordlista`.
    public let explained: String
    public let done: String
    public let notDone: String
    /// Names a table that can be moved sideways.
    public let table: String

    public init(outside: String, explained: String, done: String, notDone: String, table: String) {
      self.explained = explained
      self.outside = outside
      self.done = done
      self.notDone = notDone
      self.table = table
    }
  }

  /// Where a link leads for the reader: an address, or an anchor of the page. Nil when there is no such page.
  let address: @Sendable (_ target: LinkTarget) -> String?
  /// The picture that a file next to a text became.
  let image: @Sendable (_ file: String, _ text: RichText) -> Image?
  let words: Words

  public init(
    words: Words, address: @escaping @Sendable (_ target: LinkTarget) -> String?,
    image: @escaping @Sendable (_ file: String, _ text: RichText) -> Image?
  ) {
    self.words = words
    self.address = address
    self.image = image
  }
}

extension RichText {
  /// The text as HTML.
  ///
  /// - Parameter lowered: how many levels the headings sink, so that a text stands right below the headings of its
  ///   page. They never sink below level 6.
  public func html(in surroundings: TextSurroundings, lowered: Int = 0) -> Markup {
    var writer = RichTextWriter(self, in: surroundings, lowered: lowered)
    writer.write(blocks)
    return writer.markup
  }
}

/// Walks a text and writes it.
struct RichTextWriter {
  let surroundings: TextSurroundings
  let text: RichText
  let lowered: Int
  var markup = Markup()
  /// The latest heading, which names the tables below it.
  private var heading: String?
  private var tables = 0

  init(_ text: RichText, in surroundings: TextSurroundings, lowered: Int) {
    self.text = text
    self.surroundings = surroundings
    self.lowered = lowered
  }

  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block.kind {
    case .paragraph(let inlines): writeParagraph(inlines)
    case .heading(let level, let anchor, let inlines): writeHeading(level, anchor, inlines)
    case .list(let start, let tight, let items): writeList(start, tight, items)
    case .quote(let blocks): wrap("blockquote") { $0.write(blocks) }
    case .code(_, let code): wrap("pre", ["tabindex": "0"]) { $0.markup.element("code", text: code) }
    case .table(let table): write(table)
    case .rule: markup.void("hr")
    }
  }

  private mutating func writeHeading(_ level: Int, _ anchor: String, _ inlines: [Inline]) {
    heading = inlines.map(\.plainText).joined()
    wrap("h\(min(6, level + lowered))", ["id": anchor]) { $0.write(inlines) }
  }

  /// A paragraph that holds nothing but a picture is a figure.
  private mutating func writeParagraph(_ inlines: [Inline]) {
    if inlines.count == 1, case .image = inlines[0] {
      wrap("figure") { $0.write(inlines) }
    } else {
      wrap("p") { $0.write(inlines) }
    }
  }

  // MARK: Lists

  private mutating func writeList(_ start: Int?, _ tight: Bool, _ items: [ListItem]) {
    let isTasks = items.contains { $0.done != nil }
    let first = start.flatMap { $0 == 1 ? nil : String($0) }
    wrap(start == nil ? "ul" : "ol", ["class": isTasks ? "tasks" : nil, "start": first]) { writer in
      for item in items { writer.write(item, tight: tight) }
    }
  }

  private mutating func write(_ item: ListItem, tight: Bool) {
    wrap("li") { writer in
      if let done = item.done { writer.writeMark(done) }
      for block in item.blocks {
        if tight, case .paragraph(let inlines) = block.kind { writer.write(inlines) } else { writer.write(block) }
      }
    }
  }

  /// A task is marked in text, since a box that nobody can tick is no form.
  private mutating func writeMark(_ done: Bool) {
    markup.element("span", ["aria-hidden": "true"], text: done ? "☑ " : "☐ ")
    let word = done ? surroundings.words.done : surroundings.words.notDone
    markup.element("span", ["class": "visually-hidden"], text: word + ": ")
  }

  // MARK: Tables

  private mutating func write(_ table: Table) {
    tables += 1
    let name = heading ?? (tables == 1 ? surroundings.words.table : "\(surroundings.words.table) \(tables)")
    wrap("div", ["class": "sheet", "role": "region", "aria-label": name, "tabindex": "0"]) { writer in
      writer.wrap("table") { writer in
        writer.markup.element("caption", ["class": "visually-hidden"], text: name)
        writer.wrap("thead") { $0.writeRow(table.header, table, isHead: true) }
        writer.wrap("tbody") { writer in
          for row in table.rows { writer.writeRow(row, table, isHead: false) }
        }
      }
    }
  }

  private mutating func writeRow(_ cells: [[Inline]], _ table: Table, isHead: Bool) {
    wrap("tr") { writer in
      for (column, cell) in cells.enumerated() {
        let alignment = column < table.alignments.count ? table.alignments[column] : .none
        let isHeader = isHead && !cell.isEmpty
        writer.wrap(
          isHeader ? "th" : "td", ["class": alignment.className, "scope": isHeader ? "col" : nil]
        ) { $0.write(cell) }
      }
    }
  }

  // MARK: Inlines

  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): markup.text(text)
    case .emphasis(let inner): wrap("em") { $0.write(inner) }
    case .strong(let inner): wrap("strong") { $0.write(inner) }
    case .code(let code): markup.element("code", text: code)
    case .link(let target, let inner): writeLink(target, inner)
    case .image(let file, let alternative): writeImage(file, alternative)
    case .softBreak: markup.raw("\n")
    case .lineBreak: markup.raw("<br/>")
    }
  }

  /// A link without a page is printed as its text; the checks have told of it.
  private mutating func writeLink(_ target: LinkTarget, _ inner: [Inline]) {
    guard let address = surroundings.address(target) else { return write(inner) }
    let isOutside = target.isOtherSite
    wrap("a", ["href": address, "class": isOutside ? "outside" : target.isTerm ? "term" : nil]) { writer in
      writer.write(inner)
      let words = writer.surroundings.words
      // Also keeps the name of the link apart from that of a page, such as `omgångar` in the menu.
      guard let more = isOutside ? words.outside : target.isTerm ? words.explained : nil else { return }
      writer.markup.element("span", ["class": "visually-hidden"], text: " (\(more))")
    }
  }

  private mutating func writeImage(_ file: String, _ alternative: String) {
    guard let image = surroundings.image(file, text) else { return markup.text(alternative) }
    markup.void(
      "img",
      [
        "src": image.address, "alt": alternative, "width": image.size.map { String($0.width) },
        "height": image.size.map { String($0.height) }, "loading": "lazy",
      ])
  }

  private mutating func wrap(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ body: (inout Self) -> Void
  ) {
    markup.open(name, attributes)
    body(&self)
    markup.close(name)
  }
}

extension LinkTarget {
  /// A word of the glossary.
  fileprivate var isTerm: Bool {
    if case .content("glossary", _?) = self { true } else { false }
  }

  /// A page of another site, not mail or a telephone.
  fileprivate var isOtherSite: Bool {
    guard case .external(let address) = self else { return false }
    return address.hasPrefix("https:") || address.hasPrefix("http:")
  }
}

extension Table.Alignment {
  fileprivate var className: String? {
    switch self {
    case .none, .left: nil
    case .centre: "centre"
    case .right: "number"
    }
  }
}
