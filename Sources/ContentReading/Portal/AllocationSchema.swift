internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == Allocation {
  /// `allocation:` in `round.yaml`: `{by: population, amount: 10000000}`, `{by: weights, amount: 100000, weights: {norr: 3,
  /// soder: 2}}` or `{by: equal, amount: 250000, times: 2}`.
  static var allocation: Self {
    .keys { fields in
      let by: Located<Name>? = fields.required("by", .located(.choice()))
      let amount = fields.required("amount", .money)
      var named: [Located<PoolID>] = []
      let basis = by.flatMap { name in amount.flatMap { name.value.basis(&fields, $0, &named) } }
      let reason = fields.optional("reason", .words)
      guard let by, let basis else { return nil }
      return Allocation(basis: basis, reason: reason, named: named, location: by.location)
    }
  }

  private enum Name: String, CaseIterable {
    case population, weights, equal

    func basis(_ fields: inout MappingReader, _ amount: Money, _ named: inout [Located<PoolID>]) -> Allocation.Basis? {
      switch self {
      case .equal: return .equal(amount, times: fields.optional("times", .integer(in: 1...1000)) ?? 1)
      case .population: return .population(amount, unit: Self.unit(&fields))
      case .weights:
        guard let weights = fields.required("weights", .poolWeights) else { return nil }
        named = weights.map(\.pool)
        let byPool = Dictionary(weights.map { ($0.pool.value, $0.weight) }, uniquingKeysWith: { first, _ in first })
        return .weights(amount, byPool, unit: Self.unit(&fields))
      }
    }

    /// Whole kronor or euros, where nothing else is said.
    private static func unit(_ fields: inout MappingReader) -> Int {
      max(1, fields.optional("unit", .money)?.minorUnits ?? 100)
    }
  }
}

private struct PoolWeight {
  let pool: Located<PoolID>
  let weight: Int
}

extension ValueKind where Value == [PoolWeight] {
  /// `{norr: 3, soder: 2}`
  fileprivate static var poolWeights: Self {
    .named(of: .integer(in: 0...1_000_000_000)) { fields, weight in
      fields.allFields().compactMap { field in
        guard let id = PoolID(field.key.value) else { return nil }
        return weight.read(field, fields.context).map {
          PoolWeight(pool: Located(id, at: field.key.location), weight: $0)
        }
      }
    }
  }
}
