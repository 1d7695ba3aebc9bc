/// Numbers byte strings in the order in which they first come, each once.
///
/// The strings lie end to end in one run of bytes, found by open addressing. Equal hashes are confirmed by comparing
/// the bytes, so two strings are never taken for one. Besides the bytes, a string costs about 20 bytes.
struct ByteTable {
  private var memory = ByteTableMemory()

  var count: Int { memory.count }

  subscript(_ number: Int) -> [UInt8] { Array(memory[number]) }

  func text(_ number: Int) -> String { String(decoding: memory[number], as: UTF8.self) }

  /// The number of a string that is there.
  @inline(__always)
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? { memory.find(key) }

  /// By which a string is found in any table.
  @inline(__always)
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 { ByteTableMemory.hash(key) }

  /// Begins to fetch the slot of a string that will soon be inserted: in a large table that is most of the work.
  @inline(__always)
  func expect(_ hash: UInt32) { memory.expect(hash) }

  /// The number of a string, which is added when it is new. Amortised O(length).
  @inline(__always)
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, hash: UInt32? = nil) -> (number: Int, isNew: Bool) {
    if !isKnownUniquelyReferenced(&memory) { memory = ByteTableMemory(memory) }
    return memory.insert(key, hash: hash ?? Self.hash(key))
  }

  mutating func insert(_ key: String) -> (number: Int, isNew: Bool) {
    Array(key.utf8).withUnsafeBufferPointer { insert($0) }
  }
}
