/// Lets through what can be one of the values that are surely personal, for a closer look: one table look-up a byte.
final class ValueSieve {
  /// How often each kind of byte was met, six bits apart: `@`, digits, points, colons, letters beyond f.
  private let weights: UnsafeMutablePointer<UInt64>

  init() {
    weights = .allocate(capacity: 256)
    for byte in 0..<256 { weights[byte] = Self.weight(UInt8(byte)) }
  }

  deinit { weights.deallocate() }

  private static func weight(_ byte: UInt8) -> UInt64 {
    switch byte {
    case 0x40: 1
    case 0x30...0x39: 1 << 10
    case 0x2E: 1 << 20
    case 0x3A: 1 << 30
    case 0x47...0x5A, 0x67...0x7A, 0x80...0xFF: 1 << 40
    default: 0
    }
  }

  @inline(__always)
  func letsThrough(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.count > 5 else { return false }
    // A long text is only searched for addresses, and ten bits hold its sums.
    guard cell.count < 1000 else { return cell.contains(0x40) }
    var sum: UInt64 = 0
    for byte in cell { sum &+= weights[Int(byte)] }
    if sum & 0x3FF != 0 { return true }
    if sum >> 10 & 0x3FF == 0 || cell.count > 64 { return false }
    // The sign of a personal number stands before its last four.
    if PersonalValue.isDigit(cell[0]) {
      if cell.count == 11, !PersonalValue.isDigit(cell[6]) { return true }
      if cell.count == 13, !PersonalValue.isDigit(cell[8]) { return true }
    }
    if sum >> 40 != 0 { return false }
    return sum >> 20 & 0x3FF == 3 || sum >> 30 & 0x3FF > 1 || cell[0] == 0x2B
  }
}
