/// Finds what separates the fields of a table from its first rows.
enum DelimiterSniffer {
  enum Finding: Equatable {
    case found(UInt8)
    /// Several characters would do, and nothing tells which is meant.
    case ambiguous([UInt8])
  }

  static let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]

  /// Looks at the header and up to `rows` rows after it, outside quotes.
  ///
  /// A character separates when the header has it. Of several, the one that splits every row as often as the header
  /// is meant. A header without any is a table of one column; then the first character that stands in no row is taken.
  /// - Parameter isWhole: whether the sample is the whole file; otherwise its last row may be cut and is left out.
  static func sniff(_ sample: UnsafeBufferPointer<UInt8>, isWhole: Bool, rows: Int = 20) -> Finding {
    let counts = candidates.map { separators($0, in: sample, isWhole: isWhole, rows: rows + 1) }
    let inHeader = candidates.indices.filter { (counts[$0].first ?? 0) > 0 }
    if inHeader.isEmpty {
      let unused = candidates.indices.first { counts[$0].allSatisfy { $0 == 0 } }
      return .found(candidates[unused ?? 1])
    }
    if inHeader.count == 1 { return .found(candidates[inHeader[0]]) }
    let steady = inHeader.filter { index in counts[index].allSatisfy { $0 == counts[index][0] } }
    return steady.count == 1 ? .found(candidates[steady[0]]) : .ambiguous(inHeader.map { candidates[$0] })
  }

  /// How often `delimiter` separates in each of the first rows that are not empty.
  private static func separators(
    _ delimiter: UInt8, in sample: UnsafeBufferPointer<UInt8>, isWhole: Bool, rows: Int
  ) -> [Int] {
    var counts: [Int] = []
    var row = SampleRow()
    for byte in sample {
      if row.take(byte, delimiter: delimiter) { continue }
      if !row.isEmpty { counts.append(row.separators) }
      if counts.count == rows { return counts }
      row = SampleRow()
    }
    if !row.isEmpty, isWhole || counts.isEmpty { counts.append(row.separators) }
    return counts
  }

  private struct SampleRow {
    private(set) var separators = 0
    private(set) var isEmpty = true
    private var isQuoted = false
    private var isAtFieldStart = true

    /// Takes one byte of the row; false when the byte ends it.
    mutating func take(_ byte: UInt8, delimiter: UInt8) -> Bool {
      let quote = UInt8(ascii: "\"")
      if !isQuoted, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return false }
      isEmpty = false
      if byte == quote, isQuoted || isAtFieldStart {
        // A doubled quote closes and opens again: the same in the end.
        isAtFieldStart = isQuoted
        isQuoted.toggle()
      } else if !isQuoted {
        isAtFieldStart = byte == delimiter
        if byte == delimiter { separators += 1 }
      }
      return true
    }
  }
}
