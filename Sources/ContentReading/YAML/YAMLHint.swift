internal import Diagnostics

/// Turns what libyaml says into what a person did: a colon without quotes, a tab, a quote that never closes.
struct YAMLHint {
  private let failure: YAMLFailure
  private let excerpt: YAMLExcerpt
  private let lines: [[Unicode.Scalar]]

  static func diagnostic(for failure: YAMLFailure, in excerpt: YAMLExcerpt) -> Diagnostic {
    let hint = YAMLHint(failure: failure, excerpt: excerpt)
    return hint.tab ?? hint.openQuote ?? hint.textAfterQuote ?? hint.colon ?? hint.strangeBeginning ?? hint.bracket
      ?? hint.keyWithoutColon ?? hint.escape ?? hint.indentation
      ?? Diagnostic("IN110", at: excerpt.location(failure.place), ["problem": failure.problem])
  }

  private init(failure: YAMLFailure, excerpt: YAMLExcerpt) {
    self.failure = failure
    self.excerpt = excerpt
    lines = (0..<excerpt.lineCount).map(excerpt.line)
  }
}

// MARK: - What people do

extension YAMLHint {
  private var tab: Diagnostic? {
    guard failure.problem.contains("tab character") || character(at: failure.place) == "\t" else { return nil }
    return Diagnostic("IN112", at: place(failure.place.line, failure.place.column, length: 1))
  }

  private var openQuote: Diagnostic? {
    if failure.context == "while scanning a quoted scalar" {
      return unclosed(failure.contextPlace.line, failure.contextPlace.column)
    }
    guard failure.problem.hasPrefix("did not find expected") else { return nil }
    for line in stride(from: min(failure.place.line, lines.count - 1), through: 0, by: -1) {
      if let column = openQuoteColumn(in: lines[line]) { return unclosed(line, column) }
    }
    return nil
  }

  private func unclosed(_ line: Int, _ column: Int) -> Diagnostic {
    Diagnostic("IN113", at: place(line, column, length: lines[line].count - column))
  }

  private var textAfterQuote: Diagnostic? {
    let line = text(failure.place.line)
    guard failure.problem.hasPrefix("did not find expected"), failure.place.column < line.count,
      let before = line.prefix(failure.place.column).lastIndex(where: { $0 != " " }),
      line[before] == "\"" || line[before] == "'", line[failure.place.column] != ":"
    else { return nil }
    return Diagnostic(
      "IN114", at: place(failure.place.line, failure.place.column, length: line.count - failure.place.column))
  }

  /// `title: Väg: del 2`
  private var colon: Diagnostic? {
    let line = text(failure.place.line)
    let isSecondColon = failure.problem.hasPrefix("mapping values are not allowed")
    let isInBraces = failure.context.hasPrefix("while parsing a flow") && character(at: failure.place) == ":"
    guard isSecondColon || isInBraces, let start = valueStart(in: line, before: failure.place.column) else {
      return nil
    }
    var value = line[start...]
    if isInBraces { value = value.prefix { ![",", "}", "]"].contains($0) } }
    let text = String(String.UnicodeScalarView(value)).trimmed
    return Diagnostic(
      "IN111", at: place(failure.place.line, start, length: text.unicodeScalars.count),
      ["value": text.replacing("\"", with: "\\\"")])
  }

  /// `text: *tips*`, `text: - a`, `text: > 5`
  private var strangeBeginning: Diagnostic? {
    let knownContexts = ["while scanning an alias", "while scanning an anchor", "while scanning a block scalar"]
    let mark = knownContexts.contains(failure.context) ? failure.contextPlace : failure.place
    let begins =
      knownContexts.contains(failure.context) || failure.problem.contains("cannot start any token")
      || failure.problem.contains("are not allowed in this context")
      || failure.problem == "did not find expected node content" && failure.context != "while parsing a flow node"
    guard begins, let character = character(at: mark), character != ":" else { return nil }
    let length = text(mark.line).count - mark.column
    return Diagnostic("IN126", at: place(mark.line, mark.column, length: length), ["character": String(character)])
  }

