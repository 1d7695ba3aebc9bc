import BudgetModel
public import ContentReading
public import Diagnostics
import SiteModel

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
  /// round's file ignores or does not map.
  ///
  /// Left out is what tells of nobody: values of fewer than four letters or eight digits, and words that the portal's own
  /// files say. A value that many rows share (a district, a browser) is left out only when any text of the content, the
  /// theme or the open data's dictionary says it too, or when it is a number or one word in small letters, as the program
  /// itself writes codes: those stand on pages without telling of anybody.
  public mutating func add(columnsOf folder: any ContentFolder) {
    var shared = ForbiddenValues()
    for round in PortalReading.read(folder).portal?.rounds ?? [] {
      let own = ["content/portal.yaml", "content/areas.yaml", "content/rounds/\(round.id)/round.yaml"]
      let said = own.compactMap { try? folder.bytes(of: $0) }.map { String(decoding: $0, as: UTF8.self) }
      for export in round.votes?.exports ?? [] { add(export, folder, said: said.joined(separator: "\n"), &shared) }
    }
    if shared.isEmpty { return }
    let said = shared.textsSaid(in: folder)
    for value in shared.originals where !said.contains(value.text) { add(value.text, from: value.source) }
  }

  private mutating func add(
    _ export: VoteExport, _ folder: any ContentFolder, said: String, _ shared: inout ForbiddenValues
  ) {
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
    for (value, place) in found.sorted(by: { $0.key < $1.key }) where !said.contains(value) {
      let source = SourceLocation(path: export.path.value, line: place.line)
      if place.count <= many {
        add(value, from: source)
      } else if !Self.isCommon(value) {
        shared.add(value, from: source)
      }
    }
  }

  private static func tells(_ value: String) -> Bool { value.utf8.count >= (isNumber(value) ? 8 : 4) }

  private static func isNumber(_ value: String) -> Bool {
    value.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x20, 0x2C, 0x2E, 0x2D].contains($0) }
  }

  /// A number or day, or one word in small letters without accents.
  private static func isCommon(_ value: String) -> Bool {
    isNumber(value) || value.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
  }

  /// Those of the texts that people or the program say of their own accord.
  private func textsSaid(in folder: any ContentFolder) -> Set<String> {
    var said = texts(in: Array(OpenDataVocabulary.text.utf8))
    for path in folder.paths where !Self.isData(path) {
      if let bytes = try? folder.bytes(of: path) { said.formUnion(texts(in: bytes)) }
    }
    return said
  }

  /// What came from elsewhere, and is not anybody's words: exports of votes and bookings.
  private static func isData(_ path: String) -> Bool {
    let steps = path.split(separator: "/")
    return steps.count > 4 && steps[1] == "rounds" && ["votes", "costs"].contains(steps[3])
  }
}

extension String {
  /// Without spaces at both ends.
  fileprivate var trimmingSpaces: String {
    let kept = drop { $0 == " " }
    return String(kept.reversed().drop { $0 == " " }.reversed())
  }
}
