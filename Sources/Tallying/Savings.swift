import BudgetModel

/// A round that chooses what to save: costs and the pool's amount are negative, and the most supported savings are taken
/// until they reach the target.
struct Savings {
  let preparation: Preparation
  let ranking: Ranking
  let onOvershoot: CountingRule.OnOvershoot

  func run(_ course: inout Course) {
    for candidate in ranking.order where course.isOpen(candidate) {
      let needed = -course.left
      guard needed > 0 else { return course.close(.targetReached) }
      let saving = -preparation.election.candidates[candidate].cost
      if let objection = course.objection(to: candidate) {
        course.skip(candidate, objection)
      } else if saving <= 0 {
        course.skip(candidate, .savesNothing)
      } else if saving > needed, onOvershoot == .skip {
        course.skip(candidate, .overshoots(needed: needed, by: saving - needed))
      } else {
        course.fund(candidate)
      }
    }
  }
}

extension Preparation {
  func savings(_ onOvershoot: CountingRule.OnOvershoot) -> PoolOutcome {
    let ranking = Ranking.bySupport(self)
    var course = Course(self)
    Savings(preparation: self, ranking: ranking, onOvershoot: onOvershoot).run(&course)
    course.noteTies(ranking, self)
    return outcome(course, ranking, margins: votes.map { _ in nil })
  }
}
