import Diagnostics
import Templates
import Testing

/// Each row is a page with a mark where the one problem is, `‹ ›` where its notes are, and its code.
@Suite("Problems point at their place")
struct ProblemTests {
  static let area = RecordShape("area", ["name": .text])
  static let card = RecordShape("card", ["title": .text, "cost": .money, "link": .url, "won": .flag])
  static let root = RecordShape(
    "round",
    [
      "title": .text, "intro": .html, "votes": .integer, "amount": .money, "opens": .day, "advisory": .flag,
      "slug": .url, "subtitle": .optional(.text), "decision": .optional(.record(area)), "area": .record(area),
      "cards": .list(.record(card)), "tags": .list(.text),
      "t": .record(RecordShape("t", ["heading": .text, "one": .text, "other": .text])),
    ])

  static let others = [
    "layout": "<main>{{$main}}{{/main}}</main>{{$foot}}{{/foot}}", "parts/card": "{{title}}",
  ]

  @Test(arguments: [
    ("a {{«titel»}} b", "IN410"),
    ("åäö\n  {{ «titel» }}", "IN410"),
    ("{{#cards}}{{«tittle»}}{{/cards}}", "IN410"),
    ("{{area.«namn»}}", "IN410"),
    ("{{«aera».name}}", "IN410"),
    ("{{#«card»}}{{anything.at.all}}{{.}}{{#more}}{{/more}}{{/card}}", "IN410"),
    ("{{^«card»}}{{title}}{{/card}}", "IN410"),
    ("{{votes|plural:t.«ones»}}", "IN410"),
    ("{{«title».length}}", "IN411"),
    ("{{#«title»}}{{votes}}{{/title}}", "IN413"),
    ("{{^«votes»}}0{{/votes}}", "IN413"),
    ("{{#«amount»}}{{/amount}}", "IN413"),
    ("{{#«cards»|count}}{{/cards}}", "IN413"),
    ("{{«amount»}}", "IN414"),
    ("{{«opens»}}", "IN414"),
    ("{{«cards»}}", "IN415"),
    ("{{«area»}}", "IN415"),
    ("{{«advisory»}}", "IN415"),
    ("{{#cards}}{{«.»}}{{/cards}}", "IN415"),
    ("{{«intro»}}", "IN416"),
    ("{{{«title»}}}", "IN417"),
    ("{{& «votes»}}", "IN417"),
    ("{{^«area»}}{{/area}}", "IN418"),
  ])
  func ofNamesAndTypes(page: String, code: DiagnosticCode) { expect(page, code) }

  @Test(arguments: [
    ("{{«subtitle»}}", "IN412"),
    ("{{«decision».name}}", "IN412"),
    ("{{^subtitle}}{{«subtitle»}}{{/subtitle}}", "IN412"),
    ("{{#subtitle}}{{subtitle}}{{/subtitle}}{{«subtitle»}}", "IN412"),
    ("{{«subtitle»|upper}}", "IN412"),
    ("{{#decision}}{{name}}{{«subtitle»}}{{/decision}}", "IN412"),
  ])
  func ofValuesThatMayBeAbsent(page: String, code: DiagnosticCode) { expect(page, code) }

  @Test(arguments: [
    ("{{amount|«mony»}}", "IN420"),
    ("{{title|«money»}}", "IN421"),
    ("{{amount|money|«money»}}", "IN421"),
    ("{{#title|«first»:3}}{{/title}}", "IN421"),
    ("{{#tags|«first»}}{{/tags}}", "IN422"),
    ("{{amount|money:«\"kr\"»}}", "IN423"),
    ("{{amount|money:«t.one»}}", "IN423"),
    ("{{#tags|first:«\"3\"»}}{{/tags}}", "IN424"),
    ("{{#tags|first:«title»}}{{/tags}}", "IN424"),
    ("{{votes|plural:«title»}}", "IN424"),
    ("{{votes|plural:«4»}}", "IN424"),
  ])
  func ofFilters(page: String, code: DiagnosticCode) { expect(page, code) }

