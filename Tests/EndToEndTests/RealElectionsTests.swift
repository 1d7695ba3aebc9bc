import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import PortalBuild
import PortalTestSupport
import Testing

/// Real elections, each published as a portal of its own and read back from its open data.
@Suite(
  "Real elections, published",
  .enabled(if: !RealElectionFiles.names.isEmpty, "no Pabulib elections at \(RealElectionFiles.folder.path)"))
struct RealElectionsTests {
  @Test(arguments: RealElectionFiles.names)
  func fundsWhatTheCityFunded(name: String) throws {
    let election = try ElectionFile(name)
    let portal = ElectionPortal(election.file, election.setup)
    let results = try Self.publishedResults(portal.folder, name)
    let funded = try results.filter { $0["funded"] as? Bool == true }.map { row in
      (id: try #require(portal.project(row["proposal"] as? String ?? "")), how: row["outcome"] as? String)
    }
    let byReserve = Set(funded.filter { $0.how == "funded_with_reserve" }.map(\.id))
    #expect(Set(funded.map(\.id)).subtracting(byReserve) == (try election.expectedFunded()), "\(name)")
    #expect(byReserve == election.expectedByReserve, "\(name)")
    try Self.compareVotes(results, portal, election)
  }

  /// Publishes the portal and reads the rows of the round's results.
  private static func publishedResults(_ content: InMemoryFolder, _ name: String) throws -> [[String: Any]] {
    let folder = try TemporaryFolder()
    let built = PortalPipeline(content, asOf: .day(SmallPortal.asOf)).build(into: folder.path(of: "site"))
    #expect(built.problems.filter { $0.severity == .error } == [], "\(name)")
    #expect(built.summary?.hasChanges == true, "\(name)")
    let json = try #require(folder.text(of: "site/data/rounds/val/results.json"), "\(name)")
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
  }

  /// Every project has the votes that the other programs counted.
  private static func compareVotes(
    _ results: [[String: Any]], _ portal: ElectionPortal, _ election: ElectionFile
  ) throws {
    let votes = try election.expectedVotes()
    let counted = results.filter { $0["outcome"] as? String != "withdrawn" }
    #expect(counted.count == votes.count - portal.leftOut.count, "\(election.name)")
    for row in counted {
      let id = try #require(portal.project(row["proposal"] as? String ?? ""))
      #expect(row["votes"] as? Int == votes[id], "\(id) of \(election.name)")
    }
  }
}
