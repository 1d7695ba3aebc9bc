internal import Diagnostics

/// Reads the sheets of an Office Open XML workbook (XLSX, ECMA-376): texts, numbers as they are stored, days.
struct Workbook {
  private let path: String
  private var sharedTexts: [String] = []
  private var dateStyles: Set<Int> = []
  private var dates = SpreadsheetDates()

  /// The sheets in their order, hidden ones too. Throws IN285 for what is no workbook, IN286 for one that is too large.
  static func read(_ path: String, _ bytes: [UInt8]) throws(Diagnostic) -> [ForeignTable] {
    // What Excel wrote before 2007, and what it writes when a password is set.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .workbookUnreadable(path, .oldFormat) }
    return try ZipArchive.open(path, bytes) { (zip: inout ZipArchive) throws(Diagnostic) in
      var book = Workbook(path: path)
      return try book.sheets(of: &zip)
    }
  }

  private init(path: String) { self.path = path }

  private mutating func sheets(of zip: inout ZipArchive) throws(Diagnostic) -> [ForeignTable] {
    let main = try mainPart(of: &zip)
    let folder = String(main[..<(main.lastIndex(of: "/").map { main.index(after: $0) } ?? main.startIndex)])
    let file = String(main.dropFirst(folder.count))
    guard let bytes = try zip.bytes(of: main) else { throw .workbookUnreadable(path, .noSheets) }
    let parts = try relations(try zip.bytes(of: "\(folder)_rels/\(file).rels") ?? [], in: folder)
    for (name, target) in try workbookParts(of: parts.values) {
      guard let bytes = try zip.bytes(of: target) else { continue }
      if name == "sharedStrings" { try readSharedTexts(bytes) } else { try readStyles(bytes) }
    }
    var tables: [ForeignTable] = []
    for (name, relation) in try sheetNames(bytes) {
      guard let target = parts[relation]?.target, let sheet = try zip.bytes(of: target) else { continue }
      tables.append(ForeignTable(path: path, sheet: name, rows: try rows(of: sheet)))
    }
    if tables.isEmpty { throw .workbookUnreadable(path, .noSheets) }
    return tables
  }

  private func mainPart(of zip: inout ZipArchive) throws(Diagnostic) -> String {
    let all = try relations(try zip.bytes(of: "_rels/.rels") ?? [], in: "")
    return all.values.first { $0.kind == "officeDocument" }?.target ?? "xl/workbook.xml"
  }

  private func workbookParts(
    of parts: some Sequence<Relation>
  ) throws(Diagnostic) -> [(name: String, target: String)] {
    parts.filter { $0.kind == "sharedStrings" || $0.kind == "styles" }.map { ($0.kind, $0.target) }
      .sorted { $0.name < $1.name }
  }
}

// MARK: - The parts around the sheets

extension Workbook {
  private struct Relation {
    /// The last part of the type's address, such as `worksheet`.
    let kind: String
    /// The name of the entry in the zip.
    let target: String
  }

  private func relations(_ xml: [UInt8], in folder: String) throws(Diagnostic) -> [String: Relation] {
    var found: [String: Relation] = [:]
    if xml.isEmpty { return found }
    try walk(xml) { event, xml in
      guard case .start("Relationship", _) = event, let id = xml.attribute("Id"), let target = xml.attribute("Target")
      else { return }
      let kind = xml.attribute("Type")?.split(separator: "/").last.map(String.init) ?? ""
      found[id] = Relation(kind: kind, target: target.hasPrefix("/") ? String(target.dropFirst()) : folder + target)
    }
    return found
  }

  private mutating func sheetNames(_ xml: [UInt8]) throws(Diagnostic) -> [(name: String, relation: String)] {
    var sheets: [(name: String, relation: String)] = []
    var countsFrom1904 = false
    try walk(xml) { event, xml in
      switch event {
      case .start("workbookPr", _): countsFrom1904 = ["1", "true"].contains(xml.attribute("date1904"))
      case .start("sheet", _): sheets.append((xml.attribute("name") ?? "", xml.attribute("r:id") ?? ""))
      default: break
      }
    }
    dates.countsFrom1904 = countsFrom1904
    return sheets
  }

  private mutating func readSharedTexts(_ xml: [UInt8]) throws(Diagnostic) {
    var texts: [String] = []
    var text = InlineText()
    try walk(xml) { event, _ in
      if case .start("si", let isEmpty) = event {
        text = InlineText()
        if isEmpty { texts.append("") }
      } else if case .end("si") = event {
        texts.append(text.value)
      } else {
        text.take(event)
      }
    }
    sharedTexts = texts
  }

