import BudgetModel

/// The Method of Equal Shares with its completions.
struct EqualSharesMethod {
  private let preparation: Preparation
  private let shares: EqualShares
  private let ballots: SingleBallots

  init(_ preparation: Preparation, _ shares: EqualShares) throws(TallyProblem) {
    self.preparation = preparation
    self.shares = shares
    ballots = try SingleBallots(preparation, utility: shares.utility == .points ? preparation.rule.scoring : nil)
  }

  private var budget: Int { preparation.election.budget }

  func outcome() throws(TallyProblem) -> PoolOutcome {
    var (count, steps, end) = lastCount()
    let ranking = Ranking.bySupport(preparation)
    var course = Course(preparation)
    retell(count, in: &course)
    let spent = count.spent
    if completesByVotes {
      Greedy(preparation: preparation, ranking: ranking, misfit: .skip, means: .completion).run(&course)
    }
    let margins = close(&course, &count)
    let told = EqualSharesCourse(steps: steps, end: end, spentByShares: spent, replacedByVotes: false)
    return try compared(preparation.outcome(course, ranking, margins: margins, equalShares: told))
  }

  private var completesByVotes: Bool {
    switch shares.completion {
    case .none: false
    case .greedy: true
    case .add1(let add1): add1.thenGreedy
    }
  }

  // MARK: Larger and larger shares

  /// The count that stands, how many steps it took, and why no more.
  private func lastCount() -> (SharesCount, Int, EqualSharesCourse.End) {
    guard case .add1(let add1) = shares.completion else {
      return (finished(share: budget), 0, .single)
    }
    var standing = finished(share: total(add1, steps: 0))
    var steps = 0
    while !add1.endsWhenExhaustive || !isExhaustive(standing) {
      guard steps < add1.maximumSteps else { return (standing, steps, .stepLimit) }
      let next = finished(share: total(add1, steps: steps + 1))
      if next.overspends { return (standing, steps, .nextStepTooDear) }
      // When everything is funded, no larger share changes anything.
      if next.funded.count == ballots.supporters.count(where: { $0.total > 0 }) {
        return (next, steps + 1, .exhaustive)
      }
      (standing, steps) = (next, steps + 1)
    }
    return (standing, steps, .exhaustive)
  }

  /// What all ballots hold together after so many steps.
  private func total(_ add1: EqualShares.Add1, steps: Int) -> Int {
    let voters = ballots.count
    let step = max(add1.step, 1)
    let start = add1.startsWhole && voters > 0 ? budget / voters / step * step * voters : budget
    return start + steps * step * voters
  }

  private func finished(share: Int) -> SharesCount {
    var count = SharesCount(
      preparation, ballots, byCost: shares.utility == .cost, share: share, limit: budget)
    count.run()
    return count
  }

  /// Whether nothing with support fits into what is left.
  private func isExhaustive(_ count: SharesCount) -> Bool {
    let funded = Set(count.funded.map(\.candidate))
    let objected = Set(count.objections.map(\.candidate))
    return preparation.eligible.allSatisfy {
      funded.contains($0) || objected.contains($0)
        || preparation.election.candidates[$0].cost > budget - count.spent
    }
  }

  // MARK: Telling

  private func retell(_ count: SharesCount, in course: inout Course) {
    for funded in count.funded { course.fund(funded.candidate, price: funded.price) }
    for (candidate, reason) in count.objections { course.skip(candidate, reason) }
    for run in count.ties { course.ties.append((run, preparation.ties.separators(of: run))) }
  }

  /// Reasons for those that equal shares did not fund, and what their supporters held.
  private func close(_ course: inout Course, _ count: inout SharesCount) -> [Margin?] {
    var margins = [Margin?](repeating: nil, count: preparation.barred.count)
    for candidate in preparation.eligible where !course.isFunded(candidate) {
      let held = count.held(by: candidate)
      let missing = preparation.election.candidates[candidate].cost - held
      margins[candidate] = Margin(supportersHeld: held)
      if course.isOpen(candidate) {
        course.settle(candidate, .notFunded(.supportersLackMoney(held: held, missing: missing)))
      }
    }
    return margins
  }

  // MARK: The comparison step

  private func compared(_ outcome: PoolOutcome) throws(TallyProblem) -> PoolOutcome {
    guard let comparison = shares.comparison, let course = outcome.equalShares else { return outcome }
    let byVotes = preparation.greedy(.skip, .bySupport(preparation))
    guard prefersVotes(comparison, outcome.funded, byVotes.funded) else { return outcome }
    return byVotes.with(
      EqualSharesCourse(
        steps: course.steps, end: course.end, spentByShares: course.spentByShares, replacedByVotes: true))
  }

  private func prefersVotes(
    _ comparison: EqualShares.Comparison, _ shares: [ProposalID], _ votes: [ProposalID]
  ) -> Bool {
    let (one, two) = (fundedChoices(shares), fundedChoices(votes))
    var (more, fewer, none, noneByVotes) = (0, 0, 0, 0)
    for (group, weight) in ballots.weights.enumerated() {
      if two[group] > one[group] { more += weight }
      if two[group] < one[group] { fewer += weight }
      if one[group] == 0 { none += weight }
      if two[group] == 0 { noneByVotes += weight }
    }
    switch comparison {
    case .moreBallotsPrefer: return more > fewer
    case .fewerBallotsWithNone: return noneByVotes < none
    }
  }

  /// How many funded candidates each group of ballots names.
  private func fundedChoices(_ funded: [ProposalID]) -> [Int] {
    let winners = Set(funded)
    let isWinner = preparation.election.candidates.map { winners.contains($0.id) }
    return ballots.weights.indices.map { group in
      ballots.places(of: group).count { isWinner[Int(ballots.candidates[$0])] }
    }
  }
}

extension PoolOutcome {
  fileprivate func with(_ equalShares: EqualSharesCourse) -> PoolOutcome {
    PoolOutcome(
      rule: rule, amount: amount, spent: spent, extra: extra, left: left, supportOfAll: supportOfAll, ballots: ballots,
      blankBallots: blankBallots, candidates: candidates, funded: funded, ties: ties, steps: steps,
      equalShares: equalShares)
  }
}
