/// Turns the bytes of a file, piece by piece, into UTF-8.
struct Transcoder {
  enum Source { case utf8, utf16(bigEndian: Bool), windows1252 }

  /// Where the bytes stop making sense.
  struct Fault: Error { let line: Int }

  let source: Source
  private var carriedByte: UInt8?
  private var carriedSurrogate: UInt16?
  private var line = 1
  private(set) var output: [UInt8] = []

  init(_ source: Source) { self.source = source }

  /// Whether the bytes come through as they are, so that they still have to be checked.
  var passesBytesThrough: Bool { if case .utf8 = source { true } else { false } }

  /// Turns one piece; the result is in `output` until the next call.
  mutating func transcode(_ chunk: UnsafeRawBufferPointer) throws(Fault) {
    output.removeAll(keepingCapacity: true)
    switch source {
    case .utf8: output.append(contentsOf: chunk)
    case .utf16(let bigEndian): try transcodeUTF16(chunk, bigEndian: bigEndian)
    case .windows1252: try transcodeWindows1252(chunk)
    }
  }

  /// Says whether the file ended in the middle of a character.
  mutating func finish() throws(Fault) {
    if carriedByte != nil || carriedSurrogate != nil { throw Fault(line: line) }
  }

  private mutating func transcodeWindows1252(_ chunk: UnsafeRawBufferPointer) throws(Fault) {
    for byte in chunk {
      if byte < 0x80 {
        if byte == 0x0A { line += 1 }
        output.append(byte)
      } else if let scalar = Windows1252.scalar(of: byte) {
        append(scalar)
      } else {
        throw Fault(line: line)
      }
    }
  }

  private mutating func transcodeUTF16(_ chunk: UnsafeRawBufferPointer, bigEndian: Bool) throws(Fault) {
    for byte in chunk {
      guard let first = carriedByte else {
        carriedByte = byte
        continue
      }
      carriedByte = nil
      try append(unit: bigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first))
    }
  }

  private mutating func append(unit: UInt16) throws(Fault) {
    if let high = carriedSurrogate {
      guard UTF16.isTrailSurrogate(unit) else { throw Fault(line: line) }
      carriedSurrogate = nil
      append(UTF16.decode(UTF16.EncodedScalar([high, unit])))
    } else if UTF16.isLeadSurrogate(unit) {
      carriedSurrogate = unit
    } else if let scalar = Unicode.Scalar(UInt32(unit)) {
      if unit == 0x0A { line += 1 }
      append(scalar)
    } else {
      throw Fault(line: line)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
