import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

@Suite("More papers than are handed over at once")
struct ManyPapersTests {
  /// Counted by the words of the rule, with nothing read: a voter's first or last ballot, or none of a voter's several.
  private static func expected(_ ballots: [(voter: Int, choices: [Int])], _ policy: Votes.DuplicateVoters) -> [Int] {
    var counted: [Int: [Int]] = [:]
    var several: Set<Int> = []
    for ballot in ballots {
      if counted[ballot.voter] != nil { several.insert(ballot.voter) }
      if counted[ballot.voter] == nil || policy == .last { counted[ballot.voter] = ballot.choices }
    }
    if policy == .none { for voter in several { counted[voter] = nil } }
    var votes = [0, 0, 0]
    for choice in counted.values.joined() { votes[choice - 1] += 1 }
    return votes
  }

  @Test(arguments: [Votes.DuplicateVoters.first, .last, .none], [2047, 2048, 2049, 20_000])
  func areCountedAsOneByOne(_ policy: Votes.DuplicateVoters, _ count: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(count))
    let ballots = (0..<count).map { _ in
      (
        voter: Int.random(in: 0..<count, using: &numbers),
        choices: [1, 2, 3].filter { _ in Bool.random(using: &numbers) }
      )
    }
    var vote = TestVote()
    vote.duplicates = policy
    let rows = ballots.map { "v\($0.voter);\"\($0.choices.map(String.init).joined(separator: ","))\"" }
    let read = vote.with("id;val\n" + rows.joined(separator: "\n") + "\n").read()
    let votes = Self.expected(ballots, policy)
    #expect(read.votes() == "brygga \(votes[0]), gunga \(votes[2]), lekpark \(votes[1])")
    let account = read.accounts[0]
    #expect(account.addsUp && account.rows == count)
    let aside = account.rowsSetAside.first { $0.reason == .duplicateVoter }
    #expect(account.ballots + (aside?.count ?? 0) == count)
    #expect(aside?.lines == aside?.lines.sorted())
  }

  /// A table that breaks off is an error, with nothing left running.
  @Test func areForgottenWhenTheTableBreaksOff() {
    let rows = (0..<9000).map { "v\($0);1" }
    let read = TestVote().with("id;val\n" + rows.joined(separator: "\n") + "\nx;\"never closed\n").read()
    #expect(read.problems == ["IN205 votes/1.csv:9002:1"])
  }
}
