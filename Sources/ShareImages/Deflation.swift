/// A stream of zlib (RFC 1950) of a picture's rows, each after PNG's filter *Up*: most rows are like the one above them, and
/// become zeros.
struct Deflation {
  private var out: [UInt8] = [0x78, 0x01]
  private var pending: UInt64 = 0
  private var count: UInt64 = 0
  /// Adler-32, as its two sums.
  private var sum: UInt32 = 1
  private var sums: UInt32 = 0

  init() {
    out.reserveCapacity(32_768)
    put(Code(bits: 0b011, count: 3))
  }

  /// The filter's number, before each row.
  private static let up: UInt8 = 2

  /// A row like the one above it.
  mutating func repeatRow(_ width: Int) {
    put(Code.literals[Int(Self.up)])
    add([Self.up])
    sums = (sums + sum * UInt32(width) % Self.modulus) % Self.modulus
    run(of: 0, width)
  }

  mutating func write(_ row: [UInt8], above: [UInt8]) {
    put(Code.literals[Int(Self.up)])
    add([Self.up])
    var filtered = row
    filtered.withUnsafeMutableBufferPointer { filtered in
      above.withUnsafeBufferPointer { above in for place in above.indices { filtered[place] &-= above[place] } }
    }
    add(filtered)
    runs(of: filtered)
  }

  mutating func ended() -> [UInt8] {
    put(Code(bits: 0, count: 7))
    if count > 0 { out.append(UInt8(truncatingIfNeeded: pending)) }
    let check = sums << 16 | sum
    for shift in [24, 16, 8, 0] as [UInt32] { out.append(UInt8(truncatingIfNeeded: check >> shift)) }
    return out
  }

  // MARK: Adler-32

  private static let modulus: UInt32 = 65521

  /// Of fewer than 5552 bytes, so that the sums do not run over.
  private mutating func add(_ bytes: [UInt8]) {
    var (a, b) = (sum, sums)
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        a &+= UInt32(byte)
        b &+= a
      }
    }
    (sum, sums) = (a % Self.modulus, b % Self.modulus)
  }

  // MARK: Codes

  private mutating func runs(of bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        var end = index + 1
        while end < bytes.count, bytes[end] == byte { end += 1 }
        run(of: byte, end - index)
        index = end
      }
    }
  }

  /// The byte itself, then repeats of the byte before, from 3 to 258 long.
  private mutating func run(of byte: UInt8, _ length: Int) {
    let literal = Code.literals[Int(byte)]
    put(literal)
    var left = length - 1
    while left >= 3 {
      let part = left <= 258 ? left : min(258, left - 3)
      put(Code.repeats[part - 3])
      left -= part
    }
    for _ in 0..<left { put(literal) }
  }

  private mutating func put(_ code: Code) {
    pending |= code.bits << count
    count += code.count
    while count >= 8 {
      out.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }
}

/// Bits as they are sent, the first lowest.
private struct Code {
  let bits: UInt64
  let count: UInt64

  init(bits: UInt64, count: UInt64) {
    self.bits = bits
    self.count = count
  }

  /// A code of Huffman's, which is sent highest bit first.
  private init(turned code: UInt64, count: UInt64) {
    bits = (0..<count).reduce(0) { $0 | (code >> $1 & 1) << (count - 1 - $1) }
    self.count = count
  }

  private func followed(by next: Code) -> Code {
    Code(bits: bits | next.bits << count, count: count + next.count)
  }

  static let literals: [Code] = (0..<256).map { byte in
    byte < 144 ? Code(turned: 0x30 + byte, count: 8) : Code(turned: 0x190 + byte - 144, count: 9)
  }

  /// Lengths from 3, each with the distance 1.
  static let repeats: [Code] = (3...258).map { length in
    let symbol = lengths.lastIndex { $0.base <= length } ?? 0
    let (base, extra) = lengths[symbol]
    let number = UInt64(symbol)
    let code = number < 23 ? Code(turned: number + 1, count: 7) : Code(turned: 0xC0 + number - 23, count: 8)
    return code.followed(by: Code(bits: UInt64(length - base), count: extra)).followed(by: Code(bits: 0, count: 5))
  }

  /// The symbols 257 to 285: the least length, and how many bits follow.
  private static let lengths: [(base: Int, extra: UInt64)] = [
    (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2),
    (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5),
    (163, 5), (195, 5), (227, 5), (258, 0),
  ]
}
