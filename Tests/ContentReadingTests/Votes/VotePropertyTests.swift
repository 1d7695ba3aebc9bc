import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

@Suite("Votes of any kind")
struct VotePropertyTests {
  private static let words = ["1", "2", "3", "4", "11", "12", "brygga", "lekpark", "bad", "99", "", " 2 ", "01", "x"]

  private static func rows(_ numbers: inout SeededNumbers) -> [(voter: Int, choices: [String])] {
    (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
      let voter = Int.random(in: 0...30, using: &numbers)
      let count = Int.random(in: 0...5, using: &numbers)
      return (voter, (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &numbers)] })
    }
  }

  /// Dirt of every kind, two exports, every policy: no row is lost and every ballot is in a profile.
  @Test(arguments: 0..<200)
  func areAccountedForToTheLastRow(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var vote = TestVote()
    vote.duplicates = [.first, .last, .none][Int(seed % 3)]
    vote.limits = BallotLimits(minimumChoices: Int(seed % 2) + 1, maximumChoices: 3)
    let lines = (0..<2).map { _ in
      Self.rows(&numbers).map { row in
        let broken = Int.random(in: 0..<12, using: &numbers)
        let voter = broken == 0 ? "" : "v\(row.voter)"
        let line = "\(voter);\"\(row.choices.joined(separator: ","))\""
        return broken == 1 ? line + ";" : broken == 2 ? ";" : broken == 3 ? "" : line
      }
    }
    let pool = seed % 5 < 2 ? nil : "norra"
    let read = vote.with(Self.table(lines[0]), pool: pool).with(Self.table(lines[1]), channel: .paper).read()
    #expect(read.diagnostics.hasErrors == false)
    for (account, text) in zip(read.accounts, lines) {
      #expect(account.addsUp)
      #expect(account.rows + account.emptyLines == text.count)
    }
    let profiles = [try read.profile("norra"), try read.profile("hela")]
    #expect(read.accounts.reduce(0) { $0 + $1.ballots } == profiles.reduce(0) { $0 + $1.ballotCount })
    #expect(read.accounts[1].ballots == profiles[0].ballotCount(through: .paper))
  }

  private static func table(_ lines: [String]) -> String { (["id;val"] + lines).joined(separator: "\n") + "\n" }

  /// The same votes written as ballots, as selections in any order, and as a matrix give the same profile.
  @Test(arguments: 0..<100)
  func meanTheSameInEveryShape(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let ballots = (0..<Int.random(in: 1...40, using: &numbers)).map { voter in
      (voter: voter, choices: ["1", "2", "3"].filter { _ in Bool.random(using: &numbers) })
    }
    let rows = ballots.map { "v\($0.voter);\"\($0.choices.joined(separator: ","))\"" }
    var selections = ballots.flatMap { ballot in
      (ballot.choices.isEmpty ? [""] : ballot.choices).map { "v\(ballot.voter);\($0)" }
    }
    selections.shuffle(using: &numbers)
    let matrix = ballots.map { ballot in
      "v\(ballot.voter);" + ["1", "2", "3"].map { ballot.choices.contains($0) ? "1" : "0" }.joined(separator: ";")
    }
    let asBallots = try TestVote().with(Self.table(rows)).read().profile()
    let asSelections = try TestVote().with(
      Self.table(selections), .selections, columns: ["voter": "id", "choice": "val"]
    ).read().profile()
    let asMatrix = try TestVote().with(
      (["id;1;2;3"] + matrix).joined(separator: "\n"), .matrix, columns: ["voter": "id"]
    ).read().profile()
    #expect(asBallots == asSelections)
    #expect(asBallots == asMatrix)
    #expect(asBallots.ballotCount == ballots.count)
  }
}
