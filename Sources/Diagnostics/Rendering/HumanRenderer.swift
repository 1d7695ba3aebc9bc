extension DiagnosticReport {
  /// The problems for people, with the totals last.
  ///
  ///     content/portal.yaml:14:9: error: 'titel' is no key here [IN102]
  ///        14 | titel: Sundvik
  ///           | ^^^^^
  ///       hint: did you mean 'title'?
  ///       more: docs/diagnostics/IN102.md
  ///
  ///     1 error
  public func human(coloured: Bool = false) -> String {
    var excerpt = SourceExcerpt(source: source)
    let style = HumanStyle(isColoured: coloured)
    let blocks = problems.map { block($0, style, &excerpt) }
    return (blocks + [total()]).joined(separator: "\n") + "\n"
  }

  /// The totals in words: `3 errors, 2 warnings`; `no problems` when there are none.
  public func total() -> String {
    let words = HumanWords(language)
    let parts = [(errorCount, words.errors), (warningCount, words.warnings)].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return words.nothing }
    return parts.map { "\($0) \($0 == 1 ? $1.one : $1.many)" }.joined(separator: ", ")
  }

  private func block(_ problem: Diagnostic, _ style: HumanStyle, _ excerpt: inout SourceExcerpt) -> String {
    let told = problem.told(in: language)
    let words = HumanWords(language)
    var lines = [headline(problem, told.message, style)]
    if let shown = excerpt.lines(at: problem.location) { lines += framed(shown, problem, style) }
    for note in told.notes {
      lines.append("\(place(note.location)): \(style.note(words.note)): \(TerminalWidth.printable(note.text))")
    }
    if !told.hint.isEmpty { lines.append("  \(style.hint(words.hint)): \(TerminalWidth.printable(told.hint))") }
    lines.append("  \(style.hint(words.more)): \(problem.code.page)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ problem: Diagnostic, _ message: String, _ style: HumanStyle) -> String {
    let severity = HumanWords(language).name(of: problem.severity)
    return style.strong("\(place(problem.location)): ") + style.severity(severity, problem.severity)
      + style.strong(": \(TerminalWidth.printable(message))") + " [\(problem.code)]"
  }

  private func place(_ location: SourceLocation) -> String {
    TerminalWidth.printable(
      location.line == 0 ? path(location) : "\(path(location)):\(location.line):\(location.column)")
  }

  /// The line with its number, and the marks under it.
  private func framed(_ shown: (text: String, marks: String), _ problem: Diagnostic, _ style: HumanStyle) -> [String] {
    let number = String(problem.location.line)
    let margin = String(repeating: " ", count: max(5, number.count))
    let padded = String(margin.dropFirst(number.count)) + number
    return [
      style.quiet("\(padded) |") + (shown.text.isEmpty ? "" : " ") + shown.text,
      style.quiet("\(margin) |") + " " + style.severity(shown.marks, problem.severity),
    ]
  }
}

/// The words around the problems, in the language of the reader.
struct HumanWords {
  let errors: (one: String, many: String)
  let warnings: (one: String, many: String)
  let nothing: String
  let note: String
  let hint: String
  let more: String

  init(_ language: MessageLanguage) {
    switch language {
    case .en:
      (errors, warnings, nothing) = (("error", "errors"), ("warning", "warnings"), "no problems")
      (note, hint, more) = ("note", "hint", "more")
    case .sv:
      (errors, warnings, nothing) = (("fel", "fel"), ("varning", "varningar"), "inga problem")
      (note, hint, more) = ("se även", "råd", "mer")
    case .fi:
      (errors, warnings, nothing) = (("virhe", "virhettä"), ("varoitus", "varoitusta"), "ei ongelmia")
      (note, hint, more) = ("katso myös", "neuvo", "lisää")
    }
  }

  func name(of severity: Severity) -> String { severity == .error ? errors.one : warnings.one }
}

/// Colours of a terminal (ECMA-48), or none.
struct HumanStyle {
  let isColoured: Bool

  func strong(_ text: String) -> String { set("1", text) }
  func quiet(_ text: String) -> String { set("2", text) }
  func note(_ text: String) -> String { set("1;36", text) }
  func hint(_ text: String) -> String { set("1;32", text) }

  func severity(_ text: String, _ severity: Severity) -> String {
    set(severity == .error ? "1;31" : "1;33", text)
  }

  private func set(_ codes: String, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(codes)m\(text)\u{1B}[0m" : text
  }
}
