internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == Pool {
  /// An item of `pools:` in `round.yaml`.
  static var pool: Self {
    .keys { fields in
      let id: Located<PoolID>? = fields.required("id", .located(.id()))
      let name = fields.words("name")
      let areas: [Located<AreaID>] = fields.required("areas", .distinct(of: .id())) ?? []
      let amount = fields.required("amount", .money)
      let ballot = fields.required("ballot", .ballotLimits)
      let rule = fields.required("rule", .countingRule)
      guard let id, let amount, let rule else { return nil }
      return Pool(
        id: id.value, name: name, areas: areas, amount: amount, ballot: ballot ?? BallotLimits(), rule: rule,
        location: id.location)
    }
  }
}

extension ValueKind where Value == BallotLimits {
  fileprivate static var ballotLimits: Self {
    .keys { fields in
      let least = fields.optional("min_choices", .integer(in: 0...1000)) ?? 1
      let most = fields.optional("max_choices", .located(.integer(in: 1...1000)))
      let cost = fields.optional("max_cost", .money)
      if let most, most.value < least {
        fields.context.report(
          Diagnostic("IN154", at: most.location, ["least": least, "most": most.value]))
      }
      return BallotLimits(minimumChoices: least, maximumChoices: most?.value, maximumCost: cost)
    }
  }
}
