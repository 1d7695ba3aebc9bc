import BudgetModel
import Checksums
import ContentReading
import Diagnostics
import Testing

@Suite("Reading a table")
struct CSVReaderTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let rows: [[String]]

    init(_ description: String, _ text: String, _ rows: [[String]]) {
      testDescription = description
      self.text = text
      self.rows = rows
    }
  }

  static let wellFormed = [
    Case("plain", "a,b\n1,2\n3,4\n", [["1", "2"], ["3", "4"]]),
    Case("no final newline", "a,b\n1,2", [["1", "2"]]),
    Case("CRLF", "a,b\r\n1,2\r\n", [["1", "2"]]),
    Case("CR", "a,b\r1,2\r3,4\r", [["1", "2"], ["3", "4"]]),
    Case("mixed line ends", "a,b\n1,2\r\n3,4\r5,6", [["1", "2"], ["3", "4"], ["5", "6"]]),
    Case("byte order mark", "\u{FEFF}a,b\n1,2\n", [["1", "2"]]),
    Case("quotes", "a,b\n\"1,1\",\"\"\n", [["1,1", ""]]),
    Case("doubled quotes", "a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n", [["say \"hi\"", "\""]]),
    Case("newline in quotes", "a,b\n\"x\ny\",\"p\r\nq\"\n", [["x\ny", "p\r\nq"]]),
    Case("empty fields", "a,b,c\n,,\n1,,\n", [["", "", ""], ["1", "", ""]]),
    Case("empty last field at the end", "a,b\n1,", [["1", ""]]),
    Case("empty lines", "\n\na,b\n\n1,2\n\r\n\n", [["1", "2"]]),
    Case("quoted last field at the end", "a,b\n1,\"2\"", [["1", "2"]]),
    Case("spaces kept in values", "a,b\n 1 , 2\n", [[" 1 ", " 2"]]),
    Case("semicolons", "a;b\n1,5;2\n", [["1,5", "2"]]),
    Case("tabs", "a\tb\n1\t2\n", [["1", "2"]]),
    Case("not ASCII", "å,ä\nö,🎈e\u{301}\n", [["ö", "🎈e\u{301}"]]),
    Case("quote after a combining mark", "a,b\n\"\u{301}x\",y\n", [["\u{301}x", "y"]]),
    Case("short and long rows come as they are", "a,b\n1\n1,2,3\n", [["1"], ["1", "2", "3"]]),
  ]

  @Test(arguments: wellFormed, [1, 2, 3, 5, .max])
  func givesTheRows(_ table: Case, pieceSize: Int) {
    let read = TableText(table.text, pieceSize: pieceSize)
    #expect(read.rows == table.rows)
    #expect(read.summary.problems.isEmpty)
    #expect(read.summary.rows == table.rows.count)
    #expect(read.summary.sha256 == SHA256.hexadecimal(of: Array(table.text.utf8)))
  }

  @Test func trimsTheNamesOfColumns() {
    #expect(TableText("  id ; \u{A0}val\t;\"x \"\n", delimiter: ";").header == ["id", "val", "x"])
  }

  @Test func countsEmptyLines() {
    let read = TableText("\na,b\n\n1,2\r\n\r\n")
    #expect(read.summary.emptyLines == 3)
    #expect(read.lines == [4])
  }

  @Test func countsLinesWithinQuotes() {
    let read = TableText("a,b\n\"x\r\ny\rz\n\",1\n2,3\n")
    #expect(read.lines == [2, 6])
  }

  @Test func placesACellByLineAndScalar() {
    var place: Diagnostics.SourceLocation?
    let text = "a,b,c\n\"x\ny\",åäö,\"där\"\n"
    _ = CSVReader(path: "t.csv").read(MemoryBytes(text)) { _ in
      true
    } row: {
      place = $0.location(of: 2, in: "t.csv")
    }
    #expect(place == Diagnostics.SourceLocation(path: "t.csv", line: 3, column: 9, length: 3))
  }

  @Test func stopsWhenTheHeaderIsRefused() {
    let reader = CSVReader(path: "t.csv")
    var rows = 0
    let summary = reader.read(MemoryBytes("a,b\n1,2\n")) { _ in
      false
    } row: { _ in
      rows += 1
    }
    #expect(rows == 0)
    #expect(summary.sha256 == nil)
  }
}

