public import BudgetModel
import ContentReading
public import Diagnostics
import RoundChecking

/// How the texts of a portal stand to each other in its languages.
public struct TranslationReport: Sendable {
  public enum State: String, CaseIterable, Sendable {
    /// Not there at all.
    case missing
    /// The original has changed since.
    case older
    /// By a machine, and read by nobody yet.
    case machine
    /// Nobody wrote down which wording of the original it was made from.
    case unmarked
    case current

    /// Whether somebody has to write something.
    public var isOpen: Bool { self == .missing || self == .older || self == .machine }
  }

  public struct Item: Sendable {
    public let state: State
    public let language: Language
    /// The file; with its line where a part of it is meant.
    public let place: SourceLocation
    /// The key that lacks the language, where it is not the whole file.
    public let key: String?
    /// What it is, or is to be, a translation of; nil when nobody knows.
    public let original: SourceLocation?
    /// What to write under `original`, once it is up to date.
    public let mark: String?
  }

  /// The most urgent first, then by place.
  public let items: [Item]

  init(_ portal: Portal, _ problems: [Diagnostic]) {
    let translated = portal.translations.map { translation in
      Item(
        state: State(translation.state), language: translation.language, place: translation.source.location, key: nil,
        original: translation.original?.location, mark: translation.original?.mark)
    }
    let missing = portal.untranslated.map { text in
      Item(
        state: .missing, language: text.language, place: .file(text.path), key: nil, original: text.original, mark: nil)
    }
    let order = Dictionary(
      State.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    items = (problems.compactMap(Item.init) + missing + translated).sorted { a, b in
      let places = (order[a.state] ?? 0, order[b.state] ?? 0)
      return places.0 == places.1 ? a.place < b.place : places.0 < places.1
    }
  }
}

extension TranslationReport.State {
  fileprivate init(_ state: Translation.State) {
    switch state {
    case .current: self = .current
    case .older: self = .older
    case .unmarked: self = .unmarked
    case .machine: self = .machine
    }
  }
}

extension TranslationReport.Item {
  /// What reading tells of texts that lack a language: a file (IN501), a text within a file (IN500), a key that other
  /// languages have (IN504).
  fileprivate init?(_ problem: Diagnostic) {
    let code = problem.code.rawValue
    let named = problem.arguments["file"] ?? problem.location.path
    let ending = named.split(separator: ".").dropLast().last ?? ""
    let told = code == "IN500" ? problem.arguments["language"].flatMap { Language($0) } : Language(ending)
    guard ["IN500", "IN501", "IN504"].contains(code), let told else { return nil }
    self.init(
      state: .missing, language: told, place: code == "IN500" ? problem.location : .file(named),
      key: code == "IN501" ? nil : problem.arguments["key"],
      original: code == "IN500" ? nil : .file(problem.location.path), mark: nil)
  }
}

extension PortalPipeline {
  /// Nil when `portal.yaml` cannot be used; then the problems say why.
  public func translations() -> (report: TranslationReport?, problems: [Diagnostic]) {
    let read = PortalReading.read(folder)
    return (read.portal.map { TranslationReport($0, read.diagnostics) }, read.diagnostics)
  }

  /// The files of translations with the mark of what their originals say now. IN386 for a file that is no translation.
  public func marked(_ paths: [String]) throws(Diagnostic) -> PlannedFiles {
    let known = translations().report?.items ?? []
    var files: [String: [UInt8]] = [:]
    for path in paths {
      guard let item = known.first(where: { $0.place.path == path && $0.mark != nil }), let mark = item.mark else {
        let all = known.compactMap { $0.mark == nil ? nil : $0.place.path }
        throw Diagnostic("IN386", at: .file(path), ["path": path], suggestion: Suggestion.nearest(to: path, among: all))
      }
      files[path] = Self.marked(try folder.bytes(of: path), mark)
    }
    return PlannedFiles(files)
  }

  /// The line goes below `translated_from`, where people look for it; an older one goes away.
  private static func marked(_ bytes: [UInt8], _ mark: String) -> [UInt8] {
    var isHead = true
    var lines: [String] = []
    for (number, line) in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      if number > 0, line.hasPrefix("---") { isHead = false }
      if isHead, line.hasPrefix("original:") { continue }
      lines.append(String(line))
      if isHead, line.hasPrefix("translated_from:") { lines.append("original: \(mark)") }
    }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
