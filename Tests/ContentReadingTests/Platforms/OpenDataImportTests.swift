import BudgetModel
import Diagnostics
import Testing

@testable import ContentReading

@Suite("Values laid out as YAML")
struct YAMLLayoutTests {
  private static func told(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, _): "<\(text)>"
    case .sequence(let items): "[" + items.map(told).joined(separator: ",") + "]"
    case .mapping(let entries): "{" + entries.map { "\($0.key.value)=\(told($0.value))" }.joined(separator: ",") + "}"
    case .unusable: "?"
    }
  }

  private static func told(_ json: JSONValue) -> String {
    switch json.content {
    case .string(let text): "<\(text)>"
    case .array(let items): "[" + items.map(told).joined(separator: ",") + "]"
    case .object(let members): "{" + members.map { "\($0.name.value)=\(told($0.value))" }.joined(separator: ",") + "}"
    default: "?"
    }
  }

  private static let texts = [
    "Lekpark", "", " ", "a ", " a", "no", "~", "0123", "12:30", "5,4", "a: b", "a:", "a #b", "#a", "- a", "[x]",
    "{x: y}",
    "\"q\"", "it's", "a\nb\n", "tab\there", "back\\slash", "§ 12/2024", "ärt & bönor", "*a*", "!x", "| x", "> y", "%z",
    "@a",
    "`b`", "null", "true", "https://a.example/b?c=d#e", "två\u{A0}tre", "Vad händer?", "a, b", "---", "?", ",",
    "\u{1F333}",
  ]

  @Test func giveBackWhatTheyWere() throws {
    let long = JSONValue.made(Self.texts.map { .made($0) })
    let short = Self.texts.map { JSONValue.made([.made($0), .made("x")]) }
    let named = Self.texts.filter { !$0.isEmpty }.map { ($0, JSONValue.made("v")) }
    let groups = JSONValue.made([
      .made([("a", .made("1")), ("b", long), ("c", .made([("d", long), ("e", .made([JSONValue]()))]))]), .made("x"),
      long,
    ])
    let members: [(String, JSONValue)] =
      [("long", long), ("named", .made(named)), ("groups", groups), ("none", .made([(String, JSONValue)]()))]
      + short.enumerated().map { ("k\($0)", $1) } + Self.texts.enumerated().map { ("t\($0)", .made($1)) }
    let yaml = members.map { YAMLLayout.entry($0, $1) }.joined(separator: "\n") + "\n"
    let context = ReadingContext()
    let root = try #require(YAMLDocument.read(try SourceText(path: "x", bytes: Array(yaml.utf8)), in: context))
    #expect(context.diagnostics == [])
    #expect(Self.told(root) == Self.told(JSONValue.made(members)))
  }
}

@Suite("What content files say to the public")
struct PublicContentTests {
  private func keys(_ text: String, _ path: String = "content/rounds/a/round.yaml", on day: String) throws -> JSONValue
  {
    var json = JSONWriter()
    PublicContent.write(path, Array(text.utf8), on: try #require(Day(iso: day)), smallestGroup: 5, to: &json)
    return try JSONParser.parse("x", json.bytes)
  }

  private static let round = """
    # ring Anna
    title: {sv: Runda, fi: Kierros}
    anchored_with: [{sv: Anna Ek, fi: Anna Ek}]
    votes:
      publish: 2026-05-01
      duplicate_voters: first
      exports: [{file: votes/x.csv, columns: {voter: personnummer}}]
    decisions: [{pool: a, date: 2026-04-01}, {pool: b, date: 2026-06-01}]
    evaluation: {due: 2026-12-01, method: {sv: x, fi: y}, date: 2026-05-02, text: {sv: bra, fi: hyvä}}
    updates: [{date: 2026-03-01}, {date: 2026-05-03}]
    reported: {date: 2026-05-04}
    ballot_order: {by: lot, published: 2026-03-15, order: [b, a]}
    """

  @Test func leaveOutWhatIsForStaff() throws {
    let read = try keys(Self.round, on: "2027-01-01")["keys"]
    #expect(read?["anchored_with"] == nil && read?["votes"]?["exports"] == nil)
    #expect(read?["votes"]?["publish"]?.text == "2026-05-01")
    #expect(read?["decisions"]?.items.count == 2 && read?["evaluation"]?["text"] != nil)
    #expect(read?["updates"]?.items.count == 2 && read?["reported"] != nil)
    #expect(read?["ballot_order"]?["order"]?.items.count == 2)
  }

  @Test func leaveOutWhatPagesDoNotShowYet() throws {
    let early = try keys(Self.round, on: "2026-03-01")["keys"]
    #expect(early?["decisions"] == nil && early?["evaluation"]?.members.map(\.name) == ["due", "method"])
    #expect(early?["updates"]?.items.count == 1 && early?["reported"] == nil)
    #expect(early?["ballot_order"]?.members.map(\.name) == ["by", "published"])
    let panel =
      "recommendations: [{id: a, published: 2026-01-01, answer: {date: 2026-04-01}}, {id: b, published: 2026-04-01}]"
    let read = try keys(panel, "content/rounds/a/panel.yaml", on: "2026-03-01")["keys"]
    #expect(read?["recommendations"]?.items.map { $0.members.map(\.name) } == [["id", "published"]])
  }

  @Test func leaveOutNotesInTexts() throws {
    let text = "---\ntitle: A # Anna\n# Kajsa\n---\nSe [bryggan][1].\n\n[//]: # (fråga Ville)\n[1]: brygga\n"
    let read = try keys(text, "content/pages/om.sv.md", on: "2026-03-01")
    #expect(read["text"]?.text == "Se [bryggan][1].\n\n[1]: brygga")
    #expect(read["keys"]?.members.map(\.name) == ["title"] && read["keys"]?["title"]?.text == "A")
  }

  @Test(arguments: [("0", true), ("1", false), ("4", false), ("5", true)])
  func leaveOutFewSupporters(_ number: String, isShown: Bool) throws {
    let read = try keys("---\nsupporters: \(number)\n---\nA.\n", "content/rounds/a/proposals/b.sv.md", on: "2026-03-01")
    #expect((read["keys"]?["supporters"]?.text == number) == isShown)
  }

  /// A key that is added to a round must be thought about: is it for the public? Then it goes into this list, else into
  /// `PublicContent.withheld`.
  @Test func knowEveryKeyOfARound() {
    let known = Set(SchemaProbe(ContentSchema.round.root).keys.map(\.name))
    #expect(known.subtracting(Self.publicKeys) == PublicContent.withheld)
    #expect(Self.publicKeys.isSubset(of: known))
  }

  private static let publicKeys: Set<String> = [
    "title", "lead", "kind", "year", "goals", "mandate", "mandate_decision", "stages", "eligible", "how_to_take_part",
    "places",
    "allocation", "purposes", "funding", "split", "funnel", "pools", "votes", "open_data", "decisions", "evaluation",
    "updates",
    "next_ways", "responsible", "redirect_from", "example", "draft", "publish", "address", "organiser",
    "governing_body",
    "participation_level", "orientation", "group", "theme", "series", "logic", "reason", "way", "claims",
    "project_plan",
    "already_decided", "open_for_influence", "start_decision", "next_decision", "funding_decision", "reported",
    "share_of_budget", "rules_version", "may_propose", "invitation", "communication", "events", "ballot_order",
    "related",
  ]
}
