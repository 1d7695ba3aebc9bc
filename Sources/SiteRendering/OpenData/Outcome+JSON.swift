internal import BudgetModel
public import Diagnostics
internal import SiteModel
public import Tallying

extension PoolOutcome {
  /// Adds how the rule came to its outcome: `ties`, `steps` and, under equal shares, `equal_shares`. Amounts have their
  /// hundredths behind a point.
  public func writeLog(to json: inout JSONWriter) {
    json.member("ties", array: { json in for tie in ties { tie.write(to: &json) } })
    json.member("steps", array: { json in for step in steps { step.write(to: &json) } })
    if let equalShares { json.member("equal_shares", object: { equalShares.write(to: &$0) }) }
  }
}

extension CandidateOutcome.Result {
  /// The figures that the code of the result does not tell.
  func writeFigures(to json: inout JSONWriter) {
    switch self {
    case .funded(.reserve(let extra)), .funded(.tie(let extra)): json.money("extra", extra)
    case .funded(.pool), .funded(.completion): break
    case .notFunded(let reason): reason.writeFigures(to: &json)
    }
  }
}

extension CandidateOutcome.Reason {
  fileprivate func writeFigures(to json: inout JSONWriter) {
    switch self {
    case .doesNotFit(let left, let missing): json.money("missing", missing, left: left)
    case .lostTie(let others, let rule, let left, let missing):
      json.member("lost_to", texts: others.map(\.rawValue))
      json.member("lost_by", rule.code)
      json.money("missing", missing, left: left)
    case .belowThreshold(let threshold): json.member("threshold", object: { threshold.write(to: &$0) })
    case .stopped(let after): json.member("stopped_at", after.rawValue)
    case .excluded(let exclusion): exclusion.write(to: &json)
    case .sharesGroup(let other): json.member("shares_group_with", other.rawValue)
    case .categoryFull(let category, let left, let missing):
      json.member("category", category)
      json.money("missing", missing, left: left)
    case .slotsTaken(let upTo, let count):
      json.money("slot_up_to", upTo)
      json.member("slot_count", count)
    case .aboveSlots(let upTo): json.money("slot_up_to", upTo)
    case .enoughFunded(let count): json.member("funded_count", count)
    case .supportersLackMoney(let held, let missing):
      json.money("supporters_held", held)
      json.money("missing", missing)
    case .overshoots(let needed, let by):
      json.money("needed", needed)
      json.money("overshoots_by", by)
    case .noVotes, .notInBestSet, .targetReached, .savesNothing: break
    }
  }
}

extension Candidate.Exclusion {
  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .merged(let into): json.member("merged_into", into.rawValue)
    case .fundedIn(let pool): json.member("funded_in", pool.rawValue)
    case .decision(let reference): json.member("reference", reference)
    case .unfeasible, .withdrawn: break
    }
  }
}

extension CandidateOutcome.Threshold {
  fileprivate func write(to json: inout JSONWriter) {
    let (kind, has, needed) =
      switch self {
      case .votes(let has, let needed): ("votes", has, needed)
      case .shareOfBallots(_, let has, let needed): ("share_of_ballots", has, needed)
      case .points(let has, let needed): ("points", has, needed)
      case .costShare(_, let has, let needed): ("cost_share", has, needed)
      }
    json.member("kind", kind)
    json.member("has", has)
    json.member("needed", needed)
  }
}

extension CandidateOutcome.Grade {
  func write(to json: inout JSONWriter) {
    json.member("median", median)
    json.member("above", above)
    json.member("below", below)
  }
}

extension Margin {
  func write(to json: inout JSONWriter) {
    if let missingMoney { json.money("missing_money", missingMoney) }
    if let missingSupport { json.member("missing_support", missingSupport) }
    if let sufficientBudget { json.money("sufficient_budget", sufficientBudget) }
    if let supportersHeld { json.money("supporters_held", supportersHeld) }
  }
}

extension Tie {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("candidates", texts: candidates.map(\.rawValue))
      json.member("separated_by", texts: separatedBy.map(\.code))
      json.member("decisive", isDecisive)
    }
  }
}

extension Step {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("proposal", candidate.rawValue)
      switch kind {
      case .funded(let means): json.member("step", CandidateOutcome.Result.funded(means).code)
      case .skipped(let reason):
        json.member("step", "skipped")
        json.member("why", reason.code)
      case .stopped(let missing):
        json.member("step", "stopped")
        json.money("missing", missing)
      }
      json.money("left_before", leftBefore)
      json.money("left_after", leftAfter)
      guard let price else { return }
      json.member("paying_in_full", price.payingInFull)
      json.member("giving_their_last", price.givingTheirLast)
      json.member("price_millionths", price.millionths)
    }
  }
}

extension EqualSharesCourse {
  func write(to json: inout JSONWriter) {
    let end =
      switch end {
      case .single: "single"
      case .exhaustive: "exhaustive"
      case .nextStepTooDear: "next_step_too_dear"
      case .stepLimit: "step_limit"
      }
    json.member("steps", steps)
    json.member("end", end)
    json.money("spent_by_shares", spentByShares)
    json.member("replaced_by_votes", replacedByVotes)
  }
}

extension JSONWriter {
  /// What was left, and what was missing.
  fileprivate mutating func money(_ name: String, _ minorUnits: Int, left: Int) {
    money("left", left)
    money(name, minorUnits)
  }
}
