public import BudgetModel
internal import Checksums
public import Diagnostics

/// Reads a table from bytes, row by row, in constant memory.
///
/// The first row that is not empty is the header. Rows come with as many fields as they have; whoever reads them
/// decides what a short or long row means. Nothing is skipped but empty lines, and those are counted.
public struct CSVReader: Sendable {
  /// The file's path, for problems.
  public let path: String
  public let encoding: TextEncoding
  /// What separates the fields; nil: found from the first rows.
  public let delimiter: UInt8?
  public let limits: CSVLimits

  public init(
    path: String, encoding: TextEncoding = .utf8, delimiter: UInt8? = nil, limits: CSVLimits = CSVLimits()
  ) {
    self.path = path
    self.encoding = encoding
    self.delimiter = delimiter
    self.limits = limits
  }

  /// What a reading found besides the rows themselves.
  public struct Summary: Sendable {
    /// Rows handed on, without the header.
    public let rows: Int
    public let emptyLines: Int
    public let byteCount: Int
    /// The digest of the file's bytes as 64 hexadecimal digits; nil when the reading ended before the file did.
    public let sha256: String?
    public let problems: [Diagnostic]
  }

  /// Hands the header to `header` and, while that says true, each row to `row`.
  ///
  /// Reports IN200-IN211 for what makes the table unreadable; then the rows that came before the fault have been handed
  /// on, and must not be trusted. Bytes are read in pieces of `CSVLimits.pieceBytes`.
  public func read(
    _ stream: any ByteStream, header: (CSVHeader) -> Bool, row: (CSVRow) -> Void
  ) -> Summary {
    var reading = CSVReading(self)
    do throws(Diagnostic) {
      try reading.run(stream, header: header, row: row)
    } catch {
      reading.problems.append(error)
    }
    return reading.summary
  }
}

/// One reading under way.
private struct CSVReading {
  let reader: CSVReader
  var problems: [Diagnostic] = []
  private var digest = SHA256()
  private var byteCount = 0
  private var transcoder = Transcoder(.utf8)
  private var scanner: CSVScanner?
  private var header: CSVHeader?
  private var isStopped = false

  init(_ reader: CSVReader) { self.reader = reader }

  var summary: CSVReader.Summary {
    let isWhole = !isStopped && scanner?.fault == nil && !problems.hasErrors
    return CSVReader.Summary(
      rows: max(0, (scanner?.rowCount ?? 0) - 1), emptyLines: scanner?.emptyLines ?? 0, byteCount: byteCount,
      sha256: isWhole ? digest.hexadecimal() : nil, problems: problems)
  }

  mutating func run(
    _ source: any ByteStream, header onHeader: (CSVHeader) -> Bool, row onRow: (CSVRow) -> Void
  ) throws(Diagnostic) {
    var stream = source
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: max(4, reader.limits.pieceBytes), alignment: 16)
    defer { piece.deallocate() }
    var isLast = false
    while !isLast, !isStopped {
      let count = try Self.fill(piece, from: &stream)
      isLast = count < piece.count
      let bytes = UnsafeRawBufferPointer(rebasing: piece[..<count])
      digest.update(bytes)
      try take(bytes, isLast: isLast, onHeader, onRow)
      byteCount += count
    }
    if !isStopped { try finish(onHeader, onRow) }
  }

  /// Reads until the piece is full or the bytes end.
  private static func fill(
    _ piece: UnsafeMutableRawBufferPointer, from stream: inout any ByteStream
  ) throws(Diagnostic) -> Int {
    var filled = 0
    while filled < piece.count {
      let count = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: piece[filled...]))
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  private mutating func take(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, _ onHeader: (CSVHeader) -> Bool, _ onRow: (CSVRow) -> Void
  ) throws(Diagnostic) {
    var rest = bytes
    if byteCount == 0 { rest = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(chooseEncoding(bytes))) }
    if transcoder.passesBytesThrough {
      let text = UnsafeBufferPointer(start: rest.baseAddress?.assumingMemoryBound(to: UInt8.self), count: rest.count)
      if let problem = scan(text, isLast: isLast, onHeader, onRow) { throw problem }
      return
    }
    do throws(Transcoder.Fault) {
      try transcoder.transcode(rest)
    } catch {
      throw .notDecodable(reader.path, line: error.line, encoding: reader.encoding)
    }
    let output = transcoder.output
    let problem = output.withUnsafeBufferPointer { scan($0, isLast: isLast, onHeader, onRow) }
    if let problem { throw problem }
  }

  /// Sets the transcoder from the first bytes and the encoding that is declared; says how many bytes are a mark.
  private mutating func chooseEncoding(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard let mark = ByteOrderMark(of: bytes) else {
      transcoder = Transcoder(source(without: bytes))
      return 0
    }
    let said: TextEncoding = mark == .utf8 ? .utf8 : .utf16
    if reader.encoding != .utf8, reader.encoding != said {
      problems.append(.encodingContradictsMark(reader.path, declared: reader.encoding, mark: said))
    }
    transcoder = Transcoder(mark == .utf8 ? .utf8 : .utf16(bigEndian: mark == .utf16BigEndian))
    return mark.byteCount
  }

  private func source(without bytes: UnsafeRawBufferPointer) -> Transcoder.Source {
    switch reader.encoding {
    case .utf8: .utf8
    case .utf16: .utf16(bigEndian: bytes.first == 0)
    case .windows1252: .windows1252
    }
  }

  private mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, isLast: Bool, _ onHeader: (CSVHeader) -> Bool, _ onRow: (CSVRow) -> Void
  ) -> Diagnostic? {
    if scanner == nil {
      switch reader.delimiter.map({ .found($0) }) ?? DelimiterSniffer.sniff(text, isWhole: isLast) {
      case .found(let delimiter): scanner = makeScanner(delimiter)
      case .ambiguous(let several): return .ambiguousDelimiter(reader.path, several)
      }
    }
    guard let scanner, !scanner.feed(text, row: { take($0, onHeader, onRow) }) else { return nil }
    return scanner.fault.map { .tableUnreadable($0, in: reader.path) }
  }

  private func makeScanner(_ delimiter: UInt8) -> CSVScanner {
    CSVScanner(delimiter: delimiter, limits: reader.limits, checksUTF8: transcoder.passesBytesThrough)
  }

  @inline(__always)
  private mutating func take(_ row: CSVRow, _ onHeader: (CSVHeader) -> Bool, _ onRow: (CSVRow) -> Void) {
    if header != nil {
      if !isStopped { onRow(row) }
    } else {
      let header = CSVHeader(row, path: reader.path, delimiter: scanner?.delimiter ?? UInt8(ascii: ","))
      self.header = header
      isStopped = !onHeader(header)
    }
  }

  private mutating func finish(_ onHeader: (CSVHeader) -> Bool, _ onRow: (CSVRow) -> Void) throws(Diagnostic) {
    do throws(Transcoder.Fault) {
      try transcoder.finish()
    } catch {
      throw .notDecodable(reader.path, line: error.line, encoding: reader.encoding)
    }
    guard let scanner else { throw .tableIsEmpty(reader.path) }
    scanner.finish { take($0, onHeader, onRow) }
    if let fault = scanner.fault { throw .tableUnreadable(fault, in: reader.path) }
    if header == nil { throw .tableIsEmpty(reader.path) }
    if scanner.strayQuotes > 0 {
      problems.append(.strayQuotes(reader.path, line: scanner.firstStrayQuote, count: scanner.strayQuotes))
    }
  }
}
