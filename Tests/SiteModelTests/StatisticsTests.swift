import BudgetModel
import ContentReading
import PortalTestSupport
import Testing

@testable import SiteModel

@Suite("Statistics")
struct StatisticsTests {
  /// A round with eight proposals and the ballots of a file.
  private static func site(_ ballots: String) throws -> TestSite {
    var files = LongPortal.files(proposals: 8)
    let path = "content/rounds/2025-lang/round.yaml"
    let round = try #require(files[path])
    files[path] =
      round.replacing(
        "{id: vote, from: 2026-10-01, to: 2026-10-21}", with: "{id: vote, from: 2025-02-01, to: 2025-02-21}"
      )
      .replacing("amount: 90000", with: "amount: 9000")
      .replacing("min_choices: 1, max_choices: 3", with: "min_choices: 0, max_choices: 8")
      .replacing("publish: 2026-10-30", with: "publish: 2025-03-01")
      .replacing("shape: totals", with: "shape: ballots")
      .replacing("ballots: 20000", with: "separator: \"+\"")
      .replacing("{proposal: id, votes: votes}", with: "{choices: choices, area: area}")
    files["content/rounds/2025-lang/votes/digital.csv"] = "choices,area\n" + ballots
    return try TestSite(.init(files))
  }

  private static let round = RoundID(foreign: "2025-lang")

  private static func page(_ site: TestSite, _ language: Language = .swedish) throws -> StatisticsPage {
    guard case .statistics(let page) = try site.page(.statistics(round), language).content else {
      throw Unexpected()
    }
    return page
  }

  private struct Unexpected: Error {}

  // MARK: What is told

  private static let plain =
    String(repeating: "1+2,norr\n", count: 40) + String(repeating: "3,soder\n", count: 30)
    + String(repeating: "1+2+3,norr\n", count: 30)

