import CShims

/// The SHA-256 digest of bytes that come in pieces (FIPS 180-4).
public struct SHA256: Sendable {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
  )
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  private let asksProcessor: Bool

  public init() { self.init(asksProcessor: true) }

  /// - Parameter asksProcessor: whether the processor's own instructions are used where it has them.
  init(asksProcessor: Bool) { self.asksProcessor = asksProcessor }

  /// The digest of bytes in memory, as 64 hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    bytes.withUnsafeBytes { digest.update($0) }
    return digest.hexadecimal()
  }

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    byteCount += UInt64(bytes.count)
    var rest = bytes[...]
    if !pending.isEmpty {
      let missing = rest.prefix(64 - pending.count)
      pending.append(contentsOf: missing)
      rest = rest.dropFirst(missing.count)
      guard pending.count == 64 else { return }
      let block = pending
      block.withUnsafeBytes { compress($0, blocks: 1) }
      pending.removeAll(keepingCapacity: true)
    }
    let blocks = rest.count / 64
    compress(UnsafeRawBufferPointer(rebasing: rest), blocks: blocks)
    pending.append(contentsOf: rest.dropFirst(blocks * 64))
  }

  /// The digest of all bytes so far, as 64 hexadecimal digits.
  public func hexadecimal() -> String {
    var last = self
    let bits = byteCount &* 8
    let zeros = (119 - Int(byteCount % 64)) % 64
    let padding =
      [0x80] + [UInt8](repeating: 0, count: zeros) + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
    padding.withUnsafeBytes { last.update($0) }
    let s = last.state
    return [s.0, s.1, s.2, s.3, s.4, s.5, s.6, s.7].map(Self.hexadecimal(word:)).joined()
  }

  private static func hexadecimal(word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private mutating func compress(_ bytes: UnsafeRawBufferPointer, blocks: Int) {
    guard blocks > 0, !(asksProcessor && isMixed(bytes, blocks)) else { return }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
      for block in 0..<blocks {
        for i in 0..<16 {
          w[i] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: block * 64 + i * 4, as: UInt32.self))
        }
        for i in 16..<64 {
          let s0 = Self.rotated(w[i - 15], 7) ^ Self.rotated(w[i - 15], 18) ^ (w[i - 15] >> 3)
          let s1 = Self.rotated(w[i - 2], 17) ^ Self.rotated(w[i - 2], 19) ^ (w[i - 2] >> 10)
          w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
        }
        mix(w)
      }
    }
  }

  private mutating func isMixed(_ bytes: UnsafeRawBufferPointer, _ blocks: Int) -> Bool {
    guard let first = bytes.baseAddress else { return false }
    return withUnsafeMutablePointer(to: &state) {
      $0.withMemoryRebound(to: UInt32.self, capacity: 8) { insyn_sha256($0, first, blocks) != 0 }
    }
  }

  private mutating func mix(_ w: UnsafeMutableBufferPointer<UInt32>) {
    var (a, b, c, d, e, f, g, h) = state
    let k = insyn_sha256_constants()
    // Eight rounds bring each letter back to its place, so that none has to be moved.
    for i in stride(from: 0, to: 64, by: 8) {
      Self.round(a, b, c, &d, e, f, g, &h, k[i] &+ w[i])
      Self.round(h, a, b, &c, d, e, f, &g, k[i + 1] &+ w[i + 1])
      Self.round(g, h, a, &b, c, d, e, &f, k[i + 2] &+ w[i + 2])
      Self.round(f, g, h, &a, b, c, d, &e, k[i + 3] &+ w[i + 3])
      Self.round(e, f, g, &h, a, b, c, &d, k[i + 4] &+ w[i + 4])
      Self.round(d, e, f, &g, h, a, b, &c, k[i + 5] &+ w[i + 5])
      Self.round(c, d, e, &f, g, h, a, &b, k[i + 6] &+ w[i + 6])
      Self.round(b, c, d, &e, f, g, h, &a, k[i + 7] &+ w[i + 7])
    }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e, state.5 &+ f, state.6 &+ g, state.7 &+ h
    )
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ word: UInt32
  ) {
    let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let t1 = h &+ s1 &+ (g ^ (e & (f ^ g))) &+ word
    let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    d = d &+ t1
    h = t1 &+ s0 &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func rotated(_ x: UInt32, _ n: UInt32) -> UInt32 { (x >> n) | (x << (32 - n)) }
}
