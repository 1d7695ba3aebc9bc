internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == Allocation {
  /// `allocation:` in `round.yaml`: `{by: population, amount: 10000000}`, `{by: weights, amount: 100000, weights: {norr: 3,
  /// soder: 2}}` or `{by: equal, amount: 250000, times: 2}`.
  static var allocation: Self {
    .keys { fields in
      let by: Located<Name>? = fields.required("by", .located(.choice()))
      let amount = fields.required("amount", .money)
      let basis = by.flatMap { name in amount.flatMap { name.value.basis(&fields, $0) } }
      let reason = fields.optional("reason", .words)
      guard let by, let basis else { return nil }
      return Allocation(basis: basis, reason: reason, location: by.location)
    }
  }

  private enum Name: String, CaseIterable {
    case population, weights, equal

    func basis(_ fields: inout MappingReader, _ amount: Money) -> Allocation.Basis? {
      switch self {
      case .equal: .equal(amount, times: fields.optional("times", .integer(in: 1...1000)) ?? 1)
      case .population: .population(amount, unit: Self.unit(&fields))
      case .weights:
        fields.required("weights", .poolWeights).map { .weights(amount, $0, unit: Self.unit(&fields)) }
      }
    }

    /// Whole kronor or euros, where nothing else is said.
    private static func unit(_ fields: inout MappingReader) -> Int {
      max(1, fields.optional("unit", .money)?.minorUnits ?? 100)
    }
  }
}

extension ValueKind where Value == [PoolID: Int] {
  /// `{norr: 3, soder: 2}`
  fileprivate static var poolWeights: Self {
    .keys { fields in
      var weights: [PoolID: Int] = [:]
      for field in fields.allFields() {
        guard let id = PoolID(field.key.value) else { continue }
        weights[id] = ValueKind<Int>.integer(in: 0...1_000_000_000).read(field, fields.context)
      }
      return weights
    }
  }
}
