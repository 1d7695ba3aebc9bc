internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == Pool {
  /// An item of `pools:` in `round.yaml`.
  ///
  /// - Parameter isAllocated: the round says how its money is divided, so that the pool has no amount of its own.
  static func pool(isAllocated: Bool) -> Self {
    .keys { fields in
      let id: Located<PoolID>? = fields.required("id", .located(.id()))
      let name = fields.words("name")
      let areas: [Located<AreaID>] = fields.required("areas", .distinct(of: .id())) ?? []
      let amount: Located<Money>? =
        isAllocated
        ? id.map { Located(Money(minorUnits: 0, fields.context.currency), at: $0.location) }
        : fields.required("amount", .located(.signedMoney))
      if isAllocated, let own = fields.optional("amount", .located(.signedMoney)) {
        fields.context.report(Diagnostic("IN359", at: own.location))
      }
      let ballot = fields.required("ballot", .ballotLimits)
      let rule = fields.required("rule", .countingRule)
      let leftover = fields.optional("leftover", .leftover) ?? .kept
      guard let id else { return nil }
      if let rule, let ballot, let place = fields.peek("rule")?.location {
        RuleFit.check(rule, on: ballot.kind, pool: id.value, at: place, fields.context)
      }
      if let rule, let amount, rule.method.savesMoney != (amount.value.minorUnits < 0),
        !isAllocated || rule.method.savesMoney
      {
        fields.context.report(Diagnostic("IN264", at: amount.location, ["pool": id.value]))
      }
      return Pool(
        id: id.value, name: name, areas: areas, amount: amount?.value ?? Money(minorUnits: 0, fields.context.currency),
        ballot: ballot ?? BallotLimits(), rule: rule ?? .unread, leftover: leftover, location: id.location)
    }
  }
}

extension CountingRule {
  /// Stands in for a rule that could not be read: its pool stays known, so that not everything that names the pool is
  /// reported too. The error that was told keeps it from ever being counted for publishing.
  fileprivate static let unread = CountingRule(method: .greedy(onMisfit: .skip), ties: [.lowerID])
}

extension ValueKind where Value == BallotLimits {
  fileprivate static var ballotLimits: Self {
    .keys { fields in
      let kind = fields.optional("kind", .choice(of: BallotKind.self)) ?? .approval
      let least = fields.optional("min_choices", .integer(in: 0...1000)) ?? 1
      let most = fields.optional("max_choices", .located(.integer(in: 1...1000)))
      let cost = BallotCosts(&fields)
      if let most, most.value < least {
        fields.context.report(
          Diagnostic("IN154", at: most.location, ["least": least, "most": most.value]))
      }
      let points = BallotPoints(&fields, kind)
      let isForOwnAreas = fields.optional("own_areas", .yesNo) ?? false
      return BallotLimits(
        kind: kind, minimumChoices: least, maximumChoices: most?.value, minimumCost: cost.least,
        maximumCost: cost.most, pointsEach: points.each, maximumPoints: points.most, isForOwnAreas: isForOwnAreas)
    }
  }
}

/// What `ballot:` says of the sum of the choices' costs.
private struct BallotCosts {
  let least: Money?
  let most: Money?

  /// Reports IN909 when the least is more than the most.
  init(_ fields: inout MappingReader) {
    least = fields.optional("min_cost", .money)
    let most = fields.optional("max_cost", .located(.money))
    self.most = most?.value
    guard let least, let most, most.value.minorUnits < least.minorUnits else { return }
    fields.context.report(
      Diagnostic("IN909", at: most.location, ["least": least.plain, "most": most.value.plain]))
  }
}

/// What `ballot:` says of points.
private struct BallotPoints {
  var each = 0...BallotLimits.highestPoints
  var most: Int?

  /// Reports IN227 when the pool's ballots have no points, IN228 when the least is more than the most.
  init(_ fields: inout MappingReader, _ kind: BallotKind) {
    let number = ValueKind<Int>.integer(in: -1000...BallotLimits.highestPoints)
    let low = fields.optional("min_points_each", .located(number))
    let high = fields.optional("max_points_each", .located(number))
    let sum = fields.optional("max_points", .located(.integer(in: 1...BallotLimits.highestPoints)))
    if kind != .points, let stray = low?.location ?? high?.location ?? sum?.location {
      fields.context.report(Diagnostic("IN227", at: stray, ["kind": kind.rawValue]))
    }
    most = sum?.value
    let (least, largest) = (low?.value ?? 0, high?.value ?? BallotLimits.highestPoints)
    if least <= largest {
      each = least...largest
    } else if let place = high?.location ?? low?.location {
      fields.context.report(Diagnostic("IN228", at: place, ["least": least, "most": largest]))
    }
  }
}

extension ValueKind where Value == Leftover {
  /// `kept`, `to_highest_turnout` or `{to: pool}`.
  fileprivate static var leftover: Self {
    Self(.either([ValueKind<LeftoverName>.choice().shape, receiver.shape])) { field, context in
      if case .mapping = field.node.content { return ValueKind.receiver.read(field, context) }
      let name: LeftoverName? = ValueKind<LeftoverName>.choice().read(field, context)
      return name.map { $0 == .kept ? .kept : .toHighestTurnout }
    }
  }

  private static var receiver: Self {
    .keys { fields in
      let id: PoolID? = fields.required("to", .id())
      return id.map { .to($0) }
    }
  }
}

private enum LeftoverName: String, CaseIterable {
  case kept
  case toHighestTurnout = "to_highest_turnout"
}
