import ContentReading
import PortalTestSupport
import Testing

@Suite("Tables of any bytes")
struct CSVPropertyTests {
  private static let spice: [UInt8] = Array("\"\"\",,;\n\r\n\rab\t ".utf8) + [0xC3, 0xA5, 0xE4, 0x00, 0xFF, 0xFE]

  @Test(arguments: 0..<400)
  func neverCrashAndReadTheSameInPieces(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let withZero = seed % 4 == 0
    let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
      Self.spice[Int.random(in: 0..<(withZero ? Self.spice.count : Self.spice.count - 4), using: &numbers)]
    }
    let whole = TableText(bytes, delimiter: ",")
    for pieceSize in [1, 7] {
      let pieces = TableText(bytes, pieceSize: pieceSize, delimiter: ",")
      #expect(pieces.rows == whole.rows)
      #expect(pieces.problems == whole.problems)
      #expect(pieces.summary.sha256 == whole.summary.sha256)
    }
  }

  /// What is written by the rules comes back, whatever it holds.
  @Test(arguments: 0..<300)
  func giveBackWhatWasWritten(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let alphabet = Array("ab åö🎈\",;\n\r\t'")
    let width = Int.random(in: 2...5, using: &numbers)
    let rows = (0..<Int.random(in: 1...40, using: &numbers)).map { _ in
      (0..<width).map { _ in
        String((0..<Int.random(in: 0...6, using: &numbers)).map { _ in alphabet.randomElement(using: &numbers) ?? "a" })
      }
    }
    let lineEnd = ["\n", "\r\n", "\r"][Int(seed % 3)]
    let header = (0..<width).map { "c\($0)" }
    let text = ([header] + rows).map { $0.map(Self.quoted).joined(separator: ";") }.joined(separator: lineEnd)
    let read = TableText(text, pieceSize: 3, delimiter: ";")
    #expect(read.rows == rows)
    #expect(read.problems.isEmpty)
  }

  private static func quoted(_ field: String) -> String {
    let special = field.unicodeScalars.contains { "\",;\n\r\t".unicodeScalars.contains($0) }
    return special || field.isEmpty ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
