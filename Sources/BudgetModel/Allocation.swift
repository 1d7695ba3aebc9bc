public import Diagnostics

/// How a round's money is divided over its pools, where the amounts follow a declared rule and are not written one by one.
public struct Allocation: Sendable {
  public enum Basis: Sendable {
    /// By how many live in the areas of each pool, parts in whole units by largest remainders (OmaStadi).
    case population(Money, unit: Int)
    /// By declared weights, such as more for areas that need more; whole units by largest remainders.
    case weights(Money, [PoolID: Int], unit: Int)
    /// Each pool gets `amount` so many times (Nässjö: 2 × 250 000 kr).
    case equal(Money, times: Int)
  }

  public let basis: Basis
  /// Why it is divided so.
  public let reason: LocalisedText?
  /// The pools that it names, where they stand in the file.
  public let named: [Located<PoolID>]
  public let location: SourceLocation

  public init(basis: Basis, reason: LocalisedText?, named: [Located<PoolID>] = [], location: SourceLocation) {
    self.basis = basis
    self.reason = reason
    self.named = named
    self.location = location
  }

  /// What each pool gets, in the order of `pools`. Nil for a pool of which something is not known.
  public func amounts(of pools: [Pool], in areas: AreaTree) -> [Money?] {
    switch basis {
    case .equal(let amount, let times):
      return pools.map { _ in Money(minorUnits: amount.minorUnits * times, amount.currency) }
    case .population(let total, let unit):
      return Self.split(total, by: pools.map { $0.people(in: areas) }, unit: unit)
    case .weights(let total, let weights, let unit):
      return Self.split(total, by: pools.map { weights[$0.id] }, unit: unit)
    }
  }

  private static func split(_ total: Money, by weights: [Int?], unit: Int) -> [Money?] {
    let parts =
      weights.contains(nil) ? nil : Apportionment.split(total.minorUnits, by: weights.map { $0 ?? 0 }, unit: unit)
    return weights.indices.map { index in
      weights[index] == nil ? nil : parts.map { Money(minorUnits: $0[index], total.currency) } ?? total
    }
  }
}

extension Pool {
  /// How many live in its areas; nil when that is not known of each.
  public func people(in tree: AreaTree) -> Int? {
    let populations = areas.map { tree[$0.value]?.population }
    return populations.contains(nil) ? nil : populations.compactMap(\.self).reduce(0, +)
  }

  public func with(amount: Money) -> Pool {
    Pool(
      id: id, name: name, areas: areas, amount: amount, ballot: ballot, rule: rule, leftover: leftover,
      location: location)
  }
}
