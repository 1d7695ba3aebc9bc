import Testing

@testable import SiteRendering

/// Codes of all ten versions were read by zxing-cpp when this was written; here the parts are held to the standard.
@Suite("QR codes")
struct PosterTests {
  /// ISO/IEC 18004, annex I: the symbol of 01234567 has these corrections for version 1-M.
  @Test func correctsAsTheStandardsExample() {
    let data: [UInt8] = [
      0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
    ]
    let correction: [UInt8] = [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55]
    #expect(GaloisField.remainder(of: data, 10) == correction)
  }

  @Test(arguments: [(1, 21), (14, 21), (15, 25), (26, 25), (42, 29), (62, 33), (84, 37), (106, 41), (213, 57)])
  func takesTheSmallestVersion(_ bytes: Int, _ size: Int) {
    #expect(QRCode(String(repeating: "a", count: bytes))?.size == size)
  }

  @Test func tellsWhenATextIsTooLong() {
    #expect(QRCode(String(repeating: "a", count: 214)) == nil)
  }

  @Test(arguments: [5, 60, 120, 180, 210]) func hasItsFindersTimingAndQuietZone(_ bytes: Int) throws {
    let code = try #require(QRCode(String(repeating: "x", count: bytes)))
    let finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
    for (left, top) in [(0, 0), (code.size - 7, 0), (0, code.size - 7)] {
      let lines = (0..<7).map { y in (0..<7).map { code[left + $0, top + y] ? "1" : "0" }.joined() }
      #expect(lines == finder)
    }
    #expect((8..<code.size - 8).allSatisfy { code[$0, 6] == $0.isMultiple(of: 2) })
    #expect(code[8, code.size - 8])
    let svg = String(decoding: code.svg(title: "a & b"), as: UTF8.self)
    #expect(svg.contains("viewBox=\"0 0 \(code.size + 8) \(code.size + 8)\""))
    #expect(svg.contains("<title>a &amp; b</title>"))
  }

  /// The same bits twice, in both places, whatever the mask: level M (00), and a remainder of zero.
  @Test func statesItsFormat() throws {
    let code = try #require(QRCode("https://insyn.sundvik.example/sv/"))
    let places = (0...5).map { (8, $0) } + [(8, 7), (8, 8), (7, 8)] + (9..<15).map { (14 - $0, 8) }
    let bits = places.enumerated().reduce(0) { $0 | (code[$1.element.0, $1.element.1] ? 1 << $1.offset : 0) }
    let again = (0..<15).reduce(0) { sum, place in
      let isDark = place < 8 ? code[code.size - 1 - place, 8] : code[8, code.size - 15 + place]
      return sum | (isDark ? 1 << place : 0)
    }
    #expect(bits == again)
    let plain = bits ^ 0x5412
    #expect(plain >> 13 == 0)
    var rest = plain
    for shift in (0...4).reversed() where rest >> (shift + 10) & 1 == 1 { rest ^= 0x537 << shift }
    #expect(rest == 0)
  }
}