@Suite("Tables that cannot be read")
struct CSVFaultTests {
  @Test(arguments: [1, 3, Int.max])
  func namesTheLineWhereAnOpenQuoteBegins(pieceSize: Int) {
    let read = TableText("a,b\n1,2\n3,\"4\n5,6\n7,8\n", pieceSize: pieceSize)
    #expect(read.problems == ["IN205 t.csv:3:1"])
    #expect(read.summary.problems.first?.arguments["lost"] == "3")
    #expect(read.summary.sha256 == nil)
  }

  @Test func doesNotLetTwoBallotsMelt() {
    let read = TableText("id,val\n1,\"p1,p2\n2,\"p3,p4\"\n3,\"p5\"\n")
    #expect(read.problems == ["IN206 t.csv:2:1"])
    #expect(read.summary.problems.first?.notes.map(\.location.line) == [3])
  }

  @Test func readsAStrayQuoteAsACharacterAndSaysSoOnce() {
    let read = TableText("a,b\n5\" rör,1\n7\",2\n")
    #expect(read.rows == [["5\" rör", "1"], ["7\"", "2"]])
    #expect(read.problems == ["IN207 t.csv:2:1"])
    #expect(read.summary.problems.first?.arguments["count"] == "2")
  }

  @Test func keepsWhatFollowsAClosingQuote() {
    let read = TableText("a,b\n\"x\"y,1\n")
    #expect(read.rows == [["xy", "1"]])
    #expect(read.problems == ["IN207 t.csv:2:1"])
  }

  @Test func refusesZeroBytes() {
    #expect(TableText([0x61, 0x2C, 0x62, 0x0A, 0x31, 0x00, 0x2C, 0x32]).problems == ["IN204 t.csv:2:1"])
    #expect(TableText([0x61, 0x0A, 0x22, 0x00, 0x22]).problems == ["IN204 t.csv:2:1"])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "\u{FEFF}\r\n"])
  func refusesATableWithoutAHeader(text: String) {
    #expect(TableText(text).problems == ["IN211 t.csv"])
  }

  @Test func refusesMoreColumnsThanATableHas() {
    let wide = String(repeating: ",", count: 999)
    #expect(TableText(wide + "\n").problems.isEmpty)
    #expect(TableText("a\n" + wide + ",\n", delimiter: ",").problems == ["IN209 t.csv:2:1"])
  }

  @Test(arguments: [7, Int.max])
  func refusesLargerFieldsThanATableHas(pieceSize: Int) {
    var limits = CSVLimits()
    limits.fieldBytes = 10
    func problems(_ text: String) -> [String] {
      TableText(Array(text.utf8), pieceSize: pieceSize, limits: limits).problems
    }
    #expect(problems("a,b\n1234567890,12345678\n") == [])
    #expect(problems("a,b\n1,12345678901\n") == ["IN210 t.csv:2:1"])
    #expect(problems("a,b\n1,\"2345678\n9012345\n") == ["IN215 t.csv:2:1"])
  }

  @Test func reportsThatAFileCannotBeHad() {
    struct Broken: ByteStream {
      mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
        throw .unreadable("t.csv", reason: "gone")
      }
    }
    let summary = CSVReader(path: "t.csv").read(Broken()) { _ in
      true
    } row: { _ in
    }
    #expect(summary.problems.map(\.code) == ["IN100"])
  }
}

@Suite("What separates the columns")
struct DelimiterTests {
  @Test(arguments: [
    ("a;b\n1,2;3,4\n5,6;7,8\n", ["a", "b"]),
    ("a;b, c\n1;2\n", ["a", "b, c"]),
    ("a,b\n1;2,3\n", ["a", "b"]),
    ("\"a,b\";c\n1;2\n", ["a,b", "c"]),
    ("a;\"b,c\nd\"\n1;2\n", ["a", "b,c\nd"]),
    ("val\np1,p2\np3\n", ["val"]),
    ("val\n", ["val"]),
  ])
  func isFoundFromTheFirstRows(text: String, header: [String]) {
    #expect(TableText(text).header == header)
    #expect(TableText(text).problems.isEmpty)
  }

  @Test func keepsTheCellsOfATableWithOneColumnWhole() {
    #expect(TableText("val\np1,p2\np3\n").rows == [["p1,p2"], ["p3"]])
  }

  @Test func isAskedForWhenTwoWouldDo() {
    let read = TableText("a;b,c\n1;2,3\n")
    #expect(read.problems == ["IN208 t.csv:1:1"])
    #expect(read.summary.problems.first?.arguments["characters"] == "\";\", \",\"")
    #expect(TableText("a;b,c\n1;2,3\n", delimiter: ";").rows == [["1", "2,3"]])
  }
}
