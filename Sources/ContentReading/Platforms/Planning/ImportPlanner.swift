internal import BudgetModel
internal import Diagnostics

/// Works out the files of one import.
struct ImportPlanner {
  let round: RoundID
  let languages: [Language]
  let areas: AreaTree
  let folder: any ContentFolder
  let usesMachineTexts: Bool

  var files: [String: [UInt8]] = [:]
  var report = ImportReport()
  var diagnostics: [Diagnostic] = []
  /// The file names, without language, that proposals have or get.
  private(set) var stems: [StampedText.Source: String] = [:]
  private var takenStems: Set<String> = []
  private var unknownAreas: Set<String> = []

  init(
    round: RoundID, languages: [Language], areas: AreaTree, folder: some ContentFolder, usesMachineTexts: Bool
  ) {
    self.round = round
    self.languages = languages
    self.areas = areas
    self.folder = folder
    self.usesMachineTexts = usesMachineTexts
  }

  var roundFolder: String { "content/rounds/\(round)" }

  mutating func plan(_ exports: [PlatformExport]) {
    report.sources = exports.map { ($0.path, $0.formats) }
    let gathered = ImportGathering(exports)
    findStems("proposals")
    for item in gathered.items { nameStem(item) }
    for alias in gathered.aliases { stems[alias.other] = stems[alias.source] }
    for item in gathered.items { planProposal(item) }
    planProjects(gathered)
    var votes = VotesPlan(exports, gathered, self)
    votes.plan(into: &self)
    planRound(exports, declarations: votes.declarations)
  }
}

// MARK: - Names of files

extension ImportPlanner {
  /// The files that earlier imports made, by where they came from, and every name that is taken.
  private mutating func findStems(_ kind: String) {
    for path in folder.paths(under: "\(roundFolder)/\(kind)") where path.hasSuffix(".md") {
      let name = String(path.split(separator: "/").last ?? "")
      let stem = String(name.prefix { $0 != "." })
      takenStems.insert(stem)
      if let text = text(of: path), let source = StampedText(text)?.source { stems[source] = stem }
    }
  }

  func text(of path: String) -> String? {
    guard folder.contains(path) else { return nil }
    do throws(Diagnostic) {
      return String(validating: try folder.bytes(of: path), as: UTF8.self)
    } catch {
      return nil
    }
  }

  /// The title in the portal's first language that has one, as a name of at most six words; ids end it when taken.
  private mutating func nameStem(_ item: ImportGathering.Item) {
    guard stems[item.source] == nil, item.proposal.state != .deleted, let title = anyTitle(item.proposal.titles)
    else { return }
    if let own = item.proposal.stem, ProposalID(own) != nil, takenStems.insert(own).inserted {
      stems[item.source] = own
      return
    }
    stems[item.source] = newStem(title, id: item.proposal.id.value)
  }

  mutating func newStem(_ title: String, id: String) -> String {
    let words = Slug.make(from: title).split(separator: "-").prefix(6).joined(separator: "-")
    let base = String(words.prefix(50))
    var stem = base
    var number = 2
    if takenStems.contains(stem) { stem = "\(base)-\(Slug.make(from: id).prefix(12))" }
    while takenStems.contains(stem) {
      stem = "\(base)-\(number)"
      number += 1
    }
    takenStems.insert(stem)
    return stem
  }

  func anyTitle(_ titles: ImportedProposal.Texts) -> String? {
    let preferred = languages.compactMap { titles[$0]?.value }.first
    return preferred ?? titles.sorted { $0.key < $1.key }.first?.value.value
  }
}

// MARK: - Areas

extension ImportPlanner {
  /// The area of the portal that the export means by one of its names. One that is unknown keeps its name as an id, so
  /// that `check` asks for it, and is reported (IN293). Without any name it is the whole municipality.
  mutating func area(_ names: [ForeignName], fallback: [ForeignName], at place: SourceLocation) -> String? {
    for name in names + fallback {
      if let known = known(name) { return known.id.rawValue }
    }
    guard let unknown = names.first(where: { !$0.texts.values.allSatisfy(\.isEmpty) }) else {
      return areas.whole?.id.rawValue
    }
    let text = text(unknown) ?? ""
    if unknownAreas.insert(text).inserted {
      diagnostics.append(
        Diagnostic(
          "IN293", at: place, ["area": text, "known": areas.all.map(\.id.rawValue).joined(separator: ", ")],
          suggestion: Suggestion.nearest(to: Slug.make(from: text), among: areas.all.map(\.id.rawValue))))
    }
    return String(Slug.make(from: text).prefix(64))
  }

  func text(_ name: ForeignName) -> String? {
    languages.compactMap { name.texts[$0] }.first { !$0.isEmpty }
      ?? name.texts.sorted { $0.key < $1.key }.map(\.value).first { !$0.isEmpty }
  }

  func known(_ name: ForeignName) -> Area? {
    let wanted = Set(name.texts.values.filter { !$0.isEmpty }.map { Slug.make(from: $0) })
    return areas.all.first { area in
      wanted.contains(area.id.rawValue) || area.name.values.values.contains { wanted.contains(Slug.make(from: $0)) }
    }
  }
}

// MARK: - Laying texts over what is there

extension ImportPlanner {
  /// Writes a text, or brings the file that is there up to date. `place` is where the export tells it.
  mutating func lay(_ wanted: StampedText.Wanted, at path: String, from place: SourceLocation) {
    guard let old = text(of: path), var text = StampedText(old, wanted.layout) else {
      files[path] = Array(StampedText.new(wanted).utf8)
      report.created.append(path)
      return
    }
    guard text.source != nil else {
      // Somebody wrote this language by hand, or took the stamp away: all of it is theirs.
      report.kept.append(ImportReport.Keys(path: path, keys: text.entries.map(\.key).filter { !$0.isEmpty }))
      return
    }
    let changes = text.update(to: wanted)
    let new = text.text
    if new != old.replacing("\r\n", with: "\n") { files[path] = Array(new.utf8) }
    if changes.changed.isEmpty { report.unchanged += 1 }
    if !changes.changed.isEmpty { report.changed.append(ImportReport.Keys(path: path, keys: changes.changed)) }
    let kept = changes.kept + changes.conflicts
    if !kept.isEmpty { report.kept.append(ImportReport.Keys(path: path, keys: kept)) }
    for key in changes.conflicts {
      diagnostics.append(
        Diagnostic(
          "IN297", at: Self.place(of: key, in: new, path), ["key": key],
          notes: [.init("export", at: place)]))
    }
  }

  private static func place(of key: String, in text: String, _ path: String) -> SourceLocation {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.hasPrefix("\(key):") } ?? lines.dropFirst().firstIndex(of: "---") ?? 0
    return SourceLocation(path: path, line: line + 1)
  }
}
