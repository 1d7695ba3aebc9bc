import Templates
import Testing

@Suite("Records show Swift types to templates")
struct RecordTests {
  struct Amount: MoneyConvertible {
    let minorUnits: Int
    var currencyCode: String { "EUR" }
  }

  struct Date: DayConvertible {
    let (year, month, day): (Int, Int, Int)
  }

  struct Card: Sendable {
    let title: String
  }

  struct Round: Sendable {
    var title = "Byarna"
    var subtitle: String?
    var tags = ["a", "b"]
    var address = "/sv/"
    var source: String?
    var intro = Html(trusted: "<p>")
    var outro: Html?
    var votes = 7
    var voters: Int?
    var isOpen = true
    var amount = Amount(minorUnits: 250)
    var cost: Amount?
    var opens = Date(year: 2026, month: 5, day: 1)
    var closes: Date?
    var best = Card(title: "best")
    var last: Card?
    var cards = [Card(title: "one"), Card(title: "two")]
  }

  static let card: Record<Card> = Record("card", [.text("title", \.title)])

  static let round: Record<Round> = Record(
    "round",
    [
      .text("title", \.title), .text("subtitle", \.subtitle), .texts("tags", \.tags), .url("address", \.address),
      .url("source", \.source), .html("intro", \.intro), .html("outro", \.outro), .integer("votes", \.votes),
      .integer("voters", \.voters), .flag("isOpen", \.isOpen), .money("amount", \.amount), .money("cost", \.cost),
      .day("opens", \.opens), .day("closes", \.closes), .record("best", \.best, of: card),
      .record("last", \.last, of: card), .list("cards", \.cards, of: card), .text("loud") { $0.title.uppercased() },
    ])

  static let page = """
    {{title}} {{loud}} {{#subtitle}}{{.}}{{/subtitle}} {{#tags}}{{.}}{{/tags}} {{address}} {{#source}}{{.}}{{/source}} \
    {{{intro}}}{{#outro}}{{{.}}}{{/outro}} {{votes}} {{#voters}}{{.}}{{/voters}} {{#isOpen}}open{{/isOpen}} \
    {{amount|money}} {{#cost}}{{cost|money}}{{/cost}} {{opens|day}} {{#closes}}{{.|day}}{{/closes}} \
    {{best.title}} {{#last}}{{last.title}}{{/last}} {{#cards}}{{title}}{{/cards}}
    """

  private func render(_ round: Round) throws -> String {
    var set = Theme(page: Self.page).templates()
    let compiled = set.compile("page", against: Self.round.shape)
    let page = try #require(compiled, "\(set.problems)")
    return String(decoding: page.render(Self.round.value(round), filters: .test), as: UTF8.self)
  }

  @Test func givesEveryKindOfField() throws {
    let full = Round(
      subtitle: "sub", source: "/s", outro: Html(trusted: "</p>"), voters: 3, cost: Amount(minorUnits: 100),
      closes: Date(year: 2026, month: 6, day: 2), last: Card(title: "last"))
    #expect(
      try render(full) == "Byarna BYARNA sub ab /sv/ /s <p></p> 7 3 open 2 EUR 1 EUR 2026-5-1 2026-6-2 best last onetwo"
    )
  }

  @Test func leavesOutWhatIsAbsent() throws {
    #expect(try render(Round()) == "Byarna BYARNA  ab /sv/  <p> 7  open 2 EUR  2026-5-1  best  onetwo")
  }

  @Test func putsTheSiteAndThePhrasesBesideAPage() throws {
    let phrases = Phrases(["back", "results.heading"])
    let shape = Self.card.shape.adding(["site": .record(Self.card.shape), "t": .record(phrases.shape)])
    var set = Theme(page: "{{title}} {{site.title}} {{t.back}} {{t.results.heading}}").templates()
    let compiled = set.compile("page", against: shape)
    let page = try #require(compiled, "\(set.problems)")
    let swedish = ["back": "Tillbaka", "results.heading": "Resultat"]
    let value = Self.card.value(Card(title: "A")).adding([
      Self.card.value(Card(title: "S")), phrases.value { swedish[$0] ?? "" },
    ])
    #expect(String(decoding: page.render(value, filters: .test), as: UTF8.self) == "A S Tillbaka Resultat")
  }
}
