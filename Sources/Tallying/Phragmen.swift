import BudgetModel

/// Sequential Phragmén: what is funded loads its supporters, all to the same level; the smallest level goes first.
///
/// A ballot's load is the level of the last funded candidate it names, so exact numbers are needed per funded candidate
/// only, over one common denominator. O(candidates² · funded) in large numbers, O(ballots · length) in small ones.
struct Phragmen {
  private let preparation: Preparation
  private let ballots: SingleBallots
  /// The funded candidate that each group of ballots was last loaded by: an index into `levels`, from 1; 0 is none.
  private var last: [Int]
  /// How many ballots that name a candidate were last loaded by each level.
  private var counts: [[Int]]
  /// Numerators of the levels.
  private var levels: [BigNatural] = [BigNatural(0)]
  private var denominator = BigNatural(1)

  init(_ preparation: Preparation) throws(TallyProblem) {
    self.preparation = preparation
    ballots = try SingleBallots(preparation, utility: nil)
    last = ballots.weights.map { _ in 0 }
    counts = ballots.supporters.map { [$0.count] }
  }

  /// Ends as soon as one of the best does not fit; what costs more than the whole pool never stands in the way.
  mutating func run(_ course: inout Course) {
    var open = preparation.eligible.filter { ballots.supporters[$0].count > 0 }
    for candidate in open where cost(candidate) > course.left { course.skip(candidate, misfit(candidate, course)) }
    open.removeAll { !course.isOpen($0) }
    while !open.isEmpty {
      for candidate in open { if let why = course.objection(to: candidate) { course.skip(candidate, why) } }
      open.removeAll { !course.isOpen($0) }
      let best = best(of: open)
      guard let winner = best.first else { break }
      if best.count > 1 { course.ties.append((best, preparation.ties.separators(of: best))) }
      if let misfit = best.first(where: { cost($0) > course.left }) {
        course.stop(at: misfit, self.misfit(misfit, course), missing: cost(misfit) - course.left)
        break
      }
      course.fund(winner)
      load(winner)
      open.removeAll { $0 == winner }
    }
    if let last = course.steps.last { course.close(.stopped(after: last.candidate)) }
  }

  private func cost(_ candidate: Int) -> Int { preparation.election.candidates[candidate].cost }

  private func misfit(_ candidate: Int, _ course: Course) -> CandidateOutcome.Reason {
    .doesNotFit(left: course.left, missing: cost(candidate) - course.left)
  }

  /// Numerator of the level that funding a candidate would give; the denominator is the common one times its ballots.
  private func numerator(_ candidate: Int) -> BigNatural {
    var sum = denominator.times(UInt64(max(cost(candidate), 0)))
    for (level, count) in counts[candidate].enumerated() where level > 0 && count > 0 {
      sum.add(levels[level], times: UInt64(count))
    }
    return sum
  }

  /// Those with the smallest level, ties in order.
  private func best(of open: [Int]) -> [Int] {
    var best: [Int] = []
    var smallest = BigNatural(0)
    var supporters: UInt64 = 1
    for candidate in open {
      let (numerator, count) = (numerator(candidate), UInt64(ballots.supporters[candidate].count))
      let (one, two) = (numerator.times(supporters), smallest.times(count))
      if best.isEmpty || one < two {
        best = [candidate]
        smallest = numerator
        supporters = count
      } else if one == two {
        best.append(candidate)
      }
    }
    return best.sorted(by: preparation.ties.precedes)
  }

  private mutating func load(_ winner: Int) {
    let level = numerator(winner)
    let factor = UInt64(ballots.supporters[winner].count)
    for index in levels.indices { levels[index].multiply(by: factor) }
    denominator.multiply(by: factor)
    levels.append(level)
    for candidate in counts.indices where !counts[candidate].isEmpty { counts[candidate].append(0) }
    let new = levels.count - 1
    for group in ballots.supporters[winner].groups.map(Int.init) {
      let (before, weight) = (last[group], ballots.weights[group])
      for place in ballots.places(of: group) {
        let candidate = Int(ballots.candidates[place])
        counts[candidate][before] -= weight
        counts[candidate][new] += weight
      }
      last[group] = new
    }
  }
}
