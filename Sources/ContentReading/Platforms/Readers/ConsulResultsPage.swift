internal import BudgetModel
internal import CXML2
internal import Diagnostics
internal import Glibc

/// CONSUL's results page, the only place where it tells votes and winners: `table#budget-investments-compatible` and,
/// below it, `#budget-investments-incompatible`, one row a project, winners of class `success`.
enum ConsulResultsPage {
  static func read(into export: inout PlatformExport) {
    let rows = rows(export.path, export.bytes)
    guard !rows.isEmpty else {
      export.report("IN280", at: .file(export.path), ["columns": "<html>"])
      return
    }
    export.formats.append(.consulResultsPage)
    let proposals = rows.map { proposal($0, &export) }
    export.proposals += Merging.sameID(proposals, &export)
    let sums = proposals.compactMap { proposal in proposal.allVotes.map { (id: proposal.id.value, votes: $0) } }
    if !sums.isEmpty {
      export.votes.append(
        ImportedVotes(kind: .approval, channel: .digital, content: .totals(sums, ballots: nil)))
    }
    export.pools += pools(rows)
  }

  private struct Row {
    let id: String
    let title: Located<String>
    let heading: String?
    let votes: Located<String>?
    let cost: Located<String>?
    let available: String?
    let link: String?
    let isWinner: Bool
    let language: Language
  }

  private static func proposal(_ row: Row, _ export: inout PlatformExport) -> ImportedProposal {
    var proposal = ImportedProposal(
      id: Located(row.id, at: row.title.location), titles: export.lines([row.language: row.title]))
    proposal.number = Int(row.id)
    proposal.state = .accepted
    proposal.isSelected = row.isWinner
    proposal.link = row.link
    proposal.pool = row.heading.map { ForeignName(texts: [row.language: $0]) }
    proposal.areas = [proposal.pool].compactMap { $0 }
    if let cell = row.votes {
      if let votes = ForeignMoney.read(cell.value).flatMap({ $0.scaled % 100 == 0 ? $0.scaled / 100 : nil }) {
        proposal.votes = .counted(votes)
      } else {
        export.reportCell(cell, column: "votes")
      }
    }
    if let cell = row.cost {
      proposal.cost = ForeignMoney.read(cell.value).map { Located($0, at: cell.location) }
      if proposal.cost == nil { export.reportCell(cell, column: "cost") }
    }
    return proposal
  }

  /// The header of the last column says what the heading has: `Available budget €50,000`.
  private static func pools(_ rows: [Row]) -> [ImportedPool] {
    var seen: Set<String> = []
    return rows.compactMap { row in
      guard let heading = row.heading, seen.insert(heading).inserted else { return nil }
      let digits = row.available.map { $0.drop { !$0.isNumber && $0 != "€" && $0 != "$" } }
      return ImportedPool(
        name: ForeignName(texts: [row.language: heading]), amount: digits.flatMap { ForeignMoney.read(String($0)) })
    }
  }
}

// MARK: - The page

extension ConsulResultsPage {
  private typealias Node = UnsafeMutablePointer<xmlNode>
  private static let ready: Void = xmlInitParser()

  private static func rows(_ path: String, _ bytes: [UInt8]) -> [Row] {
    _ = ready
    let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, "UTF-8",
        Int32(options | HTML_PARSE_NONET.rawValue))
    }
    defer { xmlFreeDoc(document) }
    var walk = Walk(path: path)
    walk.visit(xmlDocGetRootElement(document), depth: 0)
    return walk.rows
  }

  private struct Walk {
    let path: String
    var rows: [Row] = []
    private var heading: String?
    private var available: String?
    private var language = Language.unknown
    private var isInTable = false

    init(path: String) { self.path = path }

    mutating func visit(_ node: Node?, depth: Int) {
      guard let node, depth < 200 else { return }
      let name = ConsulResultsPage.name(of: node)
      switch name {
      case "html":
        let code = ConsulResultsPage.attribute("lang", of: node)?.prefix { $0 != "-" }
        language = code.flatMap { Language($0) } ?? .unknown
      case "h2", "h3", "h4": if !isInTable { heading = ConsulResultsPage.text(of: node) }
      case "table":
        isInTable = ConsulResultsPage.attribute("id", of: node)?.hasPrefix("budget-investments-") ?? false
      case "tr": if isInTable { visitRow(node) }
      default: break
      }
      var next = node.pointee.children
      while let child = next {
        visit(child, depth: depth + 1)
        next = child.pointee.next
      }
      if name == "table" { isInTable = false }
    }

    private mutating func visitRow(_ node: Node) {
      let cells = ConsulResultsPage.children(of: node)
      if let last = cells.last, ConsulResultsPage.name(of: last) == "th" {
        available = ConsulResultsPage.text(of: last)
      }
      let classes = ConsulResultsPage.attribute("class", of: node)?.split(separator: " ").map(String.init) ?? []
      guard classes.contains("budget-investments"), let first = cells.first,
        let number = ConsulResultsPage.attribute("id", of: node)?.split(separator: "_").last
      else { return }
      let link = ConsulResultsPage.descendant("a", of: first).flatMap { ConsulResultsPage.attribute("href", of: $0) }
      rows.append(
        Row(
          id: String(number), title: located(first), heading: heading,
          votes: cells.count > 1 ? located(cells[1]) : nil, cost: cells.count > 2 ? located(cells[2]) : nil,
          available: available, link: link, isWinner: classes.contains("success"), language: language))
    }

    private func located(_ node: Node) -> Located<String> {
      let place = SourceLocation(path: path, line: max(1, xmlGetLineNo(node)))
      return Located(ConsulResultsPage.text(of: node), at: place)
    }
  }

  private static func children(of node: Node) -> [Node] {
    var found: [Node] = []
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { found.append(child) }
      next = child.pointee.next
    }
    return found
  }

  private static func descendant(_ wanted: String, of node: Node) -> Node? {
    for child in children(of: node) {
      if name(of: child) == wanted { return child }
      if let found = descendant(wanted, of: child) { return found }
    }
    return nil
  }

  private static func name(of node: Node) -> String {
    node.pointee.type == XML_ELEMENT_NODE ? String(xml: node.pointee.name)?.lowercased() ?? "" : ""
  }

  private static func attribute(_ name: String, of node: Node) -> String? {
    guard let value = xmlGetProp(node, name) else { return nil }
    defer { free(value) }
    return String(xml: value)
  }

  private static func text(of node: Node) -> String {
    guard let content = xmlNodeGetContent(node) else { return "" }
    defer { free(content) }
    return String(cString: content).onOneLine
  }
}
