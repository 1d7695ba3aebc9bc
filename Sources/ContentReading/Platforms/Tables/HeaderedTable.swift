internal import BudgetModel
internal import Diagnostics

/// A foreign table whose header has been found: rows are asked by column names.
struct HeaderedTable {
  let path: String
  let sheet: String?
  let format: ExportFormat
  /// The header as it is written.
  let header: ForeignTable.Row
  let columns: [ColumnName]
  /// What stands above the header: titles and settings.
  let above: [ForeignTable.Row]
  /// Rows below the header in which something stands.
  let rows: [ForeignTable.Row]

  /// The row that names the columns, among the first thirty: titles may stand above it.
  static func header(of table: ForeignTable) -> (index: Int, format: ExportFormat)? {
    for (index, row) in table.rows.prefix(30).enumerated() {
      if let format = ExportFormat.recognised(by: row.texts) { return (index, format) }
    }
    return nil
  }

  init(_ table: ForeignTable, header: Int, format: ExportFormat) {
    path = table.path
    sheet = table.sheet
    self.format = format
    self.header = table.rows[header]
    columns = self.header.texts.map { ColumnName($0) }
    above = Array(table.rows[..<header])
    rows = table.rows[(header + 1)...].filter { !$0.isBlank }
  }

  func has(_ key: String) -> Bool { columns.contains { $0.key == key } }

  func index(of key: String) -> Int? { columns.firstIndex { $0.key == key } }

  /// The rows that are as wide as the header; spreadsheets may leave out or add empty cells at the end. Others are
  /// reported (IN282) and left out.
  func records(_ export: inout PlatformExport) -> [ForeignRecord] {
    rows.compactMap { row in
      if let record = ForeignRecord(row, in: self) { return record }
      export.report(
        "IN282", at: SourceLocation(path: path, line: row.line),
        ["line": row.line, "fields": row.cells.count, "columns": columns.count])
      return nil
    }
  }
}

/// One row of a table, asked by the names of columns. Empty cells are nil.
struct ForeignRecord {
  let table: HeaderedTable
  let row: ForeignTable.Row

  /// Nil when something stands beyond the last column, or when a table of text is short.
  init?(_ row: ForeignTable.Row, in table: HeaderedTable) {
    let extra = row.cells.dropFirst(table.columns.count)
    guard extra.allSatisfy(\.value.isEmpty) else { return nil }
    let isLoose = table.sheet != nil || table.format == .spreadsheet
    guard isLoose || row.cells.count >= table.columns.count else { return nil }
    self.table = table
    self.row = row
  }

  var place: SourceLocation { SourceLocation(path: table.path, line: row.line) }

  func cell(_ index: Int) -> Located<String>? {
    guard row.cells.indices.contains(index), !row.cells[index].value.isEmpty else { return nil }
    return row.cells[index]
  }

  /// The cell of the first of the columns that has something.
  func cell(_ keys: String...) -> Located<String>? {
    for key in keys {
      for (index, column) in table.columns.enumerated() where column.key == key && !column.isMachine {
        if let cell = cell(index) { return cell }
      }
    }
    return nil
  }

  func text(_ keys: String...) -> String? {
    for key in keys { if let cell = cell(key) { return cell.value } }
    return nil
  }

  /// The texts of a column by language; `otherwise` is the language of a column that names none.
  func texts(_ keys: String..., machine: Bool = false, otherwise: Language = .unknown) -> ImportedProposal.Texts {
    var texts: ImportedProposal.Texts = [:]
    for key in keys {
      for (index, column) in table.columns.enumerated() where column.key == key && column.isMachine == machine {
        guard let cell = cell(index) else { continue }
        texts[column.language ?? otherwise] = texts[column.language ?? otherwise] ?? cell
      }
    }
    return texts
  }

  /// A named thing from its columns for id and name; nil when both are empty.
  func name(_ idKey: String, _ nameKey: String, otherwise: Language = .unknown) -> ForeignName? {
    let name = ForeignName(id: text(idKey), texts: texts(nameKey, otherwise: otherwise).mapValues(\.value))
    return name.isEmpty ? nil : name
  }
}

// MARK: - Values, with a report where a cell does not hold what its column should

extension ForeignRecord {
  func integer(_ keys: String..., into export: inout PlatformExport) -> Int? {
    for key in keys {
      guard let cell = cell(key) else { continue }
      if let number = Self.integer(cell.value) { return number }
      export.reportCell(cell, column: key)
    }
    return nil
  }

  /// `431`, `1 250`, and `45.0` as spreadsheets write whole numbers.
  static func integer(_ text: String) -> Int? {
    guard let number = DecimalNumber(text, decimals: 2), number.scaled % 100 == 0 else { return nil }
    return number.scaled / 100
  }

  func money(_ keys: String..., into export: inout PlatformExport) -> Located<DecimalNumber>? {
    for key in keys {
      guard let cell = cell(key) else { continue }
      if let amount = ForeignMoney.read(cell.value) { return Located(amount, at: cell.location) }
      export.reportCell(cell, column: key)
    }
    return nil
  }

  func day(_ keys: String..., into export: inout PlatformExport) -> Day? {
    for key in keys {
      guard let cell = cell(key) else { continue }
      if let day = ForeignDay.read(cell.value) { return day }
      export.reportCell(cell, column: key)
    }
    return nil
  }

  func yesNo(_ keys: String..., into export: inout PlatformExport) -> Bool? {
    for key in keys {
      guard let cell = cell(key) else { continue }
      if let answer = ForeignYesNo.read(cell.value) { return answer }
      export.reportCell(cell, column: key)
    }
    return nil
  }

  /// A point in degrees; nil where one coordinate is missing.
  var place2D: Proposal.Place? {
    guard let latitude = text("latitude").flatMap({ Self.degrees($0, 90) }),
      let longitude = text("longitude").flatMap({ Self.degrees($0, 180) })
    else { return nil }
    return Proposal.Place(latitude: latitude, longitude: longitude)
  }

  /// Millionths; further decimals are cut, since they say less than a metre.
  static func degrees(_ text: String, _ limit: Int) -> Int? {
    let parts = text.replacing(",", with: ".").split(separator: ".", omittingEmptySubsequences: false)
    let short = parts.count == 2 ? "\(parts[0]).\(parts[1].prefix(6))" : text
    guard let number = DecimalNumber(short, decimals: 6), abs(number.scaled) <= limit * 1_000_000 else { return nil }
    return number.scaled
  }
}

extension PlatformExport {
  /// IN290: a cell that does not hold what its column is for; it is left out.
  mutating func reportCell(_ cell: Located<String>, column: String) {
    report("IN290", at: cell.location, ["column": column, "text": String(cell.value.prefix(80))])
  }

  /// HTML as Markdown, with a word about what was left out (IN292).
  mutating func markdown(_ texts: ImportedProposal.Texts) -> ImportedProposal.Texts {
    texts.sorted { $0.key < $1.key }.reduce(into: [:]) { result, text in
      let cleaned = HTMLMarkdown(text.value.value)
      if !cleaned.dropped.isEmpty {
        report(
          "IN292", at: text.value.location, ["elements": cleaned.dropped.map { "<\($0)>" }.joined(separator: ", ")])
      }
      if !cleaned.markdown.isEmpty { result[text.key] = Located(cleaned.markdown, at: text.value.location) }
    }
  }

  /// Titles and answers on one line, without tags.
  mutating func lines(_ texts: ImportedProposal.Texts) -> ImportedProposal.Texts {
    texts.mapValues { $0.map(\.onOneLine) }.filter { !$0.value.value.isEmpty }
  }
}