  @Test func tellsWhatBallotsHoldAndGot() throws {
    let pool = try #require(try Self.page(Self.site(Self.plain)).pools.first)
    #expect(pool.lengths?.bars.map(\.label.text) == ["1 val", "2 val", "3 val"])
    #expect(
      pool.lengths?.table.rows == [["1", "30", "30\u{A0}%"], ["2", "40", "40\u{A0}%"], ["3", "30", "30\u{A0}%"]])
    #expect(pool.facts.contains { $0.label == "Val per röstsedel i genomsnitt" && $0.value == "2,00" })
    #expect(pool.facts.contains { $0.label == "Val på den mittersta röstsedeln (median)" && $0.value == "2" })
    #expect(pool.sentence.hasPrefix("100 röstsedlar räknades i potten."))
    #expect(pool.proportions.count == 1)
    #expect(pool.proportions.first?.table.rows.map { $0[0] } == ["Norra stranden", "Södra stranden"])
  }

  @Test func comparesRulesSideBySideInBothLanguages() throws {
    let site = try Self.site(Self.plain)
    for (language, real, word) in [
      (Language.swedish, "Flest röster, hoppa över", "analys"), (.finnish, "Eniten ääniä, ohita", "analyysi"),
    ] {
      let comparison = try #require(try Self.page(site, language).pools.first?.comparison)
      #expect(comparison.warning.contains(word))
      #expect(comparison.rules.map(\.isReal) == [true, false, false, false, false, false])
      #expect(comparison.rules.first?.name == real)
      #expect(comparison.rows.allSatisfy { $0.isFunded.count == comparison.rules.count })
      #expect(comparison.rows.contains { $0.isFunded[0] })
    }
  }

  @Test func beforeTheCountThereIsNothingToTell() throws {
    guard
      case .statistics(let page) = try TestSite(asOf: TestSite.day("2026-05-01"))
        .page(.statistics(RoundID(foreign: "2026-vote")), .finnish).content
    else { throw Unexpected() }
    #expect(page.pools.isEmpty && page.figures.isEmpty && page.downloads.isEmpty)
  }

  // MARK: What is hidden

  /// Reads the pages as anybody can, and tries to work out what they hide.
  @Test func noPublishedTableCanBeSolved() throws {
    var tables = 0
    for seed in 1...40 {
      var random = SplitMix(seed: UInt64(seed))
      tables += try Self.hidingTables(of: Self.site(Self.ballots(&random)), seed)
    }
    // Else this test would prove nothing.
    #expect(tables > 20)
  }

  /// How many tables of a site hide something.
  private static func hidingTables(of site: TestSite, _ seed: Int) throws -> Int {
    let page = try page(site)
    guard case .results(let results) = try site.page(.results(round), .swedish).content,
      let outcome = results.pools.first, let pool = page.pools.first
    else { throw Unexpected() }
    expectSilence(pool)
    let (votes, won) = (outcome.rows.map(\.votes), outcome.rows.filter(\.isFunded).map(\.votes))
    let tables = [
      pool.lengths.map {
        Published($0, sum: outcome.ballots - outcome.blank, votes: votes, blank: outcome.blank)
      },
      pool.satisfaction.map { Published($0, sum: outcome.ballots, votes: won) },
      page.areas.map { Published($0, sum: outcome.ballots, votes: nil) },
    ].compactMap { $0 }
    for table in tables { table.expectOpen(seed) }
    return tables.count { !$0.hidden.isEmpty }
  }

  /// No sentence tells what a table hides.
  private static func expectSilence(_ pool: StatisticsPage.PoolStatistics) {
    if pool.satisfaction?.table.rows.first?[1] == "–" || pool.satisfaction == nil {
      #expect(!pool.facts.contains { $0.label.hasPrefix("Röstsedlar utan") })
      #expect(!pool.sentence.contains("%"))
    }
    if pool.lengths?.table.rows.contains(where: { $0[1] == "–" }) ?? true {
      #expect(!pool.facts.contains { $0.label.contains("median") })
    }
  }

  private static func ballots(_ random: inout SplitMix) -> String {
    let areas = ["norr", "norr", "norr", "soder", "ost", "vast"]
    return (0..<Int.random(in: 20...60, using: &random)).map { _ in
      let length =
        [1, 1, 2, 2, 2, 3, 3, 4, 5, Int.random(in: 0...6, using: &random)].randomElement(using: &random) ?? 1
      let choices = (1...8).shuffled(using: &random).prefix(length).sorted().map(String.init)
      return choices.joined(separator: "+") + "," + (areas.randomElement(using: &random) ?? "norr") + "\n"
    }.joined()
  }
}

/// A table as it is printed, with all that is printed elsewhere about its sums.
private struct Published {
  private let shown: [Int?]
  private let sum: Int
  /// How many ballots hold each of the choices that the table is about; nil for a table of parts.
  private let votes: [Int]?
  /// Blank ballots that are no row of the table.
  private let blank: Int?

  init(_ chart: BarChart, sum: Int, votes: [Int]?, blank: Int? = nil) {
    shown = chart.table.rows.map { Int($0[1]) }
    self.sum = sum
    self.votes = votes
    self.blank = blank
  }

  var hidden: [Int] { shown.indices.filter { shown[$0] == nil } }

  func expectOpen(_ seed: Int) {
    for count in shown { #expect(!(1..<5).contains(count ?? 0), "seed \(seed): \(shown)") }
    guard !hidden.isEmpty else { return }
    var equations = [([Int](repeating: 1, count: shown.count), sum)]
    if let votes { equations.append((shown.indices.map { $0 + (blank == nil ? 0 : 1) }, votes.reduce(0, +))) }
    var solver = TableSolver(unknowns: hidden.map { index in equations.map { $0.0[index] } })
    let rest = equations.map { equation, sum in
      sum - shown.enumerated().reduce(0) { $0 + equation[$1.offset] * ($1.element ?? 0) }
    }
    solver.solve(rest) { values in
      guard let votes else { return true }
      var table = shown.map { $0 ?? 0 }
      for (index, value) in zip(hidden, values) { table[index] = value }
      return TableSolver.canGive(votes, (blank.map { [$0] } ?? []) + table)
    }
    for position in hidden.indices {
      #expect(solver.most[position] - solver.least[position] >= 5, "seed \(seed): \(shown)")
    }
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}

/// The same numbers in every run (SplitMix64, S. Vigna).
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
