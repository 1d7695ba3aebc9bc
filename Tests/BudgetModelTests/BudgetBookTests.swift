import BudgetModel
import Diagnostics
import Testing

@Suite("The budget as a tree")
struct BudgetBookTests {
  private func line(_ id: String, _ parent: String? = nil, _ amount: Int, _ goals: [(String, Int)] = []) -> BudgetLine {
    let place = SourceLocation.file("content/budget/2026.csv")
    return BudgetLine(
      id: BudgetLineID(foreign: id), year: 2026, parent: parent.map { Located(BudgetLineID(foreign: $0), at: place) },
      name: .missing(id), committee: nil, kind: .operating, phase: .approved,
      amount: Money(minorUnits: amount, .sek),
      goals: goals.map { goal, percent in
        BudgetLine.GoalShare(goal: Located(GoalID(foreign: goal), at: place), share: Share(percent: percent))
      }, location: place)
  }

  private func book(_ lines: [BudgetLine]) -> BudgetBook {
    BudgetBook(BudgetEdition(year: 2026, phase: .approved), of: lines)
  }

  private func told(_ money: [GoalMoney]) -> [String] {
    money.map { "\($0.line.id) \($0.goal?.rawValue ?? "-") \($0.amount.minorUnits)" }
  }

  @Test func linesStandRightBeforeTheirParts() {
    let book = book([line("b", "a", 1), line("a", nil, 3), line("c", "a", 2), line("d", nil, 4)])
    #expect(book.places.map { "\($0.line.id)\($0.depth)" } == ["a0", "b1", "c1", "d0"])
    #expect(book.leaves.map(\.id.rawValue) == ["b", "c", "d"])
  }

  @Test func linesInARingHangFromNothing() {
    #expect(book([line("a", "b", 1), line("b", "a", 1), line("c", nil, 1)]).places.map(\.line.id.rawValue) == ["c"])
  }

  /// The parts of a line for goals and the rest are the line to the last öre, whatever the shares.
  @Test(arguments: [
    (100, [("k", 60), ("t", 40)], ["a k 60", "a t 40"]), (1, [("k", 50), ("t", 50)], ["a k 1", "a t 0"]),
    (101, [("k", 33)], ["a k 33", "a - 68"]), (-101, [("k", 33)], ["a k -33", "a - -68"]), (7, [], ["a - 7"]),
  ])
  func aLineIsItsPartsForGoals(amount: Int, shares: [(String, Int)], expected: [String]) {
    #expect(told(line("a", nil, amount, shares).goalMoney) == expected)
  }

  @Test func noKronaIsCountedForGoalsTwice() {
    let book = book([
      line("a", nil, 100, [("k", 60)]), line("b", "a", 70, [("k", 100)]), line("c", "a", 30), line("d", nil, 5),
    ])
    #expect(told(book.goalMoney) == ["a k 60", "a - 40", "d - 5"])
    #expect(book.goalMoney.reduce(0) { $0 + $1.amount.minorUnits } == 105)
    #expect(book.countedTwice.map { "\($0.line.id) \($0.above.id)" } == ["b a"])
    #expect(book.unlinked.map(\.id.rawValue) == ["d"])
  }

  @Test(arguments: [(100, 3, 33), (200, 3, 67), (-100, 3, -33), (-200, 3, -67), (0, 7, 0)])
  func amountsPerResidentAreRoundedAwayFromZero(amount: Int, people: Int, each: Int) {
    #expect(Money(minorUnits: amount, .sek).each(of: people).minorUnits == each)
  }

  /// Published tables of what a hundred kronor of tax go to. Karlskoga's own parts are 100.1 together; split by largest
  /// remainders they are a hundred. Härnösand's are a hundred as they stand.
  @Test(arguments: [
    ([2700, 840, 1300, 1080, 2150, 1020, 340, 510, 70], 10_010),
    ([3500, 2500, 1300, 800, 700, 600, 200, 200, 100, 100], 10_000),
  ])
  func aHundredKronorAreExactlyAHundred(published: [Int], sum: Int) throws {
    #expect(published.reduce(0, +) == sum)
    let parts = try #require(Apportionment.split(10_000, by: published, unit: 10))
    #expect(parts.reduce(0, +) == 10_000)
    #expect(parts.allSatisfy { $0.isMultiple(of: 10) })
    if sum == 10_000 { #expect(parts == published) }
    #expect(zip(parts, published).allSatisfy { abs($0 - $1) <= 10 })
  }

  /// OmaStadi's third round: seven districts by population, ten million euros exactly.
  @Test func omaStadiAddsUpExactly() {
    let districts = [1_868_353, 1_723_412, 1_572_408, 665_977, 1_531_569, 882_799, 1_755_482]
    #expect(districts.reduce(0, +) == 10_000_000)
    #expect(Apportionment.split(1_000_000_000, by: districts, unit: 100)?.map { $0 / 100 } == districts)
  }
}
