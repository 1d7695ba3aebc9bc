internal import CShims
internal import Glibc

/// The memory of a `ByteTable`: its bytes, where each string ends, and the slots in which they are found.
final class ByteTableMemory {
  private var bytes = Run<UInt8>(capacity: 64)
  /// Where each string ends; the one before ends where it begins.
  private var ends = Run<UInt32>(capacity: 8)
  /// The hash of a string in the high half, its number plus one in the low half; 0 where free. The hash stands here so
  /// that passing over another string's slot touches no other memory.
  private var slots: UnsafeMutablePointer<UInt64>
  /// One less than the number of slots, which is a power of two.
  private var mask: Int

  init() {
    mask = 15
    slots = Self.freeSlots(16)
  }

  init(_ other: ByteTableMemory) {
    bytes = Run(other.bytes)
    ends = Run(other.ends)
    mask = other.mask
    slots = Self.freeSlots(mask + 1)
    slots.update(from: other.slots, count: mask + 1)
  }

  deinit { slots.deallocate() }

  var count: Int { ends.count }

  subscript(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(number >= 0 && number < ends.count, "a table is asked only for strings that it has")
    let start = start(number)
    return UnsafeBufferPointer(start: bytes.base + start, count: Int(ends.base[number]) - start)
  }

  @inline(__always)
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = slots[slot(of: key, hash: Self.hash(key))]
    return found == 0 ? nil : Self.number(found)
  }

  @inline(__always)
  func expect(_ hash: UInt32) { insyn_expect(slots + (Int(hash) & mask)) }

  func insert(_ key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> (number: Int, isNew: Bool) {
    let slot = slot(of: key, hash: hash)
    if slots[slot] != 0 { return (Self.number(slots[slot]), false) }
    bytes.append(key)
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt64(hash) << 32 | UInt64(ends.count)
    // Linear probing stays short below three quarters.
    if ends.count * 4 > mask * 3 { grow() }
    return (ends.count - 1, true)
  }

  @inline(__always)
  private func start(_ number: Int) -> Int { number == 0 ? 0 : Int(ends.base[number - 1]) }

  @inline(__always)
  private static func number(_ slot: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: slot)) - 1 }

  /// The slot that holds the key, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
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
    guard Int(ends.base[number]) - start == key.count else { return false }
    for i in 0..<key.count where bytes.base[start + i] != key[i] { return false }
    return true
  }

  private func grow() {
    let wider = mask * 2 + 1
    let larger = Self.freeSlots(wider + 1)
    for old in UnsafeBufferPointer(start: slots, count: mask + 1) where old != 0 {
      var slot = Int(old >> 32) & wider
      while larger[slot] != 0 { slot = (slot + 1) & wider }
      larger[slot] = old
    }
    slots.deallocate()
    (slots, mask) = (larger, wider)
  }

  /// Slots are met in no order: with pages of 4 kB nearly each would also miss its page's address.
  private static func freeSlots(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    let size = count * MemoryLayout<UInt64>.stride
    let page = 1 << 21
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: size >= page ? page : 16)
    if size >= page { _ = madvise(memory, size, MADV_HUGEPAGE) }
    let slots = memory.bindMemory(to: UInt64.self, capacity: count)
    slots.initialize(repeating: 0, count: count)
    return slots
  }

  /// Takes eight bytes at a time; the low bits depend on all.
  @inline(__always)
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: key.count) &* 0x9e37_79b9_7f4a_7c15
    var i = 0
    let bytes = UnsafeRawBufferPointer(key)
    while i + 8 <= key.count {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      i += 8
    }
    var rest: UInt64 = 0
    while i < key.count {
      rest = rest << 8 | UInt64(key[i])
      i += 1
    }
    return UInt32(truncatingIfNeeded: mixed(hash ^ rest) >> 32)
  }

  @inline(__always)
  private static func mixed(_ word: UInt64) -> UInt64 {
    let spread = (word ^ (word >> 32)) &* 0xbf58_476d_1ce4_e5b9
    return spread ^ (spread >> 29)
  }
}
