import Diagnostics

/// Problems of templates that use each other, and of values that HTML would read as code or markup.
extension Diagnostic {
  static func unknownTemplate(_ name: Word, known: [String]) -> Self {
    Self(
      "IN430", at: name.location, ["name": name.text, "known": known.joined(separator: ", ")],
      suggestion: Suggestion.nearest(to: name.text, among: known))
  }

  static func unknownBlock(_ block: Word, in layout: String, known: [String]) -> Self {
    Self(
      "IN431", at: block.location,
      ["block": block.text, "layout": layout, "known": known.joined(separator: ", ")],
      suggestion: Suggestion.nearest(to: block.text, among: known))
  }

  static func endless(_ name: Word) -> Self { Self("IN433", at: name.location, ["name": name.text]) }

  static func unusedTemplate(_ name: String, _ location: SourceLocation) -> Self {
    Self("IN435", at: location, ["name": name])
  }

  static func missingPage(_ name: String, in folder: String, known: [String]) -> Self {
    Self(
      "IN436", at: .file(folder), ["name": name], suggestion: Suggestion.nearest(to: name, among: known))
  }

  static func leavesMarkupOpen(_ name: Word) -> Self { Self("IN444", at: name.location, ["name": name.text]) }

  static func misplaced(_ name: Word, _ objection: HtmlObjection) -> Self {
    let (code, place): (DiagnosticCode, String) =
      switch objection {
      case .inCode(let element): ("IN440", element)
      case .unquoted: ("IN441", "")
      case .codeAttribute(let attribute): ("IN442", attribute)
      case .notAnAddress(let attribute): ("IN443", attribute)
      case .inName: ("IN445", "")
      case .markup(let place): ("IN446", place)
      case .inComment: ("IN447", "")
      }
    return Self(code, at: name.location, ["name": name.text, "place": place])
  }
}
