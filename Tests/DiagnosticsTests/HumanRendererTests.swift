@testable import Diagnostics
import Testing

@Suite("Problems for people")
struct HumanRendererTests {
  private func report(
    _ problems: [Diagnostic], file: String = "", in language: MessageLanguage = .en, prefix: String = ""
  ) -> DiagnosticReport {
    DiagnosticReport(problems, in: language, pathPrefix: prefix) { path in
      path == "content/a.yaml" ? Array(file.utf8) : nil
    }
  }

  private func problem(_ line: Int, _ column: Int, _ length: Int = 0, code: DiagnosticCode = "IN605") -> Diagnostic {
    Diagnostic(
      code, at: SourceLocation(path: "content/a.yaml", line: line, column: column, length: length), ["path": "x.html"])
  }

  /// The line and the marks under it, as they are shown.
  private func excerpt(_ file: String, _ line: Int, _ column: Int, _ length: Int = 0) -> [String] {
    report([problem(line, column, length)], file: file).human().split(separator: "\n").map(String.init)
      .filter { $0.contains(" |") }
  }

  @Test func showsPlaceSentenceLineNotesHintAndPage() {
    let noted = Diagnostic(
      "IN801", at: SourceLocation(path: "content/a.yaml", line: 14, column: 9, length: 4),
      ["round": "2O26", "known": "2025, 2026"],
      notes: [.init("defined", at: SourceLocation(path: "content/b.yaml", line: 3, column: 1))], suggestion: "2026")
    let file = String(repeating: "\n", count: 13) + "round:  2O26\n"
    #expect(
      report([noted], file: file, prefix: "../x/").human()
        == """
        ../x/content/a.yaml:14:9: error: there is no round '2O26' in this portal [IN801]
           14 | round:  2O26
              |         ^^^^
        ../x/content/b.yaml:3:1: note: defined
          hint: did you mean '2026'? name one of: 2025, 2026
          more: docs/diagnostics/IN801.md

        1 error

        """)
  }

  @Test func namesTheWholeFileWhenNoLineIsToBlame() {
    let whole = Diagnostic("IN605", at: .file("site/x.html"), ["path": "site/x.html"])
    #expect(
      report([whole], in: .sv).human() == """
        site/x.html: fel: site/x.html är i vägen: insyn har inte skrivit den och skriver inte över den [IN605]
          råd: flytta ut den ur mappen, eller ange en annan mapp med --output
          mer: docs/diagnostics/IN605.md

        1 fel

        """)
  }

  @Test(arguments: [
    ("a: b\n", 1, 4, 1, "    1 | a: b", "      |    ^"),
    ("a: b", 1, 1, 0, "    1 | a: b", "      | ^"),
    ("x\ry: z\r", 2, 4, 1, "    2 | y: z", "      |    ^"),
    ("x\r\ny: z\r\n", 2, 4, 1, "    2 | y: z", "      |    ^"),
    ("\u{FEFF}name: x", 1, 1, 4, "    1 | name: x", "      | ^^^^"),
    ("\tkey: v", 1, 2, 3, "    1 |     key: v", "      |     ^^^"),
    ("ab\tkey: v", 1, 4, 3, "    1 | ab  key: v", "      |     ^^^"),
    ("漢字: x", 1, 5, 1, "    1 | 漢字: x", "      |       ^"),
    ("a\u{308}: x", 1, 5, 1, "    1 | a\u{308}: x", "      |    ^"),
    ("🏖: x", 1, 1, 1, "    1 | 🏖: x", "      | ^^"),
    ("a: \u{1B}[31mred", 1, 1, 1, "    1 | a: \u{FFFD}[31mred", "      | ^"),
    ("end", 1, 4, 1, "    1 | end", "      |    ^"),
    ("", 1, 1, 0, nil, nil), ("a\n", 3, 1, 0, nil, nil), ("a\0b", 1, 1, 0, nil, nil),
  ])
  func marksTheRightPlace(
    _ file: String, _ line: Int, _ column: Int, _ length: Int, _ text: String?, _ marks: String?
  ) {
    #expect(excerpt(file, line, column, length) == [text, marks].compactMap { $0 })
  }

  @Test func showsAWindowOfALongLine() throws {
    let lines = excerpt(String(repeating: "a", count: 5000) + "HERE" + String(repeating: "b", count: 5000), 1, 5001, 4)
    let here = try #require(lines.first?.firstRange(of: "HERE"))
    let marks = try #require(lines.last?.firstRange(of: "^^^^"))
    let (text, under) = (lines[0], lines[1])
    #expect(
      text.distance(from: text.startIndex, to: here.lowerBound)
        == under.distance(from: under.startIndex, to: marks.lowerBound))
    #expect(text.count < 140)
    #expect(text.hasSuffix("…"))
  }

  @Test func showsLinesOfOlderFilesWithTheirLetters() {
    let bytes = Array("x;Gran".utf8) + [0xF6, 0x80] + Array("\n".utf8)
    let report = DiagnosticReport([problem(1, 3, 5)]) { _ in bytes }
    #expect(report.human().contains("    1 | x;Granö\u{FFFD}\n      |   ^^^^^\n"))
  }

  @Test func readsEachFileOnceAndSortsByPlace() {
    var reads = 0
    let problems = [problem(3, 1), problem(1, 1), problem(2, 1), problem(2, 1)]
    let report = DiagnosticReport(problems) { _ in
      reads += 1
      return Array("one\ntwo\nthree\n".utf8)
    }
    let shown = report.human().split(separator: "\n").filter { $0.hasPrefix("    ") && !$0.contains("^") }
    #expect(shown == ["    1 | one", "    2 | two", "    3 | three"])
    #expect(reads == 1)
  }

  @Test(arguments: [
    (MessageLanguage.en, 0, "no problems"), (.sv, 0, "inga problem"), (.fi, 0, "ei ongelmia"), (.en, 1, "1 error"),
    (.en, 2, "2 errors"), (.sv, 2, "2 fel"), (.fi, 1, "1 virhe"), (.fi, 2, "2 virhettä"),
  ])
  func countsInWords(_ language: MessageLanguage, _ count: Int, _ expected: String) {
    let problems = (0..<count).map { problem($0 + 1, 1) }
    #expect(report(problems, in: language).total() == expected)
  }

  @Test func colours() {
    let whole = Diagnostic("IN605", at: .file("x"), ["path": "x"])
    let plain = report([whole]).human()
    let coloured = report([whole]).human(coloured: true)
    #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func printsNoControlCharactersFromContent() {
    let nasty = Diagnostic("IN801", at: .file("a\u{1B}[2Jb"), ["round": "\u{1B}]0;x\u{7}\u{202E}", "known": "{round}"])
    let shown = report([nasty]).human()
    #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    #expect(shown.contains("name one of: {round}"))
  }
}
