import BudgetModel
public import ContentReading
public import Diagnostics

extension ForbiddenValues {
  /// The lines of a file that lists them; empty lines and lines that begin with `#` are none. IN100 when it cannot be
  /// read.
  public mutating func add(linesOf path: String) throws(Diagnostic) {
    guard let bytes = DiskFile.bytes(of: path) else { throw .unreadable(path, reason: "no such file") }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      add(String(line), from: SourceLocation(path: path, line: index + 1))
    }
  }

  /// Every value of the columns of a portal's vote exports that may stand nowhere: voters' codes, times, and what the
  /// round's file ignores or does not map. Left out is what tells of nobody: values of fewer than four letters or eight digits, values that many
  /// rows share, and words that the portal's own files say.
  public mutating func add(columnsOf folder: any ContentFolder) {
    for round in PortalReading.read(folder).portal?.rounds ?? [] {
      let own = ["content/portal.yaml", "content/areas.yaml", "content/rounds/\(round.id)/round.yaml"]
      let said = own.compactMap { try? folder.bytes(of: $0) }.map { String(decoding: $0, as: UTF8.self) }
      for export in round.votes?.exports ?? [] { add(export, folder, said: said.joined(separator: "\n")) }
    }
  }

  private mutating func add(_ export: VoteExport, _ folder: any ContentFolder, said: String) {
    guard let stream = try? folder.open(export.path.value) else { return }
    var columns: [Int] = []
    var found: [String: (count: Int, line: Int)] = [:]
    let reader = CSVReader(path: export.path.value, encoding: export.encoding, delimiter: export.delimiter)
    let summary = reader.read(stream) { header in
      columns = export.privateColumns(of: header.names)
      return !columns.isEmpty
    } row: { row in
      for column in columns where column < row.count {
        let value = row.text(column).trimmingSpaces
        if Self.tells(value) { found[value, default: (0, row.line)].count += 1 }
      }
    }
    let many = max(5, summary.rows / 100)
    for (value, place) in found.sorted(by: { $0.key < $1.key }) where place.count <= many && !said.contains(value) {
      add(value, from: SourceLocation(path: export.path.value, line: place.line))
    }
  }

  private static func tells(_ value: String) -> Bool {
    let isNumber = value.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x20, 0x2C, 0x2E, 0x2D].contains($0) }
    return value.utf8.count >= (isNumber ? 8 : 4)
  }
}

extension String {
  /// Without spaces at both ends.
  fileprivate var trimmingSpaces: String {
    let kept = drop { $0 == " " }
    return String(kept.reversed().drop { $0 == " " }.reversed())
  }
}
