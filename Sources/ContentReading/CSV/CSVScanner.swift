import Diagnostics

/// Splits UTF-8 bytes into rows and fields, in pieces as they come, in memory that does not grow with the rows.
///
/// RFC 4180, with what real exports add: a quote opens a quoted field only at the start of a field; rows end with LF,
/// CRLF or CR, also mixed. A fault that would let rows be read as others ends the scan.
final class CSVScanner {
  enum State { case rowStart, afterReturn, fieldStart, plain, quoted, quoteInQuotes }

  let limits: CSVLimits
  let delimiter: UInt8
  private let checksUTF8: Bool

  private var buffer = ByteBuffer()
  private var scratch = ByteBuffer()
  private let classes: UnsafeMutablePointer<UInt8>
  private let marks: UnsafeMutablePointer<FieldMark>

  private var state = State.rowStart
  private var position = 0
  private var rowStart = 0
  private var fieldStart = 0
  private var form = FieldMark.Form.plain
  private var fieldCount = 0
  private var rowLine = 1
  private var quoteLine = 1
  private var anyHighBit: UInt8 = 0
  private var isRewritten = false

  /// The line that is being read, from 1.
  private(set) var line = 1
  /// Rows that were handed on.
  private(set) var rowCount = 0
  private(set) var emptyLines = 0
  private(set) var strayQuotes = 0
  private(set) var firstStrayQuote = 0
  /// Whether characters beyond ASCII were met and were well-formed UTF-8.
  private(set) var metUTF8 = false
  /// Why the scan ended before the bytes did.
  private(set) var fault: CSVFault?

  init(delimiter: UInt8, limits: CSVLimits = CSVLimits(), checksUTF8: Bool = true) {
    self.delimiter = delimiter
    self.limits = limits
    self.checksUTF8 = checksUTF8
    classes = ByteClass.table(delimiter: delimiter)
    marks = .allocate(capacity: limits.columns)
  }

  deinit {
    classes.deallocate()
    marks.deallocate()
  }

  /// Takes the next piece and hands on the rows that end in it; false when a fault has ended the scan.
  func feed(_ piece: UnsafeBufferPointer<UInt8>, row: (CSVRow) -> Void) -> Bool {
    buffer.append(piece)
    scan(row)
    // Done rows go; the unfinished one moves to the front. Its marks are offsets from its start and stay true.
    let done = state == .rowStart || state == .afterReturn ? position : rowStart
    buffer.removeFirst(done)
    position -= done
    fieldStart -= done
    rowStart -= done
    if fault == nil, buffer.count > limits.rowBytes { fault = .rowTooLong(line: rowLine) }
    if fault == nil { checkFieldLength() }
    return fault == nil
  }

  /// Takes the last row when no line end follows it, and says whether a quote was left open.
  func finish(row: (CSVRow) -> Void) {
    guard fault == nil else { return }
    switch state {
    case .quoted:
      let endsWithLine = buffer.count > 0 && classes[Int(buffer.base[buffer.count - 1])] == ByteClass.endsLine
      fault = .quoteNeverCloses(line: quoteLine, lostLines: line - quoteLine + (endsWithLine ? 0 : 1))
    case .fieldStart, .plain, .quoteInQuotes:
      endField(at: position)
      if fault == nil { endRow(at: position, row) }
    case .rowStart, .afterReturn:
      break
    }
  }

  private func scan(_ row: (CSVRow) -> Void) {
    let end = buffer.count
    while position < end, fault == nil {
      switch state {
      case .afterReturn: skipLineFeedOfReturn()
      case .rowStart: beginRow()
      case .fieldStart: beginField()
      case .plain: scanPlain(end, row)
      case .quoted: scanQuoted(end)
      case .quoteInQuotes: afterQuoteInQuotes()
      }
    }
  }

  private func skipLineFeedOfReturn() {
    if buffer.base[position] == ByteClass.lineFeed { position += 1 }
    state = .rowStart
  }

  private func beginRow() {
    rowStart = position
    rowLine = line
    fieldCount = 0
    anyHighBit = 0
    isRewritten = false
    state = .fieldStart
  }

  private func beginField() {
    fieldStart = position
    if buffer.base[position] == ByteClass.quote {
      form = .quoted
      quoteLine = line
      position += 1
      state = .quoted
    } else {
      form = .plain
      state = .plain
    }
  }

  private func scanPlain(_ end: Int, _ row: (CSVRow) -> Void) {
    let bytes = buffer.base
    let classes = UnsafePointer(classes)
    var i = position
    var high = anyHighBit
    while i < end, classes[Int(bytes[i])] == ByteClass.ordinary {
      high |= bytes[i]
      i += 1
    }
    anyHighBit = high
    position = i
    if i < end { endPlain(classes[Int(bytes[i])], row) }
  }

