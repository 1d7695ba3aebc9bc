@testable import Diagnostics
import Testing

@Suite("Problems for programs")
struct MachineRendererTests {
  private let report = DiagnosticReport(
    [
      Diagnostic("IN605", at: .file("site/å b.html"), ["path": "site/å b.html"]),
      Diagnostic(
        "IN801", at: SourceLocation(path: "content/a.yaml", line: 14, column: 9, length: 4),
        ["round": "2O26", "known": "2026"],
        notes: [.init("here", at: SourceLocation(path: "content/b.yaml", line: 3, column: 1))], suggestion: "2026"),
    ])

  @Test func jsonIsVersionedAndComplete() {
    #expect(
      String(decoding: report.json(), as: UTF8.self) == """
        {
          "version": 1,
          "language": "en",
          "errors": 2,
          "warnings": 0,
          "problems": [
            {
              "code": "IN801",
              "severity": "error",
              "path": "content/a.yaml",
              "line": 14,
              "column": 9,
              "length": 4,
              "message": "there is no round '2O26' in this portal",
              "hint": "did you mean '2026'? name one of: 2026",
              "suggestion": "2026",
              "arguments": {
                "known": "2026",
                "round": "2O26"
              },
              "notes": [
                {
                  "message": "here",
                  "path": "content/b.yaml",
                  "line": 3,
                  "column": 1,
                  "length": 0
                }
              ],
              "more": "docs/diagnostics/IN801.md"
            },
            {
              "code": "IN605",
              "severity": "error",
              "path": "site/å b.html",
              "line": null,
              "column": null,
              "length": 0,
              "message": "site/å b.html is in the way: insyn did not write it and does not replace it",
              "hint": "move it out of the output folder, or name another folder with --output",
              "suggestion": null,
              "arguments": {
                "path": "site/å b.html"
              },
              "notes": [],
              "more": "docs/diagnostics/IN605.md"
            }
          ]
        }

        """)
  }

  @Test func sarifHasRulesResultsAndRelatedPlaces() {
    #expect(
      String(decoding: report.sarif(), as: UTF8.self) == """
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "insyn",
                  "rules": [
                    {
                      "id": "IN605",
                      "shortDescription": {
                        "text": "{path} is in the way: insyn did not write it and does not replace it"
                      },
                      "help": {
                        "text": "docs/diagnostics/IN605.md"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    },
                    {
                      "id": "IN801",
                      "shortDescription": {
                        "text": "there is no round '{round}' in this portal"
                      },
                      "help": {
                        "text": "docs/diagnostics/IN801.md"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "IN801",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": {
                    "text": "there is no round '2O26' in this portal\\ndid you mean '2026'? name one of: 2026"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/a.yaml"
                        },
                        "region": {
                          "startLine": 14,
                          "startColumn": 9,
                          "endColumn": 13
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "id": 0,
                      "message": {
                        "text": "here"
                      },
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/b.yaml"
                        },
                        "region": {
                          "startLine": 3,
                          "startColumn": 1
                        }
                      }
                    }
                  ]
                },
                {
                  "ruleId": "IN605",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "site/å b.html is in the way: insyn did not write it and does not replace it\\nmove it \
        out of the output folder, or name another folder with --output"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "site/%C3%A5%20b.html"
                        }
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }

        """)
  }

  @Test func githubEscapesWhatItsSyntaxUses() {
    let problem = Diagnostic(
      "IN605", at: SourceLocation(path: "a,b:c%.yaml", line: 2, column: 3, length: 4), ["path": "100 %\r\nx: y, z"])
    #expect(
      DiagnosticReport([problem]).github() == """
        ::error file=a%2Cb%3Ac%25.yaml,line=2,col=3,endColumn=7,title=IN605::100 %25%0D%0Ax: y, z is in the way: \
        insyn did not write it and does not replace it%0Amove it out of the output folder, or name another folder \
        with --output
        1 error

        """)
  }

  @Test(arguments: ReportFormat.allCases)
  func nothingToTellIsWellFormedToo(_ format: ReportFormat) {
    let empty = DiagnosticReport([]).rendered(as: format)
    #expect(empty.last == 0x0A)
    #expect(empty == DiagnosticReport([]).rendered(as: format))
  }
}
