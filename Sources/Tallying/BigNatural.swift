/// A whole number of any size, not negative: only what exact counting needs.
///
/// Shares of money are kept as numerators over one common denominator, so sums, differences, comparisons and products
/// with small numbers are enough; nothing is ever divided but to show it.
struct BigNatural: Equatable {
  /// Least significant first; no zeros at the end.
  private(set) var limbs: [UInt64]

  init(_ value: UInt64) { limbs = value == 0 ? [] : [value] }
  init(_ value: Int) { self.init(UInt64(value)) }

  /// Reads a row of limbs, zeros at the end allowed.
  init(row: UnsafeBufferPointer<UInt64>) {
    limbs = Array(row)
    trim()
  }

  var isZero: Bool { limbs.isEmpty }

  private mutating func trim() { while limbs.last == 0 { limbs.removeLast() } }

  mutating func multiply(by factor: UInt64) {
    guard factor != 1 else { return }
    var carry: UInt64 = 0
    for index in limbs.indices {
      let (high, low) = limbs[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      limbs[index] = sum
      carry = high &+ (overflow ? 1 : 0)
    }
    if carry > 0 { limbs.append(carry) }
    trim()
  }

  /// Adds `other` · `factor`.
  mutating func add(_ other: UnsafeBufferPointer<UInt64>, times factor: UInt64 = 1) {
    if limbs.count < other.count { limbs += [UInt64](repeating: 0, count: other.count - limbs.count) }
    var carry: UInt64 = 0
    var index = 0
    while index < other.count || carry > 0 {
      if index == limbs.count { limbs.append(0) }
      let (high, low) = index < other.count ? other[index].multipliedFullWidth(by: factor) : (0, 0)
      let (one, first) = low.addingReportingOverflow(carry)
      let (two, second) = limbs[index].addingReportingOverflow(one)
      limbs[index] = two
      carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
      index += 1
    }
    trim()
  }

  mutating func add(_ other: BigNatural, times factor: UInt64 = 1) {
    other.limbs.withUnsafeBufferPointer { add($0, times: factor) }
  }

  /// Takes away what is not larger.
  mutating func subtract(_ other: BigNatural) {
    var borrow: UInt64 = 0
    for index in limbs.indices {
      let taken = index < other.limbs.count ? other.limbs[index] : 0
      let (one, first) = limbs[index].subtractingReportingOverflow(taken)
      let (two, second) = one.subtractingReportingOverflow(borrow)
      limbs[index] = two
      borrow = (first ? 1 : 0) + (second ? 1 : 0)
    }
    trim()
  }

  func times(_ factor: UInt64) -> BigNatural {
    var product = self
    product.multiply(by: factor)
    return product
  }
}

extension BigNatural: Comparable {
  static func < (a: Self, b: Self) -> Bool {
    if a.limbs.count != b.limbs.count { return a.limbs.count < b.limbs.count }
    for (one, two) in zip(a.limbs.reversed(), b.limbs.reversed()) where one != two { return one < two }
    return false
  }
}

extension BigNatural {
  /// The number as a fraction of at least 2⁶³ and below 2⁶⁴ times a power of two; relative error below 2⁻⁵².
  var approximate: Approximate { limbs.withUnsafeBufferPointer { Approximate(row: $0) } }

  /// `self` / `divisor`, rounded down. The quotient must be below 2⁶².
  func quotient(by divisor: BigNatural) -> Int {
    guard !divisor.isZero else { return 0 }
    var low = 0
    var high = 1
    while divisor.times(UInt64(high)) <= self { high *= 2 }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if divisor.times(UInt64(middle)) <= self { low = middle } else { high = middle }
    }
    return low
  }
}

/// A large number nearly: `mantissa` · 2^`exponent`.
struct Approximate {
  let mantissa: Double
  let exponent: Int

  init(row: UnsafeBufferPointer<UInt64>) {
    var top = row.count - 1
    while top >= 0, row[top] == 0 { top -= 1 }
    guard top >= 0 else {
      mantissa = 0
      exponent = 0
      return
    }
    let shift = row[top].leadingZeroBitCount
    let below = shift > 0 && top > 0 ? row[top - 1] >> UInt64(64 - shift) : 0
    mantissa = Double((row[top] << UInt64(shift)) | below)
    exponent = top * 64 - shift
  }

  /// The quotient of two; relative error below 2⁻⁵⁰.
  static func / (a: Self, b: Self) -> Double {
    guard a.mantissa > 0 else { return 0 }
    return Double(sign: .plus, exponent: a.exponent - b.exponent, significand: a.mantissa / b.mantissa)
  }
}
