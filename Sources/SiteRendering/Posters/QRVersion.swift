/// How large a QR code is and how its data are protected, for error correction of level M (ISO/IEC 18004, table 9).
struct QRVersion {
  let number: Int
  /// Codewords for correction in each block.
  let correction: Int
  /// How many blocks there are, and how many codewords of data each holds.
  let blocks: [(count: Int, data: Int)]
  /// Where alignment patterns have their centres.
  let alignment: [Int]

  var size: Int { 17 + 4 * number }
  private var capacity: Int { blocks.reduce(0) { $0 + $1.count * $1.data } }
  /// Bits that tell how long the text is.
  private var lengthBits: Int { number < 10 ? 8 : 16 }

  private static let all: [QRVersion] = [
    QRVersion(number: 1, correction: 10, blocks: [(1, 16)], alignment: []),
    QRVersion(number: 2, correction: 16, blocks: [(1, 28)], alignment: [6, 18]),
    QRVersion(number: 3, correction: 26, blocks: [(1, 44)], alignment: [6, 22]),
    QRVersion(number: 4, correction: 18, blocks: [(2, 32)], alignment: [6, 26]),
    QRVersion(number: 5, correction: 24, blocks: [(2, 43)], alignment: [6, 30]),
    QRVersion(number: 6, correction: 16, blocks: [(4, 27)], alignment: [6, 34]),
    QRVersion(number: 7, correction: 18, blocks: [(4, 31)], alignment: [6, 22, 38]),
    QRVersion(number: 8, correction: 22, blocks: [(2, 38), (2, 39)], alignment: [6, 24, 42]),
    QRVersion(number: 9, correction: 22, blocks: [(3, 36), (2, 37)], alignment: [6, 26, 46]),
    QRVersion(number: 10, correction: 26, blocks: [(4, 43), (1, 44)], alignment: [6, 28, 50]),
  ]

  /// The smallest that holds a text of so many bytes.
  static func fitting(_ bytes: Int) -> QRVersion? {
    all.first { 4 + $0.lengthBits + 8 * bytes <= 8 * $0.capacity }
  }

  /// The text with its mode and length, padded, in blocks with their corrections, dealt out in turn.
  func codewords(of bytes: [UInt8]) -> [UInt8] {
    let data = padded(bytes)
    var parts: [[UInt8]] = []
    var start = 0
    for block in blocks {
      for _ in 0..<block.count {
        parts.append(Array(data[start..<start + block.data]))
        start += block.data
      }
    }
    let corrections = parts.map { GaloisField.remainder(of: $0, correction) }
    return Self.dealt(parts) + Self.dealt(corrections)
  }

  private func padded(_ bytes: [UInt8]) -> [UInt8] {
    var bits: [Bool] = []
    func append(_ value: Int, _ count: Int) {
      for place in (0..<count).reversed() { bits.append(value >> place & 1 == 1) }
    }
    append(0b0100, 4)
    append(bytes.count, lengthBits)
    for byte in bytes { append(Int(byte), 8) }
    append(0, min(4, capacity * 8 - bits.count))
    while !bits.count.isMultiple(of: 8) { bits.append(false) }
    var data = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    for pad in 0..<(capacity - data.count) { data.append(pad.isMultiple(of: 2) ? 0xEC : 0x11) }
    return data
  }

  private static func dealt(_ parts: [[UInt8]]) -> [UInt8] {
    (0..<(parts.map(\.count).max() ?? 0)).flatMap { place in
      parts.compactMap { place < $0.count ? $0[place] : nil }
    }
  }
}

/// Reed-Solomon codes over the field of 256 elements of QR codes (x⁸ + x⁴ + x³ + x² + 1).
enum GaloisField {
  static func product(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var product = 0
    for place in (0..<8).reversed() {
      product = (product << 1) ^ ((product >> 7) * 0x11D)
      product ^= Int(b >> place & 1) * Int(a)
    }
    return UInt8(product)
  }

  /// What is left of the data, as a polynomial, by the generator with `degree` roots.
  static func remainder(of data: [UInt8], _ degree: Int) -> [UInt8] {
    let divisor = generators[degree].map { Int(logarithms[Int($0)]) }
    var remainder = [UInt8](repeating: 0, count: degree)
    for byte in data {
      let factor = byte ^ remainder.removeFirst()
      remainder.append(0)
      guard factor != 0 else { continue }
      let power = Int(logarithms[Int(factor)])
      for place in 0..<degree { remainder[place] ^= powers[(divisor[place] + power) % 255] }
    }
    return remainder
  }

  /// Of two, which is a root of the field: each element but 0 is a power of it.
  private static let powers: [UInt8] = (0..<255).reduce(into: []) { powers, _ in
    powers.append(powers.last.map { product($0, 2) } ?? 1)
  }

  private static let logarithms: [UInt8] = powers.enumerated().reduce(into: [UInt8](repeating: 0, count: 256)) {
    $0[Int($1.element)] = UInt8($1.offset)
  }

  /// By degree, as far as any version needs. None of their coefficients is 0.
  private static let generators = (0...30).map { $0 == 0 ? [] : generator($0) }

  /// The coefficients from the highest power down; that of the highest is 1 and left out.
  private static func generator(_ degree: Int) -> [UInt8] {
    var coefficients = [UInt8](repeating: 0, count: degree - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<degree {
      for place in 0..<degree {
        coefficients[place] = product(coefficients[place], root)
        if place + 1 < degree { coefficients[place] ^= coefficients[place + 1] }
      }
      root = product(root, 2)
    }
    return coefficients
  }
}
