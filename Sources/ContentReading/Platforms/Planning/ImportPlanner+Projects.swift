internal import BudgetModel
internal import Diagnostics

extension ImportPlanner {
  /// The files of what is being built. A result with a parent is a milestone of it.
  mutating func planProjects(_ gathered: ImportGathering) {
    let all = gathered.projects.map(\.project)
    var planned: [(stem: String, project: ImportedProject)] = []
    for (source, project) in gathered.projects where project.parent == nil {
      let parts = all.filter { $0.parent == project.id.value }
      guard anyTitle(project.titles) != nil else {
        report.leftOut.append(ImportReport.LeftOut(name: project.id.value, reason: .untitled))
        continue
      }
      let stem = projectStem(source, project, gathered)
      planProject(source, project, parts, stem, gathered)
      planned.append((stem, project))
    }
    planCosts(planned)
  }

  /// One booking per project: what was booked in all, on the day of the newest. A file that is there is somebody's.
  private mutating func planCosts(_ projects: [(stem: String, project: ImportedProject)]) {
    let path = "\(roundFolder)/costs.csv"
    let rows = projects.compactMap { stem, project in
      project.own.spent.map { "\(stem),\($0.until),\(Self.amount($0.amount))\n" }
    }
    guard !rows.isEmpty, !folder.contains(path) else { return }
    files[path] = Array((["project,date,amount\n"] + rows).joined().utf8)
    report.created.append(path)
  }

  /// A project has the name of the proposal it builds: one that it links to, the project that this one became, or one of
  /// the same title.
  private mutating func projectStem(
    _ source: StampedText.Source, _ project: ImportedProject, _ gathered: ImportGathering
  ) -> String {
    if let own = project.stem, ProposalID(own) != nil { return own }
    if let known = builtProposals(project, gathered).first { return known }
    let titles = Set(project.titles.values.map { $0.value.lowercased() })
    let same = gathered.items.first { item in
      item.mergedInto == nil && item.proposal.titles.values.contains { titles.contains($0.value.lowercased()) }
    }
    if let same, let stem = stems[same.source] { return stem }
    for path in folder.paths(under: "\(roundFolder)/projects") where path.hasSuffix(".md") {
      if let text = text(of: path), StampedText(text)?.source == source {
        return String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
      }
    }
    return newStem(anyTitle(project.titles) ?? "", id: project.id.value)
  }

  private func builtProposals(_ project: ImportedProject, _ gathered: ImportGathering) -> [String] {
    if project.stem != nil { return project.proposals.filter { ProposalID($0) != nil } }
    var found: [String] = []
    for id in project.proposals {
      let source = StampedText.Source(space: "decidim-proposal", id: id)
      let heir = gathered.item(source)?.mergedInto ?? heirs(of: id, gathered)
      if let stem = heir.flatMap({ stems[$0] }) ?? stems[source], !found.contains(stem) { found.append(stem) }
    }
    return found
  }

  /// A project names the proposals it came from even when those are not imported.
  private func heirs(of id: String, _ gathered: ImportGathering) -> StampedText.Source? {
    gathered.items.first { $0.source.space == "decidim" && $0.proposal.related.contains(id) }?.source
  }

  private mutating func planProject(
    _ source: StampedText.Source, _ project: ImportedProject, _ parts: [ImportedProject], _ stem: String,
    _ gathered: ImportGathering
  ) {
    var words = ImportedProposal(id: project.id, titles: project.titles)
    words.bodies = project.bodies
    let texts = ProposalTexts(words, languages: languages, usesMachineTexts: false)
    if !texts.missing.isEmpty {
      diagnostics.append(
        Diagnostic(
          "IN291", at: project.id.location,
          ["title": anyTitle(project.titles) ?? "", "languages": texts.missing.map(\.code).joined(separator: ", ")]))
    }
    for (position, language) in texts.written.enumerated() {
      var entries: [(key: String, text: String)] = [("title", "title: " + YAMLLine.scalar(texts.title(in: language)))]
      entries += ownWords(project, in: language)
      if position == 0 {
        entries += facts(project, parts, stem, builtProposals(project, gathered))
        if !texts.missing.isEmpty { entries.append(("draft", "draft: yes")) }
      }
      let wanted = StampedText.Wanted(source: source, entries: entries, body: texts.body(in: language))
      lay(wanted, at: "\(roundFolder)/projects/\(stem).\(language).md", from: project.id.location)
    }
  }

