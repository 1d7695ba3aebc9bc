extension DiagnosticReport {
  /// The version of the form below. It grows only when a member changes its meaning or goes away; new members may come.
  public static let jsonVersion = 1

  /// The problems for programs. `line`, `column` and `length` are as in `SourceLocation`; `line` is null when the whole
  /// file is meant. Members are always there, in this order.
  public func json() -> [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", Self.jsonVersion)
      json.member("language", language.rawValue)
      json.member("errors", errorCount)
      json.member("warnings", warningCount)
      json.member("problems", array: { json in for problem in problems { write(problem, to: &json) } })
    }
    return json.bytes + [0x0A]
  }

  private func write(_ problem: Diagnostic, to json: inout JSONWriter) {
    let told = problem.told(in: language)
    json.object { json in
      json.member("code", problem.code.rawValue)
      json.member("severity", problem.severity.rawValue)
      write(problem.location, to: &json)
      json.member("message", told.message)
      json.member("hint", told.hint.isEmpty ? nil : told.hint)
      json.member("suggestion", problem.suggestion)
      json.member(
        "arguments",
        object: { json in
          for (name, value) in problem.arguments.sorted(by: { $0.key < $1.key }) { json.member(name, value) }
        })
      json.member(
        "notes",
        array: { json in
          for note in told.notes { write(note.text, note.location, to: &json) }
        })
      json.member("more", problem.code.page)
    }
  }

  private func write(_ note: String, _ location: SourceLocation, to json: inout JSONWriter) {
    json.object { json in
      json.member("message", note)
      write(location, to: &json)
    }
  }

  private func write(_ location: SourceLocation, to json: inout JSONWriter) {
    json.member("path", path(location))
    json.member("line", location.line == 0 ? nil : location.line)
    json.member("column", location.line == 0 ? nil : location.column)
    json.member("length", location.length)
  }
}
