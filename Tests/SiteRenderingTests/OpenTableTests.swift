import BudgetModel
import Testing

@testable import SiteModel
@testable import SiteRendering

@Suite("Open data files")
struct OpenTableTests {
  private let table = OpenTable(
    subject: .init(.projects),
    columns: ["title_sv", "cost", "funded", "submitted"].map {
      OpenTable.Column(name: $0, kind: .string, meaning: [:])
    },
    rows: [
      [.text("Bänk, \"stor\""), .decimal(DecimalNumber(scaled: 4_500_050, decimals: 2)), .boolean(true), .unknown],
      [.text("=SUM(A1)\nrad"), .integer(-3), .boolean(false), .text("a\\b")],
    ])

  @Test func aCellIsQuotedWhenItMust() {
    #expect(
      String(decoding: table.csv, as: UTF8.self)
        == "title_sv,cost,funded,submitted\n\"Bänk, \"\"stor\"\"\",45000.5,true,\n\"'=SUM(A1)\nrad\",-3,false,a\\b\n")
  }

  @Test func unknownIsNullInJSON() {
    #expect(
      String(decoding: table.json, as: UTF8.self) == """
        [
          {"title_sv": "Bänk, \\"stor\\"", "cost": 45000.5, "funded": true, "submitted": null},
          {"title_sv": "=SUM(A1)\\nrad", "cost": -3, "funded": false, "submitted": "a\\\\b"}
        ]

        """)
  }

  @Test func anEmptyTableIsAnEmptyList() {
    let empty = OpenTable(subject: .init(.projects), columns: table.columns, rows: [])
    #expect(String(decoding: empty.json, as: UTF8.self) == "[\n]\n")
    #expect(String(decoding: empty.csv, as: UTF8.self) == "title_sv,cost,funded,submitted\n")
  }
}