  private mutating func facts(
    _ project: ImportedProject, _ parts: [ImportedProject], _ stem: String, _ built: [String]
  ) -> [(key: String, text: String)] {
    var facts: [(key: String, text: String)] = []
    func add(_ key: String, _ value: String?) { if let value { facts.append((key, "\(key): \(value)")) } }
    if built.count > 1 || (built.count == 1 && built[0] != stem) {
      add("proposals", "[\(built.joined(separator: ", "))]")
    }
    add("status", (project.status ?? .planned).rawValue)
    add("progress", project.progress.map { "\(Self.amount(DecimalNumber(scaled: $0.basisPoints, decimals: 2))) %" })
    add("budget", project.budget.map { Self.amount($0.value) })
    add("plan", Self.days(project.start, project.end))
    add("actual", Self.days(project.own.actual.start, project.own.actual.end))
    add("progress_basis", words(project.own.progressBasis))
    add("responsible", words(project.own.responsible))
    add(
      "goals", project.own.goals.isEmpty ? nil : "[\(project.own.goals.map(YAMLLine.inFlow).joined(separator: ", "))]")
    let place = words(project.own.openingPlace).map { ", place: \($0)" } ?? ""
    add("opening", project.own.opening.map { "{date: \($0)\(place)}" })
    let updates = project.own.updates.compactMap(update)
    if !updates.isEmpty { facts.append(("updates", (["updates:"] + updates).joined(separator: "\n"))) }
    let lines = parts.compactMap { milestone($0) } + project.own.milestones.compactMap(milestone)
    if !lines.isEmpty { facts.append(("milestones", (["milestones:"] + lines).joined(separator: "\n"))) }
    return facts
  }

  private static func days(_ start: Day?, _ end: Day?) -> String? {
    let days = [start.map { "start: \($0)" }, end.map { "end: \($0)" }].compactMap { $0 }
    return days.isEmpty ? nil : "{\(days.joined(separator: ", "))}"
  }

  /// `{sv: ..., fi: ...}`; nil when a language of the portal is missing, since such words stand in all or in none.
  private func words(_ texts: ImportedProposal.Texts) -> String? {
    languages.contains { texts[$0] == nil } ? nil : YAMLLine.words(texts.mapValues(\.value), in: languages)
  }

  /// What our own open data tells in the words of one language.
  private func ownWords(_ project: ImportedProject, in language: Language) -> [(key: String, text: String)] {
    let own = [("summary", project.own.summaries), ("reason", project.own.reasons), ("next", project.own.next)]
    return own.compactMap { key, texts in texts[language].map { (key, "\(key): " + YAMLLine.scalar($0.value)) } }
  }

  private func update(_ update: ImportedProject.Update) -> String? {
    guard let title = words(update.titles), let text = words(update.texts) else { return nil }
    return "  - {date: \(update.date), title: \(title), text: \(text)}"
  }

  private func milestone(_ milestone: ImportedProject.Milestone) -> String? {
    guard let title = words(milestone.titles) else { return nil }
    let days = [milestone.planned.map { ", planned: \($0)" }, milestone.done.map { ", done: \($0)" }]
    return "  - {title: \(title)\(days.compactMap { $0 }.joined())}"
  }

  /// A milestone has its title in every language of the portal; one that lacks a language is reported (IN291).
  private mutating func milestone(_ part: ImportedProject) -> String? {
    let titles = part.titles.mapValues(\.value)
    let missing = languages.filter { titles[$0] == nil }
    guard missing.isEmpty else {
      diagnostics.append(
        Diagnostic(
          "IN291", at: part.id.location,
          ["title": anyTitle(part.titles) ?? part.id.value, "languages": missing.map(\.code).joined(separator: ", ")]))
      return nil
    }
    let planned = part.end.map { ", planned: \($0)" } ?? ""
    let done = part.status == .done ? part.end.map { ", done: \($0)" } ?? "" : ""
    return "  - {title: \(YAMLLine.words(titles, in: languages))\(planned)\(done)}"
  }
}
