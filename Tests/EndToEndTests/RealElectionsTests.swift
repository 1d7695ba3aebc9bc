import ContentReading
import Diagnostics
import Foundation
import PortalBuild
import PortalTestSupport
import Testing

/// Real elections, each published as a portal of its own and read back from its open data.
@Suite(
  "Real elections, published",
  .enabled(if: !ElectionFile.names.isEmpty, "no Pabulib elections at \(ElectionFile.folder.path)"))
struct RealElectionsTests {
  /// Those that are known to go through a round.
  static let known: Set = [
    "France_Toulouse_2024", "Netherlands_Amsterdam_604", "Netherlands_Assen_2024", "Poland_Gdansk_2020",
    "Poland_Gdynia_2020_Grabowek__large", "Poland_Lodz_2024_Katedralna",
    "Poland_Poznan_2024_3_-_Piatkowo_Polnoc_Piatkowo__large", "Poland_Swiecie_2023", "Poland_Warszawa_2021_Ursynow",
    "Poland_Warszawa_2026", "Poland_Wieliczka_2023_Green_Budget", "Poland_Wroclaw_2015_150_-_500",
  ]

  @Test func everyElectionThatARoundCanHoldIsPublished() {
    let (published, skipped) = ElectionFile.sorted
    for (name, reason) in skipped { print("not published: \(name): \(reason)") }
    #expect(!published.isEmpty)
    #expect(Self.known.intersection(ElectionFile.names).isSubset(of: published))
    let isElsewhere = ProcessInfo.processInfo.environment["INSYN_PABULIB"] != nil
    #expect(isElsewhere || published.count >= Self.known.count)
  }

  /// Where the file does not tell what the city decided, by what two other programs agree on.
  @Test(arguments: ElectionFile.sorted.published)
  func fundsWhatTheCityFunded(name: String) throws {
    let election = try ElectionFile(name)
    let portal = ElectionPortal(election.file, try election.setup.get())
    let results = try Self.publishedResults(portal.folder, name)
    let funded = try results.filter { $0["funded"] as? Bool == true }.map { row in
      (id: try #require(portal.project(row["proposal"] as? String ?? "")), how: row["outcome"] as? String)
    }
    let byReserve = funded.filter { $0.how == "funded_with_reserve" }.map(\.id)
    let byPool = Set(funded.map(\.id)).subtracting(byReserve)
    let selected = election.file.projects.filter { $0.selected == 1 }.map(\.id)
    if selected.isEmpty {
      let rules = try election.expected()["rules"] as? [String: [String: Any]]
      #expect(byPool == Set(try #require(rules?["greedy_skip"]?["winners"] as? [String])), "\(name)")
    } else {
      #expect(byPool == Set(selected), "\(name)")
    }
    #expect(Set(byReserve) == Set(election.file.projects.filter { $0.selected == 2 }.map(\.id)), "\(name)")
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
    let votes = try #require(try election.expected()["votes"] as? [String: Int])
    let counted = results.filter { $0["outcome"] as? String != "withdrawn" }
    #expect(counted.count == votes.count - portal.leftOut.count, "\(election.name)")
    for row in counted {
      let id = try #require(portal.project(row["proposal"] as? String ?? ""))
      #expect(row["votes"] as? Int == votes[id], "\(id) of \(election.name)")
    }
  }
}
