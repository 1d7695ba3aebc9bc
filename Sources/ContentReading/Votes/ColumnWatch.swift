import BudgetModel
import Diagnostics

/// Looks for personal data in the columns of an export that nothing reads and nobody has said to ignore.
///
/// The first rows are looked at in full; of the others only what can be nothing else by chance. Memory is constant, and no
/// value is kept.
final class ColumnWatch {
  /// A column that is watched, and what was seen in it.
  private struct Column {
    let index: Int
    let isNamed: Bool
    /// Values of the first rows.
    var sampled = 0
    var sure = Counts()
    var perhaps = Counts()

    /// What most of the values look like, or what one surely is.
    var finding: (kind: PersonalValue, count: Int)? {
      if let most = sure.highest { return most }
      guard let most = perhaps.highest, most.count * 2 >= sampled else { return nil }
      return most
    }
  }

  private struct Counts {
    private var counts: [Int] = []

    mutating func add(_ kind: PersonalValue) {
      if counts.isEmpty { counts = [Int](repeating: 0, count: PersonalValue.allCases.count) }
      counts[kind.place] += 1
    }

    /// Of several equal ones the first.
    var highest: (kind: PersonalValue, count: Int)? {
      guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else { return nil }
      return (PersonalValue.allCases[place], most)
    }
  }

  /// How many rows are looked at in full.
  static let sampleRows = 1000

  private let header: CSVHeader
  private let export: VoteExport
  private var columns: [Column] = []
  private var indices: [Int] = []
  private var rows = 0
  private let sieve = ValueSieve()

  /// - Parameter isRead: whether a column that the round's file does not name is read all the same, as a matrix reads those
  ///   of its proposals.
  init(_ header: CSVHeader, _ export: VoteExport, isRead: (Int) -> Bool = { _ in false }) {
    self.header = header
    self.export = export
    for column in export.unreadColumns(of: header.names) where !isRead(column) {
      let name = header.names[column]
      if export.ignored.contains(name) { continue }
      columns.append(
        Column(index: column, isNamed: PersonalName.isPersonal(name, inTotals: export.shape == .totals)))
    }
    indices = columns.map(\.index)
  }

  /// Whether there is anything to look at.
  var isIdle: Bool { columns.isEmpty }

  func take(_ row: CSVRow) {
    rows += 1
    if rows <= Self.sampleRows { return look(at: row) }
    for place in 0..<indices.count where indices[place] < row.count {
      let cell = row[indices[place]].withoutSpaces
      if sieve.letsThrough(cell), let look = PersonalValue.look(at: cell), look.isSure {
        columns[place].sure.add(look.kind)
      }
    }
  }

  /// In full.
  private func look(at row: CSVRow) {
    for place in 0..<indices.count where indices[place] < row.count {
      let cell = row[indices[place]].withoutSpaces
      if cell.isEmpty { continue }
      columns[place].sampled += 1
      guard let look = PersonalValue.look(at: cell) else { continue }
      if look.isSure { columns[place].sure.add(look.kind) } else { columns[place].perhaps.add(look.kind) }
    }
  }

  /// Columns with personal data, in the order of the header.
  var personalColumns: [String] {
    columns.filter { $0.isNamed || $0.finding != nil }.map { header.names[$0.index] }
  }

  /// IN910 for a column that is named like personal data, IN911 for one with such values. The hint has the line that says
  /// of all of them that they are ignored.
  var problems: [Diagnostic] {
    let names = export.ignored + personalColumns.filter { !export.ignored.contains($0) }
    let line = "ignore: [" + names.map(YAMLLine.inFlow).joined(separator: ", ") + "]"
    return columns.compactMap { column in
      let arguments: [String: any CustomStringConvertible] = [
        "column": header.names[column.index], "file": export.path.value, "line": line,
        "count": column.finding?.count ?? 0,
      ]
      let notes = [Diagnostic.Note("export", at: export.location)]
      let place = header.locations[column.index]
      if let finding = column.finding {
        return Diagnostic(
          "IN911", at: place, arguments, notes: [.init(finding.kind.rawValue, at: place)] + notes)
      }
      return column.isNamed ? Diagnostic("IN910", at: place, arguments, notes: notes) : nil
    }
  }
}

extension PersonalValue {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension ColumnWatch {
  /// The columns of a file that would have to be ignored if only some of its columns were read.
  static func personalColumns(
    of bytes: [UInt8], besides read: [String], _ shape: VoteExport.Shape
  ) -> [String] {
    let place = SourceLocation(path: "", line: 1)
    let export = VoteExport(
      path: Located("", at: place), shape: shape, channel: .digital, delimiter: nil, encoding: .utf8, pool: nil,
      columns: VoteExport.Columns(), separator: ",", poolNames: [:], ignored: read, ballots: nil, location: place)
    var watch: ColumnWatch?
    _ = CSVReader(path: "").read(MemoryBytes(bytes)) { header in
      watch = ColumnWatch(header, export)
      return true
    } row: { row in
      watch?.take(row)
    }
    return watch?.personalColumns ?? []
  }
}
