import Diagnostics

/// Problems of names, and of values that do not fit where they are used.
extension Diagnostic {
  static func unknownName(_ name: Word, in record: String, known: [String]) -> Self {
    Self(
      "IN410", at: name.location, ["name": name.text, "record": record, "known": list(known)],
      suggestion: Suggestion.nearest(to: name.text, among: known))
  }

  static func hasNoParts(_ name: Word, _ kind: ShapeKind) -> Self {
    Self("IN411", at: name.location, ["name": name.text, "kind": kind.rawValue])
  }

  static func unguarded(_ name: Word) -> Self { Self("IN412", at: name.location, ["name": name.text]) }

  static func notASection(_ name: Word, _ kind: ShapeKind) -> Self {
    Self("IN413", at: name.location, ["name": name.text, "kind": kind.rawValue])
  }

  static func needsFilter(_ name: Word, _ kind: ShapeKind, _ filters: [String]) -> Self {
    Self(
      "IN414", at: name.location,
      ["name": name.text, "kind": kind.rawValue, "filters": list(filters), "first": filters.first ?? kind.rawValue])
  }

  static func notPrintable(_ name: Word, _ kind: ShapeKind) -> Self {
    Self("IN415", at: name.location, ["name": name.text, "kind": kind.rawValue])
  }

  static func htmlEscaped(_ name: Word) -> Self { Self("IN416", at: name.location, ["name": name.text]) }

  static func notHtml(_ name: Word, _ kind: ShapeKind) -> Self {
    Self("IN417", at: name.location, ["name": name.text, "kind": kind.rawValue])
  }

  static func neverShown(_ name: Word) -> Self { Self("IN418", at: name.location, ["name": name.text]) }

  static func unknownFilter(_ filter: Word, known: [String]) -> Self {
    Self(
      "IN420", at: filter.location, ["filter": filter.text, "known": list(known)],
      suggestion: Suggestion.nearest(to: filter.text, among: known))
  }

  static func filterTakesOther(_ filter: Word, takes: [ShapeKind], _ name: Word, _ kind: ShapeKind) -> Self {
    let kinds = list(takes.map(\.rawValue))
    return Self(
      "IN421", at: filter.location,
      ["filter": filter.text, "takes": kinds, "name": name.text, "kind": kind.rawValue])
  }

  static func argumentMissing(_ filter: Word, _ argument: FilterSignature.Argument) -> Self {
    let takes: [String] =
      switch argument {
      case .none: []
      case .one(let kinds): kinds.map(\.rawValue)
      case .texts(let names): names
      }
    return Self("IN422", at: filter.location, ["filter": filter.text, "takes": list(takes)])
  }

  static func argumentNotWanted(_ filter: Word, _ argument: SourceLocation) -> Self {
    Self("IN423", at: argument, ["filter": filter.text])
  }

  static func argumentIsOther(
    _ filter: Word, takes: [String], _ argument: SourceLocation, _ kind: ShapeKind
  ) -> Self {
    Self("IN424", at: argument, ["filter": filter.text, "takes": list(takes), "kind": kind.rawValue])
  }

  /// The same problem with more second places.
  func adding(_ more: [Note]) -> Diagnostic {
    Diagnostic(code, at: location, arguments, notes: notes + more, suggestion: suggestion)
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
