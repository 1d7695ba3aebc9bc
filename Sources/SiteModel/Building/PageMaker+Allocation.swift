import BudgetModel

extension PageMaker {
  /// How the round's money was divided over its pools, and why; nothing where the amounts are written one by one.
  func allocationSentences(_ round: Round) -> [String] {
    guard let allocation = round.allocation else { return [] }
    let sentence =
      switch allocation.basis {
      case .population(let total, _): say(.allocationPopulation, ["amount": text(total)])
      case .equal(let amount, 1): say(.allocationEqual, ["amount": text(amount)])
      case .equal(let amount, let times):
        say(.allocationTimes, ["times": formats.number(times), "amount": text(amount)])
      case .weights(let total, let weights, _):
        say(
          .allocationWeights,
          [
            "amount": text(total),
            "weights": formats.list(
              round.pools.map { pool in
                say(
                  .allocationWeight,
                  ["pool": pool.name[reader], "weight": formats.number(weights[pool.id] ?? 0)])
              }),
          ])
      }
    return [sentence] + [allocation.reason?[reader]].compactMap { $0 }
  }
}
