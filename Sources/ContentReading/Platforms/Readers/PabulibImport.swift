internal import BudgetModel
internal import Diagnostics

/// Elections in Pabulib's format as platforms write them; the reading itself is `PabulibReader`'s.
enum PabulibImport {
  static func read(into export: inout PlatformExport) {
    export.formats.append(.pabulib)
    let (file, problems) = PabulibReader(path: export.path).read(MemoryBytes(export.bytes))
    export.diagnostics += problems
    guard let file else { return }
    let language = file["language"].flatMap { Language($0.prefix(2).lowercased()) } ?? .unknown
    let area = file["subunit"] ?? file["district"]
    let pool = area.map { ForeignName(texts: [language: $0]) }
    export.pools.append(
      ImportedPool(
        name: pool ?? ForeignName(texts: [language: file["description"] ?? ""]),
        amount: DecimalNumber(scaled: file.budget, decimals: 2)))
    export.proposals += file.projects.map { proposal($0, export.path, language, pool) }
    export.votes.append(votes(file))
  }

  private static func proposal(
    _ project: PabulibFile.Project, _ path: String, _ language: Language, _ pool: ForeignName?
  ) -> ImportedProposal {
    let place = SourceLocation(path: path, line: project.line)
    let title = Located(CellText.clean(project.name).onOneLine, at: place)
    var proposal = ImportedProposal(id: Located(project.id, at: place), titles: [language: title])
    proposal.number = Int(project.id)
    proposal.cost = project.isWithdrawn ? nil : Located(DecimalNumber(scaled: project.cost, decimals: 2), at: place)
    proposal.state = project.isWithdrawn ? .withdrawn : .accepted
    proposal.pool = pool
    proposal.areas = [pool].compactMap { $0 }
    if let category = project.values["category"], !category.isEmpty {
      proposal.categories = category.split(separator: ",").map { ForeignName(texts: [language: $0.withoutOuterSpace]) }
    }
    if let text = project.values["description"], !text.isEmpty, text != "No description" {
      let body = HTMLMarkdown(text).markdown
      if !body.isEmpty { proposal.bodies = [language: Located(body, at: place)] }
    }
    proposal.votes = project.votes.map { .counted($0) } ?? .untold
    proposal.isSelected = project.selected.map { $0 > 0 }
    if let latitude = project.values["latitude"].flatMap({ ForeignRecord.degrees($0, 90) }),
      let longitude = project.values["longitude"].flatMap({ ForeignRecord.degrees($0, 180) })
    {
      proposal.place = Proposal.Place(latitude: latitude, longitude: longitude)
    }
    return proposal
  }

  /// One ballot for each of a group: the profile keeps how many, not which.
  private static func votes(_ file: PabulibFile) -> ImportedVotes {
    let profile = file.ballots
    let ballots = profile.groups.flatMap { group in
      repeatElement(
        ImportedVotes.Ballot(
          choices: group.choices.map { profile.candidates[$0] }, points: group.points, channel: group.channel, line: 0),
        count: group.count)
    }
    return ImportedVotes(kind: profile.kind, channel: .digital, content: .ballots(ballots))
  }
}
