/// How large a table's parts may be. More is a sign of another kind of file, or of a quote that never closes.
public struct CSVLimits: Sendable {
  public var columns = 1_000
  /// Bytes of one field, quotes included.
  public var fieldBytes = 1 << 20
  /// Bytes of one row.
  public var rowBytes = 16 << 20
  /// Bytes that are read at once, at least 4. What separates the fields is found from the first of them.
  public var pieceBytes = 256 * 1024

  public init() {}
}

/// Why a table could not be read to its end. Lines count from 1.
enum CSVFault {
  case notUTF8(BadBytes)
  case zeroByte(line: Int)
  case quoteNeverCloses(line: Int, lostLines: Int)
  case quoteClosesWithinText(opened: Int, line: Int)
  case tooManyColumns(line: Int)
  case fieldTooLong(line: Int, isQuoted: Bool)
  case rowTooLong(line: Int)
}

/// A row that is not UTF-8: where, and how it would read in the encoding that is most likely meant.
struct BadBytes {
  let line: Int
  /// The offset of the byte within its line, from 1.
  let byteInLine: Int
  let byte: UInt8
  /// The words around the byte as Windows-1252 has them; nil when a byte stands for nothing there, or when the file
  /// has shown itself to be UTF-8 before, so that the byte is damage and not another encoding.
  let asWindows1252: String?

  init(row: UnsafeBufferPointer<UInt8>, offset: Int, line: Int, metUTF8: Bool) {
    let before = row[..<offset]
    let lineStart = before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    self.line = line + before.count { $0 == 0x0A }
    byteInLine = offset - lineStart + 1
    byte = row[offset]
    let around = row[max(lineStart, offset - 20)..<min(row.count, offset + 20)].prefix { $0 != 0x0A && $0 != 0x0D }
    let fits = !metUTF8 && Windows1252.text(of: row) != nil
    asWindows1252 = fits ? Windows1252.text(of: around) : nil
  }
}