  private func endPlain(_ found: UInt8, _ row: (CSVRow) -> Void) {
    switch found {
    case ByteClass.separates:
      endField(at: position)
      position += 1
      state = .fieldStart
    case ByteClass.endsLine:
      endLine(row)
    case ByteClass.quotes:
      noteStrayQuote()
      position += 1
    default:
      fault = .zeroByte(line: line)
    }
  }

  private func endLine(_ row: (CSVRow) -> Void) {
    let isReturn = buffer.base[position] == ByteClass.carriageReturn
    endField(at: position)
    if fault == nil { endRow(at: position, row) }
    line += 1
    position += 1
    state = isReturn ? .afterReturn : .rowStart
  }

  private func scanQuoted(_ end: Int) {
    let bytes = buffer.base
    let classes = UnsafePointer(classes)
    var i = position
    var high = anyHighBit
    while i < end {
      let byte = bytes[i]
      high |= byte
      if classes[Int(byte)] > ByteClass.separates {
        if byte == ByteClass.quote {
          state = .quoteInQuotes
          i += 1
          break
        }
        if byte == 0 {
          fault = .zeroByte(line: line)
          break
        }
        if byte == ByteClass.carriageReturn || bytes[i - 1] != ByteClass.carriageReturn { line += 1 }
      }
      i += 1
    }
    anyHighBit = high
    position = i
  }

  private func afterQuoteInQuotes() {
    let byte = buffer.base[position]
    switch classes[Int(byte)] {
    case ByteClass.quotes:
      form = .rewritten
      position += 1
      state = .quoted
    case ByteClass.separates, ByteClass.endsLine:
      state = .plain
    default:
      // A quote that closes in the middle of a later line was meant to open that line's field: rows would melt together.
      if line > quoteLine {
        fault = .quoteClosesWithinText(opened: quoteLine, line: line)
      } else {
        noteStrayQuote()
        form = .rewritten
        state = .plain
      }
    }
  }

  private func noteStrayQuote() {
    if strayQuotes == 0 { firstStrayQuote = line }
    strayQuotes += 1
  }

  private func checkFieldLength() {
    guard state == .plain || state == .quoted || state == .quoteInQuotes else { return }
    let isOpen = state == .quoted
    if buffer.count - fieldStart > limits.fieldBytes {
      fault = .fieldTooLong(line: isOpen ? quoteLine : rowLine, isQuoted: isOpen)
    }
  }

  private func endField(at end: Int) {
    if state == .fieldStart {
      // Only at the end of the bytes, after a separator: an empty last field.
      fieldStart = end
      form = .plain
    }
    guard fieldCount < limits.columns else {
      fault = .tooManyColumns(line: rowLine)
      return
    }
    guard end - fieldStart <= limits.fieldBytes else {
      fault = .fieldTooLong(line: rowLine, isQuoted: form != .plain)
      return
    }
    let start = fieldStart - rowStart
    let inset = form == .plain ? 0 : 1
    marks[fieldCount] = FieldMark(
      start: start, end: end - rowStart, form: form, valueStart: start + inset, valueEnd: end - rowStart - inset)
    if form == .rewritten { isRewritten = true }
    fieldCount += 1
  }

  private func endRow(at end: Int, _ onRow: (CSVRow) -> Void) {
    if fieldCount == 1, end == rowStart {
      emptyLines += 1
      return
    }
    let row = UnsafeBufferPointer(start: buffer.base + rowStart, count: end - rowStart)
    if checksUTF8, anyHighBit >= 0x80 {
      if let offset = UTF8Check.firstFault(in: row) {
        fault = .notUTF8(BadBytes(row: row, offset: offset, line: rowLine, metUTF8: metUTF8))
        return
      }
      metUTF8 = true
    }
    if isRewritten { rewriteFields(row) }
    rowCount += 1
    onRow(
      CSVRow(
        bytes: buffer.base + rowStart, scratch: scratch.base, marks: marks, count: fieldCount, line: rowLine))
  }

  /// Makes doubled quotes single, in the scratch bytes; the row itself stays as it was written.
  private func rewriteFields(_ row: UnsafeBufferPointer<UInt8>) {
    scratch.removeFirst(scratch.count)
    for index in 0..<fieldCount where marks[index].form == .rewritten {
      marks[index].valueStart = scratch.count
      scratch.appendUnquoted(UnsafeBufferPointer(rebasing: row[marks[index].start..<marks[index].end]))
      marks[index].valueEnd = scratch.count
    }
  }
}
