import Testing

@testable import ShareImages

@Suite("Letters are drawn as strokes")
struct LetteringTests {
  @Test(arguments: [
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789",
    "ÅÄÖåäöÜüÉéÆæØøßÐðÞþŁłŒœ".filter { $0 != "Ð" },
    "áčđŋšŧžÁČĐŊŠŦŽ", ".,:;…!?-–—−+=×/'\"’‘”“»«()[]&%€$£#°·*§@_", "1\u{A0}250\u{A0}000\u{A0}€ · −12,5\u{202F}%",
    "lek\u{AD}plats", "A\u{30A}bo, cafe\u{301}, \u{E9}",
  ])
  func writesWhatSwedishFinnishSamiAndEnglishUse(_ text: String) {
    #expect(Lettering.canWrite(text))
    #expect((Lettering(text, pen: 20)?.width ?? 0) > 40)
  }

  @Test(arguments: ["Москва", "日本", "😀", "a☃"]) func leavesOtherLettersAlone(_ text: String) {
    #expect(!Lettering.canWrite(text))
    #expect(Lettering(text, pen: 20) == nil)
    #expect(ShareCard.about(text).png(.plain) == nil)
  }

  /// A glyph that cannot be read ends early: then it has no stroke, or reaches out of the grid.
  @Test func everyGlyphLiesOnTheGrid() {
    let all = [Letters.lowerCase, Letters.capitals, Signs.figures, Signs.punctuation].flatMap { $0 }
    #expect(all.count > 120)
    for (letter, path) in all {
      let commands = path.utf8.filter { (0x41...0x5A).contains($0) }.count
      let strokes = StrokePath(path).strokes
      #expect(strokes.count >= commands - path.filter { $0 == "M" }.count, "\(letter)")
      for stroke in strokes {
        #expect((-20...170).contains(stroke.from.x) && (-42...165).contains(stroke.from.y), "\(letter)")
        #expect((-20...170).contains(stroke.to.x) && (-42...165).contains(stroke.to.y), "\(letter)")
      }
    }
  }

  @Test func lettersNeverTouch() {
    let letters = "AVTolrnäåWfij7,".unicodeScalars.compactMap(Glyph.of)
    for left in letters {
      for right in letters {
        let advance = Spacing(pen: 24).advance(from: left, to: right)
        for (a, b) in zip(left.reach, right.reach) {
          if let a, let b { #expect(advance + b.lowerBound - a.upperBound >= 24) }
        }
      }
    }
  }

  @Test func openPairsCloseUp() throws {
    func advance(_ left: Unicode.Scalar, _ right: Unicode.Scalar) throws -> Float {
      let (left, right) = (try #require(Glyph.of(left)), try #require(Glyph.of(right)))
      return Spacing(pen: 20).advance(from: left, to: right) - left.width.upperBound + right.width.lowerBound
    }
    #expect(try advance("A", "V") < advance("H", "H"))
    #expect(try advance("T", "o") < advance("H", "o"))
    #expect(try advance("o", "o") < advance("n", "n") + 1)
  }
}

extension ShareCard {
  static func about(_ title: String) -> ShareCard {
    ShareCard(
      kicker: "Projekt · Byarna", title: title, status: "Pågår · 40 %", amount: "45 000 €", amountLabel: "budget",
      owner: "Sundvik stad")
  }
}

extension CardColours {
  static let plain = CardColours(
    field: CardColour(red: 11, green: 93, blue: 122), fieldInk: CardColour(red: 255, green: 255, blue: 255),
    paper: CardColour(red: 252, green: 251, blue: 248), ink: CardColour(red: 28, green: 30, blue: 34),
    accentInk: CardColour(red: 11, green: 93, blue: 122))
}
