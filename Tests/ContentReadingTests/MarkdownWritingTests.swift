import BudgetModel
import PortalTestSupport
import Testing

@testable import ContentReading

@Suite("Texts written as Markdown")
struct MarkdownWritingTests {
  @Test(arguments: [
    "Ett *vackert* och **starkt** ord, `kod` och [länk](https://example.org/a_b).",
    "## Rubrik\n\nText med 1. punkt och # tecken.\n\n1\\. ingen lista\n\n\\- inte heller",
    "- ett\n- två\n  - djupt\n  - djupare\n\nSlut.",
    "1. ett\n2. två\n\n   med stycke\n3. tre",
    "3) tre\n4) fyra",
    "- [x] gjort\n- [ ] kvar",
    "> Citat\n>\n> - med lista",
    "| A | B |\n| :-- | --: |\n| a\\|b | *2* |",
    "```swift\nlet a = `1`\n```",
    "Rad ett\\\nrad två\nrad tre",
    "***",
    "``a`b``",
    "Pris: 5 < 6 & 7 > 2, \\*inte\\* betonat, snake\\_case och \\[hake\\].",
    "[hem](/) och [mål](/goals/klimat#anchor) och [här](#rubrik)\n\n## Rubrik",
    "- a\n\n* b",
  ])
  func readsBackAsTheSame(text: String) {
    let first = Self.read(text)
    #expect(Self.shape(Self.read(first.markdown)) == Self.shape(first), "\(first.markdown)")
  }

  private static func read(_ text: String) -> RichText {
    var files = SmallPortal.files
    files["content/pages/om.sv.md"] = "---\ntitle: Om\n---\n\n" + text + "\n"
    let pages = PortalReading.read(InMemoryFolder(files)).portal?.pages ?? []
    return pages.first?.words.values[.swedish]?.body ?? RichText(path: "", blocks: [])
  }

  /// Without lines.
  private static func shape(_ text: RichText) -> String {
    "\(text.blocks)".replacing(#/line: \d+/#, with: "")
  }
}
