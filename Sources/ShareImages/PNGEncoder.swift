/// Writes a picture with a palette of sixteen colours as PNG (ISO/IEC 15948): two pixels a byte, each row as the difference
/// from the one above, compressed by DEFLATE's fixed code with repeats of single bytes (RFC 1951). Flat pictures with
/// letters, as ours are, become some ten kilobytes, in a tenth of the time that a search for longer repeats takes.
struct PNGEncoder {
  /// - Parameter palette: at most 16 colours.
  /// - Parameter colours: the place in the palette of each number that a pixel of the canvas may be.
  static func png(
    of canvas: Canvas, palette: [(red: UInt8, green: UInt8, blue: UInt8)], colours: [UInt8]
  ) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = bytes(UInt32(canvas.width)) + bytes(UInt32(canvas.height)) + [4, 3, 0, 0, 0]
    chunk("IHDR", header, to: &file)
    chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &file)
    chunk("IDAT", compressed(canvas, colours), to: &file)
    chunk("IEND", [], to: &file)
    return file
  }

  private static func compressed(_ canvas: Canvas, _ colours: [UInt8]) -> [UInt8] {
    let width = (canvas.width + 1) / 2
    var deflation = Deflation()
    var above = [UInt8](repeating: 0, count: width)
    var row = above
    for number in 0..<canvas.height {
      if canvas.isRowAlike(number) {
        deflation.repeatRow(width)
        continue
      }
      pack(canvas, number, colours, into: &row)
      deflation.write(row, above: above)
      swap(&row, &above)
    }
    return deflation.ended()
  }

  /// The left pixel in the upper half of each byte.
  private static func pack(_ canvas: Canvas, _ number: Int, _ colours: [UInt8], into row: inout [UInt8]) {
    let first = number * canvas.width
    canvas.pixels.withUnsafeBufferPointer { pixels in
      colours.withUnsafeBufferPointer { colours in
        row.withUnsafeMutableBufferPointer { row in
          for place in row.indices {
            let left = colours[Int(pixels[first + 2 * place])]
            let isAlone = 2 * place + 1 >= canvas.width
            row[place] = left << 4 | (isAlone ? 0 : colours[Int(pixels[first + 2 * place + 1])])
          }
        }
      }
    }
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }

  private static func chunk(_ kind: String, _ content: [UInt8], to file: inout [UInt8]) {
    file += bytes(UInt32(content.count))
    let body = Array(kind.utf8) + content
    file += body
    file += bytes(CRC32.of(body))
  }
}

/// The check sum of PNG's chunks (ISO 3309).
enum CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    table.withUnsafeBufferPointer { table in
      for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    }
    return sum ^ 0xFFFF_FFFF
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
  }
}
