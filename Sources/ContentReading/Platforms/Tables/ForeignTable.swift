internal import Diagnostics

/// A table that someone else's program wrote: rows of cells with their places, before anyone knows what they mean.
///
/// Comes from CSV, from a sheet of a workbook, or from a list of JSON objects, so that each platform is read once for
/// all three.
struct ForeignTable: Sendable {
  struct Row: Sendable {
    /// From 1; in a workbook the number of the row.
    let line: Int
    let cells: [Located<String>]

    var isBlank: Bool { cells.allSatisfy(\.value.isEmpty) }
    var texts: [String] { cells.map(\.value) }
  }

  let path: String
  /// The name of the sheet, in a workbook.
  let sheet: String?
  var rows: [Row]

  init(path: String, sheet: String? = nil, rows: [Row]) {
    self.path = path
    self.sheet = sheet
    self.rows = rows
  }
}

/// What spreadsheets and exporters put around a value, and which is no part of it.
enum CellText {
  /// Without spaces at both ends, and without the `'` that exporters set before `= + - @` so that no spreadsheet takes
  /// the text for a formula (Decidim's `csv.rb`).
  static func clean(_ text: String) -> String {
    let trimmed = text.withoutOuterSpace
    let scalars = trimmed.unicodeScalars.prefix(2)
    guard scalars.first == "'", let second = scalars.last, scalars.count == 2, "=+-@".unicodeScalars.contains(second)
    else { return trimmed }
    return String(trimmed.dropFirst())
  }
}

extension StringProtocol {
  /// Without spaces, line breaks, no-break spaces and byte-order marks at both ends.
  var withoutOuterSpace: String {
    let scalars = unicodeScalars
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// With single spaces for every run of spaces and line breaks, and without control characters: fit for one line.
  var onOneLine: String {
    var line = ""
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace || scalar.isRefusedControl {
        if !line.isEmpty, !line.hasSuffix(" ") { line += " " }
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line.withoutOuterSpace
  }
}
