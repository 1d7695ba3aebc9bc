/// What short numbers in an export mean, ready to be looked up: most exports name proposals by the number on the ballot,
/// and there are as many choices as voters make.
final class BallotNumbers {
  /// Numbers from here on are looked up as any other name.
  private static let limit = 1000
  private static let unknown: Int32 = -1

  /// By pool, then by number: the proposal. Last what is meant where no pool is told.
  private let meanings: UnsafeMutablePointer<Int32>
  private let poolCount: Int

  /// - Parameter find: what a name means in a pool, or where no pool is told.
  init(pools: Int, find: (UnsafeBufferPointer<UInt8>, Int?) -> ProposalIndex.Finding) {
    poolCount = pools
    meanings = .allocate(capacity: (pools + 1) * Self.limit)
    for pool in 0...pools {
      for number in 0..<Self.limit {
        let found = Array(String(number).utf8).withUnsafeBufferPointer { find($0, pool < pools ? pool : nil) }
        let meaning = if case .proposal(let proposal) = found { Int32(proposal) } else { Self.unknown }
        (meanings + pool * Self.limit + number).initialize(to: meaning)
      }
    }
  }

  deinit { meanings.deallocate() }

  /// Nil when the name is no number of one to three digits as one writes it, or means no one proposal.
  @inline(__always)
  func proposal(_ name: UnsafeBufferPointer<UInt8>, pool: Int?) -> Int? {
    guard name.count <= 3, let first = name.first, first != UInt8(ascii: "0") else { return nil }
    var number = 0
    for byte in name {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    let found = meanings[(pool ?? poolCount) * Self.limit + number]
    return found == Self.unknown ? nil : Int(found)
  }
}
