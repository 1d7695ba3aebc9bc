@testable import ContentReading
import Diagnostics
import Testing

@Suite("JSON, strictly")
struct JSONValueTests {
  @Test(arguments: [
    (#"[{"a": {"sv": "x", "fi": null}, "b": [1, 2]}]"#, ["a/sv", "a/fi", "b"], ["x", "", "1, 2"]),
    (#"{"data": [{"a": 1.50}], "n": 3}"#, ["a"], ["1.50"]),
    (#"[{"a": "\u00e5\ud83d\ude00\n\/"}]"#, ["a"], ["å😀\n/"]),
    (#"[{"a": true, "b": -12e3}]"#, ["a", "b"], ["true", "-12000"]),
    ("\u{FEFF}[{\"a\": \"b\"}]", ["a"], ["b"]),
  ])
  func isLaidOutAsATable(text: String, header: [String], row: [String]) throws {
    let table = try #require(try JSONTable.read("a.json", Array(text.utf8)))
    #expect(table.rows[0].texts == header)
    #expect(table.rows[1].texts == row)
  }

  @Test func addsColumnsWhereTheyAreFirstMet() throws {
    let table = try #require(try JSONTable.read("a.json", Array(#"[{"a": 1}, {"b": 2, "a": 3}]"#.utf8)))
    #expect(table.rows.map(\.texts) == [["a", "b"], ["1", ""], ["3", "2"]])
  }

  @Test(arguments: [
    ("[1,]", 1, 4), ("{\"a\":1,\n \"a\":2}", 2, 2), ("[01]", 1, 3), ("[1] x", 1, 5), ("[\"å\n\"]", 1, 4),
    ("{\"a\" 1}", 1, 6),
    ("[\"\\ud800\"]", 1, 9), ("[tru]", 1, 5), ("[-]", 1, 3), ("[1.]", 1, 4), ("", 1, 1), ("[\"abc", 1, 6),
    ("{a:1}", 1, 2),
  ])
  func breaksOffAtThePlace(text: String, line: Int, column: Int) {
    do throws(JSONFault) {
      _ = try JSONParser.parse("a.json", Array(text.utf8))
      Issue.record("\(text) is no JSON")
    } catch {
      #expect("\(error.location.line):\(error.location.column)" == "\(line):\(column)")
    }
  }

  @Test func refusesEndlessNesting() {
    #expect(throws: JSONFault.self) {
      try JSONParser.parse("a.json", Array(repeating: UInt8(ascii: "["), count: 100_000))
    }
  }

  @Test func refusesBytesThatAreNotUTF8() {
    #expect(throws: JSONFault.self) { try JSONParser.parse("a.json", [0x22, 0xE5, 0x22]) }
  }
}
