import Diagnostics
import PortalTestSupport
import Testing

/// `docs/reference/coverage.md`: which test shows which of the 90 rows that municipalities ask for.
@Suite("Coverage of the requirements")
struct CoverageTests {
  private struct Row {
    let number: Int
    let shown: String

    /// What stands between backticks: `module/suite/test`.
    var tests: [[String]] {
      shown.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { !$0.offset.isMultiple(of: 2) }.map { $0.element.split(separator: "/").map(String.init) }
    }

    var codes: [String] {
      shown.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { code in
        code.hasPrefix("IN") && code.count == 5 && code.dropFirst(2).allSatisfy(\.isNumber)
      }
    }
  }

  private static let rows: [Row] = {
    let page = Repository.files(in: "docs/reference")["docs/reference/coverage.md"] ?? []
    return String(decoding: page, as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.drop { $0 == " " } }
      guard line.hasPrefix("| "), cells.count == 3, let number = Int(cells[0].filter(\.isNumber)) else { return nil }
      return Row(number: number, shown: String(cells[2]))
    }
  }()

  private static let sources = Repository.files(in: "Tests").filter { $0.key.hasSuffix(".swift") }
    .mapValues { String(decoding: $0, as: UTF8.self) }

  @Test func holdsEveryRowOnce() {
    #expect(Self.rows.map(\.number) == Array(1...90))
  }

  @Test func namesATestOrAReason() {
    for row in Self.rows {
      let isOpen = row.shown.hasPrefix("Open: ") && row.shown.count > 40
      #expect(isOpen != !row.tests.isEmpty, "row \(row.number)")
    }
  }

  @Test func everyTestItNamesExists() {
    for row in Self.rows {
      for test in row.tests {
        #expect(test.count == 3, "row \(row.number): \(test)")
        guard test.count == 3 else { continue }
        let exists = Self.sources.contains { path, text in
          path.hasPrefix("Tests/\(test[0])/") && text.contains("struct \(test[1]) {")
            && text.contains("func \(test[2])(")
        }
        #expect(exists, "row \(row.number): \(test.joined(separator: "/"))")
      }
    }
  }

  @Test func everyCodeItNamesIsKnown() {
    let known = Set(Catalogue.entries.map(\.code.rawValue))
    let named = Self.rows.flatMap(\.codes)
    #expect(named.count > 50)
    for code in named { #expect(known.contains(code), "\(code)") }
  }
}
