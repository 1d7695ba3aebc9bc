public import BudgetModel

extension Election {
  /// What the rule gives. The same for the same ballots in whatever order they were read.
  ///
  /// Greedy methods: O(n log n + n²) in candidates, O(groups · choices) in ballots.
  public func outcome(under rule: CountingRule) throws(TallyProblem) -> PoolOutcome {
    let preparation = try Preparation(self, rule)
    switch rule.method {
    case .greedy(.skip): return preparation.greedy(.skip, .bySupport(preparation))
    case .greedy(.stop): return preparation.greedy(.stop, .bySupport(preparation))
    case .greedyWithReserve(let share): return preparation.greedy(.stopWithReserve(share), .bySupport(preparation))
    case .greedyPerCost: return preparation.greedy(.skip, .bySupportPerCost(preparation))
    case .phragmen: return try preparation.phragmen()
    case .equalShares(let shares): return try EqualSharesMethod(preparation, shares).outcome()
    case .majorityJudgment(let onMisfit): return try preparation.majorityJudgment(onMisfit)
    case .knapsack: return try preparation.knapsack()
    case .savings(let onOvershoot): return preparation.savings(onOvershoot)
    }
  }
}

extension Preparation {
  func greedy(_ misfit: Greedy.Misfit, _ ranking: Ranking) -> PoolOutcome {
    var course = Course(self)
    Greedy(preparation: self, ranking: ranking, misfit: misfit).run(&course)
    return outcome(course, ranking, margins: margins(course, ranking, misfit))
  }

  func phragmen() throws(TallyProblem) -> PoolOutcome {
    var course = Course(self)
    var phragmen = try Phragmen(self)
    phragmen.run(&course)
    course.close(.noVotes)
    return outcome(course, .bySupport(self), margins: votes.map { _ in nil })
  }

  private func margins(_ course: Course, _ ranking: Ranking, _ misfit: Greedy.Misfit) -> [Margin?] {
    let stops = if case .skip = misfit { false } else { true }
    guard rule.method != .greedyPerCost else { return votes.map { _ in nil } }
    return Margins(preparation: self, ranking: ranking, course: course, stops: stops).all()
  }

  /// Puts a finished count together.
  func outcome(
    _ course: Course, _ ranking: Ranking, margins: [Margin?], grades: [CandidateOutcome.Grade?] = [],
    equalShares: EqualSharesCourse? = nil
  ) -> PoolOutcome {
    let ids = election.candidates.map(\.id)
    let excluded = barred.indices.filter(isExcluded)
    let ranked = ranking.order.enumerated().map { ($1, Optional($0 + 1)) } + excluded.map { ($0, nil) }
    return PoolOutcome(
      rule: rule, amount: election.budget, spent: election.budget - course.left, extra: course.extra,
      left: course.left, supportOfAll: election.supportOfAll(by: rule.scoring), ballots: election.profile.ballotCount,
      blankBallots: election.profile.blankCount,
      candidates: ranked.map {
        candidate($0, rank: $1, course, margin: margins[$0], grade: grades.isEmpty ? nil : grades[$0])
      },
      funded: course.funded.map { ids[$0] },
      ties: course.ties.map { tie($0.run, $0.separatedBy, course) },
      steps: course.steps, equalShares: equalShares)
  }

  private func candidate(
    _ index: Int, rank: Int?, _ course: Course, margin: Margin?, grade: CandidateOutcome.Grade?
  ) -> CandidateOutcome {
    let candidate = election.candidates[index]
    return CandidateOutcome(
      id: candidate.id, cost: candidate.cost, rank: rank, votes: votes[index], support: support[index],
      shareOfBallots: Share(part: votes[index], of: election.profile.ballotCount), grade: grade,
      leftWhenReached: course.leftWhenReached[index], result: course.results[index] ?? .notFunded(.noVotes),
      margin: margin)
  }

  private func tie(_ run: [Int], _ rules: [TieRule], _ course: Course) -> Tie {
    let funded = run.filter(course.isFunded).count
    return Tie(
      candidates: run.map { election.candidates[$0].id }, separatedBy: rules,
      isDecisive: funded > 0 && funded < run.count)
  }
}

extension Share {
  /// Rounded half up to a hundredth of a percent; 0 of 0 is 0.
  init(part: Int, of whole: Int) {
    self.init(basisPoints: whole > 0 ? Int((Int128(part) * 20_000 + Int128(whole)) / (Int128(whole) * 2)) : 0)
  }
}
