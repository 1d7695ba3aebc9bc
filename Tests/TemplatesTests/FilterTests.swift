import Templates
import Testing

@Suite("{{name|filter}} changes a value before it is printed")
struct FilterTests {
  static let data: [Member] = [
    .money("cost", 125_000), .day("opens", 2026, 5, 1), .text("name", "a<b"), .texts("tags", ["x", "y", "z"]),
    .integer("votes", 1), .integer("voters", 2), .maybe("away", nil), .maybe("there", "t"), .text("dash", "–"),
    .url("link", "/sv/"),
    .one("t", [.one("votes", [.text("one", "röst"), .text("many", "?"), .text("other", "röster")])]),
  ]

  @Test(arguments: [
    ("{{cost|money}}", "1250 SEK"),
    ("{{ opens | day }}", "2026-5-1"),
    ("{{name|upper}}", "A&lt;B"),
    ("{{link|upper}}", "/SV/"),
    ("{{voters|dots}}", ".."),
    ("{{cost|money|upper}}", "1250 SEK"),
    ("{{tags|count}} {{tags|first:2|count}} {{tags|first : 1 | count}}", "3 2 1"),
    ("{{votes}} {{votes|plural:t.votes}}, {{voters}} {{voters|plural:t.votes}}", "1 röst, 2 röster"),
    ("{{#t}}{{voters|plural:votes}}{{/t}}", "röster"),
    ("{{away|or:dash}}{{there|or:\"no <\"}}{{away|or:'no <'}}", "–tno &lt;"),
    ("{{#tags|first:1}}{{.|upper}}{{/tags|first:1}}", "X"),
  ])
  func filters(template: String, expected: String) {
    #expect(Theme(page: template).render(Self.data) == expected)
  }

  @Test func comeFromAnotherSetForEachLanguage() throws {
    let record = Member.record("page", Self.data)
    var set = Theme(page: "{{cost|money}}").templates(Self.money("kr"))
    let compiled = set.compile("page", against: record.shape)
    let page = try #require(compiled)
    let texts = ["kr", "mk"].map {
      String(decoding: page.render(record.value, filters: Self.money($0)), as: UTF8.self)
    }
    #expect(texts == ["1250 kr", "1250 mk"])
  }

  private static func money(_ unit: String) -> FilterSet {
    FilterSet([.money("money") { minorUnits, _ in "\(minorUnits / 100) \(unit)" }])
  }
}
