import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

@Suite("How a round's money is divided")
struct AllocationTests {
  /// Three pools of the small portal's areas; `north` and `south` have populations in areas.yaml.
  private static func read(_ allocation: String) -> (amounts: [Int], problems: [String]) {
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml",
      (
        "pools:\n  - id: strand",
        """
        allocation: {\(allocation)}
        pools:
          - id: norra
            name: {sv: Norra, fi: Pohjoinen}
            areas: [norr]
            ballot: {max_choices: 2}
            rule: {name: greedy, on_misfit: skip, ties: [lower_id]}
          - id: strand
        """
      ),
      ("areas: [norr, soder]", "areas: [soder]"), ("    amount: 60000\n", ""))
    let result = PortalReading.read(files.folder)
    return (
      result.portal?.rounds.first?.pools.map(\.amount.minorUnits) ?? [], result.diagnostics.map { "\($0.code)" }
    )
  }

  @Test(arguments: [
    ("by: equal, amount: 250000, times: 2", [50_000_000, 50_000_000]),
    ("by: equal, amount: 30000", [3_000_000, 3_000_000]),
    ("by: weights, amount: 100, weights: {norra: 2, strand: 1}", [6700, 3300]),
    ("by: weights, amount: 100, unit: 0.01, weights: {norra: 2, strand: 1}", [6667, 3333]),
    ("by: weights, amount: 100000, unit: 1000, weights: {norra: 2, strand: 1}", [6_700_000, 3_300_000]),
    ("by: weights, amount: 100, weights: {norra: 1, strand: 0}", [10_000, 0]),
  ])
  func addsUpExactly(allocation: String, amounts: [Int]) {
    let read = Self.read(allocation)
    #expect(read.problems == [])
    #expect(read.amounts == amounts)
  }

  @Test func followsThePopulation() throws {
    let read = Self.read("by: population, amount: 60000")
    #expect(read.problems == [])
    #expect(read.amounts.reduce(0, +) == 6_000_000)
    let areas = try #require(PortalReading.read(SmallPortal.folder).portal).areas
    let people = ["norr", "soder"].map { areas[AreaID(foreign: $0)]?.population ?? 0 }
    #expect(read.amounts[0] / 100 == (60_000 * people[0] + people.reduce(0, +) / 2) / people.reduce(0, +))
  }

  @Test(arguments: [
    ("by: weights, amount: 100, weights: {norra: 2}", ["IN358"]), ("by: weights, amount: 100", ["IN131"]),
    ("by: size, amount: 100", ["IN136"]), ("amount: 100", ["IN131"]),
    ("by: equal, amount: 100, unit: 10", ["IN130"]),
  ])
  func tellsWhatIsMissing(allocation: String, codes: [String]) {
    #expect(Self.read(allocation).problems == codes)
  }
}

/// The seven sums that Helsinki published for OmaStadi's third round: 10 000 000 € by population, to the euro.
@Suite("Parts that add up")
struct ApportionmentTests {
  static let omaStadi = [1_868_353, 1_723_412, 1_572_408, 665_977, 1_531_569, 882_799, 1_755_482]

  @Test func giveThePublishedSumsBackFromTheirShares() {
    #expect(Self.omaStadi.reduce(0, +) == 10_000_000)
    #expect(Apportionment.split(10_000_000, by: Self.omaStadi) == Self.omaStadi)
    #expect(Apportionment.split(5_000_000, by: Self.omaStadi)?.reduce(0, +) == 5_000_000)
  }
}
