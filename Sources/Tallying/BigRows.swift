/// Many large numbers of the same width, side by side in one piece of memory.
struct BigRows {
  private var limbs: [UInt64]
  /// Limbs per number.
  private(set) var width: Int
  private(set) var count: Int

  init(width: Int, reserving rows: Int) {
    limbs = []
    limbs.reserveCapacity(width * rows)
    self.width = width
    count = 0
  }

  /// Appends a zero.
  mutating func append() -> Int {
    limbs.append(contentsOf: repeatElement(0, count: width))
    count += 1
    return count - 1
  }

  /// Makes every number at least so wide.
  mutating func widen(to wanted: Int) {
    guard wanted > width else { return }
    let newWidth = wanted + 3
    var wider = [UInt64](repeating: 0, count: newWidth * count)
    for row in 0..<count {
      for limb in 0..<width { wider[row * newWidth + limb] = limbs[row * width + limb] }
    }
    limbs = wider
    width = newWidth
  }

  func with<R>(_ row: Int, _ body: (UnsafeBufferPointer<UInt64>) -> R) -> R {
    limbs.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[row * width..<(row + 1) * width])) }
  }

  subscript(row: Int) -> BigNatural { with(row, BigNatural.init(row:)) }

  mutating func set(_ row: Int, to value: BigNatural) {
    for limb in 0..<width { limbs[row * width + limb] = limb < value.limbs.count ? value.limbs[limb] : 0 }
  }

  /// Multiplies one number. It must have room (`widen`).
  mutating func multiply(_ row: Int, by factor: UInt64) {
    let width = width
    limbs.withUnsafeMutableBufferPointer { all in
      var carry: UInt64 = 0
      for index in row * width..<(row + 1) * width {
        let (high, low) = all[index].multipliedFullWidth(by: factor)
        let (sum, overflow) = low.addingReportingOverflow(carry)
        all[index] = sum
        carry = high &+ (overflow ? 1 : 0)
      }
    }
  }

  /// `target` becomes `source` · `factor` - `taken`, which must not be negative. Whether it is zero.
  mutating func set(_ target: Int, to source: Int, times factor: UInt64, minus taken: BigNatural) -> Bool {
    let width = width
    return limbs.withUnsafeMutableBufferPointer { all in
      taken.limbs.withUnsafeBufferPointer { minus in
        var (carry, borrow, any): (UInt64, UInt64, UInt64) = (0, 0, 0)
        for limb in 0..<width {
          let (high, low) = all[source * width + limb].multipliedFullWidth(by: factor)
          let (product, overflow) = low.addingReportingOverflow(carry)
          carry = high &+ (overflow ? 1 : 0)
          let (one, first) = product.subtractingReportingOverflow(limb < minus.count ? minus[limb] : 0)
          let (two, second) = one.subtractingReportingOverflow(borrow)
          borrow = (first ? 1 : 0) + (second ? 1 : 0)
          all[target * width + limb] = two
          any |= two
        }
        return any == 0
      }
    }
  }

  /// Sum of rows times their counts.
  func sum(_ rows: some Sequence<(row: Int, count: Int)>) -> BigNatural {
    var sum = BigNatural(0)
    for (row, count) in rows { with(row) { sum.add($0, times: UInt64(count)) } }
    return sum
  }
}
