/// Values end to end that grow at the end.
struct Run<Value: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  init(_ other: borrowing Run) {
    self.init(capacity: other.capacity)
    base.update(from: other.base, count: other.count)
    count = other.count
  }

  deinit { base.deallocate() }

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

  subscript(_ range: Range<Int>) -> UnsafeBufferPointer<Value> {
    UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  private mutating func reserve(_ needed: Int) {
    let larger = max(needed, capacity + capacity / 2)
    let moved = UnsafeMutablePointer<Value>.allocate(capacity: larger)
    moved.update(from: base, count: count)
    base.deallocate()
    (base, capacity) = (moved, larger)
  }
}
