import BudgetModel
import Foundation
import Testing

@testable import SiteModel

@Suite("Words stand in the order of their language")
struct AlphabetTests {
  /// In the order that ICU gives for sv and fi alike; digits are in AlphabetTests.sortsNumbersByValue.
  static let words = [
    "va", "vante", "Vasa", "wand", "Wasa", "üb", "yta", "Ö", "Åbo", "ål", "Æble", "äng", "Ängö", "Ødegård", "Öst",
    "zon",
    "and", "Anders", "ande", "idé", "ide", "Idé", "kajak", "Kajak", "lek park", "lekpark", "lek-park", "Örn", "öar",
    "a", "A", "å", "Å", "ä", "Ä", "ö", "ñu", "nu", "Bo", "bo", "bö", "bö",
  ]

  @Test(arguments: [(Language.swedish, "sv_SE"), (.finnish, "fi_FI"), (.english, "en_GB")])
  func sortsAsICU(_ language: Language, _ locale: String) {
    let alphabet = Alphabet(language)
    for a in Self.words {
      for b in Self.words {
        let oracle = a.compare(b, locale: Locale(identifier: locale))
        // Where letters and marks are the same, ours separates by case only.
        let ours: ComparisonResult =
          alphabet.sortKey(of: a) == alphabet.sortKey(of: b)
          ? .orderedSame : alphabet.sortKey(of: a) < alphabet.sortKey(of: b) ? .orderedAscending : .orderedDescending
        #expect(ours == oracle, "\(a) and \(b)")
      }
    }
  }

  @Test func sortsNumbersByValue() {
    #expect(
      Alphabet(.swedish).sorted(["Grupp 10", "Grupp 2", "Grupp 1"]) { $0 } == ["Grupp 1", "Grupp 2", "Grupp 10"])
  }

  @Test func isHarmlessInHTML() {
    for word in Self.words + ["<script>", "\"", "&amp;", "Я", "日本"] {
      #expect(
        Alphabet(.swedish).sortKey(of: word).utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && !"<>&\"'".utf8.contains($0) })
    }
  }
}
