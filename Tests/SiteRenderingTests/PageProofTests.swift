import Diagnostics
import SiteRendering
import Testing

@Suite("The proof of a site")
struct PageProofTests {
  private static let css = "body{}"

  /// A page that is right, with changes.
  private func page(
    lang: String = "sv", title: String = "Start", head: String = "", _ body: String = "<h1>Start</h1>"
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(lang)"><head><title>\(title)</title>\(head)</head>
    <body>\(body)</body></html>
    """
  }

  private func problems(_ files: [String: String], base: String = "https://a.example") -> [String] {
    var proof = PageProof(baseAddress: base)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { proof.add(path, Array(text.utf8)) }
    return proof.problems.map { "\($0.location.path):\($0.location.line) \($0.code)" }
  }

  @Test func aRightSiteHasNoProblems() {
    let twins = """
      <link rel="alternate" hreflang="sv" href="https://a.example/x/sv/"/>
      <link rel="alternate" hreflang="fi" href="https://a.example/x/fi/"/>
      <link rel="alternate" hreflang="x-default" href="https://a.example/x/sv/"/>
      """
    #expect(
      problems(
        [
          "sv/index.html": page(
            head: twins + "<link rel=\"stylesheet\" href=\"/x/insyn.css?v=1\"/>",
            "<h1 id=\"a\">Start</h1><a href=\"#a\">upp</a><a href=\"/x/fi/#b\">fi</a><a href=\"mailto:a@b.c\">m</a>"
              + "<a href=\"https://b.example/\">ut</a>"),
          "fi/index.html": page(lang: "fi", head: twins, "<h1>Etusivu</h1><p id=\"b\"></p>"), "insyn.css": "body{}",
        ], base: "https://a.example/x") == [])
  }

  @Test(arguments: [
    ("<h1>A</h1><p>&nbsp;</p>", "IN470"), ("<h1>A</h1><br>", "IN470"), ("<h1>A & B</h1>", "IN470"),
    ("<h1 id=\"a\">A</h1><p id=\"a\"></p>", "IN471"),
    ("<h1>A</h1><h1>B</h1>", "IN472"),
    ("<h1>A</h1><h3>B</h3>", "IN473"), ("<h1>A</h1><h2> </h2>", "IN473"),
    ("<h1>A</h1><img src=\"/index.html\"/>", "IN475"),
    ("<h1>A</h1><a href=\"/borta/\">borta</a>", "IN476"), ("<h1>A</h1><img src=\"/x.png\" alt=\"\"/>", "IN476"),
    ("<h1>A</h1><a href=\"borta\">relativ</a>", ""),
    ("<h1>A</h1><a href=\"#borta\">borta</a>", "IN477"),
    ("<h1>A</h1><img src=\"https://b.example/x.png\" alt=\"x\"/>", "IN479"),
    ("<h1>A</h1><script src=\"//b.example/x.js\"></script>", "IN479"),
    ("<h1>A</h1><a href=\"#\">Mer</a><a href=\"/index.html\">Mer</a>", "IN480"),
    ("<h1 style=\"color:red\">A</h1>", "IN482"), ("<h1>A</h1><script>1</script>", "IN482"),
    ("<h1>A</h1><p onclick=\"x()\">B</p>", "IN482"),
    ("<h1>A</h1><table><tr><td>1</td></tr></table>", "IN483"),
    ("<h1>A</h1><table><caption>B</caption><tr><th>1</th></tr></table>", "IN483"),
    ("<h1>A</h1><table><caption>B</caption><tr><th scope=\"col\">1</th></tr></table>", ""),
    ("<h1>A</h1><svg></svg>", "IN484"), ("<h1>A</h1><svg role=\"img\"><title>x</title></svg>", ""),
    ("<h1>A</h1><svg aria-hidden=\"true\"></svg>", ""),
  ])
  func aPageByItself(body: String, code: String) {
    #expect(problems(["index.html": page(body)]) == (code.isEmpty ? [] : ["index.html:3 \(code)"]))
  }

  @Test func aPageHasAHeading() {
    #expect(problems(["index.html": page("<h2>A</h2>")]) == ["index.html:1 IN472"])
  }

  @Test func aPageSaysItsLanguageAndItsTitle() {
    #expect(problems(["index.html": page(lang: "")]) == ["index.html:2 IN474"])
    #expect(problems(["index.html": page(title: "")]) == ["index.html:2 IN481"])
  }

  @Test func twoPagesOfALanguageHaveTheirOwnTitles() {
    #expect(
      problems(["a/index.html": page(), "b/index.html": page(), "c/index.html": page(lang: "fi")])
        == ["b/index.html:2 IN481"])
  }

  @Test func aTwinAnswers() {
    let twin = "<link rel=\"alternate\" hreflang=\"fi\" href=\"https://a.example/fi/\"/>"
    #expect(problems(["sv/index.html": page(head: twin)]) == ["sv/index.html:2 IN478"])
    #expect(
      problems(["sv/index.html": page(head: twin), "fi/index.html": page(lang: "fi")]) == ["sv/index.html:2 IN478"])
  }

  @Test func feedsAreWellFormed() {
    #expect(problems(["feed.xml": "<feed><entry></feed>"]) == ["feed.xml:1 IN470"])
    #expect(problems(["feed.xml": "<feed/>"]) == [])
  }
}
