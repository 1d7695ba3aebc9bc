import BudgetModel
import Checksums
import ContentReading
import Diagnostics
import PortalTestSupport
import SiteModel
import Testing

@testable import SiteRendering

/// The small portal with a panel and a workshop, and with its ballots published.
enum OpenSite {
  static let round = SmallPortal.files["content/rounds/2026-vote/round.yaml"] ?? ""

  private static let opened = SmallPortal.files.merging([
    "content/rounds/2026-vote/round.yaml": round
      + "open_data: {ballots: grouped, fewest_ballots: 5, most_unique: 100 %}\n"
      + "funding: [{line: lek, year: 2026, amount: 60000}]\n"
      + "purposes: [{text: {sv: Rent vatten, fi: Puhdas vesi}, goals: [klimat]}]\n",
    "content/portal.yaml": (SmallPortal.files["content/portal.yaml"] ?? "")
      + "years: [{year: 2025, population: 18190}, {year: 2026, population: 18240, taxes: 71000000}]\n",
    "content/budget/plan.yaml": """
    investments:
      - line: lek
        benefit: {sv: Fler leker., fi: Useampi leikkii.}
        alternatives: [{title: {sv: Vänta, fi: Odotetaan}, why_not: {sv: Barnen växer., fi: Lapset kasvavat.}}]

    """,
    "content/rounds/2026-vote/costs.yaml": """
    ledgers:
      - file: costs/ledger.csv
        columns: {project: projekt, date: dag, amount: belopp, account: konto, text: text}
        accounts: {"4010": {sv: Byggande, fi: Rakentaminen}}

    """,
    "content/rounds/2026-vote/costs/ledger.csv": """
    projekt;dag;belopp;konto;text
    lekpark;2026-07-02;12 100,50;4010;Markarbete av Anna Berg
    lekpark;2026-07-02;100-;;Rättelse

    """,
  ]) { $1 }

  static let published = TestSite(
    InMemoryFolder(opened).replacing(ProcessPortal.panel).replacing(ProcessPortal.workshop), asOf: SmallPortal.asOf)
  static let files: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: (published?.outputs ?? []).map { ($0.path, $0.bytes()) })

  static func text(_ path: String) -> String { files[path].map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// A table as rows of cells, its header first.
  static func table(_ path: String) -> [[String]] {
    var rows: [[String]] = []
    _ = CSVReader(path: path, delimiter: UInt8(ascii: ",")).read(MemoryBytes(files[path] ?? [])) { header in
      rows.append(header.names)
      return true
    } row: { row in
      rows.append((0..<row.count).map(row.text))
    }
    return rows
  }
}

@Suite("Open data of a portal")
struct OpenDataTests {
  private static let tables = (OpenSite.published?.site.tables ?? []).map { $0.file("csv") }

  @Test func holdsEveryTableOfThePortalAndOfItsRounds() {
    let names = [
      "accounts", "areas", "budget", "costs", "dictionary", "goals", "indicators", "milestones", "pools", "projects",
      "proposals", "updates",
      "results", "rounds", "statistics", "ideas", "recommendations",
      "budget_goals", "investments", "years", "funding", "purposes",
    ]
    let ofRound = [
      "accounts", "ballots", "costs", "milestones", "pools", "projects", "proposals", "results", "statistics", "ideas",
      "funding", "purposes", "updates",
    ]
    let expected =
      names.map { "data/\($0).csv" } + ofRound.map { "data/rounds/2026-vote/\($0).csv" }
      + ["data/rounds/2025-panel/recommendations.csv"]
    #expect(Self.tables.sorted() == expected.sorted())
  }

