import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

/// What people do to YAML, and where they are told of it.
@Suite("Slips in YAML")
struct YAMLHintTests {
  @Test(arguments: [
    ("title: 1️⃣Väg: del 2\nb: 1", ["1️⃣ IN111"]),
    ("åäö: {sv: 1️⃣Väg: del 2, fi: Tie}", ["1️⃣ IN111"]),
    ("a:\n1️⃣\tb: 1", ["1️⃣ IN112"]),
    ("a: 1\n1️⃣\tb: 1", ["1️⃣ IN112"]),
    ("title: 1️⃣\"Lekpark\nsummary: \"x\"\nb: 2", ["1️⃣ IN113"]),
    ("title: 1️⃣'Lekpark\nsummary: y", ["1️⃣ IN113"]),
    ("a: {sv: 1️⃣\"x, fi: y}\nb: 1", ["1️⃣ IN113"]),
    ("title: 'Lars' 1️⃣park\nb: 1", ["1️⃣ IN114"]),
    ("pools:\n  - id: a\n1️⃣   name: b", ["1️⃣ IN115"]),
    ("pools:\n  - id: a\n1️⃣ - id: b", ["1️⃣ IN115"]),
    ("pools:\n  - id: a\n1️⃣      name: b", ["1️⃣ IN115"]),
    ("a: 1\n1️⃣ b: 2", ["1️⃣ IN115"]),
    ("  a: 1\n1️⃣b: 2", ["1️⃣ IN115"]),
    ("a: 1️⃣&x 1\nb: 2️⃣*x\nc: 3️⃣!t y\n4️⃣<<: {d: 1}", ["1️⃣ IN116", "2️⃣ IN116", "3️⃣ IN116", "4️⃣ IN116"]),
    ("a: 1\n1️⃣---\nb: 2", ["1️⃣ IN117"]),
    ("? 1️⃣[a]\n: b", ["1️⃣ IN119"]),
    ("a: 1\nb: 2\n1️⃣a: 3", ["1️⃣ IN120"]),
    ("a: 1️⃣[x, y\nb: 1", ["1️⃣ IN121"]),
    ("a: 1️⃣{sv: x, fi: y\nb: 1", ["1️⃣ IN121"]),
    ("a: {sv: x, fi: y}1️⃣}\nb: 1", ["1️⃣ IN121"]),
    ("1️⃣title Lekpark\nb: 1", ["1️⃣ IN122"]),
    ("a: 1\n1️⃣title Lekpark\nb: 1", ["1️⃣ IN122"]),
    ("1️⃣a:b\nc: 1", ["1️⃣ IN122"]),
    ("a: Lekpark 1️⃣#2\nb: 1 # en kommentar", ["1️⃣ IN125"]),
    ("a: 1️⃣@x", ["1️⃣ IN126"]),
    ("a: 1️⃣*tips*", ["1️⃣ IN126"]),
    ("a: 1️⃣- b", ["1️⃣ IN126"]),
    ("a: 1️⃣> mer än 5", ["1️⃣ IN126"]),
    ("a: \"1️⃣\\q\"", ["1️⃣ IN127"]),
    ("a: 1️⃣\"\\x08\"", ["1️⃣ IN108"]),
  ])
  func areToldWhereTheyStand(marked: String, expected: [String]) throws {
    let (problems, files) = try Self.problems(marked)
    #expect(files.named(problems) == expected)
  }

  @Test func quotesAreProposedWithTheText() throws {
    let (problems, _) = try Self.problems("title: Väg: del \"2\"")
    #expect(problems.first?.told(in: .en).hint == "put quotes around it: \"Väg: del \\\"2\\\"\"")
  }

  @Test func nestingIsCapped() throws {
    let deep = "a: " + String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
    #expect(try Self.problems(deep).problems.map(\.code) == ["IN118"])
  }

  @Test func anEmptyFileIsTold() throws {
    #expect(try Self.problems("# bara en kommentar\n").problems.map(\.code) == ["IN124"])
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func linesEndAsOnAnySystem(end: String) throws {
    let (problems, files) = try Self.problems(["\u{FEFF}a: 1", "b: 2", "1️⃣a: 3"].joined(separator: end))
    #expect(files.named(problems) == ["1️⃣ IN120"])
  }

  private static func problems(_ marked: String) throws -> (problems: [Diagnostic], files: MarkedFiles) {
    let files = MarkedFiles(["a.yaml": marked])
    let context = ReadingContext()
    let source = try SourceText(path: "a.yaml", bytes: try files.folder.bytes(of: "a.yaml"))
    _ = YAMLDocument.read(source, in: context)
    return (context.diagnostics, files)
  }
}

@Suite("Texts as such")
struct SourceTextTests {
  @Test(
    arguments: [
      ([0x61, 0x0A, 0x76, 0xE4, 0x67], "IN107", 2, 2),
      ([0xC3, 0xA4, 0x07], "IN108", 1, 2),
      ([0x61, 0xE2, 0x80, 0xA8], "IN108", 1, 2),
    ] as [([UInt8], DiagnosticCode, Int, Int)])
  func areCleanOrRefused(bytes: [UInt8], code: DiagnosticCode, line: Int, column: Int) {
    let problem = #expect(throws: Diagnostic.self) { try SourceText(path: "a.md", bytes: bytes) }
    #expect(problem?.code == code)
    #expect(problem?.location == SourceLocation(path: "a.md", line: line, column: column, length: 1))
  }

  @Test func areNotTooLarge() {
    let bytes = [UInt8](repeating: 0x61, count: SourceText.largest + 1)
    #expect(throws: Diagnostic.self) { try SourceText(path: "a.md", bytes: bytes) }
  }
}

@Suite("Locale files")
struct FlattenedStringsTests {
  @Test func comeOutUnderDottedKeys() throws {
    let context = ReadingContext()
    let source = try SourceText(path: "sv.yaml", bytes: Array("a:\n  b: Ja\n  c: {d: no}\ne: \"1\"\n".utf8))
    let strings = YAMLDocument.read(source, in: context)?.flattenedStrings(in: context) ?? []
    #expect(strings.map(\.key) == ["a.b", "a.c.d", "e"])
    #expect(strings.map(\.text.value) == ["Ja", "no", "1"])
    #expect(strings.map(\.text.location.line) == [2, 3, 4])
  }
}
