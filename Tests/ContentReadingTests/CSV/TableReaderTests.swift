import BudgetModel
import ContentReading
import Diagnostics
import Testing

@Suite("The portal's own tables")
struct TableReaderTests {
  enum Phase: String, CaseIterable { case approved, actual }

  private func problems(_ text: String, columns: [String] = ["a", "b"], optional: [String] = ["c"]) -> [String] {
    let reader = TableReader(path: "t.csv", columns: columns, optional: optional)
    return reader.read(MemoryBytes(text)) { row in
      _ = row.text("a")
      _ = row.text("b")
    }.map { "\($0.code) \($0.location)" + ($0.suggestion.map { " \($0)?" } ?? "") }
  }

  @Test func givesTypedCells() {
    var seen: [String] = []
    let text = "year,amount,day,phase,part,text\n2026, 45\u{A0}000,2026-05-01,actual,\"5,4\", hej \n"
    let columns = ["text", "year", "amount", "day", "phase", "part"]
    let problems = TableReader(path: "t.csv", columns: columns).read(MemoryBytes(text)) { row in
      let money = row.money("amount", in: .sek)
      let phase: Located<Phase>? = row.choice("phase")
      seen = [
        "\(row.year("year")?.value ?? 0)", "\(money?.value.minorUnits ?? 0)", "\(row.day("day")?.value.day ?? 0)",
        phase?.value.rawValue ?? "", "\(row.decimal("part", decimals: 2)?.value.scaled ?? 0)",
        row.text("text")?.value ?? "",
      ]
    }
    #expect(problems.isEmpty)
    #expect(seen == ["2026", "4500000", "1", "actual", "540", "hej"])
  }

  @Test(arguments: [
    ("a,b\n1,\n", ["IN220 t.csv:2:3"]),
    ("b,zz\n1,2\n", ["IN212 t.csv:1:1 b?", "IN217 t.csv:1:3"]),
    ("a,b,a\n1,2,3\n", ["IN213 t.csv:1:1"]),
    ("a,b,cc\n1,2,3\n", ["IN217 t.csv:1:5 c?"]),
    ("a,b,\n1,2,3\n", ["IN218 t.csv:1:5"]),
    ("a,b\n1,2\n1\n1,2,3\n", ["IN216 t.csv:3:1", "IN216 t.csv:4:1"]),
    ("b,c,a\n1,2,3\n", []),
    ("a,b\n,\n1,2\n\n", []),
  ])
  func reportEachFaultAtItsPlace(text: String, problems expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test func reportsEveryCellOfARow() {
    let text = "n,d,m,day,y,w\nx,1.234,12 kr,2026-02-30,26,actuel\n"
    let reader = TableReader(path: "t.csv", columns: ["n", "d", "m", "day", "y", "w"])
    let problems = reader.read(MemoryBytes(text)) { row in
      _ = row.integer("n")
      _ = row.decimal("d", decimals: 2)
      _ = row.money("m", in: .eur)
      _ = row.day("day")
      _ = row.year("y")
      _ = row.choice("w", of: Phase.self)
    }
    #expect(problems.map(\.code) == ["IN221", "IN222", "IN223", "IN224", "IN225", "IN226"])
    #expect(problems.map(\.location.column) == [1, 3, 9, 15, 26, 29])
    #expect(problems.last?.suggestion == "actual")
    #expect(problems.first?.location.length == 1)
  }
}
