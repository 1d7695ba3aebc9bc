import Diagnostics
import Templates
import Testing

@Suite("Values are printed only where HTML reads them as text")
struct MarkupTests {
  static let root = RecordShape(
    "page",
    [
      "text": .text, "url": .url, "html": .html, "number": .integer, "flag": .flag, "list": .list(.text),
      "maybe": .optional(.url),
    ])

  @Test(arguments: [
    "<p>{{text}} {{{html}}} {{url}}</p>",
    "<p class=\"a {{text}}\" id='{{text}}' data-x=\"{{number}}\">",
    "<a href=\"{{url}}\">{{text}}</a><img src='{{url}}' alt=\"{{text}}\"/>",
    "<a href=\"?page={{number}}#{{url}}\">",
    "<title>{{text}}</title><textarea>{{text}} < {{text}}</textarea>{{{html}}}",
    "<script>if (a < b) { }</script>{{text}}<style>a > b {}</style>{{text}}",
    "<SCRIPT src=\"{{url}}\"></SCRIPT >{{text}}",
    "<!-- <script> -- > {{! x }} --><p>{{text}}</p>",
    "<!DOCTYPE html><p>{{text}}",
    "<input{{#flag}} checked{{/flag}}><p>{{text}}</p>",
    "<input {{#flag}}checked{{/flag}}>",
    "<p{{#maybe}} title=\"{{.}}\"{{/maybe}} class=\"{{text}}\">",
    "<p class=\"{{#flag}}a{{/flag}}{{^flag}}b {{text}}{{/flag}}\">",
    "{{#flag}}<a href=\"{{url}}\">{{/flag}}{{text}}{{#flag}}</a>{{/flag}}",
    "<i style=\"width: {{number}}%\">",
    "a < b {{text}} <3 {{text}}",
    "{{#list}}<li>{{.}}</li>{{/list}}",
    "<p hidden>{{text}}</p><p a=b>{{text}}</p><p a = 'b'>{{text}}",
  ])
  func allows(page: String) {
    #expect(Theme(page: page).problems(Self.root) == [])
  }

  @Test(arguments: [
    ("<script>let x = \"{{«text»}}\"</script>", "IN440"),
    ("<style>.a { color: {{«text»}} }</style>", "IN440"),
    ("<script>{{{«html»}}}</script>", "IN440"),
    ("<script>\"<\\/script>{{«number»}}\"</script>", "IN440"),
    ("<a href={{«url»}}>{{text}}</a>", "IN441"),
    ("<a class=x{{«text»}}>{{text}}</a>", "IN441"),
    ("<a title = {{«text»}} >", "IN441"),
    ("<a onclick=\"go({{«number»}})\">", "IN442"),
    ("<a ONCLICK='{{«url»}}'>", "IN442"),
    ("<iframe srcdoc=\"{{«text»}}\">", "IN442"),
    ("<p style=\"color: {{«text»}}\">", "IN442"),
    ("<a href=\"{{«text»}}\">", "IN443"),
    ("<a href=\"/sv/{{«text»}}/\">", "IN443"),
    ("<img srcset='{{«text»}} 2x'>", "IN443"),
    ("<a href=\"{{«url»|upper}}\">", "IN443"),
    ("<form action=\"{{#list}}{{«.»}}{{/list}}\">", "IN443"),
    ("{{#«flag»}}<p class=\"{{/flag}}{{^flag}}<p id=\"{{/flag}}", "IN444"),
    ("{{#«list»}}<p {{/list}}>", "IN444"),
    ("<p class=\"a{{#«flag»}}\"{{/flag}}>", "IN444"),
    ("{{#«flag»}}<!--{{/flag}} a -->", "IN444"),
    ("<{{«text»}}>", "IN445"),
    ("<h{{«number»}}>a</h2>", "IN445"),
    ("<p>a</{{«text»}}>", "IN445"),
    ("<p {{«text»}}=\"a\">", "IN445"),
    ("<p data-{{«text»}}=\"a\">", "IN445"),
    ("<p title=\"{{{«html»}}}\">", "IN446"),
    ("<title>{{{«html»}}}</title>", "IN446"),
    ("<!-- {{«text»}} -->", "IN447"),
    ("<!DOCTYPE {{«text»}}>", "IN447"),
    ("<?xml {{«text»}} ?>", "IN447"),
  ])
  func refuses(page marked: String, code: DiagnosticCode) {
    let page = MarkedText(marked)
    let problems = Theme(page: page.text).problems(Self.root)
    #expect(Set(problems.map(\.code)) == [code])
    #expect(problems.first?.location == page.problems.first)
  }

  @Test func followsThePageThroughLayoutsAndPartials() {
    let theme = Theme(
      page: "{{<layout}}{{$class}}{{text}}{{/class}}{{$code}}{{text}}{{/code}}{{/layout}}",
      others: [
        "layout": "<body class=\"{{$class}}{{/class}}\">{{> link}}\">{{text}}</a><script>{{$code}}{{/code}}</script>",
        "link": "<a href=\"{{text}}",
      ])
    #expect(
      theme.problems(Self.root).map { "\($0.location) \($0.code)" } == [
        "link.html:1:12 IN443", "page.html:1:51 IN440",
      ])
  }

  @Test(arguments: [TemplateKind.xml, .text])
  func asksNothingOfOtherKindsOfFile(kind: TemplateKind) {
    #expect(Theme(page: "<a href={{text}}><!-- {{text}} -->", kind: kind).problems(Self.root) == [])
  }
}
