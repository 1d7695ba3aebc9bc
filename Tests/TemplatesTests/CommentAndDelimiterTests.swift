import Templates
import Testing

@Suite("Comments print nothing, and delimiters can be changed")
struct CommentAndDelimiterTests {
  static let data: [Member] = [
    .text("text", "Hey!"), .flag("section", true), .text("data", "value"), .html("markup", "<i>"),
  ]

  @Test(arguments: [
    ("12345{{! Comment Block! }}67890", "1234567890"),
    ("12345{{!\n  {{ a\n  multi-line comment\n}}67890\n", "1234567890\n"),
    ("Begin.\n{{! Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
    ("Begin.\n  {{! Indented }}\nEnd.\n", "Begin.\nEnd.\n"),
    ("|\r\n{{! Standalone }}\r\n|", "|\r\n|"),
    ("  {{! I'm Still Standalone }}\n!", "!"),
    ("!\n  {{! I'm Still Standalone }}", "!\n"),
    ("Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n", "Begin.\nEnd.\n"),
    ("  12 {{! 34 }}\n", "  12 \n"),
    ("{{!text}}{{!}}.", "."),
  ])
  func comments(template: String, expected: String) {
    #expect(Theme(page: template).render(Self.data) == expected)
  }

  @Test(arguments: [
    ("{{=<% %>=}}(<%text%>)", "(Hey!)"),
    ("({{=[ ]=}}[text])", "(Hey!)"),
    ("{{= | | =}}|#section||data||/section|", "value"),
    ("{{=<% %>=}}<%{markup}%><%& markup %>{{text}}<%={{ }}=%>{{text}}", "<i><i>{{text}}Hey!"),
    ("| {{=@ @=}} |", "|  |"),
    (" | {{=@ @=}}\n", " | \n"),
    ("Begin.\n{{=@ @=}}\nEnd.\n", "Begin.\nEnd.\n"),
    ("Begin.\n  {{=@ @=}}\nEnd.\n", "Begin.\nEnd.\n"),
    ("|\r\n{{= @ @ =}}\r\n|", "|\r\n|"),
    ("  {{=@ @=}}\n=", "="),
    ("=\n  {{=@ @=}}", "=\n"),
    ("|{{= @   @ =}}|", "||"),
  ])
  func delimiters(template: String, expected: String) {
    #expect(Theme(page: template).render(Self.data) == expected)
  }

  @Test func delimitersDoNotReachIntoPartials() {
    let theme = Theme(page: "[ {{>include}} ]{{= | | =}}[ |>include| ]", others: ["include": ".{{data}}."])
    #expect(theme.render(Self.data) == "[ .value. ][ .value. ]")
  }

  @Test func delimitersDoNotReachOutOfPartials() {
    let theme = Theme(page: "{{>include}}{{data}}", others: ["include": "{{= | | =}}|data|"])
    #expect(theme.render(Self.data) == "valuevalue")
  }
}
