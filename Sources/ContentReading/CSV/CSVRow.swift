public import Diagnostics

/// Where one field lies, as offsets from the start of its row's bytes.
struct FieldMark {
  enum Form {
    case plain
    /// Within quotes, nothing doubled.
    case quoted
    /// Doubled quotes, or text after the closing quote: the value lies in the scratch bytes.
    case rewritten
  }

  /// The written bytes, quotes included.
  var start: Int
  var end: Int
  var form: Form
  /// The value, as offsets from the row's start or, when rewritten, from the scratch bytes' start.
  var valueStart: Int
  var valueEnd: Int
}

/// One row of a table, as slices of the reader's own bytes: valid only during the call that brought it.
public struct CSVRow {
  let bytes: UnsafePointer<UInt8>
  let scratch: UnsafePointer<UInt8>
  let marks: UnsafePointer<FieldMark>
  /// How many fields the row has.
  public let count: Int
  /// The line on which the row begins, from 1.
  public let line: Int

  /// The value of a field, without its quotes; doubled quotes are single.
  @inline(__always)
  public subscript(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(column >= 0 && column < count, "a row is asked only for fields that it has")
    let mark = marks[column]
    let base = mark.form == .rewritten ? scratch : bytes
    return UnsafeBufferPointer(start: base + mark.valueStart, count: mark.valueEnd - mark.valueStart)
  }

  /// The value of a field as text.
  public func text(_ column: Int) -> String { String(decoding: self[column], as: UTF8.self) }

  /// Whether no field says anything: what spreadsheets write below their last row.
  public var isBlank: Bool {
    (0..<count).allSatisfy { self[$0].isEmpty }
  }

  /// Where a field's value stands in the file. O(bytes of the row).
  public func location(of column: Int, in path: String) -> SourceLocation {
    let mark = marks[column]
    let from = mark.form == .plain ? mark.start : mark.start + 1
    var line = self.line
    var scalars = 1
    for i in 0..<from {
      if endsLine(at: i) {
        line += 1
        scalars = 1
      } else if bytes[i] & 0xC0 != 0x80 {
        scalars += 1
      }
    }
    let length = self[column].prefix { $0 != 0x0A && $0 != 0x0D }.count { $0 & 0xC0 != 0x80 }
    return SourceLocation(path: path, line: line, column: scalars, length: length)
  }

  private func endsLine(at i: Int) -> Bool {
    bytes[i] == 0x0A || (bytes[i] == 0x0D && bytes[i + 1] != 0x0A)
  }
}
