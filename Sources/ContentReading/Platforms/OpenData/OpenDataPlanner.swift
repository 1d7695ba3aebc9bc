internal import BudgetModel
internal import Diagnostics

/// Works out the files of a portal from its published open data.
///
/// Texts and settings come from `content.json`, with a stamp each, so that later edits are known. What is a table comes
/// from the tables; a table has no place for a stamp, so its fingerprint stands in that of `portal.yaml` or `round.yaml`.
struct OpenDataPlanner {
  let source: OpenDataSource
  private(set) var laying: ImportPlanner
  /// Pictures that are neither beside the open data nor in the portal.
  private var lostPictures: Set<String> = []
  /// Texts, without language and ending, whose own picture is among those.
  private var lostOwners: Set<String> = []
  private var baseAddress = ""

  init(_ source: OpenDataSource, into folder: some ContentFolder) {
    self.source = source
    laying = ImportPlanner(
      round: RoundID(foreign: ""), languages: [], areas: AreaTree([]), folder: folder, usesMachineTexts: false)
  }

  mutating func plan() {
    guard let portal = content("content.json") else { return }
    laying.report.sources = [("\(source.path)/content.json", [.openContent])]
    guard portal.round == nil else { return planRound(portal, portal.round ?? "", folder: "") }
    baseAddress =
      portal.files.first { $0.path == SettingsSchema.path }?.keys.first { $0.name == "base_address" }?
      .value.text ?? ""
    planPortal(portal)
    for round in portal.rounds where RoundID(round) != nil {
      let folder = "rounds/\(round)/"
      if let content = content(folder + "content.json") { planRound(content, round, folder: folder) }
    }
  }

  /// Nil after a report: IN815 when there is no such file, IN299 when it is damaged.
  private mutating func content(_ file: String) -> PublishedContent? {
    do throws(Diagnostic) {
      if let content = try source.json(file).flatMap(PublishedContent.init) { return content }
      laying.diagnostics.append(
        Diagnostic("IN815", at: .file("\(source.path)/\(file)"), ["file": "\(source.path)/\(file)"]))
    } catch {
      laying.diagnostics.append(error)
    }
    return nil
  }

  func json(_ file: String) -> JSONValue? {
    do throws(Diagnostic) { return try source.json(file) } catch { return nil }
  }
}

// MARK: - The portal and its rounds

extension OpenDataPlanner {
  private mutating func planPortal(_ content: PublishedContent) {
    if let own = laying.text(of: SettingsSchema.path), StampedText(own, .keys)?.source == nil {
      laying.diagnostics.append(Diagnostic("IN818", at: .file(SettingsSchema.path)))
    }
    planPictures(content)
    let marks = lay(
      budgetTables + [indicatorTable, areaShapes].compactMap(\.self), below: "content", SettingsSchema.path)
    for file in content.files {
      lay(file, of: content, marks: file.path == SettingsSchema.path ? marks : [:])
    }
  }

  private mutating func planRound(_ content: PublishedContent, _ round: String, folder: String) {
    let below = "content/rounds/\(round)"
    planPictures(content)
    let votes = json(folder + "outcome.json").map { outcome in
      PublishedVotes(outcome, source.table(folder + "ballots.csv"), source.data(folder + "ballots.csv") ?? [])
    }
    if let pool = votes?.missing {
      laying.diagnostics.append(
        Diagnostic("IN817", at: .file("\(below)/round.yaml"), ["round": round, "pool": pool]))
    }
    let costs = PublishedCosts(source.table(folder + "costs.csv"), source.table(folder + "accounts.csv"))
    let ideas = source.table(folder + "ideas.csv").map { ("ideas.csv", CSVText.bytes(Self.ideas($0))) }
    let marks = lay(
      (votes?.files.map { ($0.name, $0.bytes) } ?? []) + costs.files + [ideas].compactMap(\.self), below: below,
      "\(below)/round.yaml")
    for file in content.files {
      guard file.path == "\(below)/round.yaml" else {
        lay(file, of: content)
        continue
      }
      lay(file.counting(votes?.exports ?? []), of: content, marks: marks)
    }
    if let ledgers = costs.ledgers {
      lay(
        PublishedContent.File(
          path: "\(below)/costs.yaml", keys: [("ledgers", ledgers)], text: nil, location: .file(source.path)),
        of: content)
    }
  }
}

extension PublishedContent.File {
  /// With these exports under `votes:`.
  fileprivate func counting(_ exports: [JSONValue]) -> Self {
    let keys = keys.map { key -> (name: String, value: JSONValue) in
      guard key.name == "votes" else { return key }
      return ("votes", .made(key.value.members.map { ($0.name, $0.value) } + [("exports", .made(exports))]))
    }
    return Self(path: path, keys: keys, text: text, location: location)
  }
}

// MARK: - Laying files over what is there

