import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import PortalTestSupport
import SiteRendering
import Testing

@Suite(
  "Real elections",
  .enabled(if: !RealElectionFiles.names.isEmpty, "needs real .pb files: set INSYN_PABULIB to their folder"))
struct PabulibElectionsTests {
  private struct Expected: Decodable {
    let num_voters: Int
    let num_projects: Int
    let distinct_ballots: Int
    let votes: [String: Int]
    let score: [String: Int]?
    let votes_counting_duplicates: [String: Int]?
  }

  @Test(arguments: RealElectionFiles.names)
  func areReadToTheLastVote(name: String) throws {
    let read = PabulibReader(path: name).read(MemoryBytes(try RealElectionFiles.election(name)))
    let election = try #require(read.file, "\(read.diagnostics)")
    let ids = election.projects.map(\.id)
    let votes = Dictionary(uniqueKeysWithValues: zip(ids, election.ballots.votes()))
    let expected = try JSONDecoder().decode(Expected.self, from: RealElectionFiles.expected(name))
    #expect(election.ballots.ballotCount == expected.num_voters)
    #expect(ids.count == expected.num_projects)
    #expect(votes == expected.votes)
    if election.ballots.kind == .points {
      #expect(Dictionary(uniqueKeysWithValues: zip(ids, election.ballots.points())) == expected.score)
    }
    if expected.votes_counting_duplicates == nil {
      for project in election.projects { #expect(votes[project.id] == project.votes ?? votes[project.id]) }
      #expect(!read.diagnostics.contains { $0.code == "IN278" || $0.code == "IN276" })
    } else {
      #expect(read.diagnostics.contains { $0.code == "IN276" })
    }
  }

  /// What is written is what was read, but for the order of the ballots and whose they are.
  @Test(arguments: RealElectionFiles.names)
  func comeBackFromWhatIsWritten(name: String) throws {
    let read = PabulibReader(path: name).read(MemoryBytes(try RealElectionFiles.election(name)))
    let election = try #require(read.file)
    let again = PabulibReader(path: name).read(MemoryBytes(PabulibWriter.bytes(of: election)))
    let file = try #require(again.file, "\(again.diagnostics)")
    #expect(file.ballots == election.ballots)
    #expect(file.budget == election.budget)
    #expect(file.columns == election.columns)
    #expect(file.meta.map { [$0.key, $0.value] } == election.meta.map { [$0.key, $0.value] })
    #expect(file.projects.map(\.values) == election.projects.map(\.values))
    #expect(file.projects.map(\.cost) == election.projects.map(\.cost))
  }
}
