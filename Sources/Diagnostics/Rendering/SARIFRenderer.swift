extension DiagnosticReport {
  /// The problems as SARIF 2.1.0 (OASIS Standard, 27 March 2020), one run, columns in Unicode code points.
  /// Rules are those of the problems at hand, in order of code.
  public func sarif() -> [UInt8] {
    var json = JSONWriter(.indented)
    let codes = Set(problems.map(\.code)).sorted()
    json.object { json in
      json.member(
        "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      json.member("version", "2.1.0")
      json.member(
        "runs",
        array: { json in
          json.object { json in
            json.member(
              "tool",
              object: { json in
                json.member("driver", object: { json in writeDriver(codes, to: &json) })
              })
            json.member("columnKind", "unicodeCodePoints")
            json.member("results", array: { json in for problem in problems { write(problem, codes, to: &json) } })
          }
        })
    }
    return json.bytes + [0x0A]
  }

  private func writeDriver(_ codes: [DiagnosticCode], to json: inout JSONWriter) {
    json.member("name", "insyn")
    json.member(
      "rules",
      array: { json in
        for code in codes { writeRule(code, to: &json) }
      })
  }

  private func writeRule(_ code: DiagnosticCode, to json: inout JSONWriter) {
    let entry = Catalogue.entry(for: code)
    json.object { json in
      json.member("id", code.rawValue)
      if let words = entry?.words[language] {
        json.member("shortDescription", object: { $0.member("text", words.message) })
      }
      json.member("help", object: { $0.member("text", code.page) })
      json.member("defaultConfiguration", object: { $0.member("level", (entry?.severity ?? .error).rawValue) })
    }
  }

  private func write(_ problem: Diagnostic, _ codes: [DiagnosticCode], to json: inout JSONWriter) {
    let told = problem.told(in: language)
    json.object { json in
      json.member("ruleId", problem.code.rawValue)
      json.member("ruleIndex", codes.firstIndex(of: problem.code))
      json.member("level", problem.severity.rawValue)
      json.member(
        "message",
        object: { json in
          json.member("text", told.hint.isEmpty ? told.message : "\(told.message)\n\(told.hint)")
        })
      json.member("locations", array: { json in json.object { write(problem.location, to: &$0) } })
      guard !told.notes.isEmpty else { return }
      json.member(
        "relatedLocations",
        array: { json in
          for (index, note) in told.notes.enumerated() { write(note, index, to: &json) }
        })
    }
  }

  private func write(_ note: (text: String, location: SourceLocation), _ index: Int, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", index)
      json.member("message", object: { $0.member("text", note.text) })
      write(note.location, to: &json)
    }
  }

  private func write(_ location: SourceLocation, to json: inout JSONWriter) {
    json.member(
      "physicalLocation",
      object: { json in
        json.member("artifactLocation", object: { $0.member("uri", Self.uriReference(path(location))) })
        guard location.line > 0 else { return }
        json.member(
          "region",
          object: { json in
            json.member("startLine", location.line)
            json.member("startColumn", max(1, location.column))
            if location.length > 0 { json.member("endColumn", max(1, location.column) + location.length) }
          })
      })
  }

  /// A path as a URI reference (RFC 3986): everything but unreserved characters and `/` is percent-encoded.
  static func uriReference(_ path: String) -> String {
    path.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += byte < 0x10 ? "%0" : "%"
        uri += String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
