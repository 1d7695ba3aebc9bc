import BudgetModel
import Tallying
import Testing

/// Five may have 100: a (60) and c (30) are funded, b (50) does not fit, d (20) and e (10) come last; 10 is left for e.
@Suite("What was decided, beside what the count gave")
struct DecidedPoolTests {
  private static let round = RoundElection(pools: [
    RoundTests.pool(
      "p", 100, ["a": 60, "b": 50, "c": 30, "d": 20, "e": 10], "9: a\n8: b\n7: c\n6: d\n5: e")
  ])

  @Test(
    arguments: [
      ([], "a 60 count, c 30 count, e 10 count", "", 0, false),
      ([.fund("b", amount: nil)], "a 60 count, c 30 count, e 10 count, b 50 decision", "", -50, true),
      ([.fund("b", amount: 20)], "a 60 count, c 30 count, e 10 count, b 20 decision", "", -20, true),
      ([.fund("a", amount: 45)], "a 45 count, c 30 count, e 10 count", "", 15, true),
      ([.drop("a")], "c 30 count, e 10 count", "a", 60, true),
      // Without a the rule goes on: b fits, then c, then d; what is left is too little for nothing else.
      ([.exclude("a")], "b 50 countWithoutExcluded, c 30 count, d 20 countWithoutExcluded", "a, e", 0, true),
      ([.exclude("a"), .drop("b")], "c 30 count, d 20 countWithoutExcluded", "a, e", 50, true),
    ] as [([DecisionChange], String, String, Int, Bool)])
  func isTheCountWithItsChanges(
    changes: [DecisionChange], items: String, dropped: String, left: Int, differs: Bool
  ) throws {
    let alone = try Self.round.outcome()
    let decided = try #require(try Self.round.decided(["p": changes], reference: ["p": "§ 1"], alone: alone)["p"])
    #expect(decided.items.map { "\($0.id) \($0.amount) \($0.origin)" }.joined(separator: ", ") == items)
    #expect(decided.dropped.map(\.rawValue).joined(separator: ", ") == dropped)
    #expect(decided.left == left)
    #expect(decided.differs == differs)
  }

  @Test(arguments: [
    (DecisionChange.fund("a", amount: nil), true), (.fund("a", amount: 30), false), (.fund("b", amount: nil), false),
    (.drop("b"), true), (.drop("a"), false), (.exclude("a"), false), (.exclude("b"), false),
  ])
  func tellsOfChangesThatChangeNothing(change: DecisionChange, isIdle: Bool) throws {
    let alone = try #require(try Self.round.outcome()["p"])
    #expect(DecidedPool.idle(among: [change], alone: alone) == (isIdle ? [change] : []))
  }

  @Test func leavesTheCountItselfAlone() throws {
    let alone = try Self.round.outcome()
    _ = try Self.round.decided(["p": [.exclude("a")]], reference: [:], alone: alone)
    #expect(try Self.round.outcome().funded == alone.funded)
  }
}
