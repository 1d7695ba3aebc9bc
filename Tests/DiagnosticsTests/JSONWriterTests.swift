import Diagnostics
import Foundation
import Testing

@Suite("JSON as bytes")
struct JSONWriterTests {
  private func text(_ layout: JSONWriter.Layout = .compact, _ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(layout)
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func keepsTheOrderInWhichItIsTold() {
    let written = text { json in
      json.object { json in
        json.member("b", 1)
        json.member("a", true)
        json.member("none", nil as String?)
        json.member(
          "list",
          array: { json in
            json.value("x")
            json.null()
            json.array { _ in }
            json.object { _ in }
          })
      }
    }
    #expect(written == #"{"b":1,"a":true,"none":null,"list":["x",null,[],{}]}"#)
  }

  @Test func indentsByTwoSpaces() {
    let written = text(.indented) { json in
      json.object { json in
        json.member("texts", texts: ["å", "ä"])
        json.member("empty", array: { _ in })
        json.member("inner", object: { $0.member("n", -3) })
      }
    }
    #expect(
      written == """
        {
          "texts": [
            "å",
            "ä"
          ],
          "empty": [],
          "inner": {
            "n": -3
          }
        }
        """)
  }

  @Test(arguments: [
    ("plain åäö 🏖", #""plain åäö 🏖""#), ("", #""""#), ("a\"b\\c", #""a\"b\\c""#),
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("€\u{20AC}\u{E2}", "\"€€â\""), ("</script>", #""</script>""#),
  ])
  func escapes(_ value: String, as expected: String) throws {
    #expect(text { $0.value(value) } == expected)
    let read = try JSONSerialization.jsonObject(with: Data(expected.utf8), options: .fragmentsAllowed)
    #expect(read as? String == value)
  }

  @Test(arguments: [
    (4_500_050, 2, "45000.50"), (-5, 2, "-0.05"), (0, 2, "0.00"), (7, 0, "7"), (-60_170_000, 6, "-60.170000"),
    (Int.min, 0, "-9223372036854775808"), (12, 1, "1.2"),
  ])
  func writesExactDecimals(_ number: Int, _ decimals: Int, _ expected: String) {
    #expect(text { $0.value(number, decimals: decimals) } == expected)
  }
}
