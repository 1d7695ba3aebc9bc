internal import BudgetModel
internal import Diagnostics

/// `funding:`, `split:` and `funnel:` of `round.yaml`.
enum RoundMoneySchema {
  static func read(_ fields: inout MappingReader) -> RoundMoney {
    RoundMoney(
      sources: fields.list("funding", of: .moneySource), parts: fields.list("split", of: .moneyPart),
      funnel: fields.list("funnel", of: .funnelStep))
  }
}

extension ValueKind where Value == RoundMoney.Source {
  /// `{line: inv-deltagande, year: 2026, amount: 250000}`
  fileprivate static var moneySource: Self {
    .keys { fields in
      let line: Located<BudgetLineID>? = fields.required("line", .located(.id()))
      let year = fields.required("year", .year)
      let amount = fields.required("amount", .signedMoney)
      guard let line, let year, let amount else { return nil }
      return RoundMoney.Source(line: line, year: year, amount: amount)
    }
  }
}

extension ValueKind where Value == RoundMoney.Part {
  /// `{name: {sv: …, fi: …}, amount: 57000000, count: 20, reason: {sv: …, fi: …}}`
  fileprivate static var moneyPart: Self {
    .keys { fields in
      let name = fields.words("name")
      let amount = fields.required("amount", .located(.signedMoney))
      let count = fields.optional("count", .integer(in: 1...100_000))
      let reason = fields.optional("reason", .words)
      return amount.map {
        RoundMoney.Part(name: name, amount: $0.value, count: count, reason: reason, location: $0.location)
      }
    }
  }
}

extension ValueKind where Value == RoundMoney.Step {
  /// `{name: {sv: …, fi: …}, count: 1924}`
  fileprivate static var funnelStep: Self {
    .keys { fields in
      let name = fields.words("name")
      let count = fields.required("count", .located(.integer()))
      return count.map { RoundMoney.Step(name: name, count: $0.value, location: $0.location) }
    }
  }
}

extension ValueKind where Value == RoundPurpose {
  /// `{text: {sv: …, fi: …}, goals: [trygghet]}`
  static var roundPurpose: Self {
    .keys { fields in
      let text = fields.words("text")
      let goals: [Located<GoalID>] = fields.required("goals", .distinct(of: .id())) ?? []
      return RoundPurpose(text: text, goals: goals)
    }
  }
}