  @Test(arguments: [
    ("a «{{»title", "IN400"),
    ("«{{»title {{votes}}", "IN400"),
    ("«{{»{intro}} ", "IN400"),
    ("«{{»! a comment", "IN400"),
    ("a\n «{{#advisory}}» b", "IN401"),
    ("«{{<layout}}»{{$main}}{{/main}}", "IN401"),
    ("{{#advisory}}«{{#cards}}»{{title}}‹{{/advisory}}›", "IN401"),
    ("a «{{/advisory}}»", "IN402"),
    ("{{#advisory}}«{{/cards}}»{{/advisory}}", "IN402"),
    ("‹{{#advisory}}› a «{{/advisry}}»", "IN403"),
    ("‹{{#advisory}}› a «{{/}}»", "IN403"),
    ("a «{{}}»", "IN404"),
    ("«{{> }}»", "IN404"),
    ("{{title «page»}}", "IN405"),
    ("{{title«,»}}", "IN405"),
    ("{{title|«|money»}}", "IN405"),
    ("{{votes|plural:«»}}", "IN405"),
    ("{{> «../up and away»}}", "IN405"),
    ("«{{=<%=}}»", "IN406"),
    ("«{{=<= =>=}}»", "IN406"),
  ])
  func ofSyntax(page: String, code: DiagnosticCode) { expect(page, code) }

  @Test(arguments: [
    ("{{> «parts/crad»}}", "IN430"),
    ("{{<«lay-out»}}{{$main}}{{title}}{{/main}}{{/lay-out}}", "IN430"),
    ("{{<layout}}{{$«mian»}}{{title}}{{/mian}}{{/layout}}", "IN431"),
    ("{{<layout}}{{$main}}{{/main}}\n  «lost»\n{{/layout}}", "IN432"),
    ("{{<layout}}«{{title}}» and more{{/layout}}", "IN432"),
    ("{{<layout}}{{$‹main›}}{{/main}}{{$«main»}}{{/main}}{{/layout}}", "IN434"),
  ])
  func ofTemplatesThatUseEachOther(page: String, code: DiagnosticCode) { expect(page, code) }

  private func expect(_ marked: String, _ code: DiagnosticCode) {
    let page = MarkedText(marked)
    let problems = Theme(page: page.text, others: Self.others).problems(Self.root)
    #expect(problems.map(\.code) == [code])
    #expect(problems.map(\.location) == page.problems)
    #expect(problems.flatMap(\.notes).map(\.location) == page.notes)
  }
}

@Suite("Problems are all told, each once, with what helps")
struct ProblemListTests {
  private static let root = ProblemTests.root

