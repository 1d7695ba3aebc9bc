import BudgetModel
@testable import Checksums
import ContentReading
import Diagnostics
import Testing

@Suite("Encodings of tables")
struct EncodingTests {
  private static let text = "id;namn\n1;Väg € 🎈\n2;Åsa – ”ö”\n"
  private static let rows = [["1", "Väg € 🎈"], ["2", "Åsa – ”ö”"]]

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [false, true], [1, 3, 4, Int.max])
  func readsUTF16(bigEndian: Bool, pieceSize: Int) {
    let body = Self.utf16(Self.text, bigEndian: bigEndian)
    let marked = Self.utf16("\u{FEFF}", bigEndian: bigEndian) + body
    #expect(TableText(marked, pieceSize: pieceSize).rows == Self.rows)
    #expect(TableText(marked, pieceSize: pieceSize, encoding: .utf16).rows == Self.rows)
    #expect(TableText(body, pieceSize: pieceSize, encoding: .utf16).rows == Self.rows)
  }

  @Test func readsWindows1252WhenDeclared() {
    let bytes: [UInt8] = Array("a;b\n".utf8) + [0x56, 0xE4, 0x67, 0x3B, 0x80, 0x96, 0x94, 0x0A]
    let read = TableText(bytes, encoding: .windows1252)
    #expect(read.rows == [["Väg", "€–”"]])
    #expect(read.problems.isEmpty)
  }

  @Test func proposesWindows1252WhenTheBytesFit() throws {
    let bytes: [UInt8] = Array("a;b\n1;2\n3;".utf8) + [0x56, 0xE4, 0x67, 0x0A]
    let problem = try #require(TableText(bytes).summary.problems.first)
    #expect(problem.code == "IN200")
    #expect(problem.location == Diagnostics.SourceLocation(path: "t.csv", line: 3, column: 4))
    #expect(problem.arguments["text"] == "3;Väg")
    #expect(problem.arguments["byte"] == "0xE4")
  }

  @Test func doesNotProposeItForADamagedFile() {
    let damaged: [UInt8] = Array("a;b\nä;2\n3;".utf8) + [0x56, 0xC3, 0x0A]
    #expect(TableText(damaged).problems == ["IN201 t.csv:3:4"])
    #expect(TableText(Array("a;b\n3;".utf8) + [0x81, 0x0A]).problems == ["IN201 t.csv:2:3"])
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xBF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x8E],
    [0xFF],
  ])
  func refusesWhatIsNotUTF8(bytes: [UInt8]) {
    let read = TableText(Array("a,b\n1,".utf8) + bytes + Array("\n".utf8))
    #expect(read.summary.problems.first.map { ["IN200", "IN201"].contains($0.code.rawValue) } == true)
    #expect(read.rows.isEmpty)
  }

  @Test(arguments: ["é", "€", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}"])
  func acceptsWhatIsUTF8(text: String) {
    #expect(TableText("a,b\n1,\(text)\n").rows == [["1", text]])
  }

  @Test(arguments: [
    [0x00, 0xD8, 0x31, 0x00], [0x00, 0xDC], [0x31],
  ])
  func refusesHalfCharactersInUTF16(tail: [UInt8]) {
    let bytes = [0xFF, 0xFE] + Self.utf16("a\n", bigEndian: false) + tail
    #expect(TableText(bytes).problems == ["IN202 t.csv:2:1"])
  }

  @Test func refusesWhatWindows1252Lacks() {
    #expect(TableText([0x61, 0x0A, 0x81, 0x0A], encoding: .windows1252).problems == ["IN202 t.csv:2:1"])
  }

  @Test func trustsTheMarkBeforeTheDeclaration() {
    let read = TableText(Array("\u{FEFF}a;b\nå;2\n".utf8), encoding: .windows1252)
    #expect(read.rows == [["å", "2"]])
    #expect(read.problems == ["IN203 t.csv"])
  }
}

@Suite("SHA-256")
struct SHA256Tests {
  /// What the processor's own instructions give, ours give too, of no block, one and several.
  @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 127, 128, 1000, 4096, 100_003])
  func isTheSameWithTheProcessorsInstructionsAndWithout(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 256) }
    var own = SHA256(asksProcessor: false)
    bytes.withUnsafeBytes { own.update($0) }
    #expect(own.hexadecimal() == SHA256.hexadecimal(of: bytes))
  }

  /// FIPS 180-4 examples, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func agreesWithTheStandard(message: String, digest: String) {
    #expect(SHA256.hexadecimal(of: Array(message.utf8)) == digest)
  }

  @Test(arguments: 0...130)
  func doesNotDependOnThePieces(length: Int) {
    let bytes = (0..<length).map { UInt8($0) }
    var digest = SHA256()
    for start in stride(from: 0, to: length, by: 7) {
      Array(bytes[start..<min(start + 7, length)]).withUnsafeBytes { digest.update($0) }
    }
    #expect(digest.hexadecimal() == SHA256.hexadecimal(of: bytes))
  }
}
