import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

@Suite("Markdown")
struct MarkdownTests {
  @Test(arguments: [
    ("En 1️⃣<b>fet2️⃣</b> text", ["1️⃣ IN512", "2️⃣ IN512"]),
    ("1️⃣<div>x</div>\n\nslut", ["1️⃣ IN512"]),
    ("text\nmed [länk](1️⃣javascript:alert) och [en](2️⃣//evil.example)", ["1️⃣ IN513", "2️⃣ IN513"]),
    ("[a](1️⃣data:text/html,x) [b](2️⃣ftp://x.example)", ["1️⃣ IN513", "2️⃣ IN513"]),
    ("åäö ![](1️⃣x.jpg)", ["1️⃣ IN514"]),
    ("1️⃣# Rubrik", ["1️⃣ IN515"]),
    ("## A\n\n1️⃣#### B", ["1️⃣ IN516"]),
    ("## A\n\n### B\n\n## C", []),
    ("1️⃣##\n", ["1️⃣ IN517"]),
    ("[](1️⃣/goals/klimat)", ["1️⃣ IN518"]),
    ("1️⃣[a]()", ["1️⃣ IN519"]),
    ("[a](1️⃣/goals/klimat.sv.md)", ["1️⃣ IN520"]),
    ("[a](1️⃣../../x)", ["1️⃣ IN521"]),
    ("![a](1️⃣../x.jpg)", ["1️⃣ IN522"]),
    ("![a](1️⃣https://x.example/x.jpg)", ["1️⃣ IN522"]),
    ("[a1️⃣](en fil.pdf)", ["1️⃣ IN523"]),
    ("[a1️⃣][b]", ["1️⃣ IN523"]),
    ("text1️⃣[^1]\n", ["1️⃣ IN524"]),
    ("1️⃣text &#8; slut", ["1️⃣ IN108"]),
    ("se https://x.example och `[a](b c)`", []),
    ("[a](mailto:x@y.example) <https://x.example> [t](tel:+358)", []),
  ])
  func tellsWhereItHarms(body: String, expected: [String]) {
    let text = "---\ntitle: Om\nsummary: s\n---\n" + body + "\n"
    let files = SmallPortal.replacing(["content/pages/om.sv.md": text])
    #expect(files.named(PortalReading.read(files.folder).diagnostics) == expected)
  }

  @Test(arguments: [
    ("title: Om", "IN510"), ("---\ntitle: Om\n", "IN511"), ("", "IN510"),
  ])
  func beginsWithFrontMatter(text: String, code: String) {
    let files = SmallPortal.replacing(["content/pages/om.sv.md": text])
    #expect(PortalReading.read(files.folder).diagnostics.map(\.code.rawValue) == [code])
  }

  @Test func readsEveryKindOfBlock() throws {
    let blocks = try Self.blocks(
      """
      ## Vad är på gång?

      En *rad* med **ord**
      och `kod`.

      1. ett
      2. två

      - [x] klart
      - [ ] inte

      > citat

      ```text
      a < b
      ```

      | a | b |
      |---|--:|
      | 1 | 2 |

      ---
      """)
    func tight(_ text: String) -> [Block] { [Block(.paragraph([.text(text)]), line: 0)] }
    let words: [Inline] = [
      .text("En "), .emphasis([.text("rad")]), .text(" med "), .strong([.text("ord")]), .softBreak, .text("och "),
      .code("kod"), .text("."),
    ]
    let expected: [Block.Kind] = [
      .heading(level: 2, anchor: "vad-ar-pa-gang", [.text("Vad är på gång?")]), .paragraph(words),
      .list(
        start: 1, tight: true,
        [ListItem(done: nil, blocks: tight("ett")), ListItem(done: nil, blocks: tight("två"))]),
      .list(
        start: nil, tight: true,
        [ListItem(done: true, blocks: tight("klart")), ListItem(done: false, blocks: tight("inte"))]),
      .quote(tight("citat")), .code(language: "text", "a < b\n"),
      .table(
        Table(
          alignments: [.none, .right], header: [[.text("a")], [.text("b")]], rows: [[[.text("1")], [.text("2")]]])),
      .rule,
    ]
    #expect(blocks.map { Self.withoutLines($0.kind) } == expected)
    #expect(blocks.map(\.line) == [6, 8, 11, 14, 17, 19, 23, 27])
  }

  @Test func givesEachHeadingItsOwnAnchor() throws {
    let blocks = try Self.blocks("## Kostnad\n\n## Kostnad\n\n## kostnad!\n\n## ???")
    let anchors = blocks.compactMap { if case .heading(_, let anchor, _) = $0.kind { anchor } else { nil } }
    #expect(anchors == ["kostnad", "kostnad-2", "kostnad-3", "section"])
  }

  @Test(arguments: [
    ("/goals/klimat", LinkTarget.content(path: "goals/klimat", anchor: nil)),
    ("annan", .content(path: "pages/annan", anchor: nil)),
    ("../goals/klimat#sa-gor-vi", .content(path: "goals/klimat", anchor: "sa-gor-vi")),
    ("#har", .content(path: "", anchor: "har")),
    ("https://x.example/?a=b&amp;c", .external("https://x.example/?a=b&c")),
  ])
  func resolvesDestinations(destination: String, target: LinkTarget) throws {
    let blocks = try Self.blocks("[x](\(destination))")
    #expect(blocks.map(\.kind) == [.paragraph([.link(target, [.text("x")])])])
  }

  /// A table of this kind keeps cmark busy for seconds.
  @Test func refusesEndlessTables() {
    let row = String(repeating: "|a", count: 200) + "|\n"
    let files = SmallPortal.replacing(["content/pages/om.sv.md": "---\ntitle: Om\nsummary: s\n---\n" + row])
    #expect(PortalReading.read(files.folder).diagnostics.map(\.code) == ["IN525"])
  }

  @Test func refusesEndlessQuotes() {
    let body = String(repeating: "> ", count: 500) + "x"
    let files = SmallPortal.replacing(["content/pages/om.sv.md": "---\ntitle: Om\nsummary: s\n---\n" + body])
    #expect(PortalReading.read(files.folder).diagnostics.map(\.code) == ["IN526"])
  }

  private static func blocks(_ body: String) throws -> [Block] {
    let text = "---\ntitle: Om\nsummary: s\nmenu: yes\n---\n" + body
    let files = SmallPortal.replacing(["content/pages/om.sv.md": text])
    let result = PortalReading.read(files.folder)
    #expect(result.diagnostics.isEmpty)
    return try #require(result.portal?.pages.first).words[.swedish].body.blocks
  }

  /// Lines of inner blocks as 0, so that a tree can be written down in a test.
  private static func withoutLines(_ kind: Block.Kind) -> Block.Kind {
    func bare(_ blocks: [Block]) -> [Block] { blocks.map { Block(withoutLines($0.kind), line: 0) } }
    return switch kind {
    case .list(let start, let tight, let items):
      .list(start: start, tight: tight, items.map { ListItem(done: $0.done, blocks: bare($0.blocks)) })
    case .quote(let blocks): .quote(bare(blocks))
    default: kind
    }
  }
}
