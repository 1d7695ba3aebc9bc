internal import BudgetModel
internal import Diagnostics
internal import SiteModel

extension CountingRule {
  /// With the keys and words of `rule:` in `round.yaml`, so that whoever knows one knows the other. The knapsack, which
  /// no file can ask for, has its name only.
  func write(to json: inout JSONWriter) {
    json.member("name", method.code)
    method.write(to: &json)
    scoring.write(to: &json)
    if let least = thresholds.minimumVotes { json.member("min_votes", least) }
    if let least = thresholds.minimumShare { json.percent("min_share", least) }
    if let least = thresholds.minimumPoints { json.member("min_points", least) }
    if let divisor = thresholds.costShareDivisor { json.member("cost_share_divisor", divisor) }
    if thresholds.allowsNoVotes { json.member("no_votes_needed", true) }
    limits.write(to: &json)
    json.member("ties", array: { json in for tie in ties { tie.write(to: &json) } })
  }
}

extension CountingRule.Method {
  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .greedy(let onMisfit), .majorityJudgment(let onMisfit): json.member("on_misfit", onMisfit.rawValue)
    case .greedyWithReserve(let least): json.percent("reserve_from", least)
    case .equalShares(let shares): shares.write(to: &json)
    case .savings(let onOvershoot): json.member("on_overshoot", onOvershoot.rawValue)
    case .greedyPerCost, .phragmen, .knapsack: break
    }
  }
}

extension EqualShares {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("utility", utility.rawValue)
    switch completion {
    case .none: json.member("completion", "none")
    case .greedy: json.member("completion", "greedy")
    case .add1(let add1):
      json.member("completion", "add1")
      json.member("add1", object: { add1.write(to: &$0) })
    }
    if let comparison { json.member("comparison", comparison.rawValue) }
  }
}

extension EqualShares.Add1 {
  fileprivate func write(to json: inout JSONWriter) {
    json.money("step", step)
    json.member("start", startsWhole ? "whole" : "exact")
    json.member("end", endsWhenExhaustive ? "exhaustive" : "too_dear")
    if thenGreedy { json.member("then", "greedy") }
    json.member("max_steps", maximumSteps)
  }
}

extension Scoring {
  /// Left out where each ballot gives one vote to each of its choices.
  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .votes: break
    case .points(let missing): json.member("scoring", object: { $0.member("points", missing) })
    case .ballotLength: json.member("scoring", "ballot_length")
    case .channels(let shares):
      json.member(
        "scoring",
        object: { json in
          json.member(
            "channels",
            object: { json in
              for (channel, share) in shares.sorted(by: { $0.key < $1.key }) { json.percent(channel.rawValue, share) }
            })
        })
    case .weights(let weights):
      json.member(
        "scoring", object: { $0.member("weights", array: { json in for weight in weights { json.value(weight) } }) })
    }
  }
}

extension FundingLimits {
  fileprivate func write(to json: inout JSONWriter) {
    if !slots.isEmpty { json.member("slots", array: { json in for slot in slots { slot.write(to: &json) } }) }
    if !caps.isEmpty { json.member("caps", array: { json in for cap in caps { cap.write(to: &json) } }) }
    if !exclusive.isEmpty {
      json.member(
        "exclusive",
        array: { json in
          for group in exclusive { json.array { json in for id in group { json.value(id.rawValue) } } }
        })
    }
    if let maximumFunded { json.member("max_funded", maximumFunded) }
    if mustLeaveMoney { json.member("must_leave_money", true) }
  }
}

extension FundingLimits.Slot {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.money("up_to", upTo)
      json.member("count", count)
    }
  }
}

extension FundingLimits.Cap {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("goal", category)
      json.money("amount", amount)
    }
  }
}

extension TieRule {
  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .lot(let order, let reference), .decision(let order, let reference):
      json.object { json in
        json.member(code, texts: order.map(\.rawValue))
        json.member("reference", reference)
      }
    default: json.value(code)
    }
  }

  /// As in `round.yaml`.
  var code: String {
    switch self {
    case .moreVotes: "more_votes"
    case .fewerVotes: "fewer_votes"
    case .cheaper: "cheaper"
    case .dearer: "dearer"
    case .lowerID: "lower_id"
    case .higherID: "higher_id"
    case .lot: "lot"
    case .decision: "decision"
    case .fundAll: "fund_all"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func percent(_ name: String, _ share: Share) {
    key(name)
    value(share.basisPoints, decimals: 2)
  }
}
