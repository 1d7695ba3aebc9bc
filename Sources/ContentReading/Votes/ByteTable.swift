/// Numbers byte strings in the order in which they first come, each once.
///
/// The strings lie end to end in one run of bytes, found by open addressing. Equal hashes are confirmed by comparing
/// the bytes, so two strings are never taken for one. About 8 bytes a string besides its own and the slots.
struct ByteTable {
  private var bytes: [UInt8] = []
  /// Where each string ends; the one before ends where it begins.
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  /// Number of a string plus one; 0 where free. The size is a power of two.
  private var slots: [UInt32]

  init() { slots = [UInt32](repeating: 0, count: 16) }

  var count: Int { ends.count }

  subscript(_ number: Int) -> ArraySlice<UInt8> { bytes[start(number)..<Int(ends[number])] }

  func text(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }

  /// The number of a string that is there.
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: key, hash: Self.hash(key))]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a string, which is added when it is new. Amortised O(length).
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(key)
    let slot = slot(of: key, hash: hash)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    bytes.append(contentsOf: key)
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = UInt32(ends.count)
    // Linear probing stays short below three quarters.
    if ends.count * 4 > slots.count * 3 { grow() }
    return (ends.count - 1, true)
  }

  mutating func insert(_ key: String) -> (number: Int, isNew: Bool) {
    Array(key.utf8).withUnsafeBufferPointer { insert($0) }
  }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

  /// The slot that holds the key, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isEqual(number, key) { return slot }
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
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for number in hashes.indices {
      var slot = Int(hashes[number]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number) + 1
    }
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
