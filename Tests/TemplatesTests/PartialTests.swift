import Templates
import Testing

@Suite("{{> name}} puts another template in place")
struct PartialTests {
  static let data: [Member] = [.text("text", "content"), .html("content", "<\n->"), .texts("list", ["a", "b"])]

  @Test(arguments: [
    ("\"{{>partial}}\"", "from partial", "\"from partial\""),
    ("{{> partial }}", "*{{text}}*", "*content*"),
    ("{{#list}}{{>partial}}{{/list}}", "{{.}};", "a;b;"),
    ("| {{>partial}} |", "\t|\t", "| \t|\t |"),
    ("  {{text}}  {{> partial}}\n", ">\n>", "  content  >\n>\n"),
    ("|\r\n{{>partial}}\r\n|", ">", "|\r\n>|"),
    ("  {{>partial}}\n>", ">\n>", "  >\n  >>"),
    (">\n  {{>partial}}", ">\n>", ">\n  >\n  >"),
    ("\\\n {{>partial}}\n/\n", "|\n{{{content}}}\n|\n", "\\\n |\n <\n->\n |\n/\n"),
    ("  {{>partial}}\n", "{{#list}}\n{{.}}\n{{/list}}\nend\n", "  a\n  b\n  end\n"),
    ("  {{>partial}}\n", "a\n\nb\n", "  a\n\n  b\n"),
  ])
  func stands(template: String, partial: String, expected: String) {
    // The specification's texts, where `>` and `<` stand alone, are not markup.
    let theme = Theme(page: template, others: ["partial": partial], kind: .xml)
    #expect(theme.render(Self.data) == expected)
  }

  @Test func nests() {
    let theme = Theme(
      page: " {{>outer}}\n", others: ["outer": "*{{text}}\n  {{>parts/inner}}\n", "parts/inner": "{{text}}!\n"])
    #expect(theme.render(Self.data) == " *content\n   content!\n")
  }

  @Test func seesTheContextsWhereItIsUsed() {
    let theme = Theme(page: "{{#a}}{{>p}}{{/a}}{{#b}}{{>p}}{{/b}}", others: ["p": "{{x}}"])
    #expect(theme.render([.one("a", [.integer("x", 1)]), .one("b", [.text("x", "two")])]) == "1two")
  }

  // MARK: Trees

  struct Area: Sendable {
    let name: String
    var parts: [Area] = []
  }

  static let area: Record<Area> = Record("area", [.text("name", \.name), .list("parts", \.parts, of: area)])
  static let kommun = Area(
    name: "Korsholm", parts: [Area(name: "Smedsby", parts: [Area(name: "Böle")]), Area(name: "Kvevlax")])

  private func render(_ theme: Theme) throws -> String {
    var set = theme.templates()
    let compiled = set.compile("page", against: Self.area.shape)
    let page = try #require(compiled, "\(set.problems)")
    return String(decoding: page.render(Self.area.value(Self.kommun), filters: .test), as: UTF8.self)
  }

  @Test func goesDownATree() throws {
    let theme = Theme(page: "{{>area}}", others: ["area": "<li>{{name}}{{#parts}}<ul>{{>area}}</ul>{{/parts}}</li>"])
    #expect(
      try render(theme)
        == "<li>Korsholm<ul><li>Smedsby<ul><li>Böle</li></ul></li></ul><ul><li>Kvevlax</li></ul></li>")
  }

  @Test func goesDownATreeThroughTwoTemplates() throws {
    let theme = Theme(
      page: "{{>area}}", others: ["area": "{{name}}{{>parts}}", "parts": "{{#parts}}({{>area}}){{/parts}}"])
    #expect(try render(theme) == "Korsholm(Smedsby(Böle))(Kvevlax)")
  }

  @Test func goesDownATreeThroughAFilter() throws {
    let theme = Theme(page: "{{>area}}", others: ["area": "{{name}}{{#parts|first:1}}/{{>area}}{{/parts}}"])
    #expect(try render(theme) == "Korsholm/Smedsby/Böle")
  }

  @Test func keepsTheRootWithinATree() {
    struct Root: Sendable { let area: Area }
    let root = Record<Root>("root", [.record("area", \.area, of: Self.area)])
    var set = Theme(
      page: "{{#area}}{{>area}}{{/area}}", others: ["area": "{{name}}<{{area.name}}{{#parts}} {{>area}}{{/parts}}"]
    )
    .templates()
    let page = set.compile("page", against: root.shape, kind: .text)
    let bytes = page?.render(root.value(Root(area: Self.kommun)), filters: .test) ?? []
    #expect(
      String(decoding: bytes, as: UTF8.self) == "Korsholm<Korsholm Smedsby<Korsholm Böle<Korsholm Kvevlax<Korsholm")
  }
}
