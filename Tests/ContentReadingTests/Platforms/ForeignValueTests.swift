import BudgetModel
@testable import ContentReading
import Diagnostics
import Testing

@Suite("Values as platforms and people write them")
struct ForeignValueTests {
  @Test(arguments: [
    ("12000", 12_000_00), ("€24,000", 24_000_00), ("24,000 €", 24_000_00), ("24 000 kr", 24_000_00),
    ("24\u{A0}000,50 €", 24_000_50), ("24\u{202F}000\u{A0}€", 24_000_00), ("$90000", 90_000_00), ("45.0", 45_00),
    ("1.250.000", 1_250_000_00), ("1,250,000.75", 1_250_000_75), ("1.250.000,75", 1_250_000_75),
    ("Feasible (€24,000)", 24_000_00), ("Genomförbart (24,000 €)", 24_000_00), ("-€14,000", -14_000_00),
    ("\u{2212}500", -500_00), ("1,5 mn kr", 1_500_000_00), ("12 tkr", 12_000_00), ("3 500:-", 3_500_00), ("0", 0),
    ("24000.000", 24_000_00), ("12'500", 12_500_00),
  ])
  func readsAmounts(text: String, hundredths: Int) {
    #expect(ForeignMoney.read(text)?.scaled == hundredths)
  }

  @Test(arguments: [
    "", "okänd", "12-15 000", "100 per år", "1.2.3", "12,345678", "5 apelsiner", "Unfeasible", "12 15", "1,23,456",
  ])
  func leavesOutWhatIsNoAmount(text: String) {
    #expect(ForeignMoney.read(text) == nil)
  }

  @Test(arguments: [
    ("2025-08-11 09:12:45 UTC", "2025-08-11"), ("2025-08-11T09:12:45Z", "2025-08-11"), ("2026-01-15", "2026-01-15"),
    ("11.8.2025", "2025-08-11"), ("01.10.2025", "2025-10-01"),
  ])
  func readsDays(text: String, day: String) {
    #expect(ForeignDay.read(text)?.description == day)
  }

  @Test(arguments: ["11/8/2025", "8.2025", "2025-02-30", "igår", "1.2.25"])
  func leavesOutWhatIsNoDay(text: String) {
    #expect(ForeignDay.read(text) == nil)
  }

  @Test(arguments: [
    ("title/fi", "title", "fi", false), ("title_fi", "title", "fi", false), ("Name-is", "name", "is", false),
    ("title (sv)", "title", "sv", false), ("title/machine_translations/sv", "title", "sv", true),
    ("category/id", "category/id", nil, false), ("Post id", "post id", nil, false),
    ("budget_no", "budget_no", nil, false),
    ("  Scope  of\noperation ", "scope of operation", nil, false), ("category/name/fi", "category/name", "fi", false),
  ])
  func takesNamesOfColumnsApart(name: String, key: String, language: String?, isMachine: Bool) {
    let column = ColumnName(name)
    #expect(column.key == key)
    #expect(column.language?.code == language)
    #expect(column.isMachine == isMachine)
  }

  @Test func readsHashesThatRubyPrinted() {
    let old = RubyHash.read(#"{"en"=>"Parks", "fi"=>"Puistot, \"uudet\""}, {"sv"=>"Norra"}"#)
    #expect(
      old?.map { $0.map { "\($0.key) \($0.value)" }.sorted() } == [
        ["en Parks", "fi Puistot, \"uudet\""], ["sv Norra"],
      ])
    #expect(RubyHash.read(#"{"en" => "Parks", "fi" => nil}"#)?[0].count == 2)
    #expect(RubyHash.read("Parks") == nil)
    #expect(RubyHash.read(#"{"en"=>"Parks""#) == nil)
  }

  @Test(arguments: [
    ("12000", "12000"), ("1.2E4", "12000"), ("1.25E-2", "0.0125"), ("60.2101", "60.2101"),
    ("0.10000000000000001", "0.1"), ("-3E2", "-300"),
  ])
  func writesStoredNumbersAsPeopleDo(stored: String, written: String) {
    #expect(PlainNumber.text(of: stored) == written)
  }

  @Test(arguments: [
    ("'+60-klubin", "+60-klubin"), ("'=1+1", "=1+1"), ("'-", "-"), ("'@a", "@a"), ("'tis", "'tis"), (" x\u{A0}", "x"),
    ("'", "'"),
  ])
  func undoesTheGuardAgainstFormulas(cell: String, value: String) {
    #expect(CellText.clean(cell) == value)
  }
}

@Suite("HTML of editors as Markdown")
struct HTMLMarkdownTests {
  @Test(arguments: [
    ("<p>En &amp; två</p><p>Tre</p>", "En & två\n\nTre"),
    ("<p>Rad<br>bryts</p>", "Rad\\\nbryts"),
    ("<h1>Stor</h1><h3>Liten</h3><p>x</p>", "## Stor\n\n### Liten\n\nx"),
    ("<h4>Djup</h4>", "## Djup"),
    ("<ul><li>ett</li><li>två<ul><li>inre</li></ul></li></ul>", "- ett\n- två\n  - inre"),
    ("<ol><li>ett</li><li>två</li></ol>", "1. ett\n2. två"),
    ("<p><strong>Fet </strong>och <em>kursiv</em></p>", "**Fet** och *kursiv*"),
    (#"<p><a href="https://a.example/x">länk</a></p>"#, "[länk](https://a.example/x)"),
    (#"<p><a href="javascript:alert(1)">länk</a></p>"#, "länk"),
    ("<blockquote><p>Citat</p></blockquote>", "> Citat"),
    ("<p>5 * 3 _a_ [x] &lt;b&gt;</p>", "5 \\* 3 \\_a\\_ \\[x\\] \\<b>"),
    ("<p># ingen rubrik</p><p>1. ingen lista</p>", "\\# ingen rubrik\n\n1\\. ingen lista"),
    ("<p>oavslutad <b>fet", "oavslutad **fet**"),
    ("Bara text\n\nmed stycken & tecken", "Bara text\n\nmed stycken & tecken"),
    ("Text < text > text", "Text \\< text > text"),
    ("<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"),
    ("", ""), ("<p></p>", ""),
  ])
  func keepsWhatAReaderNeeds(html: String, markdown: String) {
    #expect(HTMLMarkdown(html).markdown == markdown)
  }

  @Test func dropsWhatFollowsResidentsAround() {
    let text = HTMLMarkdown(
      #"<p>a<script>alert(1)</script></p><iframe src="https://x"></iframe><p>b<img src="y.png"></p>"#)
    #expect(text.markdown == "a\n\nb")
    #expect(text.dropped == ["script", "iframe", "img"])
  }

  /// What comes out reads without any problem, whatever went in.
  @Test(arguments: [
    "<h2>A</h2><p>---</p><p>===</p><p>- x</p><p>+ y</p><p>| a | b |</p>", "<p>```</p><p>~~~</p><p>&amp;lt;</p>",
    "<p>a\u{2028}b\u{7F}c</p><h6>H</h6><h5></h5><ul><li></li></ul>", "<div><div><div><p>djup</p></div></div></div>",
  ])
  func comesOutClean(html: String) throws {
    let source = try SourceText(path: "a.sv.md", bytes: Array("---\na: b\n---\n\(HTMLMarkdown(html).markdown)\n".utf8))
    let context = ReadingContext()
    let text = MarkdownReader.read(FrontMatter(source, in: context), in: context)
    #expect(context.diagnostics == [])
    #expect(!text.blocks.isEmpty)
  }
}
