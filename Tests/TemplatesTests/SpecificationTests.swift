import Diagnostics
import Templates
import Testing

/// The other suites hold what the Mustache specification asks for. Here is where we do otherwise: what it prints
/// nothing for, or guesses at, is a problem, since a page with a hole in it must not be published.
@Suite("Where the engine is stricter than the Mustache specification")
struct SpecificationTests {
  static let root = RecordShape(
    "data",
    [
      "string": .text, "number": .integer, "nothing": .optional(.text), "a": .record(RecordShape("a", ["b": .text])),
    ])

  @Test(arguments: [
    // "Context misses" are empty there: a misspelt name would be a hole in the page.
    ("{{missing}}", "IN410"), ("{{{missing}}}", "IN410"), ("{{a.missing}}", "IN410"),
    ("{{#missing}}{{/missing}}", "IN410"),
    ("{{^missing}}not found{{/missing}}", "IN410"),
    // "Broken chains" are empty there.
    ("{{a.b.c}}", "IN411"),
    // Null is empty there: here the template says what to show instead.
    ("{{nothing}}", "IN412"),
    // Any value that is not false or an empty list is true there; some engines differ on "" and 0.
    ("{{#string}}{{.}}{{/string}}", "IN413"), ("{{#number}}{{.}}{{/number}}", "IN413"),
    ("{{^a}}{{/a}}", "IN418"),
    // Three braces print anything there: here only values that are known to be markup.
    ("{{{string}}}", "IN417"), ("{{&number}}", "IN417"),
    // "Failed lookup" of a partial is empty there.
    ("{{>missing}}", "IN430"), ("{{<missing}}{{/missing}}", "IN430"),
    // Text between a layout's tags is left out there.
    ("{{<layout}} lost {{$block}}kept{{/block}}{{/layout}}", "IN432"),
    // A block that the layout does not have is left out there.
    ("{{<layout}}{{$other}}lost{{/other}}{{/layout}}", "IN431"),
    // Names chosen by data (`{{>*name}}`) and lambdas are optional there: what they bring in cannot be checked.
    ("{{>*string}}", "IN405"),
  ])
  func tells(page: String, code: DiagnosticCode) {
    let theme = Theme(page: page, others: ["layout": "{{$block}}{{/block}}"])
    #expect(theme.problems(Self.root).map(\.code) == [code])
  }

  /// None of these goes down to a part of the record that `p` was given first.
  @Test(arguments: [
    "{{>p}}", "{{>q}}", "{{#flag}}{{>p}}{{/flag}}", "{{#.}}{{>p}}{{/.}}", "{{#a}}{{>p}}{{/a}}",
    "{{#areas}}{{#a}}{{>p}}{{/a}}{{/areas}}",
  ])
  func tellsOfTemplatesThatNeverEnd(partial: String) {
    let root = RecordShape(
      "root",
      ["flag": .flag, "a": .record(RecordShape("a", [:])), "areas": .list(.record(PartialTests.area.shape))])
    let problems = Theme(page: "{{>p}}", others: ["p": partial, "q": "{{>p}}"]).problems(root)
    #expect(problems.map(\.code) == ["IN433"])
  }
}
