import Templates
import Testing

@Suite("{{name}} prints a value")
struct InterpolationTests {
  @Test(arguments: [
    ("Hello from {Mustache}!\n", "Hello from {Mustache}!\n"),
    ("Hello, {{subject}}!", "Hello, world!"),
    ("{{ subject }}{{subject\n}}", "worldworld"),
    ("|{{string}}|{{& markup}}|{{{markup}}}|", "|&amp; &quot; &lt; &gt; &#39;|<b>&amp;</b>|<b>&amp;</b>|"),
    ("{{number}} miles", "85 miles"),
    ("{{below}}", "-7"),
    ("{{person.name}} == {{#person}}{{name}}{{/person}}", "Joe == Joe"),
    ("{{a.b.c.name}}", "Phil"),
    ("  {{subject}}\n", "  world\n"),
    ("{{subject}}\r\n{{subject}}", "world\r\nworld"),
    ("{{röster}} åäö", "3 åäö"),
    ("}} { {{subject}} }", "}} { world }"),
  ])
  func prints(template: String, expected: String) {
    let output = Theme(page: template).render([
      .text("subject", "world"), .text("string", "& \" < > '"), .html("markup", "<b>&amp;</b>"),
      .integer("number", 85), .integer("below", -7), .integer("röster", 3), .one("person", [.text("name", "Joe")]),
      .one("a", [.one("b", [.one("c", [.text("name", "Phil")])])]),
    ])
    #expect(output == expected)
  }

  @Test func printsTheElementItselfInALoop() {
    #expect(Theme(page: "{{#tags}}({{.}}){{/tags}}").render([.texts("tags", ["a", "<"])]) == "(a)(&lt;)")
  }

  @Test func doesNotReadTagsInValues() {
    #expect(Theme(page: "{{a}}").render([.text("a", "{{b}}"), .text("b", "no")]) == "{{b}}")
  }

  @Test(arguments: [
    (TemplateKind.html, "a &amp; b"), (.xml, "a &amp; b"), (.text, "a & b"),
  ])
  func escapesAsTheKindOfFileNeeds(kind: TemplateKind, expected: String) {
    #expect(Theme(page: "{{x}}", kind: kind).render([.text("x", "a & b")]) == expected)
  }
}