  @Test func tellsAllOfAllTemplatesInOneRun() {
    let problems = Theme(
      page: "{{titel}}\n{{#cards}}{{tite}}{{/cards}}{{title|mony}}{{> p}}{{area.name.x}}{{/x}}",
      others: ["p": "{{nothing}}", "unused": "{{#a}}"]
    ).problems(Self.root)
    #expect(
      problems.map { "\($0.location) \($0.code)" } == [
        "p.html:1:3 IN410", "page.html:1:3 IN410", "page.html:2:13 IN410", "page.html:2:37 IN420",
        "page.html:2:57 IN411", "page.html:2:65 IN402", "unused.html:1:1 IN401",
      ])
  }

  @Test func suggestsANameAndListsWhatIsKnownNearestFirst() throws {
    let problem = try #require(Theme(page: "{{#area}}{{titel}}{{/area}}").problems(Self.root).first)
    let told = problem.told(in: .en)
    #expect(told.message == "'area' has nothing called 'titel'")
    #expect(
      told.hint == """
        did you mean 'title'? names that can be used here: name, title, intro, votes, amount, opens, advisory, slug, \
        subtitle, decision, area, cards, tags, t
        """)
  }

  @Test func suggestsTemplatesBlocksAndFilters() {
    let page = "{{<layuot}}{{/layuot}}{{<layout}}{{$mian}}{{/mian}}{{/layout}}{{amount|mony}}"
    let problems = Theme(page: page, others: ProblemTests.others).problems(Self.root)
    #expect(problems.map(\.suggestion) == ["layout", "main", "money"])
  }

  @Test func saysHowAPartialCameToBeUsed() {
    let theme = Theme(page: "\n{{> a}}", others: ["a": " {{> b}}", "b": "{{x}}"])
    let problems = theme.problems(Self.root)
    #expect(problems.map { "\($0.location)" } == ["b.html:1:3"])
    #expect(problems.flatMap(\.notes).map { "\($0.location)" } == ["a.html:1:6", "page.html:2:5"])
  }

  @Test func tellsAProblemOfAPartialOnceForAllPages() {
    var set = TemplateSet(
      [
        TemplateSource(path: "a.html", name: "a", text: "{{> part}}"),
        TemplateSource(path: "b.html", name: "b", text: "{{> part}}"),
        TemplateSource(path: "part.html", name: "part", text: "{{nothing}}"),
      ], folder: "templates", filters: .test)
    let pages = [set.compile("a", against: Self.root), set.compile("b", against: ProblemTests.area)]
    #expect(pages.allSatisfy { $0 == nil })
    #expect(set.problems.map { "\($0.location)" } == ["part.html:1:3"])
  }

  @Test func missesAPage() {
    var set = Theme(page: "").templates()
    #expect(set.compile("pgae", against: Self.root) == nil)
    #expect(set.problems.map(\.code) == ["IN436"])
    #expect(set.problems.map(\.suggestion) == ["page"])
  }

  @Test func findsTextThatIsNotUTF8() {
    let source = TemplateSource(path: "page.html", name: "page", bytes: [0x61, 0xE5, 0x62])
    let set = TemplateSet([source], folder: "templates", filters: .test)
    #expect(set.problems.map(\.code) == ["IN407"])
  }

  @Test func aMarkAtTheBeginningOfTheFileIsNoText() {
    let source = TemplateSource(path: "page.html", name: "page", bytes: [0xEF, 0xBB, 0xBF] + Array("{{x}}".utf8))
    var set = TemplateSet([source], folder: "templates", filters: .test)
    _ = set.compile("page", against: Self.root)
    #expect(set.problems.map { "\($0.location)" } == ["page.html:1:3"])
  }

  @Test func listsTemplatesThatNoPageUses() {
    var set = Theme(page: "{{> used}}", others: ["used": "", "alone": "", "pair": "{{> alone}}"]).templates()
    _ = set.compile("page", against: Self.root)
    #expect(set.unusedTemplates.map { "\($0.location) \($0.severity)" } == ["alone.html warning", "pair.html warning"])
  }

  @Test func listsThePhrasesUsed() {
    let phrases = Phrases(["results.heading", "results.intro", "votes.one", "votes.other", "unused"])
    let root = RecordShape("page", ["t": .record(phrases.shape), "votes": .integer])
    var set = Theme(page: "{{t.results.heading}}{{#t.results}}{{intro}}{{/t.results}}{{votes|plural:t.votes}}")
      .templates()
    _ = set.compile("page", against: root)
    #expect(set.problems == [])
    #expect(
      set.namesUsed(below: "t").filter(Set(phrases.names).contains)
        == ["results.heading", "results.intro", "votes.one", "votes.other"])
  }

  @Test(arguments: MessageLanguage.allCases)
  func fillsEveryPlaceInTheWords(language: MessageLanguage) {
    let page =
      "{{titel}}{{title.x}}{{subtitle}}{{#title}}{{/title}}{{amount}}{{cards}}{{intro}}{{{title}}}{{^area}}{{/area}}"
      + "{{title|x}}{{title|money}}{{tags|first}}{{amount|money:title}}{{tags|first:title}}{{> x}}"
    for problem in Theme(page: page).problems(Self.root) {
      let told = problem.told(in: language)
      let words = told.message + told.hint
      for name in ["name", "kind", "known", "record", "filter", "filters", "first", "takes"] {
        #expect(!words.contains("{\(name)}"), "\(problem.code): \(words)")
      }
    }
  }
}
