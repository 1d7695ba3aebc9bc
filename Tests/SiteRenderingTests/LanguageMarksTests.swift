import BudgetModel
import SiteModel
import Testing

@testable import SiteRendering

@Suite("Marks of languages become lang")
struct LanguageMarksTests {
  /// `⟨sv:Text⟩` in place of the characters of a mark.
  private func marked(_ text: String) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    var isCode = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟨":
        scalars.append(LanguageMark.begin)
        isCode = true
      case ":" where isCode:
        scalars.append(LanguageMark.text)
        isCode = false
      case "⟩": scalars.append(LanguageMark.end)
      default:
        if isCode, let letter = Unicode.Scalar(0xF0000 + scalar.value) {
          scalars.append(letter)
        } else {
          scalars.append(scalar)
        }
      }
    }
    return Array(String(scalars).utf8)
  }

  @Test(arguments: [
    ("<p>Round ⟨sv:Bryggan &amp; ån⟩.</p>", "<p>Round <span lang=\"sv\">Bryggan &amp; ån</span>.</p>"),
    ("<p title=\"a > b: ⟨fi:Ranta⟩\">x</p>", "<p title=\"a > b: Ranta\">x</p>"),
    (
      "<title>⟨sv:Bryggan⟩ – Town</title><p>⟨sv:a⟩</p>",
      "<title>Bryggan – Town</title><p><span lang=\"sv\">a</span></p>"
    ),
    ("<svg><text x=\"1\">⟨fi:Ranta⟩</text></svg>", "<svg><text x=\"1\">Ranta</text></svg>"),
    ("<script>{\"a\":\"⟨fi:Ranta⟩\",\"b\":\"<p>\"}</script>", "<script>{\"a\":\"Ranta\",\"b\":\"<p>\"}</script>"),
    ("<select><option>⟨sv:Å⟩</option></select>", "<select><option>Å</option></select>"),
    ("<p>⟨sv:cut short</p><p>next</p>", "<p><span lang=\"sv\">cut short</span></p><p>next</p>"),
    ("<p>\u{F1234} and no mark</p>", "<p>\u{F1234} and no mark</p>"),
  ])
  func standAroundRunningText(_ page: String, _ resolved: String) {
    #expect(String(decoding: LanguageMarks.resolved(marked(page)), as: UTF8.self) == resolved)
  }
}
