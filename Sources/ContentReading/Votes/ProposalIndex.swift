import BudgetModel
import Diagnostics

/// Finds proposals by what stands in an export: an id, or the number on the ballot.
struct ProposalIndex {
  /// What a name in an export turned out to be.
  enum Finding: Equatable {
    case proposal(Int)
    case unknown
    /// Several proposals of different pools have the number, and nothing says which pool is meant.
    case ambiguous
  }

  /// What a choice means: numbers only, since a million choices are looked at.
  struct Entry {
    let pool: Int
    /// The index in the pool's profile; nil when the proposal is not on the ballot.
    let candidate: Int?
    let cost: Int
  }

  private(set) var entries: [Entry] = []
  /// By entry.
  private(set) var ids: [ProposalID] = []
  /// Names that two proposals of one pool share.
  private(set) var clashes: [Diagnostic] = []
  private var names: [Names]
  private var allNames = Names()

  init(_ pools: [PoolBallot]) {
    names = pools.map { _ in Names() }
    for (pool, ballot) in pools.enumerated() {
      let candidates = Dictionary(
        ballot.candidates.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      for proposal in ballot.proposals {
        add(proposal, pool: pool, candidate: candidates[proposal.id])
      }
    }
  }

  private mutating func add(_ proposal: Proposal, pool: Int, candidate: Int?) {
    let number = entries.count
    entries.append(Entry(pool: pool, candidate: candidate, cost: proposal.cost?.minorUnits ?? 0))
    ids.append(proposal.id)
    for name in [proposal.id.rawValue] + (proposal.number.map { ["\($0.value)"] } ?? []) {
      if let other = names[pool].add(name, number), other != number {
        clashes.append(
          Diagnostic(
            "IN252", at: proposal.number?.location ?? proposal.location,
            ["name": name, "one": ids[other], "other": proposal.id]))
      }
      _ = allNames.add(name, number)
    }
  }

  /// Looks in the pool first, when it is known, then in all pools.
  func find(_ name: UnsafeBufferPointer<UInt8>, pool: Int?) -> Finding {
    if let pool, let found = names[pool].find(name) { return found }
    if let found = allNames.find(name) { return pool != nil && found == .ambiguous ? .unknown : found }
    // Numbers may be written with leading zeros, as voting slips print them.
    let isPadded = name.count > 1 && name.first == 0x30 && name.allSatisfy { (0x30...0x39).contains($0) }
    return isPadded ? find(UnsafeBufferPointer(rebasing: name.dropFirst()), pool: pool) : .unknown
  }

  private struct Names {
    private static let several = -1
    private var table = ByteTable()
    private var meanings: [Int] = []

    /// Adds a name; gives the proposal that had it before, if any.
    mutating func add(_ name: String, _ proposal: Int) -> Int? {
      let (number, isNew) = table.insert(name)
      if isNew {
        meanings.append(proposal)
        return nil
      }
      let before = meanings[number]
      if before != proposal { meanings[number] = Self.several }
      return before == Self.several ? nil : before
    }

    func find(_ name: UnsafeBufferPointer<UInt8>) -> Finding? {
      guard let number = table.find(name) else { return nil }
      return meanings[number] == Self.several ? .ambiguous : .proposal(meanings[number])
    }
  }
}
