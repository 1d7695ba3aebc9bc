public import BudgetModel
public import ContentReading
public import Diagnostics

/// A file to begin with, in each language of a portal (`insyn new`): as a draft, with dates that make sense.
public struct NewContent: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case round, panel, proposal, project, page, news, update

    /// Whether it belongs to a round, which must be named.
    public var needsRound: Bool { self == .proposal || self == .project || self == .update }
  }

  public let kind: Kind
  /// The name of the file or folder: an id.
  public let id: String
  public let round: RoundID?
  public let title: String
  public let author: MessageLanguage
  public let today: Day
  /// The portal keeps schemas for editors.
  private let hasSchemas: Bool

  public init(
    _ kind: Kind, id: String, round: RoundID? = nil, title: String, author: MessageLanguage, today: Day,
    hasSchemas: Bool = true
  ) {
    self.kind = kind
    self.id = id
    self.round = round
    self.title = title
    self.author = author
    self.today = today
    self.hasSchemas = hasSchemas
  }

  /// What would be written into the portal. Throws IN803 for what is there already, IN804 when the texts that come with
  /// the program cannot be read, IN805 when the round or the project is not there.
  public func files(for portal: Portal, in folder: any ContentFolder, from shared: SharedFiles) throws(Diagnostic)
    -> PlannedFiles
  {
    if let round, !portal.rounds.contains(where: { $0.id == round }) {
      throw Diagnostic(
        "IN805", at: .file("content/rounds/\(round)"), ["path": "content/rounds/\(round)"],
        suggestion: Suggestion.nearest(to: round.rawValue, among: portal.rounds.map(\.id.rawValue)))
    }
    if kind == .update { return try update(portal, folder) }
    let text = StarterText(
      author: author, languages: portal.settings.mainLanguages, today: today,
      values: [
        "title": "\"\(StarterPortal.quoted(title))\"", "area": portal.areas.whole?.id.rawValue ?? "hela",
      ])
    let new = try shared.texts(below: shared.new)
    let wanted = Dictionary(uniqueKeysWithValues: sources.compactMap { source, path in new[source].map { (path, $0) } })
    let chosen = SiblingTexts(languages: portal.settings.mainLanguages).chosen(wanted)
    let files = chosen.mapValues { Array(text.filled($0).utf8) }
    let planned = PlannedFiles(hasSchemas ? EditorSchemas.named(in: files) : files)
    if let taken = planned.paths.first(where: { folder.paths.contains($0) }) {
      throw Diagnostic("IN803", at: .file(taken), ["path": taken])
    }
    return planned
  }

  /// The texts of the program, and where they go.
  private var sources: [(source: String, path: String)] {
    switch kind {
    case .round: [("round.yaml", "content/rounds/\(id)/round.yaml")]
    case .panel:
      [("panel-round.yaml", "content/rounds/\(id)/round.yaml"), ("panel.yaml", "content/rounds/\(id)/panel.yaml")]
    case .proposal: siblings("content/rounds/\(folder)/proposals/\(id)")
    case .project: siblings("content/rounds/\(folder)/projects/\(id)")
    case .page: siblings("content/pages/\(id)")
    case .news: siblings("content/news/\(today)-\(id)")
    case .update: []
    }
  }

  private var folder: String { round?.rawValue ?? "" }

  private func siblings(_ path: String) -> [(source: String, path: String)] {
    ["sv", "fi"].map { ("\(kind.rawValue).\($0).md", "\(path).\($0).md") }
  }

  // MARK: An update of a project

  /// The project's file with an update of today put first among its updates.
  private func update(_ portal: Portal, _ folder: any ContentFolder) throws(Diagnostic) -> PlannedFiles {
    let path = "content/rounds/\(self.folder)/projects/\(id)"
    for language in portal.settings.languages {
      let file = "\(path).\(language.code).md"
      guard folder.paths.contains(file) else { continue }
      let text = String(decoding: try folder.bytes(of: file), as: UTF8.self)
      if let changed = withUpdate(text, portal.settings.mainLanguages) {
        return PlannedFiles([file: Array(changed.utf8)])
      }
    }
    throw Diagnostic("IN805", at: .file(path), ["path": path])
  }

  /// Nil for a file without the project's facts.
  private func withUpdate(_ text: String, _ languages: [Language]) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.dropFirst().prefix { !$0.hasPrefix("---") }
    guard lines.first?.hasPrefix("---") == true, head.contains(where: { $0.hasPrefix("status:") }) else { return nil }
    let entry = entry(languages)
    if let place = head.firstIndex(where: { $0.hasPrefix("updates:") }) {
      // A list on the line itself is left to its author.
      guard lines[place].drop(while: { $0 != ":" }).dropFirst().allSatisfy(\.isWhitespace) else { return nil }
      lines.insert(contentsOf: entry, at: place + 1)
    } else {
      lines.insert(contentsOf: ["updates:"] + entry, at: head.endIndex)
    }
    return lines.joined(separator: "\n")
  }

  private func entry(_ languages: [Language]) -> [Substring] {
    let texts: [Language: String] = [
      .swedish: "Skriv här vad som har hänt.", .finnish: "Kirjoita tähän, mitä on tapahtunut.",
    ]
    let lines =
      ["  - date: \(today)", "    title:"] + languages.map { "      \($0.code): \"\(StarterPortal.quoted(title))\"" }
      + ["    text:"] + languages.map { "      \($0.code): \(texts[$0] ?? "")" }
    return lines.map { Substring($0) }
  }
}
