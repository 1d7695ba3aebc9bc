internal import Glibc

/// Values end to end that grow at the end. Large ones grow without being copied: the system gives their pages another
/// address.
struct Run<Value: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    base = Self.memory(self.capacity, insteadOf: nil)
  }

  init(repeating value: Value, count: Int) {
    self.init(capacity: count)
    base.update(repeating: value, count: count)
    self.count = count
  }

  init(_ other: borrowing Run) {
    self.init(capacity: other.capacity)
    base.update(from: other.base, count: other.count)
    count = other.count
  }

  deinit { free(base) }

  @inline(__always)
  mutating func append(_ value: Value) {
    if count == capacity { reserve(count + 1) }
    base[count] = value
    count += 1
  }

  @inline(__always)
  mutating func append(_ values: UnsafeBufferPointer<Value>) {
    guard let start = values.baseAddress else { return }
    if count + values.count > capacity { reserve(count + values.count) }
    (base + count).update(from: start, count: values.count)
    count += values.count
  }

  /// Forgets all but the first ones; their memory is kept.
  @inline(__always)
  mutating func shorten(to count: Int) { self.count = count }

  var all: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: base, count: count) }

  subscript(_ range: Range<Int>) -> UnsafeBufferPointer<Value> {
    UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  private mutating func reserve(_ needed: Int) {
    let larger = max(needed, capacity + capacity / 2)
    base = Self.memory(larger, insteadOf: base)
    capacity = larger
  }

  private static func memory(_ capacity: Int, insteadOf old: UnsafeMutablePointer<Value>?) -> UnsafeMutablePointer<
    Value
  > {
    guard let memory = realloc(old, capacity * MemoryLayout<Value>.stride) else {
      preconditionFailure("there is no memory left")
    }
    return memory.assumingMemoryBound(to: Value.self)
  }
}
