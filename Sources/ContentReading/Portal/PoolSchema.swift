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

extension ValueKind where Value == CountingRule {
  /// `rule:` of a pool. Nothing has a silent default: how equal votes are separated must be written.
  fileprivate static var countingRule: Self {
    .keys { fields in
      let name = fields.required("name", .choice(of: MethodName.self))
      let method = name.flatMap { $0.method(&fields) }
      let thresholds = Thresholds(
        minimumVotes: fields.optional("min_votes", .integer()), minimumShare: fields.optional("min_share", .share))
      let ties = fields.required("ties", .list(of: .tieRule))
      guard let method, let ties else { return nil }
      return CountingRule(method: method, thresholds: thresholds, ties: ties)
    }
  }
}

/// The names of rules in files.
private enum MethodName: String, CaseIterable {
  case greedy

  func method(_ fields: inout MappingReader) -> CountingRule.Method? {
    switch self {
    case .greedy:
      fields.required("on_misfit", .choice(of: CountingRule.OnMisfit.self)).map { .greedy(onMisfit: $0) }
    }
  }
}

extension ValueKind where Value == TieRule {
  /// `cheaper`, or `{lot: [id, id], reference: "..."}`.
  fileprivate static var tieRule: Self {
    Self { field, context in
      if case .mapping = field.node.content { return ValueKind.lot.read(field, context) }
      return ValueKind<TieName>.choice().read(field, context)?.rule
    }
  }

  private static var lot: Self {
    .keys { fields in
      let order: [Located<ProposalID>]? = fields.required("lot", .distinct(of: .id()))
      let reference = fields.required("reference", .text)
      return order.map { .lot(order: $0.map(\.value), reference: reference ?? "") }
    }
  }
}

private enum TieName: String, CaseIterable {
  case moreVotes = "more_votes"
  case cheaper, dearer
  case lowerID = "lower_id"

  var rule: TieRule {
    switch self {
    case .moreVotes: .moreVotes
    case .cheaper: .cheaper
    case .dearer: .dearer
    case .lowerID: .lowerID
    }
  }
}
