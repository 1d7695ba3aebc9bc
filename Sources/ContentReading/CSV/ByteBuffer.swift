/// Bytes that grow at the end and are taken from the front, kept in one run of memory.
struct ByteBuffer: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 4096) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let start = piece.baseAddress else { return }
    reserve(count + piece.count)
    (base + count).update(from: start, count: piece.count)
    count += piece.count
  }

  /// Takes away the first bytes; the rest moves to the front.
  mutating func removeFirst(_ taken: Int) {
    guard taken > 0 else { return }
    count -= taken
    base.update(from: base + taken, count: count)
  }

  /// Appends what a field that begins with a quote says: without the quotes, doubled ones single, and with whatever
  /// follows the closing quote.
  mutating func appendUnquoted(_ field: UnsafeBufferPointer<UInt8>) {
    reserve(count + field.count)
    var i = 1
    var isQuoted = true
    while i < field.count {
      let isQuote = field[i] == ByteClass.quote
      if isQuoted, isQuote {
        let isDoubled = i + 1 < field.count && field[i + 1] == ByteClass.quote
        if isDoubled { put(ByteClass.quote) } else { isQuoted = false }
        i += isDoubled ? 2 : 1
      } else {
        put(field[i])
        i += 1
      }
    }
  }

  private mutating func put(_ byte: UInt8) {
    base[count] = byte
    count += 1
  }

  private mutating func reserve(_ needed: Int) {
    guard needed > capacity else { return }
    let larger = max(needed, capacity * 2)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = larger
  }
}

/// What a byte does in a table. Values above `separates` end a quoted run too.
enum ByteClass {
  static let ordinary: UInt8 = 0
  static let separates: UInt8 = 1
  static let endsLine: UInt8 = 2
  static let quotes: UInt8 = 3
  static let zero: UInt8 = 4

  static let quote = UInt8(ascii: "\"")
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D

  /// The class of each byte. The caller deallocates.
  static func table(delimiter: UInt8) -> UnsafeMutablePointer<UInt8> {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    table.initialize(repeating: ordinary, count: 256)
    table[0] = zero
    table[Int(delimiter)] = separates
    table[Int(lineFeed)] = endsLine
    table[Int(carriageReturn)] = endsLine
    table[Int(quote)] = quotes
    return table
  }
}
