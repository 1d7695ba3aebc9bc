@testable import ContentReading
import Diagnostics
import Testing

@Suite("Workbooks")
struct WorkbookTests {
  private static let styles =
    #"<numFmts><numFmt numFmtId="170" formatCode="[Red]d/m/yyyy\ \h"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>"#

  private func rows(_ rows: String, shared: [String] = [], date1904: Bool = false) throws -> [[String]] {
    let book = TestWorkbook(sheets: [("Blad", rows)], styles: Self.styles, shared: shared, date1904: date1904)
    return try Workbook.read("a.xlsx", book.bytes)[0].rows.map(\.texts)
  }

  @Test func readsTextsOfEveryKind() throws {
    let cells =
      #"<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>i </t><t>bitar</t></is></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>räknad</v></c><c r="E1" t="b"><v>1</v></c></row>"#
    let shared = ["<t>noll</t>", "<r><t>rik </t></r><r><t>text</t></r><rPh><t>よみ</t></rPh>"]
    #expect(try rows(cells, shared: shared) == [["rik text", "i bitar", "", "räknad", "true"]])
  }

  @Test func keepsNumbersAsTheyAre() throws {
    let cells =
      #"<row><c><v>12000</v></c><c><v>0.1</v></c><c><v>1.25E5</v></c><c s="1"><v>46037</v></c><c s="2"><v>45200.333333333336</v></c></row>"#
    #expect(try rows(cells) == [["12000", "0.1", "125000", "2026-01-15", "2023-10-01 08:00:00"]])
  }

  @Test(arguments: [("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("45000.99999999", "2023-03-16")])
  func countsDaysAsWorkbooksDo(serial: String, day: String) throws {
    #expect(try rows(#"<row><c s="1"><v>\#(serial)</v></c></row>"#) == [[day]])
  }

  @Test func countsFrom1904WhereTheWorkbookSaysSo() throws {
    #expect(try rows(#"<row><c s="1"><v>44575</v></c></row>"#, date1904: true) == [["2026-01-15"]])
  }

  @Test func tellsWhereACellStands() throws {
    let book = TestWorkbook(sheets: [("Blad", #"<row r="7"><c r="C7" t="inlineStr"><is><t>x</t></is></c></row>"#)])
    let row = try Workbook.read("a.xlsx", book.bytes)[0].rows[0]
    #expect(row.cells[2].location == SourceLocation(path: "a.xlsx", line: 7, column: 3))
  }

  @Test(arguments: [
    ("cut", "IN285"), ("flipped", "IN285"), ("no zip", "IN285"), ("old", "IN285"), ("no sheets", "IN285"),
    ("doctype", "IN285"),
    ("bad xml", "IN285"), ("many entries", "IN286"),
  ])
  func refusesWhatIsNoWorkbook(fault: String, code: String) {
    var book = TestWorkbook(sheets: [("Blad", "<row><c><v>12000</v></c></row>")])
    if fault == "no sheets" { book.entries.removeLast() }
    if fault == "doctype" {
      book.entries[book.entries.count - 1].text = #"<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>"#
    }
    if fault == "bad xml" { book.entries[book.entries.count - 1].text = "<worksheet><row></worksheet>" }
    if fault == "many entries" { book.entries += (0..<2_001).map { ("x\($0)", "") } }
    var bytes = book.bytes
    if fault == "cut" { bytes.removeLast(40) }
    if fault == "flipped", let index = bytes.indices.first(where: { bytes[$0...].starts(with: Array("12000".utf8)) }) {
      bytes[index] = 0x39
    }
    if fault == "no zip" { bytes = Array("PK and then text".utf8) }
    if fault == "old" { bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1] }
    let export = PlatformReading.read("a.xlsx", bytes)
    #expect(export.codes == [code])
  }
}
