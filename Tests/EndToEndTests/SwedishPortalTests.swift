import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import PortalTestSupport
import Testing

/// The Swedish example, published: figures that municipalities have published, to the last krona on pages and in tables.
@Suite("The Swedish example portal")
struct SwedishPortalTests {
  private static let published: (files: [String: String], problems: [Diagnostic]) = publish()

  private static func publish() -> (files: [String: String], problems: [Diagnostic]) {
    let own = Repository.files(in: example + "content").map { path, bytes in
      (String(path.dropFirst(example.count)), String(decoding: bytes, as: UTF8.self))
    }
    let files = Dictionary(own, uniquingKeysWith: { first, _ in first }).merging(Repository.theme) { $1 }
    guard let folder = try? TemporaryFolder() else { return ([:], []) }
    let result = PortalPipeline(InMemoryFolder(files), asOf: .newestRecord).build(into: folder.path(of: "site"))
    return (folder.files(in: "site"), result.problems)
  }

  private static let example = "docs/examples/sverige/"

  /// Texts as people read them: no-break spaces as spaces.
  private func page(_ path: String) -> String {
    (Self.published.files[path + "/index.html"] ?? "").replacing("\u{A0}", with: " ")
  }

  private func rows(_ table: String) -> [[String]] {
    var rows: [[String]] = []
    let bytes = Array((Self.published.files["data/\(table).csv"] ?? "").utf8)
    _ = CSVReader(path: table, delimiter: UInt8(ascii: ",")).read(MemoryBytes(bytes)) { header in
      rows.append(header.names)
      return true
    } row: { row in
      rows.append((0..<row.count).map(row.text))
    }
    return rows
  }

  /// The values of a column in the rows where others are as wanted.
  private func column(_ name: String, of table: String, where wanted: [String: String]) throws -> [String] {
    let rows = rows(table)
    let header = try #require(rows.first, "\(table)")
    let index = try #require(header.firstIndex(of: name))
    return rows.dropFirst().filter { row in
      wanted.allSatisfy { key, value in header.firstIndex(of: key).map { row[$0] == value } ?? false }
    }.map { $0[index] }
  }

  @Test func isPublishedWithoutProblems() {
    let told = Self.published.problems.map { "\($0.location): \($0.told(in: .en).message) [\($0.code)]" }
    #expect(told == [])
    #expect(Self.published.files["sv/index.html"]?.contains("lang=\"sv-SE\"") == true)
    #expect(Self.published.files["fi/index.html"]?.contains("lang=\"fi\"") == true)
  }

