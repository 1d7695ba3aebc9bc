import Testing

@testable import ShareImages

@Suite("Pictures are PNG that others can read")
struct PictureTests {
  /// A stroke and two dots, half inked at its edges.
  @Test func inksPixelsByTheirDistance() {
    var canvas = Canvas(width: 16, height: 8)
    canvas.draw(Point(x: 3, y: 4), Point(x: 9, y: 4), half: 1.5, ramp: 0)
    canvas.draw(Point(x: 13, y: 2.5), Point(x: 13, y: 2.5), half: 1, ramp: 0)
    let rows = (0..<8).map { row in
      String(
        (0..<16).map { column -> Character in
          switch canvas.pixels[row * 16 + column] & 63 {
          case 0: "."
          case 63: "#"
          default: ","
          }
        })
    }
    #expect(
      rows == [
        "................",
        "............,,..",
        "..,,,,,,,,..##..",
        ".,########,.,,..",
        ".,########,.....",
        "..,,,,,,,,......",
        "................",
        "................",
      ])
  }

  @Test func rowsWithoutInkAreAlike() {
    var canvas = Canvas(width: 8, height: 8)
    canvas.draw(Point(x: 4, y: 4), Point(x: 4, y: 4), half: 1, ramp: 1)
    for row in 1..<8 where canvas.isRowAlike(row) {
      #expect(canvas.pixels[(row * 8)..<(row * 8 + 8)] == canvas.pixels[(row * 8 - 8)..<(row * 8)])
    }
    #expect(canvas.isRowAlike(1))
    #expect(!canvas.isRowAlike(4))
  }

  @Test func decodesToWhatWasDrawn() throws {
    let card = ShareCard.about("Ny brygga i Åbo")
    let png = try #require(card.png(.plain))
    let picture = try ReadPicture(png)
    #expect((picture.width, picture.height) == (1200, 630))
    let canvas = card.drawn
    #expect(picture.rows.count == 630)
    for row in [0, 100, 200, 230, 411, 412, 480, 500, 629] {
      let inked = (0..<1200).filter { canvas.pixels[row * 1200 + $0] & 63 == 63 }
      #expect(inked.allSatisfy { [6, 11, 15].contains(picture.rows[row][$0]) })
    }
    #expect(picture.rows[0].allSatisfy { $0 == 0 })
    #expect(picture.rows[629].allSatisfy { $0 == 7 })
  }

  @Test func nothingIsDrawnInTheMargins() throws {
    let long = String(repeating: "Kaupunginosayhdistystoimintakeskus ", count: 9)
    let card = ShareCard(
      kicker: long, title: long, status: long, amount: "1 250 000 000 000 €", amountLabel: long, owner: long)
    let canvas = card.drawn
    for row in 0..<630 {
      for column in Array(0..<56) + Array(1144..<1200) {
        #expect(canvas.pixels[row * 1200 + column] & 63 == 0)
      }
    }
  }

  @Test func isTheSameEachTime() {
    #expect(ShareCard.about("Brygga").png(.plain) == ShareCard.about("Brygga").png(.plain))
    #expect(ShareCard.about("Brygga").png(.plain) != ShareCard.about("Bryggor").png(.plain))
  }

  @Test func aLineWithStrangeLettersIsLeftOut() throws {
    func card(_ owner: String) -> ShareCard {
      ShareCard(kicker: "", title: "Brygga", status: "Klart", amount: nil, amountLabel: nil, owner: owner)
    }
    #expect(card("Москва").png(.plain) == card("").png(.plain))
    #expect(card("Sundvik").png(.plain) != card("").png(.plain))
  }

  @Test(arguments: [1, 2, 3, 4, 5, 257, 258, 259, 260, 261, 262, 516, 517, 600])
  func runsOfEveryLengthComeBack(_ length: Int) throws {
    var deflation = Deflation()
    let row = [UInt8](repeating: 7, count: length) + [9]
    deflation.write(row, above: [UInt8](repeating: 0, count: length + 1))
    #expect(try ReadPicture.inflated(deflation.ended()) == [2] + row)
  }
}

/// Reads the pictures back by the standards, with none of the writer's code but what it checks.
struct ReadPicture {
  let width: Int
  let height: Int
  /// Places in the palette.
  let rows: [[UInt8]]

  struct Fault: Error {}

  init(_ png: [UInt8]) throws {
    guard png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else { throw Fault() }
    var chunks: [String: [UInt8]] = [:]
    var place = 8
    while place < png.count {
      let length = Self.number(png[place..<(place + 4)])
      let body = Array(png[(place + 4)..<(place + 8 + length)])
      guard CRC32.of(body) == UInt32(Self.number(png[(place + 8 + length)..<(place + 12 + length)])) else {
        throw Fault()
      }
      chunks[String(decoding: body.prefix(4), as: UTF8.self)] = Array(body.dropFirst(4))
      place += length + 12
    }
    guard let header = chunks["IHDR"], let data = chunks["IDAT"], chunks["IEND"] == [], chunks["PLTE"]?.count == 48
    else {
      throw Fault()
    }
    width = Self.number(header[0..<4])
    height = Self.number(header[4..<8])
    let bytes = try Self.inflated(data)
    let stride = (width + 1) / 2
    var above = [UInt8](repeating: 0, count: stride)
    var rows: [[UInt8]] = []
    for start in Swift.stride(from: 0, to: bytes.count, by: stride + 1) {
      guard bytes[start] == 2 else { throw Fault() }
      above = zip(bytes[(start + 1)...(start + stride)], above).map { $0 &+ $1 }
      rows.append(Array(above.flatMap { [$0 >> 4, $0 & 15] }.prefix(width)))
    }
    self.rows = rows
  }

  private static func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  /// RFC 1950 and the fixed code of RFC 1951.
  static func inflated(_ stream: [UInt8]) throws -> [UInt8] {
    var out: [UInt8] = []
    var bit = 16
    func next(_ count: Int) -> Int {
      var value = 0
      for place in 0..<count {
        value |= Int(stream[bit / 8] >> UInt8(bit % 8) & 1) << place
        bit += 1
      }
      return value
    }
    func code(_ count: Int, after start: Int = 0) -> Int {
      (0..<count).reduce(start) { value, _ in value << 1 | next(1) }
    }
    guard next(3) == 3 else { throw Fault() }
    let bases = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    let extras = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    while true {
      let seven = code(7)
      let symbol: Int
      if seven < 24 {
        symbol = 256 + seven
      } else {
        let eight = code(1, after: seven)
        symbol = eight < 192 ? eight - 48 : eight < 200 ? 280 + eight - 192 : code(1, after: eight) - 400 + 144
      }
      if symbol == 256 { break }
      if symbol < 256 {
        out.append(UInt8(symbol))
        continue
      }
      let length = bases[symbol - 257] + next(extras[symbol - 257])
      guard code(5) == 0, let last = out.last else { throw Fault() }
      out += Array(repeating: last, count: length)
    }
    let start = (bit + 7) / 8
    var (a, b) = (1, 0)
    for byte in out {
      a = (a + Int(byte)) % 65521
      b = (b + a) % 65521
    }
    guard number(stream[start...]) == b << 16 | a else { throw Fault() }
    return out
  }
}
