import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import SiteModel
import SiteRendering
import Tallying
import Testing

/// Whether ballots are published, and what of them.
@Suite("Published ballots")
struct OpenBallotsTests {
  private static func site(_ openData: String, asOf: Day = SmallPortal.asOf) throws -> TestSite {
    let round = OpenSite.round + openData
    return try #require(
      TestSite(SmallPortal.replacing(["content/rounds/2026-vote/round.yaml": round]).folder, asOf: asOf))
  }

  private static let open = "open_data: {ballots: grouped, fewest_ballots: 5, most_unique: 100 %}\n"

  @Test func areGroupedAndShuffledWithoutAnythingElse() {
    let rows = OpenSite.table("data/rounds/2026-vote/ballots.csv")
    #expect(rows.first == ["round", "pool", "choices", "choice_points", "count"])
    let said = rows.dropFirst().map { "\($0[2]): \($0[4])" }
    #expect(
      Set(said) == [
        "cykelpump lekpark: 1", "brygga lekpark: 2", "lekpark: 2", "brygga: 1", "brygga cykelpump: 1", "cykelpump: 1",
      ])
    #expect(said != said.sorted(), "in no order that says something")
  }

  @Test(arguments: ["", "open_data: {ballots: none}\n"])
  func areKeptUnlessTheRoundSaysOtherwise(openData: String) throws {
    let site = try Self.site(openData)
    #expect(site.problems.isEmpty)
    let files = site.outputs.map(\.path)
    #expect(!files.contains { $0.hasSuffix("ballots.csv") || $0.hasSuffix(".pb") })
    #expect(!site.text("data/rounds/2026-vote/datapackage.json").contains("\"path\": \"ballots"))
  }

  @Test(arguments: [
    ("open_data: {ballots: grouped}\n", "IN611", ["ballots": "8", "fewest": "100", "pool": "strand"]),
    (
      "open_data: {ballots: grouped, fewest_ballots: 8}\n", "IN610",
      ["ballots": "8", "unique": "4", "share": "50", "most": "10", "pool": "strand"]
    ),
  ])
  func areRefusedWithNumbers(openData: String, code: String, arguments: [String: String]) throws {
    let site = try Self.site(openData)
    #expect(site.problems.map(\.code.rawValue) == [code])
    #expect(site.problems.first?.arguments == arguments)
    #expect(site.problems.first?.location.path == "content/rounds/2026-vote/round.yaml")
    #expect(!site.outputs.contains { $0.path.hasSuffix("ballots.csv") || $0.path.hasSuffix(".pb") })
  }

  @Test func areRefusedBeforeTheyMayBeShown() throws {
    let site = try Self.site("open_data: {ballots: grouped}\n", asOf: try #require(Day(iso: "2026-05-01")))
    #expect(site.problems.map(\.code) == ["IN611"])
  }

  @Test func noFigureOfACountUnderEmbargoIsInAnyFile() throws {
    let site = try Self.site(Self.open, asOf: try #require(Day(iso: "2026-05-01")))
    let data = site.outputs.filter { $0.path.hasPrefix("data/") }
    for name in ["outcome.json", "results.json", "ballots.csv", ".pb", "projects.csv", "costs.csv"] {
      #expect(!data.contains { $0.path.hasPrefix("data/rounds/") && $0.path.hasSuffix(name) }, "\(name)")
    }
    let figures = site.text("data/statistics.csv").split(separator: "\n").dropFirst()
    #expect(figures.allSatisfy { $0.contains(",people,") || $0.contains(",proposals,") })
    #expect(site.text("data/results.csv").split(separator: "\n").count == 1)
    let proposals = site.text("data/proposals.csv").split(separator: "\n").dropFirst()
    #expect(proposals.allSatisfy { $0.contains(",EUR,2026-01-10,,,,") || $0.contains(",EUR,,,,,") })
    #expect(!site.text("data/dcat.ttl").contains("outcome.json>"))
  }

  @Test func giveTheSameWinnersWhenReadBack() throws {
    let bytes = try #require(OpenSite.files["data/rounds/2026-vote/strand.pb"])
    let (file, problems) = PabulibReader(path: "strand.pb").read(MemoryBytes(bytes))
    #expect(problems.isEmpty)
    let election = try #require(file)
    let rule = try #require(OpenSite.published?.site.portal.rounds.first?.pools.first?.rule)
    let outcome = try Election(
      candidates: election.projects.map { Candidate(id: ProposalID(foreign: $0.id), cost: $0.cost) },
      budget: election.budget, profile: election.ballots
    ).outcome(under: rule)
    #expect(outcome.funded.map(\.rawValue) == ["lekpark", "cykelpump"])
    #expect(Set(election.projects.filter { $0.selected == 1 }.map(\.id)) == ["lekpark", "cykelpump"])
  }

  @Test func theWholeCountIsAFile() {
    let text = OpenSite.text("data/rounds/2026-vote/outcome.json")
    for part in [
      "\"ballots_published\": true", "\"amount\": 60000.00", "\"name\": \"greedy\"", "\"min_votes\": 2",
      "\"outcome\": \"does_not_fit\"", "\"missing\": 20000.00", "\"step\": \"skipped\"", "\"left_after\": 25000.00",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