  private var bracket: Diagnostic? {
    if ["while parsing a flow sequence", "while parsing a flow mapping"].contains(failure.context) {
      let opened = failure.contextPlace
      return Diagnostic(
        "IN121", at: place(opened.line, opened.column, length: 1), ["bracket": name(at: opened)])
    }
    guard let character = character(at: failure.place), character == "]" || character == "}" else { return nil }
    return Diagnostic(
      "IN121", at: place(failure.place.line, failure.place.column, length: 1), ["bracket": String(character)])
  }

  private var keyWithoutColon: Diagnostic? {
    if failure.problem == "could not find expected ':'" { return noColon(failure.contextPlace.line) }
    guard failure.problem.hasPrefix("mapping values are not allowed") else { return nil }
    let before = (0..<failure.place.line).last { line in
      guard let first = lines[line].first(where: { $0 != " " }) else { return false }
      return first != "#"
    }
    guard let before, valueStart(in: lines[before], before: .max) == nil, lines[before].last != ":" else { return nil }
    return noColon(before)
  }

  private func noColon(_ line: Int) -> Diagnostic {
    let start = text(line).firstIndex { $0 != " " } ?? 0
    return Diagnostic("IN122", at: place(line, start, length: text(line).count - start))
  }

  private var escape: Diagnostic? {
    guard failure.context == "while parsing a quoted scalar" else { return nil }
    return Diagnostic("IN127", at: place(failure.place.line, failure.place.column, length: 2))
  }

  private var indentation: Diagnostic? {
    let expectations = ["did not find expected key", "did not find expected '-' indicator"]
    let isMisplaced =
      expectations.contains(failure.problem) || failure.problem.contains("<document start>")
      || failure.problem.hasPrefix("mapping values are not allowed")
    guard isMisplaced else { return nil }
    let start = text(failure.place.line).firstIndex { $0 != " " } ?? 0
    return Diagnostic("IN115", at: place(failure.place.line, 0, length: start), ["spaces": start])
  }
}

// MARK: - Looking at lines

extension YAMLHint {
  private func text(_ line: Int) -> [Unicode.Scalar] { lines.indices.contains(line) ? lines[line] : [] }

  private func character(at mark: YAMLEvent.Mark) -> Unicode.Scalar? {
    let line = text(mark.line)
    return line.indices.contains(mark.column) ? line[mark.column] : nil
  }

  private func name(at mark: YAMLEvent.Mark) -> String { character(at: mark).map { String($0) } ?? "" }

  private func place(_ line: Int, _ column: Int, length: Int) -> SourceLocation {
    excerpt.location(line: line, column: column, length: length)
  }

  /// Where the value begins that follows the last colon of a line before `limit`, if there is one.
  private func valueStart(in line: [Unicode.Scalar], before limit: Int) -> Int? {
    let colon = line.indices.dropLast().last { $0 < limit && line[$0] == ":" && line[$0 + 1] == " " }
    return colon.flatMap { line[$0...].dropFirst().firstIndex { $0 != " " } }
  }

  /// The column of a quote that begins a value and is not closed on its line.
  private func openQuoteColumn(in line: [Unicode.Scalar]) -> Int? {
    var open: Int?
    var canOpen = true
    var column = 0
    while column < line.count {
      let scalar = line[column]
      if let start = open {
        if scalar == "\\", line[start] == "\"" { column += 1 } else if scalar == line[start] { open = nil }
      } else if canOpen, scalar == "\"" || scalar == "'" {
        open = column
      } else if scalar == "#", canOpen {
        return nil
      }
      if open == nil { canOpen = [" ", "{", "[", ","].contains(scalar) }
      column += 1
    }
    return open
  }
}

extension StringProtocol {
  /// Without spaces, tabs and line ends around it.
  var trimmed: String {
    let isBlank = { (c: Unicode.Scalar) in c == " " || c == "\t" || c == "\n" || c == "\r" }
    let start = unicodeScalars.drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(String.UnicodeScalarView(start[...last]))
  }
}
