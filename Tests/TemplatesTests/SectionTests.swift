import Templates
import Testing

@Suite("{{#name}} shows what is inside, or not, or many times")
struct SectionTests {
  static let data: [Member] = [
    .flag("yes", true), .flag("no", false), .text("name", "outer"), .texts("none", []), .texts("letters", ["a", "b"]),
    .one("context", [.text("name", "Joe")]), .maybe("there", "here"), .maybe("away", nil),
    .perhaps("decision", [.text("body", "KS"), .text("name", "beslut")], isThere: true),
    .perhaps("appeal", [.text("body", "FR")], isThere: false),
    .many("items", [[.integer("n", 1), .maybe("note", nil)], [.integer("n", 2), .maybe("note", "x")]]),
    Member(
      name: "rows", shape: .list(.list(.integer)),
      value: .list([.list([.integer(1), .integer(2)]), .list([.integer(3)])])),
  ]

  @Test(arguments: [
    ("{{#yes}}shown{{/yes}}", "shown"),
    ("{{#no}}shown{{/no}}", ""),
    ("{{#context}}Hi {{name}}.{{/context}}", "Hi Joe."),
    ("{{#context}}{{#yes}}{{name}}{{/yes}}{{/context}} {{name}}", "Joe outer"),
    ("{{#letters}}{{.}}{{name}} {{/letters}}", "aouter bouter "),
    ("{{#items}}{{n}}{{/items}}", "12"),
    ("{{#none}}Yay lists!{{/none}}", ""),
    ("{{#rows}}({{#.}}{{.}}{{/.}}){{/rows}}", "(12)(3)"),
    ("{{#yes}}A {{#yes}}B{{#no}} C{{/no}} D{{/yes}} E{{/yes}}", "A B D E"),
    ("{{#there}}{{there}} {{.}}{{/there}}{{#away}}{{away}}{{/away}}", "here here"),
    ("{{#decision}}{{body}} {{decision.body}} {{decision.name}}{{/decision}}", "KS KS beslut"),
    ("{{#items}}{{n}}{{#note}}={{note}}{{/note}};{{/items}}", "1;2=x;"),
    ("{{#items}}{{#.}}{{n}}{{/.}}{{/items}}", "12"),
    ("{{#there}}{{#there}}{{there}}{{.}}{{/there}}{{^there}}not{{/there}}{{/there}}", "herehere"),
    ("{{#decision}}{{#context}}{{#decision}}{{name}}{{/decision}}{{name}}{{/context}}{{/decision}}", "beslutJoe"),
    ("{{#decision}}{{^decision}}not{{/decision}}{{/decision}}", ""),
    ("{{#appeal}}{{body}}{{/appeal}}{{^appeal}}-{{/appeal}}", "-"),
    ("{{# yes }}={{/ yes }}", "="),
    ("{{#letters|first:1}}{{.}}{{/letters|first:1}}{{#letters|first:1}}{{.}}{{/letters}}", "aa"),
  ])
  func shows(template: String, expected: String) {
    #expect(Theme(page: template).render(Self.data) == expected)
  }

  @Test(arguments: [
    ("{{^no}}shown{{/no}}", "shown"),
    ("{{^yes}}shown{{/yes}}", ""),
    ("{{^letters}}shown{{/letters}}", ""),
    ("{{^none}}shown{{/none}}", "shown"),
    ("{{^away}}shown{{/away}}{{^there}}not{{/there}}", "shown"),
    ("{{^decision}}none{{/decision}}{{#decision}}some{{/decision}}", "some"),
    ("{{^no}}A{{^no}}B{{/no}}C{{/no}}", "ABC"),
    ("{{^letters|first:0}}shown{{/letters}}", "shown"),
  ])
  func showsTheOppositeWhenInverted(template: String, expected: String) {
    #expect(Theme(page: template).render(Self.data) == expected)
  }

  @Test(arguments: [
    ("| {{#yes}}\t|\t{{/yes}} |\n", "| \t|\t |\n"),
    (" {{#yes}}YES{{/yes}}\n {{#yes}}GOOD{{/yes}}\n", " YES\n GOOD\n"),
    ("| This Is\n{{#yes}}\n|\n{{/yes}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    ("| This Is\n  {{#yes}}  \n|\n  {{/yes}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    ("|\r\n{{#yes}}\r\n{{/yes}}\r\n|", "|\r\n|"),
    ("  {{#yes}}\n#{{/yes}}\n/", "#\n/"),
    ("#{{#yes}}\n/\n  {{/yes}}", "#\n/\n"),
    ("| This Is\n  {{^no}}\n|\n  {{/no}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    (" {{^no}}NO{{/no}}\n", " NO\n"),
    ("{{#letters}}\n- {{.}}\n{{/letters}}\n", "- a\n- b\n"),
  ])
  func takesItsOwnLinesAway(template: String, expected: String) {
    #expect(Theme(page: template).render(Self.data) == expected)
  }
}
