extension DiagnosticReport {
  /// The problems as workflow commands of GitHub Actions, errors first because only the first ten of a kind are shown,
  /// then the totals as plain text.
  public func github() -> String {
    let sorted = problems.filter { $0.severity == .error } + problems.filter { $0.severity == .warning }
    return (sorted.map(command) + [total()]).joined(separator: "\n") + "\n"
  }

  private func command(_ problem: Diagnostic) -> String {
    let told = problem.told(in: language)
    let place = problem.location
    var properties = ["file=\(Self.escapedProperty(path(place)))"]
    if place.line > 0 {
      properties += ["line=\(place.line)", "col=\(max(1, place.column))"]
      if place.length > 0 { properties.append("endColumn=\(max(1, place.column) + place.length)") }
    }
    properties.append("title=\(Self.escapedProperty(problem.code.rawValue))")
    let notes = told.notes.map { "\($0.location): \($0.text)" }
    let text = ([told.message, told.hint] + notes).filter { !$0.isEmpty }.joined(separator: "\n")
    return "::\(problem.severity.rawValue) \(properties.joined(separator: ","))::\(Self.escapedData(text))"
  }

  /// After `::`: percent sign and line ends (actions/toolkit, `escapeData`).
  static func escapedData(_ text: String) -> String { escaped(text, also: []) }

  /// Before `::`: also colon and comma (actions/toolkit, `escapeProperty`).
  static func escapedProperty(_ text: String) -> String { escaped(text, also: [":", ","]) }

  private static func escaped(_ text: String, also separators: Set<Unicode.Scalar>) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      case _ where separators.contains(scalar): out += "%" + String(scalar.value, radix: 16, uppercase: true)
      default: out.unicodeScalars.append(scalar)
      }
    }
  }
}
