import BudgetModel
import PortalTestSupport
import Testing

@Suite struct BallotGroupsTests {
  /// Few and many candidates: ballots fit into one word, or only their beginning does.
  @Test(arguments: BallotKind.allCases, [3, 40, 3000])
  func areTheBallotsSortedAndMerged(kind: BallotKind, candidates: Int) {
    var dice = SeededNumbers(seed: UInt64(candidates))
    for _ in 0..<40 {
      let ballots = (0..<Int.random(in: 0...120, using: &dice)).map { _ in
        Self.ballot(kind, candidates: candidates, &dice)
      }
      let groups = BallotGroups(ballots, kind: kind, candidates: candidates)
      #expect(Array(groups) == Self.merged(ballots))
      #expect(groups == BallotGroups(ballots.shuffled(using: &dice), kind: kind, candidates: candidates))
      #expect(groups.ballotCount == ballots.reduce(0) { $0 + $1.count })
    }
  }

  @Test func areTheSameWhenManyAreGatheredInPieces() {
    var dice = SeededNumbers(seed: 7)
    var gathering = BallotGathering(kind: .approval, candidates: 30)
    var ballots: [BallotGroup] = []
    for _ in 0..<300_000 {
      let length = Int.random(in: 0...14, using: &dice)
      let choices = length < 12 ? [length] : Array(10..<(10 + length))
      gathering.add(choices: choices, points: [], channel: .paper, count: 1)
      ballots.append(BallotGroup(choices: choices, channel: .paper))
    }
    #expect(Array(gathering.groups()) == Self.merged(ballots))
  }

  @Test func areWithoutWhatWasTakenBack() {
    var gathering = BallotGathering(kind: .approval, candidates: 9, mayTakeBack: true)
    gathering.add(choices: [1], points: [], channel: .digital, count: 1)
    let place = gathering.add(choices: [2, 3], points: [], channel: .digital, count: 2)
    gathering.add(choices: [1], points: [], channel: .digital, count: 1)
    gathering.takeBack(place, count: 2)
    #expect(Array(gathering.groups()) == [BallotGroup(choices: [1], count: 2)])
  }

  private static func ballot(_ kind: BallotKind, candidates: Int, _ dice: inout SeededNumbers) -> BallotGroup {
    let length = Int.random(in: 0...min(candidates, 18), using: &dice)
    var choices = Array((0..<min(candidates, 24)).map { candidates - 1 - $0 }.shuffled(using: &dice).prefix(length))
    if kind != .ordinal { choices.sort() }
    if Int.random(in: 0...2, using: &dice) == 0 { choices = [] }
    // Few different points, so that some ballots are equal.
    let points = kind == .points ? choices.map { _ in Int.random(in: -1...1, using: &dice) } : nil
    return BallotGroup(
      choices: choices, points: points, channel: BallotChannel.allCases.randomElement(using: &dice) ?? .paper,
      count: Int.random(in: 1...3, using: &dice))
  }

  /// The plain way: compare what stands on the ballots.
  private static func merged(_ ballots: [BallotGroup]) -> [BallotGroup] {
    struct Said: Hashable {
      let choices: [Int]
      let points: [Int]?
      let channel: BallotChannel
    }
    let counts = Dictionary(
      ballots.map { (Said(choices: $0.choices, points: $0.points, channel: $0.channel), $0.count) },
      uniquingKeysWith: +)
    return counts.sorted { a, b in
      if a.key.choices != b.key.choices { return a.key.choices.lexicographicallyPrecedes(b.key.choices) }
      if a.key.points != b.key.points {
        return (a.key.points ?? []).lexicographicallyPrecedes(b.key.points ?? [])
      }
      return a.key.channel < b.key.channel
    }.map {
      BallotGroup(choices: $0.key.choices, points: $0.key.points, channel: $0.key.channel, count: $0.value)
    }
  }
}