extension OpenDataPlanner {
  /// A text or settings. IN819 for a file that no portal has.
  private mutating func lay(
    _ file: PublishedContent.File, of content: PublishedContent, marks: [String: String] = [:]
  ) {
    guard PublishedPath.isContent(file.path, of: content.round) else {
      return laying.diagnostics.append(Diagnostic("IN819", at: file.location, ["path": file.path]))
    }
    let keys = file.keys.filter { !isLost($0.name, $0.value, in: file) }
    let wanted = StampedText.Wanted(
      source: Self.origin(of: file.path), entries: keys.map { ($0.name, YAMLLayout.entry($0.name, $0.value)) },
      body: file.text ?? "", layout: file.text == nil ? .keys : .frontMatter, isWhole: true, marks: marks)
    laying.lay(wanted, at: file.path, from: file.location)
  }

  /// Proposals and projects are named as their tables name them, so that either may be imported again.
  private static func origin(of path: String) -> StampedText.Source {
    let steps = path.split(separator: "/").map(String.init)
    let stem = String((steps.last ?? "").prefix { $0 != "." })
    if steps.count == 5, steps[3] == "proposals" { return .init(space: "insyn", id: stem) }
    if steps.count == 5, steps[3] == "projects" { return .init(space: "insyn-project", id: stem) }
    return .init(space: "insyn-file", id: path)
  }

  /// Whole files that have no place for a stamp; what they are to be, by name, for the stamp of `owner`.
  private mutating func lay(
    _ files: [(name: String, bytes: [UInt8])], below folder: String, _ owner: String
  ) -> [String: String] {
    let before = laying.text(of: owner).flatMap { StampedText($0, .keys) }?.fingerprints ?? [:]
    var marks: [String: String] = [:]
    for file in files {
      let wanted = StampedText.fingerprint(String(decoding: file.bytes, as: UTF8.self))
      marks[file.name] = wanted
      lay(file.bytes, wanted, at: "\(folder)/\(file.name)", last: before[file.name])
    }
    return marks
  }

  /// `last`: what the file was when it was last imported.
  private mutating func lay(_ bytes: [UInt8], _ wanted: String, at path: String, last: String?) {
    guard let now = laying.text(of: path) else {
      laying.files[path] = bytes
      return laying.report.created.append(path)
    }
    if Array(now.utf8) == bytes {
      laying.report.unchanged += 1
    } else if StampedText.fingerprint(now) == last {
      laying.files[path] = bytes
      laying.report.changed.append(ImportReport.Keys(path: path, keys: []))
    } else {
      laying.report.kept.append(ImportReport.Keys(path: path, keys: []))
      if let last, last != wanted {
        laying.diagnostics.append(Diagnostic("IN297", at: .file(path), ["key": path]))
      }
    }
  }
}

// MARK: - Pictures

extension OpenDataPlanner {
  /// Pictures lie in the published site under `media/`. IN816 for one that is out of reach.
  private mutating func planPictures(_ content: PublishedContent) {
    for path in content.pictures {
      guard PublishedPath.isPicture(path, of: content.round) else {
        laying.diagnostics.append(Diagnostic("IN819", at: .file(source.path), ["path": path]))
        continue
      }
      if laying.folder.contains(path) {
        laying.report.unchanged += 1
        continue
      }
      let published = "media/" + path.dropFirst("content/".count)
      guard let bytes = source.site(published) else {
        lostPictures.insert(path)
        laying.diagnostics.append(
          Diagnostic("IN816", at: .file(path), ["file": path, "address": "\(baseAddress)/\(published)"]))
        continue
      }
      laying.files[path] = bytes
      laying.report.created.append(path)
    }
    // The picture is a fact: it stands in the file of one language, and its text in those of all.
    for file in content.files {
      let image = file.keys.first { $0.name == "image" }?.value.text
      if let image, lostPictures.contains(Self.picture(image, beside: file.path)) {
        lostOwners.insert(Self.stem(of: file.path))
      }
    }
  }

  private static func stem(of path: String) -> String { String(path.prefix { $0 != "." }) }

  /// Whether a key shows a picture that could not be had: without it the portal can be built at once.
  private func isLost(_ key: String, _ value: JSONValue, in file: PublishedContent.File) -> Bool {
    func isLost(_ name: String?) -> Bool {
      name.map { lostPictures.contains(Self.picture($0, beside: file.path)) } ?? false
    }
    switch key {
    case "image": return isLost(value.text)
    case "image_alt": return lostOwners.contains(Self.stem(of: file.path))
    case "share_image": return isLost(value["file"]?.text)
    default: return false
    }
  }

  private static func picture(_ name: String, beside path: String) -> String {
    var steps = name.hasPrefix("content/") ? [] : path.split(separator: "/").dropLast().map(String.init)
    for step in name.split(separator: "/") where step != "." {
      if step == ".." { steps = steps.dropLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
