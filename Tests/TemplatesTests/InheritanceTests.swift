import Templates
import Testing

@Suite("{{<layout}} puts a page's blocks into a layout")
struct InheritanceTests {
  static let data: [Member] = [
    .text("bar", "baz"), .text("fruit", "apples"), .one("nested", [.text("fruit", "bananas")]),
  ]

  @Test(arguments: [
    ("{{$title}}Default title{{/title}}\n", [:], "Default title\n"),
    ("{{$foo}}default {{bar}} content{{/foo}}\n", [:], "default baz content\n"),
    ("{{<layout}}{{/layout}}\n", ["layout": "{{$foo}}default{{/foo}}"], "default"),
    ("{{<layout}}{{$title}}mine{{/title}}{{/layout}}", ["layout": "..{{$title}}theirs{{/title}}.."], "..mine.."),
    ("{{<layout}}{{$a}}x{{/a}}{{/layout}}", ["layout": "{{$a}}1{{/a}}{{$a}}2{{/a}}{{$b}}3{{/b}}"], "xx3"),
    (
      "test {{<p}}{{$s}}1{{/s}}{{/p}} {{<p}}{{$s}}2{{/s}}{{/p}}\n",
      ["p": "|{{$s}}...{{/s}}{{$d}} default{{/d}}|"], "test |1 default| |2 default|\n"
    ),
    ("{{<layout}}{{$var}}mine{{/var}}{{/layout}}", ["layout": "{{>part}}", "part": "{{$var}}theirs{{/var}}"], "mine"),
    ("{{>parent}}|{{<parent}}{{/parent}}", ["parent": "{{$foo}}default{{/foo}}"], "default|default"),
    ("{{<p}}{{! a comment }}\n{{$a}}x{{/a}}\n{{/p}}", ["p": "{{$a}}{{/a}}"], "x"),
  ])
  func fills(page: String, others: [String: String], expected: String) {
    #expect(Theme(page: page, others: others).render(Self.data) == expected)
  }

  @Test(arguments: [("{{<parent}}{{$a}}c{{/a}}{{/parent}}", "c"), ("{{<parent}}{{/parent}}", "p")])
  func letsTheFirstOfManyLevelsDecide(page: String, expected: String) {
    let theme = Theme(
      page: page,
      others: [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
        "oldest": "{{$a}}g{{/a}}",
      ])
    #expect(theme.render(Self.data) == expected)
  }

  @Test func lookUpNamesWhereTheBlockStandsInTheLayout() {
    let theme = Theme(
      page: "{{<parent}}{{$block}}I say {{fruit}}.{{/block}}{{/parent}}",
      others: ["parent": "{{#nested}}{{$block}}You say {{fruit}}.{{/block}}{{/nested}}"])
    #expect(theme.render(Self.data) == "I say bananas.")
  }

  @Test func fillsTheBlocksOfALayoutWithinABlockByThemselves() {
    let theme = Theme(
      page: "{{<page-layout}}{{$title}}page{{/title}}{{$body}}{{<card}}{{/card}}{{/body}}{{/page-layout}}",
      others: ["page-layout": "{{$title}}{{/title}}:{{$body}}{{/body}}", "card": "{{$title}}card{{/title}}"])
    #expect(theme.render(Self.data) == "page:card")
  }

  @Test func endsWhenABlockEndsTheRecursion() {
    let theme = Theme(
      page: "{{<parent}}{{$foo}}override{{/foo}}{{/parent}}",
      others: [
        "parent": "{{$foo}}default content{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
        "parent2": "{{$foo}}parent2{{/foo}} {{<parent}}{{$bar}}don't recurse{{/bar}}{{/parent}}",
      ])
    #expect(theme.render(Self.data) == "override override override don't recurse")
  }

  @Test func indentsABlockWithinABlockAsItStandsInTheOuterOne() {
    let theme = Theme(
      page: "{{<parent}}{{$nested}}\nthree\n{{/nested}}{{/parent}}\n",
      others: [
        "parent": "{{<base}}{{$block}}\n  one\n  {{$nested}}\n    two\n  {{/nested}}\n{{/block}}{{/base}}\n",
        "base": "{{$block}}default{{/block}}",
      ])
    #expect(theme.render(Self.data) == "one\n  three\n")
  }

  @Test(arguments: [
    ("Hi,\n  {{<parent}}{{/parent}}\n", "one\ntwo\n", "Hi,\n  one\n  two\n"),
    ("{{<parent}}{{$b}}\none\ntwo{{/b}}\n{{/parent}}\n", "Hi,\n  {{$b}}{{/b}}\n", "Hi,\n  one\n  two\n"),
    ("{{<parent}}{{$b}}\n    one\n    two\n{{/b}}{{/parent}}\n", "Hi,\n  {{$b}}\n  {{/b}}\n", "Hi,\n  one\n  two\n"),
    ("{{<parent}}{{$b}}\none\ntwo\n{{/b}}{{/parent}}\n", "Hi,\n{{$b}}\n  default\n{{/b}}\n", "Hi,\n  one\n  two\n"),
    ("{{<parent}}{{$b}}hammer time{{/b}}{{/parent}}", "stop:\n  {{$b}}listen{{/b}}\n", "stop:\n  hammer time\n"),
    ("{{<parent}}{{$b}}\npeaked\n\n:(\n{{/b}}{{/parent}}", "{{$b}}peaking{{/b}}", "peaked\n\n:(\n"),
    (
      "{{<parent}}\n  {{$b}}\n    <p>\n  {{/b}}\n{{/parent}}\n", "<main>\n  {{$b}}{{/b}}\n</main>\n",
      "<main>\n  <p>\n\n</main>\n"
    ),
  ])
  func indentsLinesAsTheyStandInTheLayout(page: String, parent: String, expected: String) {
    #expect(Theme(page: page, others: ["parent": parent]).render(Self.data) == expected)
  }
}
