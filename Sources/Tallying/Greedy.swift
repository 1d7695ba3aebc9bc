import BudgetModel

/// Counting down a ranking: what fits is funded.
struct Greedy {
  /// What happens at the first that does not fit.
  enum Misfit {
    case skip
    case stop
    /// End there, but fund it when what is left pays this share of it.
    case stopWithReserve(Share)
  }

  let preparation: Preparation
  let ranking: Ranking
  let misfit: Misfit
  /// Whose money it is: the pool's, or what another method left over.
  var means: CandidateOutcome.Means = .pool

  /// Goes through all that are open in the course. O(n) but for ties.
  func run(_ course: inout Course) {
    for candidate in ranking.order where course.isOpen(candidate) {
      if let objection = course.objection(to: candidate) {
        course.skip(candidate, objection)
      } else if cost(candidate) + spare <= course.left {
        course.fund(candidate, means)
      } else if !goesOn(after: candidate, &course) {
        course.close(.stopped(after: preparation.election.candidates[candidate].id))
        break
      }
    }
    course.noteTies(ranking, preparation)
  }

  /// What must be left when it is funded.
  private var spare: Int { preparation.rule.limits.mustLeaveMoney ? 1 : 0 }

  private func cost(_ candidate: Int) -> Int { preparation.election.candidates[candidate].cost }

  /// What happens to one that does not fit; whether the count goes on.
  private func goesOn(after candidate: Int, _ course: inout Course) -> Bool {
    let missing = cost(candidate) + spare - course.left
    if preparation.ties.fundsAll, !fundedEquals(of: candidate, course).isEmpty {
      course.fund(candidate, .tie(extra: missing))
      return true
    }
    switch misfit {
    case .skip:
      course.skip(candidate, reason(for: candidate, course))
      return true
    case .stop:
      course.stop(at: candidate, reason(for: candidate, course), missing: missing)
    case .stopWithReserve(let share):
      if pays(share, of: cost(candidate), with: course.left) {
        course.fund(candidate, .reserve(extra: missing))
      } else {
        course.stop(at: candidate, reason(for: candidate, course), missing: missing)
      }
    }
    return false
  }

  private func pays(_ share: Share, of cost: Int, with left: Int) -> Bool {
    Int128(left) * 10_000 >= Int128(cost) * Int128(share.basisPoints)
  }

  /// Too dear, or too late among equals.
  private func reason(for candidate: Int, _ course: Course) -> CandidateOutcome.Reason {
    let (left, missing) = (course.left, cost(candidate) + spare - course.left)
    let equals = fundedEquals(of: candidate, course)
    guard let first = equals.first, let before = course.leftWhenReached[first], cost(candidate) <= before,
      let last = equals.last
    else { return .doesNotFit(left: left, missing: missing) }
    return .lostTie(
      to: equals.map { preparation.election.candidates[$0].id },
      rule: preparation.ties.separated(last, candidate).by, left: left, missing: missing)
  }

  /// Those of the same run that were funded before it, in order.
  private func fundedEquals(of candidate: Int, _ course: Course) -> [Int] {
    guard let position = ranking.order.firstIndex(of: candidate),
      let run = ranking.runs.first(where: { $0.contains(position) })
    else { return [] }
    return ranking.order[run.lowerBound..<position].filter(course.isFunded)
  }
}

extension Course {
  /// Keeps the runs of a ranking in which a tie rule had a say: the count came to them.
  mutating func noteTies(_ ranking: Ranking, _ preparation: Preparation) {
    for range in ranking.runs {
      let run = ranking.order[range].filter { preparation.barred[$0] == nil }
      guard run.count > 1, run.contains(where: { leftWhenReached[$0] != nil }) else { continue }
      ties.append((run, preparation.ties.separators(of: run)))
    }
  }
}
