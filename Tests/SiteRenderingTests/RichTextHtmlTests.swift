import BudgetModel
import SiteRendering
import Testing

@Suite("A formatted text becomes HTML")
struct RichTextHtmlTests {
  private static let surroundings = TextSurroundings(
    words: TextSurroundings.Words(
      outside: "annan webbplats", explained: "ordlista", done: "klart", notDone: "inte klart", table: "Tabell"),
    address: { target in
      switch target {
      case .external(let address): address
      case .content("", let anchor): anchor.map { "#" + $0 }
      case .content("goals/klimat", let anchor): "/sv/mal/klimat/" + (anchor.map { "#" + $0 } ?? "")
      case .content: nil
      }
    },
    image: { file, _ in
      file == "brygga.jpg"
        ? TextSurroundings.Image(address: "/media/brygga.jpg", size: PictureSize(width: 800, height: 600)) : nil
    })

  private func html(_ kinds: Block.Kind..., lowered: Int = 0) -> String {
    let text = RichText(path: "content/pages/om.sv.md", blocks: kinds.map { Block($0, line: 1) })
    return String(decoding: text.html(in: Self.surroundings, lowered: lowered).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (Inline.text("3 < 4 & \"5\""), "<p>3 &lt; 4 &amp; \"5\"</p>"),
    (.text("bel\u{7}l"), "<p>bell</p>"),
    (.emphasis([.text("så")]), "<p><em>så</em></p>"),
    (.strong([.text("a"), .code("<b>")]), "<p><strong>a<code>&lt;b&gt;</code></strong></p>"),
    (.lineBreak, "<p><br/></p>"),
    (
      .link(.external("https://a.example/?x=1&y=\"2\""), [.text("A")]),
      "<p><a href=\"https://a.example/?x=1&amp;y=&quot;2&quot;\" class=\"outside\">A"
        + "<span class=\"visually-hidden\"> (annan webbplats)</span></a></p>"
    ),
    (.link(.external("mailto:a@b.example"), [.text("A")]), "<p><a href=\"mailto:a@b.example\">A</a></p>"),
    (
      .link(.content(path: "goals/klimat", anchor: "varfor"), [.text("Klimat")]),
      "<p><a href=\"/sv/mal/klimat/#varfor\">Klimat</a></p>"
    ),
    (.link(.content(path: "", anchor: "pengar"), [.text("ned")]), "<p><a href=\"#pengar\">ned</a></p>"),
    (.link(.content(path: "goals/borta", anchor: nil), [.text("Borta")]), "<p>Borta</p>"),
    (
      .image(file: "brygga.jpg", alternative: "En brygga"),
      "<figure><img src=\"/media/brygga.jpg\" alt=\"En brygga\" width=\"800\" height=\"600\" loading=\"lazy\"/></figure>"
    ),
    (.image(file: "borta.jpg", alternative: "En båt"), "<figure>En båt</figure>"),
  ])
  func inlines(inline: Inline, expected: String) {
    #expect(html(.paragraph([inline])) == expected)
  }

  @Test(arguments: [(2, 0, "h2"), (2, 1, "h3"), (4, 2, "h6"), (6, 1, "h6")])
  func headingsSinkBelowThoseOfThePage(level: Int, lowered: Int, element: String) {
    #expect(
      html(.heading(level: level, anchor: "varfor", [.text("Varför?")]), lowered: lowered)
        == "<\(element) id=\"varfor\">Varför?</\(element)>")
  }

  @Test func aTightListHasNoParagraphs() {
    let item = ListItem(done: nil, blocks: [Block(.paragraph([.text("ett")]), line: 1)])
    #expect(html(.list(start: nil, tight: true, [item])) == "<ul><li>ett</li></ul>")
    #expect(html(.list(start: 3, tight: false, [item])) == "<ol start=\"3\"><li><p>ett</p></li></ol>")
  }

  @Test func aTaskIsMarkedInText() {
    let items = [true, false].map { ListItem(done: $0, blocks: [Block(.paragraph([.text("grund")]), line: 1)]) }
    #expect(
      html(.list(start: nil, tight: true, items))
        == "<ul class=\"tasks\"><li><span aria-hidden=\"true\">☑ </span><span class=\"visually-hidden\">klart: "
        + "</span>grund</li><li><span aria-hidden=\"true\">☐ </span>"
        + "<span class=\"visually-hidden\">inte klart: </span>grund</li></ul>")
  }

  @Test func aTableIsNamedByItsHeadingAndCanBeReachedByKeyboard() {
    let table = Table(
      alignments: [.left, .right], header: [[.text("År")], [.text("Euro")]],
      rows: [[[.text("2025")], [.text("12")]]])
    #expect(
      html(.heading(level: 2, anchor: "p", [.text("Pengar")]), .table(table))
        == "<h2 id=\"p\">Pengar</h2><div class=\"sheet\" role=\"region\" aria-label=\"Pengar\" tabindex=\"0\"><table>"
        + "<caption class=\"visually-hidden\">Pengar</caption>"
        + "<thead><tr><th scope=\"col\">År</th><th class=\"number\" scope=\"col\">Euro</th></tr></thead>"
        + "<tbody><tr><td>2025</td><td class=\"number\">12</td></tr></tbody></table></div>")
  }

  @Test func codeIsShownAsItIs() {
    #expect(
      html(.code(language: "sh", "insyn build <x>\n"))
        == "<pre tabindex=\"0\"><code>insyn build &lt;x&gt;\n</code></pre>")
  }
}
