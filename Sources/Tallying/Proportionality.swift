public import BudgetModel

/// Whether the money went where the votes went, by category or area.
///
/// Each ballot is one vote, split equally over its choices, and each choice's part equally over its categories. The
/// cost of what is funded is split equally over its categories. Parts are counted in billionths of a ballot.
public struct Proportionality: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public let category: String
    /// Of the votes that went to anything with a category.
    public let votes: Share
    /// Of the money that went to anything with a category.
    public let money: Share
  }

  /// In natural order of categories.
  public let parts: [Part]
  /// Sum of the differences between the two shares, halved: 0 when they agree, 100 % when nothing does.
  public let distance: Share

  /// Nil when some votes came as sums only, or nothing has a category.
  public init?(_ election: Election, funded: [ProposalID]) {
    guard election.profile.totals.isEmpty else { return nil }
    let points = Self.points(election)
    var votes: [String: Int128] = [:]
    var money: [String: Int128] = [:]
    let winners = Set(funded)
    for (candidate, points) in zip(election.candidates, points) {
      let count = Int128(candidate.categories.count)
      for category in candidate.categories {
        votes[category, default: 0] += points / count
        if winners.contains(candidate.id) { money[category, default: 0] += Int128(candidate.cost) * 1_000 / count }
      }
    }
    guard !votes.isEmpty else { return nil }
    let (allVotes, allMoney) = (votes.values.reduce(0, +), money.values.reduce(0, +))
    parts = votes.keys.sorted(by: NaturalOrder.precedes).map {
      Part(
        category: $0, votes: Self.share(votes[$0] ?? 0, of: allVotes), money: Self.share(money[$0] ?? 0, of: allMoney))
    }
    distance = Share(
      basisPoints: parts.reduce(0) { $0 + abs($1.votes.basisPoints - $1.money.basisPoints) } / 2)
  }

  private static func points(_ election: Election) -> [Int128] {
    var points = election.candidates.map { _ in Int128(0) }
    for group in election.profile.groups {
      let chosen = group.choices.map { election.candidateOfChoice[$0] }.filter { $0 >= 0 }
      for candidate in chosen { points[candidate] += Int128(group.count) * 1_000_000_000 / Int128(chosen.count) }
    }
    return points
  }

  private static func share(_ part: Int128, of whole: Int128) -> Share {
    Share(basisPoints: whole > 0 ? Int((part * 20_000 + whole) / (whole * 2)) : 0)
  }
}
