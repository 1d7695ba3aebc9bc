public import Diagnostics

/// Reads one of the portal's own small tables (indicator values, budget lines, bookings) into typed cells.
///
///     TableReader(path: path, columns: ["goal", "year", "value"]).read(stream) { row in
///       guard let goal = row.text("goal"), let year = row.year("year") else { return }
///       ...
///     }
///
/// Columns may stand in any order. Every fault is reported, each at its cell; a row goes on after a faulty cell, so
/// that all its faults come in one run.
public struct TableReader: Sendable {
  public let path: String
  /// Columns that must be there.
  public let columns: [String]
  /// Columns that may be there.
  public let optional: [String]

  public init(path: String, columns: [String], optional: [String] = []) {
    self.path = path
    self.columns = columns
    self.optional = optional
  }

  /// Hands on each row that is as wide as the header, and returns all problems.
  ///
  /// Reports what `CSVReader` reports, IN212 for a missing column, IN213 for a name that stands twice, IN216 for a row
  /// of another width, IN217 and IN218 for columns that nothing is known of, and IN220-IN226 for cells. With a faulty
  /// header no row is handed on. Rows without any value are skipped.
  public func read(_ stream: any ByteStream, row onRow: (inout TableRow) -> Void) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var header: CSVHeader?
    let summary = CSVReader(path: path).read(stream) { found in
      problems += self.problems(of: found)
      header = found
      return problems.isEmpty
    } row: { row in
      guard let header, !row.isBlank else { return }
      guard row.count == header.count else {
        problems.append(.rowOfOtherWidth(path, line: row.line, fields: row.count, columns: header.count))
        return
      }
      var cells = TableRow(row, header)
      onRow(&cells)
      problems += cells.problems
    }
    return summary.problems + problems
  }

  private func problems(of header: CSVHeader) -> [Diagnostic] {
    let place = SourceLocation(path: path, line: header.line)
    var problems: [Diagnostic] = []
    for name in columns {
      do throws(Diagnostic) { _ = try header.column(Located(name, at: place)) } catch { problems.append(error) }
    }
    for name in optional where header.index(of: name) != nil {
      do throws(Diagnostic) { _ = try header.column(Located(name, at: place)) } catch { problems.append(error) }
    }
    for (name, location) in zip(header.names, header.locations) {
      if name.isEmpty {
        problems.append(Diagnostic("IN218", at: location))
      } else if !columns.contains(name), !optional.contains(name) {
        problems.append(unknownColumn(name, at: location))
      }
    }
    return problems
  }

  private func unknownColumn(_ name: String, at location: SourceLocation) -> Diagnostic {
    let known = columns + optional
    return Diagnostic(
      "IN217", at: location, ["name": name, "known": known.joined(separator: ", ")],
      suggestion: Suggestion.nearest(to: name, among: known))
  }
}

extension Diagnostic {
  /// IN216: a row has more or fewer fields than the header has columns.
  static func rowOfOtherWidth(_ path: String, line: Int, fields: Int, columns: Int) -> Self {
    Diagnostic("IN216", at: SourceLocation(path: path, line: line), ["fields": fields, "columns": columns])
  }
}
