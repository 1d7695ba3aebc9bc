import PortalTestSupport
import Tallying
import Testing

/// Every published table is solved: whoever knows all that is shown must not learn what is hidden.
@Suite("Hidden counts")
struct HiddenCountsTests {
  @Test(
    arguments: [
      ([10, 20, 30], [10, 20, 30]), ([3, 20, 30], [nil, nil, 30]), ([2, 1, 30], [nil, nil, nil]),
      ([4, 4, 30], [nil, nil, 30]), ([0, 20, 30], [0, 20, 30]), ([0, 3, 30], [0, nil, nil]), ([], []),
      ([3, 3, 4, 30], [nil, nil, nil, 30]),
    ] as [([Int], [Int?])])
  func hidesSmallPartsAndWhatGivesThemAway(_ counts: [Int], _ shown: [Int?]) throws {
    #expect(try #require(HiddenCounts(counts, smallest: 5)).shown == shown)
  }

  @Test(arguments: [[4], [1, 1], [3, 0, 2]])
  func showsNothingWhereNothingCanBeHidden(_ counts: [Int]) {
    #expect(HiddenCounts(counts, smallest: 5) == nil)
  }

  @Test func hidesPartsOfWhichAlmostEverybodyCame() throws {
    let hidden = try #require(HiddenCounts([48, 200, 300], of: [50, 900, nil], smallest: 5))
    #expect(hidden.shown == [nil, nil, 300])
  }

  @Test func partsOfASumCannotBeSolved() throws {
    var random = SeededNumbers(seed: 7)
    for _ in 0..<400 {
      let counts = (0..<Int.random(in: 2...5, using: &random)).map { _ in Int.random(in: 0...14, using: &random) }
      guard let hidden = HiddenCounts(counts, smallest: 4) else { continue }
      try hidden.expectOpen(counts, smallest: 4, equations: [[Int](repeating: 1, count: counts.count)])
    }
  }

  /// The sum of all choices is published: two hidden counts would follow from it.
  @Test func histogramsCannotBeSolved() throws {
    var random = SeededNumbers(seed: 11)
    var published = 0
    for _ in 0..<300 {
      let ballots = Ballots(&random)
      guard let hidden = HiddenCounts(histogram: ballots.histogram, votes: ballots.votes, smallest: 4) else { continue }
      published += hidden.hidesSomething ? 1 : 0
      try hidden.expectOpen(
        ballots.histogram, smallest: 4,
        equations: [[Int](repeating: 1, count: ballots.histogram.count), Array(ballots.histogram.indices)],
        isPossible: ballots.couldBe)
    }
    #expect(published > 20)
  }

  @Test func twoHiddenCountsOfAHistogramAreNotEnough() throws {
    let counts = [40, 60, 3, 9, 50, 30]
    let votes = [100, 100, 101, 75, 50]
    let hidden = try #require(HiddenCounts(histogram: counts, votes: votes, smallest: 5))
    #expect(hidden.shown.count { $0 == nil } > 2)
    #expect(try #require(HiddenCounts(histogram: [40, 60, 20], votes: [50, 50], smallest: 5)).shown == [40, 60, 20])
  }

  @Test func whatIsToldElsewhereIsNoSecret() throws {
    let counts = [2, 60, 50, 40]
    #expect(
      try #require(HiddenCounts(histogram: counts, votes: [100, 100, 80], known: [0], smallest: 5)).shown == counts)
  }
}

/// Random ballots over a few choices.
private struct Ballots {
  let votes: [Int]
  let histogram: [Int]

  init(_ random: inout SeededNumbers) {
    let choices = Int.random(in: 3...6, using: &random)
    let ballots = (0..<Int.random(in: 15...45, using: &random)).map { _ in
      let wish = [1, 1, 2, 2, 3, choices][Int.random(in: 0..<6, using: &random)]
      return Set((0..<choices).shuffled(using: &random).prefix(wish))
    }
    votes = (0..<choices).map { choice in ballots.count { $0.contains(choice) } }
    histogram = (0...choices).map { length in ballots.count { $0.count == length } }
  }

  /// Whether some ballots have this histogram and these votes: dealt out greedily, each choice to those who have most
  /// left (Gale and Ryser's construction).
  func couldBe(_ histogram: [Int]) -> Bool {
    var left = histogram.enumerated().flatMap { Array(repeating: $0, count: $1) }
    for vote in votes.sorted(by: >) {
      left.sort(by: >)
      guard vote <= left.count, vote == 0 || left[vote - 1] > 0 else { return false }
      for index in 0..<vote { left[index] -= 1 }
    }
    return left.allSatisfy { $0 == 0 }
  }
}

extension HiddenCounts {
  /// Tries every table that agrees with what is shown, and demands that each hidden count could be numbers that lie
  /// `smallest` apart, the true one among them.
  fileprivate func expectOpen(
    _ counts: [Int], smallest: Int, equations: [[Int]], isPossible: ([Int]) -> Bool = { _ in true }
  ) throws {
    let hidden = shown.indices.filter { shown[$0] == nil }
    guard !hidden.isEmpty else {
      #expect(counts.allSatisfy { $0 == 0 || $0 >= smallest })
      return
    }
    var solver = TableSolver(unknowns: hidden.map { index in equations.map { $0[index] } })
    solver.solve(
      equations.map { equation in hidden.reduce(0) { $0 + equation[$1] * counts[$1] } }
    ) { values in
      var table = counts
      for (index, value) in zip(hidden, values) { table[index] = value }
      return isPossible(table)
    }
    for (position, index) in hidden.enumerated() {
      let (least, most) = (solver.least[position], solver.most[position])
      #expect(least <= counts[index] && counts[index] <= most)
      #expect(most - least >= smallest, "\(counts) shown as \(shown): \(index) is \(least)...\(most)")
    }
  }
}