  /// Nässjö: 250 000 kr × 8 places × 2 = 4 000 000 kr.
  @Test func eightVillagesGetFourMillionKronor() throws {
    let page = page("sv/omgangar/en-halv-miljon-ideer")
    #expect(page.contains("4 000 000 kr"))
    #expect(page.contains("250 000 kr"))
    let amounts = try column("amount", of: "pools", where: ["round": "2026-halv-miljon"])
    #expect(amounts == Array(repeating: "500000", count: 8))
    #expect(
      page.contains("4 000 000 kr ur posten ”Byarnas egna platser” i budgeten för 2026. Hela posten är 4 000 000 kr."))
    let line = try column("amount", of: "budget", where: ["line": "inv-114", "year": "2026", "phase": "approved"])
    #expect(line == ["4000000"])
  }

  /// Paris 2018: 30 + 10 + 57 + 15 = 112 million; 1924 ideas, 457 on the ballot, 180 chosen.
  @Test(arguments: [
    ("sv/omgangar/storstadens-budget", "kr", "delas på 20", ["100 %", "23,8 %", "9,4 %"]),
    ("fi/kierrokset/suurkaupungin-budjetti", "kr", "jaetaan 20 osaan", ["100 %", "23,8 %", "9,4 %"]),
  ])
  func parisIsSplitInFourAndTellsItsFunnel(path: String, currency: String, count: String, shares: [String]) throws {
    let page = page(path)
    for amount in ["112 000 000", "30 000 000", "10 000 000", "57 000 000", "15 000 000"] {
      #expect(page.contains(">\(amount) \(currency)<"), "\(amount)")
    }
    #expect(page.contains(count))
    #expect(
      try column("amount", of: "funding", where: ["round": "2018-storstad", "kind": "split"])
        == ["30000000", "10000000", "57000000", "15000000"])
    #expect(
      try column("count", of: "funding", where: ["round": "2018-storstad", "kind": "step"]) == ["1924", "457", "180"])
    for (number, share) in zip(["1 924", "457", "180"], shares) {
      #expect(page.contains(">\(number)</td><td class=\"number\">\(share)<"), "\(number)")
      #expect(page.contains(">\(number) · \(share)</text>"), "in the picture")
    }
  }

  /// OmaStadi's third round: seven sums that are ten million exactly.
  @Test func sevenDistrictsGetTenMillion() throws {
    let sums = [1_868_353, 1_723_412, 1_572_408, 665_977, 1_531_569, 882_799, 1_755_482]
    let amounts = try column("amount", of: "pools", where: ["round": "2025-distrikten"]).compactMap { Int($0) }
    #expect(amounts == sums)
    #expect(amounts.reduce(0, +) == 10_000_000)
    #expect(page("sv/omgangar/distriktens-tio-miljoner").contains("10 000 000 kr"))
  }

  /// Savings keep their sign on pages and in tables.
  @Test func savingsAreNegativeEverywhere() throws {
    let page = page("sv/omgangar/vad-kan-vi-spara-pa/resultat")
    for amount in ["−6 000 000 kr", "−2 400 000 kr", "−1 150 000 kr", "−650 000 kr"] {
      #expect(page.contains(amount), "\(amount)")
    }
    let chosen = try column("cost", of: "results", where: ["round": "2026-spara", "funded": "true"])
    #expect(chosen.compactMap { Int($0) }.reduce(0, +) == -4_200_000)
    #expect(try column("cost", of: "results", where: ["proposal": "belysning"]) == ["-3900000"])
  }

  /// Each krona of a budget is in its table by goal once.
  @Test(arguments: [("2025", "approved"), ("2025", "actual"), ("2026", "approved")])
  func goalsAndTheRestAreTheWholeBudget(year: String, phase: String) throws {
    let parts = try column("amount", of: "budget_goals", where: ["year": year, "phase": phase]).compactMap { Int($0) }
    let roots = try column("amount", of: "budget", where: ["year": year, "phase": phase, "parent": ""])
    #expect(parts.count > 10)
    #expect(parts.reduce(0, +) == roots.compactMap { Int($0) }.reduce(0, +))
  }

  /// Sentence, picture, table and file tell the same of the year.
  @Test func theBudgetOfAYearIsTheSameEverywhere() throws {
    let amounts = try column("amount", of: "budget", where: ["line": "drift", "year": "2026", "phase": "approved"])
    let net = try #require(amounts.first.flatMap { Int($0) })
    let page = page("sv/budget/2026")
    let text = grouped(net)
    #expect(page.contains("Verksamheten kostar \(text) kr netto år 2026 (godkänd budget)."))
    #expect(page.contains("<h2>Av 100 kronor</h2>"))
    #expect(page.contains(">100,00 kr<"))
    let committees = ["drift-bun", "drift-sn", "drift-ks", "drift-kfn", "drift-sbn"]
    let sum = try committees.reduce(0) { sum, line in
      let found = try column("amount", of: "budget", where: ["line": line, "year": "2026", "phase": "approved"])
      return sum + (Int(found.first ?? "") ?? 0)
    }
    #expect(sum == net)
  }

  private func grouped(_ number: Int) -> String {
    var text = ""
    for (place, digit) in String(number).reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3) { text = " " + text }
      text = String(digit) + text
    }
    return text
  }
}
