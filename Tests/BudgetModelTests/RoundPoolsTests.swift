import BudgetModel
import ContentReading
import PortalTestSupport
import Testing

@Suite("The pools of an area")
struct RoundPoolsTests {
  /// `hamnen` lies in `norr`, which a pool names; `soder` only in the whole, which another names.
  @Test(arguments: [("norr", ["norra"]), ("hamnen", ["norra"]), ("soder", ["hela"]), ("sundvik", ["hela"])])
  func areThoseOfTheNearestAreaThatHasAny(area: String, pools: [String]) throws {
    let areas = try #require(AreaID(area))
    let portal = try #require(PortalReading.read(Self.folder).portal)
    let round = try #require(portal.rounds.first)
    #expect(round.pools(of: areas, in: portal.areas).map(\.id.rawValue) == pools)
  }

  private static var folder: InMemoryFolder {
    let round = "content/rounds/2026-vote/round.yaml"
    let hamnen = "population: 2310\n        parts: [{id: hamnen, name: {sv: Hamnen, fi: Satama}}]"
    let two = """
      pools:
        - id: hela
          name: {sv: Hela, fi: Koko}
          areas: [sundvik]
          amount: 1000
          ballot: {max_choices: 1}
          rule: {name: greedy, on_misfit: skip, ties: [lower_id]}
        - id: norra
      """
    let areas = SmallPortal.changing("content/areas.yaml", ("population: 2310", hamnen)).files
    let pools = SmallPortal.changing(
      round, ("pools:\n  - id: strand", two), ("areas: [norr, soder]", "areas: [norr]"))
    return InMemoryFolder(areas).replacing([round: pools.files[round]])
  }
}