  @Test(arguments: tables)
  func namesColumnsForMachines(path: String) {
    let rows = OpenSite.table(path)
    #expect(rows.count > 1, "\(path) has rows")
    for name in rows.first ?? [] {
      #expect(
        name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }, "\(name)")
    }
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }

  @Test func explainsEveryColumnInThreeLanguages() {
    let dictionary = OpenSite.table("data/dictionary.csv")
    for path in Self.tables {
      let name = String(path.split(separator: "/").last?.dropLast(4) ?? "")
      for column in OpenSite.table(path).first ?? [] {
        let row = dictionary.first { $0[0] == name && $0[1] == column }
        #expect(row?[3...].allSatisfy { !$0.isEmpty } == true, "\(name) \(column)")
      }
    }
  }

  @Test func tellsMilestonesCostsAndBudgetLines() {
    #expect(
      OpenSite.text("data/milestones.csv") == """
        round,project,milestone,title_sv,title_fi,planned,done
        2026-vote,lekpark,1,Markarbete,Maatyöt,2026-07-01,2026-07-02
        2026-vote,lekpark,2,Gungor,Keinut,2026-09-15,

        """)
    #expect(
      OpenSite.text("data/costs.csv") == """
        round,project,budget,spent,difference,currency,spent_until
        2026-vote,lekpark,30000,12000.5,-17999.5,EUR,2026-07-02

        """)
    #expect(
      OpenSite.table("data/budget.csv")[2] == [
        "2026", "approved", "lek", "park", "operating", "Lekplatser", "Leikkipaikat", "", "", "400000", "EUR",
        "klimat:100",
      ])
  }

  @Test func countsInStatistics() {
    let rows = OpenSite.table("data/rounds/2026-vote/statistics.csv").map { $0.dropFirst().joined(separator: " ") }
    for expected in [
      "all people all 15890 count false", "strand amount all 60000 EUR false", "strand left all 25000 EUR false",
      "strand ballots all 8 count false", "strand funded all 2 count false", "all projects ongoing 1 count false",
      "strand ballots_by_channel digital 8 count false", "strand median_length all  count true",
    ] {
      #expect(rows.contains(expected), "\(expected) in \(rows)")
    }
  }

  // MARK: Descriptions

  @Test(arguments: ["data", "data/rounds/2026-vote"])
  func describesEachFileWithItsChecksum(folder: String) throws {
    let package = OpenSite.text("\(folder)/datapackage.json")
    let files = OpenSite.files.keys.filter {
      $0.hasPrefix(folder + "/") && !$0.dropFirst(folder.count + 1).contains("/")
    }
    .filter { !$0.hasSuffix("-metadata.json") && !$0.hasSuffix("datapackage.json") && !$0.contains("dcat") }
    .filter { !$0.hasSuffix("SHA256SUMS") }
    #expect(!files.isEmpty)
    for path in files {
      let bytes = try #require(OpenSite.files[path])
      #expect(package.contains("\"path\": \"\(path.dropFirst(folder.count + 1))\""), "\(path)")
      #expect(package.contains("\"bytes\": \(bytes.count)"), "\(path)")
      #expect(package.contains("\"hash\": \"sha256:\(SHA256.hexadecimal(of: bytes))\""), "\(path)")
    }
  }

  @Test func givesTheChecksumOfEveryOtherFile() {
    let lines = OpenSite.text("data/SHA256SUMS").split(separator: "\n").map(String.init)
    let expected = OpenSite.files.filter { $0.key.hasPrefix("data/") && $0.key != "data/SHA256SUMS" }.map {
      "\(SHA256.hexadecimal(of: $0.value))  \($0.key.dropFirst(5))"
    }
    #expect(Set(lines) == Set(expected))
  }

  @Test func bookingsAreSummedByAccountWithoutTheirTexts() {
    #expect(
      OpenSite.text("data/accounts.csv") == """
        round,project,account,name_sv,name_fi,spent,currency
        2026-vote,lekpark,,,,-100,EUR
        2026-vote,lekpark,4010,Byggande,Rakentaminen,12100.5,EUR

        """)
    let page = OpenSite.files.first {
      $0.key.hasPrefix("sv/") && String(decoding: $0.value, as: UTF8.self).contains("4010 Byggande")
    }
    #expect(page != nil)
    for (path, bytes) in OpenSite.files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Anna Berg"), "\(path)")
    }
  }

  @Test(arguments: TableKind.allCases)
  func keysOfRowsAreUnique(kind: TableKind) {
    let path = kind.isPortalWide ? "data/\(kind.rawValue).csv" : "data/rounds/2026-vote/\(kind.rawValue).csv"
    let rows = OpenSite.table(path)
    let places = kind.primaryKey.compactMap { rows.first?.firstIndex(of: $0) }
    #expect(places.count == kind.primaryKey.count)
    let keys = rows.dropFirst().map { row in places.map { row[$0] } }
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: TableKind.allCases.filter(\.isPortalWide))
  func keysLeadToRowsOfOtherTables(kind: TableKind) {
    let rows = OpenSite.table("data/\(kind.rawValue).csv")
    for key in kind.foreignKeys {
      let others = OpenSite.table("data/\(key.table.rawValue).csv")
      let (from, to) = (Self.cells(key.columns, rows), Self.cells(key.references, others))
      #expect(Set(from.filter { !$0.allSatisfy(\.isEmpty) }).isSubset(of: Set(to)), "\(key)")
    }
  }

  private static func cells(_ columns: [String], _ rows: [[String]]) -> [[String]] {
    let places = columns.compactMap { rows.first?.firstIndex(of: $0) }
    return rows.dropFirst().map { row in places.map { row[$0] } }
  }

  @Test func describesColumnsForTheWeb() {
    let text = OpenSite.text("data/results.csv-metadata.json")
    #expect(text.contains("\"url\": \"results.csv\""))
    #expect(text.contains("\"@value\": \"varför\"") == false)
    #expect(text.contains("\"name\": \"title_fi\"") && text.contains("\"lang\": \"fi\""))
    #expect(text.contains("\"datatype\": \"decimal\""))
  }

  @Test func licencesMayDifferByTable() throws {
    let changed = SmallPortal.changing(
      "content/portal.yaml",
      (
        "population: 18240",
        "population: 18240\nopen_data: {organisation: 0201256-6, licences: {areas: {name: CC0, link: \"https://creativecommons.org/publicdomain/zero/1.0/\"}}}"
      ))
    let site = try #require(TestSite(changed.folder, asOf: SmallPortal.asOf))
    #expect(site.problems.isEmpty)
    let package = site.text("data/datapackage.json")
    #expect(package.components(of: "\"name\": \"CC0-1.0\"") == 1)
    #expect(package.components(of: "\"name\": \"CC-BY-4.0\"") > 5)
    let catalogue = site.text("data/dcat.ttl")
    #expect(catalogue.contains("dcterms:identifier \"0201256-6\""))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