  private mutating func readStyles(_ xml: [UInt8]) throws(Diagnostic) {
    var custom: Set<Int> = []
    var styles: Set<Int> = []
    var isInCells = false
    var index = 0
    try walk(xml) { event, xml in
      switch event {
      case .start("numFmt", _):
        if SpreadsheetDates.isDateFormat(xml.attribute("formatCode") ?? "") {
          custom.insert(Int(xml.attribute("numFmtId") ?? "") ?? -1)
        }
      case .start("cellXfs", _): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .start("xf", _) where isInCells:
        let format = Int(xml.attribute("numFmtId") ?? "") ?? 0
        if SpreadsheetDates.isDateFormat(format) || custom.contains(format) { styles.insert(index) }
        index += 1
      default: break
      }
    }
    dateStyles = styles
  }

  private func walk(_ bytes: [UInt8], _ take: (XMLEvents.Event, borrowing XMLEvents) -> Void) throws(Diagnostic) {
    let isWhole = bytes.withUnsafeBufferPointer { buffer in
      let events = XMLEvents(buffer)
      while true {
        switch events.next() {
        case .finished: return true
        case .damaged: return false
        case let event: take(event, events)
        }
      }
    }
    if !isWhole { throw .workbookUnreadable(path, .sheetDamaged) }
  }
}

/// The text of a cell that may be in pieces of different looks; readings of Japanese characters (`rPh`) are no text.
private struct InlineText {
  private(set) var value = ""
  private var isInText = false
  private var isInReading = false

  mutating func take(_ event: XMLEvents.Event) {
    switch event {
    case .start("t", let isEmpty): isInText = !isEmpty
    case .end("t"): isInText = false
    case .start("rPh", let isEmpty): isInReading = !isEmpty
    case .end("rPh"): isInReading = false
    case .text(let text): if isInText, !isInReading { value += text }
    default: break
    }
  }
}

// MARK: - Sheets

extension Workbook {
  private func rows(of xml: [UInt8]) throws(Diagnostic) -> [ForeignTable.Row] {
    var rows: [ForeignTable.Row] = []
    var sheet = SheetRow(path: path)
    try walk(xml) { event, xml in
      switch event {
      case .start("row", let isEmpty):
        sheet.begin(line: xml.attribute("r").flatMap { Int($0) } ?? sheet.line + 1)
        if isEmpty { sheet.cells = [] }
      case .end("row"): if let row = sheet.finished { rows.append(row) }
      case .start("c", let isEmpty):
        sheet.beginCell(
          xml.attribute("r"), xml.attribute("t") ?? "n", style: xml.attribute("s").flatMap { Int($0) } ?? 0)
        if isEmpty { sheet.endCell("") }
      case .end("c"): sheet.endCell(text(of: sheet))
      default: sheet.take(event)
      }
    }
    return rows
  }

  private func text(of cell: SheetRow) -> String {
    let value = cell.value.withoutOuterSpace
    switch cell.kind {
    case "s": return Int(value).flatMap { sharedTexts.indices.contains($0) ? sharedTexts[$0] : nil } ?? ""
    case "inlineStr": return cell.inline
    case "str", "e", "d": return cell.value
    case "b": return value == "1" ? "true" : "false"
    default:
      if value.isEmpty { return "" }
      return dateStyles.contains(cell.style) ? dates.text(of: value) ?? value : PlainNumber.text(of: value)
    }
  }
}

/// The row of a sheet that is being read.
private struct SheetRow {
  let path: String
  var line = 0
  var cells: [Located<String>] = []
  private(set) var kind = "n"
  private(set) var style = 0
  private(set) var value = ""
  var inline: String { inlineText.value }
  private var inlineText = InlineText()
  private var column = 0
  private var isInValue = false

  init(path: String) { self.path = path }

  /// Nil when nothing stands in the row.
  var finished: ForeignTable.Row? {
    cells.allSatisfy(\.value.isEmpty) ? nil : ForeignTable.Row(line: line, cells: cells)
  }

  mutating func begin(line: Int) {
    self.line = line
    cells = []
    column = 0
  }

  mutating func beginCell(_ reference: String?, _ kind: String, style: Int) {
    column = reference.flatMap(Self.column) ?? column + 1
    (self.kind, self.style, value, inlineText) = (kind, style, "", InlineText())
  }

  mutating func take(_ event: XMLEvents.Event) {
    switch event {
    case .start("v", let isEmpty): isInValue = !isEmpty
    case .end("v"): isInValue = false
    case .text(let text) where isInValue: value += text
    default: inlineText.take(event)
    }
  }

  /// Cells that were left out before this one are empty. Columns beyond a thousand hold no export.
  mutating func endCell(_ text: String) {
    guard column <= 1_000, column > cells.count else { return }
    while cells.count < column {
      let isLast = cells.count == column - 1
      let place = SourceLocation(path: path, line: line, column: cells.count + 1)
      cells.append(Located(isLast ? CellText.clean(text) : "", at: place))
    }
  }

  /// `AB12` is column 28.
  private static func column(_ reference: String) -> Int? {
    let letters = reference.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 }
  }
}
