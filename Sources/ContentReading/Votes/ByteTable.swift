/// Numbers byte strings in the order in which they first come, each once.
///
/// The strings lie end to end in one run of bytes, found by open addressing. Equal hashes are confirmed by comparing
/// the bytes, so two strings are never taken for one. Besides the bytes, a string costs about 20 bytes.
struct ByteTable {
  private var bytes: [UInt8] = []
  /// Where each string ends; the one before ends where it begins.
  private var ends: [UInt32] = []
  /// The hash of a string in the high half, its number plus one in the low half; 0 where free. The hash stands here so
  /// that passing over another string's slot touches no other memory. The size is a power of two.
  private var slots: [UInt64]

  init() { slots = [UInt64](repeating: 0, count: 16) }

  var count: Int { ends.count }

  subscript(_ number: Int) -> ArraySlice<UInt8> { bytes[start(number)..<Int(ends[number])] }

  func text(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }

  /// The number of a string that is there.
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = slots[slot(of: key, hash: Self.hash(key))]
    return found == 0 ? nil : Self.number(found)
  }

  /// The number of a string, which is added when it is new. Amortised O(length).
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(key)
    let slot = slot(of: key, hash: hash)
    if slots[slot] != 0 { return (Self.number(slots[slot]), false) }
    bytes.append(contentsOf: key)
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt64(hash) << 32 | UInt64(ends.count)
    // Linear probing stays short below three quarters.
    if ends.count * 4 > slots.count * 3 { grow() }
    return (ends.count - 1, true)
  }

  mutating func insert(_ key: String) -> (number: Int, isNew: Bool) {
    Array(key.utf8).withUnsafeBufferPointer { insert($0) }
  }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

  @inline(__always)
  private static func number(_ slot: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: slot)) - 1 }

  /// The slot that holds the key, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if UInt32(slots[slot] >> 32) == hash, isEqual(Self.number(slots[slot]), key) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(__always)
  private func isEqual(_ number: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = start(number)
    guard Int(ends[number]) - start == key.count else { return false }
    for i in 0..<key.count where bytes[start + i] != key[i] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [UInt64](repeating: 0, count: mask + 1)
    for old in slots where old != 0 {
      var slot = Int(old >> 32) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = old
    }
    slots = larger
  }

  /// FNV-1a in 64 bits, folded so that the low bits depend on all.
  @inline(__always)
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash ^= hash >> 29
    hash = hash &* 0xbf58_476d_1ce4_e5b9
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
