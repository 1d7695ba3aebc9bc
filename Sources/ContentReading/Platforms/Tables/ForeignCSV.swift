internal import Diagnostics

/// Reads a table of text whatever separates its columns, in whatever encoding, with the faults that exporters have.
///
/// Tells the encoding, the separator and quotes that were never escaped from the bytes themselves, because nobody has
/// declared anything yet when a file is imported.
enum ForeignCSV {
  /// Every row, the header and what stands above it included; nil after what `CSVReader` cannot read. Reports IN281 for
  /// Windows-1252, IN283 for quotes that were not escaped, and what `CSVReader` reports.
  static func read(_ path: String, _ bytes: [UInt8]) -> (table: ForeignTable?, problems: [Diagnostic]) {
    let (text, encodingProblem) = decoded(bytes, path)
    guard let text else {
      return (nil, CSVReader(path: path).read(MemoryBytes(bytes), header: { _ in true }, row: { _ in }).problems)
    }
    let delimiter = ForeignDelimiter.choose(text)
    let strict = strictRows(path, text, delimiter)
    var problems = encodingProblem.map { [$0] } ?? []
    if strict.problems.contains(where: { quoteFaults.contains($0.code) }) {
      let lenient = UnescapedQuotes.rows(path, text, delimiter)
      if evenness(lenient.rows) > evenness(strict.rows) || strict.problems.hasErrors {
        problems.append(
          Diagnostic("IN283", at: SourceLocation(path: path, line: lenient.firstLine), ["line": lenient.firstLine]))
        return (ForeignTable(path: path, rows: lenient.rows), problems)
      }
    }
    problems += strict.problems
    return (problems.hasErrors ? nil : ForeignTable(path: path, rows: strict.rows), problems)
  }

  private static let quoteFaults: Set<DiagnosticCode> = ["IN205", "IN206", "IN207", "IN215"]

  private static func strictRows(
    _ path: String, _ text: [UInt8], _ delimiter: UInt8
  ) -> (rows: [ForeignTable.Row], problems: [Diagnostic]) {
    var rows: [ForeignTable.Row] = []
    let summary = CSVReader(path: path, delimiter: delimiter).read(MemoryBytes(text)) { header in
      let cells = zip(header.names, header.locations).map { Located(CellText.clean($0), at: $1) }
      rows.append(ForeignTable.Row(line: header.line, cells: cells))
      return true
    } row: { row in
      let cells = (0..<row.count).map { Located(CellText.clean(row.text($0)), at: row.location(of: $0, in: path)) }
      rows.append(ForeignTable.Row(line: row.line, cells: cells))
    }
    return (rows, summary.problems)
  }

  /// How many rows are as wide as most are.
  private static func evenness(_ rows: [ForeignTable.Row]) -> Int {
    Dictionary(rows.map { ($0.cells.count, 1) }, uniquingKeysWith: +).values.max() ?? 0
  }

  /// The text as UTF-8 without mark, and IN281 when it was Windows-1252; nil when it is no text of either kind.
  private static func decoded(_ bytes: [UInt8], _ path: String) -> (text: [UInt8]?, problem: Diagnostic?) {
    switch ByteOrderMark(of: bytes) {
    case .utf8: return (Array(bytes.dropFirst(3)), nil)
    case .utf16LittleEndian: return (utf16(bytes) { UInt16($0) | UInt16($1) << 8 }, nil)
    case .utf16BigEndian: return (utf16(bytes) { UInt16($1) | UInt16($0) << 8 }, nil)
    case nil: break
    }
    guard let fault = bytes.withUnsafeBufferPointer(UTF8Check.firstFault) else { return (bytes, nil) }
    guard let text = Windows1252.text(of: bytes) else { return (nil, nil) }
    let line = bytes[..<fault].count { $0 == 0x0A } + 1
    return (Array(text.utf8), Diagnostic("IN281", at: SourceLocation(path: path, line: line), ["line": line]))
  }

  private static func utf16(_ bytes: [UInt8], _ join: (UInt8, UInt8) -> UInt16) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { join(bytes[$0], bytes[$0 + 1]) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// Finds what separates columns when titles may stand above the header and totals below the rows.
enum ForeignDelimiter {
  private static let candidates: [UInt8] = [0x3B, 0x2C, 0x09, 0x7C]

  /// The character that gives most lines the same number of columns, a row counting for as many lines as it spans; of
  /// several, the one with more columns. A comma when none separates anything.
  static func choose(_ text: [UInt8]) -> UInt8 {
    var best: (delimiter: UInt8, lines: Int, columns: Int) = (0x2C, 0, 0)
    for delimiter in candidates {
      let rows = rows(delimiter, in: text.prefix(256 * 1024)).filter { $0.separators > 0 }
      let common = Dictionary(rows.map { ($0.separators, $0.lines) }, uniquingKeysWith: +).max {
        ($0.value, $0.key) < ($1.value, $1.key)
      }
      if let common, (common.value, common.key) > (best.lines, best.columns) {
        best = (delimiter, common.value, common.key)
      }
    }
    return best.delimiter
  }

  /// How often a character stands outside quotes in each of the first rows, and how many lines the row spans.
  private static func rows(
    _ delimiter: UInt8, in text: ArraySlice<UInt8>
  ) -> [(separators: Int, lines: Int)] {
    var rows = [(separators: 0, lines: 1)]
    var isQuoted = false
    var isAtStart = true
    for byte in text {
      if byte == 0x22, isQuoted || isAtStart {
        isAtStart = isQuoted
        isQuoted.toggle()
      } else if isQuoted {
        if byte == 0x0A { rows[rows.count - 1].lines += 1 }
      } else {
        isAtStart = byte == delimiter || byte == 0x0A
        if byte == delimiter { rows[rows.count - 1].separators += 1 }
        if byte == 0x0A { rows.append((0, 1)) }
        if rows.count > 60 { break }
      }
    }
    return rows
  }
}
