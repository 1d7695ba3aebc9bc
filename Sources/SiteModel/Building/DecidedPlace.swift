import BudgetModel
import Tallying

/// What was decided about one proposal.
struct DecidedPlace: Sendable {
  /// Nil when it gets no money.
  let item: DecidedPool.Item?
  /// The rule alone funded it, and the decision does not.
  let isDropped: Bool
  /// The decision that names it, else the last one about its pool.
  let decision: Decision
  /// Nil when the decision does not name it.
  let change: DecidedChange?

  var isFunded: Bool { item != nil }
}

extension PageMaker {
  /// What was decided about a proposal, where that is not what the count gave.
  func decided(_ place: SiteIndex.Place) -> String? {
    guard let decided = index.decided[place] else { return nil }
    let reason = decided.change?.reason[reader] ?? ""
    var values = [
      "body": decided.decision.body[reader], "reference": decided.decision.reference, "reason": reason,
    ]
    guard let item = decided.item else {
      switch decided.change?.outcome {
      case .excluded: return say(.decidedExcludes, values)
      case .notFunded: return say(.decidedDrops, values)
      case .funded, nil: return decided.isDropped ? say(.decidedDisplaces, values) : nil
      }
    }
    values["amount"] = text(minor: abs(item.amount))
    values["cost"] = text(minor: abs(item.cost))
    switch item.origin {
    case _ where item.isPart: return say(.decidedPart, values)
    case .decision: return say(.decidedFunds, values)
    case .countWithoutExcluded: return say(.decidedMoves, values)
    case .count: return nil
    }
  }
}
