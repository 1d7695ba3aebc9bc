import BudgetModel

/// Grades of every candidate, from ballots that give points as grades.
struct MajorityJudgment {
  /// By candidate.
  let grades: [CandidateOutcome.Grade]
  private let ballots: Int

  /// Ballots that do not grade a candidate give it `missing`, blank ones too. The median is the lower one: the
  /// highest grade that more than half of the ballots reach.
  init(_ preparation: Preparation) throws(TallyProblem) {
    let election = preparation.election
    guard case .points(let missing) = preparation.rule.scoring, election.profile.kind == .points else {
      throw .needsPoints
    }
    guard election.profile.totals.isEmpty else { throw .needsSingleBallots }
    ballots = election.profile.ballotCount
    var given = election.candidates.map { _ in [Int: Int]() }
    for group in election.profile.groups {
      for (choice, grade) in zip(group.choices, group.points ?? []) where election.candidateOfChoice[choice] >= 0 {
        given[election.candidateOfChoice[choice]][grade, default: 0] += group.count
      }
    }
    let all = ballots
    grades = zip(given, preparation.votes).map { counts, votes in
      Self.grade(counts.merging([missing: all - votes], uniquingKeysWith: +), of: all)
    }
  }

  private static func grade(_ counts: [Int: Int], of ballots: Int) -> CandidateOutcome.Grade {
    var above = 0
    for (grade, count) in counts.sorted(by: { $0.key > $1.key }) {
      if (above + count) * 2 > ballots {
        return CandidateOutcome.Grade(median: grade, above: above, below: ballots - above - count)
      }
      above += count
    }
    return CandidateOutcome.Grade(median: 0, above: 0, below: 0)
  }

  /// Higher median first; then those with more grades above than below the median, the more above the better; then
  /// the others, the fewer below the better.
  func compare(_ a: Int, _ b: Int) -> Int {
    let (one, two) = (grades[a], grades[b])
    return one.median == two.median ? gauge(two) - gauge(one) : two.median - one.median
  }

  private func gauge(_ grade: CandidateOutcome.Grade) -> Int {
    grade.above > grade.below ? grade.above : -grade.below
  }
}

extension Preparation {
  func majorityJudgment(_ misfit: CountingRule.OnMisfit) throws(TallyProblem) -> PoolOutcome {
    let judgment = try MajorityJudgment(self)
    let ranking = Ranking(self, compare: judgment.compare)
    var course = Course(self)
    Greedy(preparation: self, ranking: ranking, misfit: misfit == .skip ? .skip : .stop).run(&course)
    return outcome(course, ranking, margins: votes.map { _ in nil }, grades: judgment.grades)
  }
}
