internal import BudgetModel
internal import Diagnostics

/// The proposals of several exports as one list: what one file lacks another may tell.
struct ImportGathering {
  /// A proposal with the platform that gave its id.
  struct Item {
    let source: StampedText.Source
    var proposal: ImportedProposal
    /// What it has become part of: a proposal whose project is imported too.
    var mergedInto: StampedText.Source?
  }

  private(set) var items: [Item] = []
  private(set) var projects: [(source: StampedText.Source, project: ImportedProject)] = []
  private var index: [StampedText.Source: Int] = [:]
  private var projectIndex: [StampedText.Source: Int] = [:]
  /// Second ids of one item: what the platform's set-up names by title and its results by number.
  private(set) var aliases: [(other: StampedText.Source, source: StampedText.Source)] = []

  init(_ exports: [PlatformExport]) {
    for export in exports {
      // A workbook's sheets are of one platform.
      let space = export.formats.first?.idSpace ?? ""
      for proposal in export.proposals { add(proposal, space) }
      for project in export.projects { add(project, space) }
    }
    mergeRelated()
  }

  private mutating func add(_ project: ImportedProject, _ space: String) {
    let source = StampedText.Source(space: space, id: project.id.value)
    if let known = projectIndex[source] {
      projects[known].project.fill(from: project)
    } else {
      projectIndex[source] = projects.count
      projects.append((source, project))
    }
  }

  private mutating func add(_ proposal: ImportedProposal, _ space: String) {
    let source = StampedText.Source(space: space, id: proposal.id.value)
    if let known = index[source] ?? sameTitle(proposal, space) {
      items[known].proposal.fill(from: proposal)
      if index.updateValue(known, forKey: source) == nil { aliases.append((source, items[known].source)) }
    } else {
      index[source] = items.count
      items.append(Item(source: source, proposal: proposal))
    }
  }

  /// Open Active Voting's set-up has no ids: its items are found by a title that both files have.
  private func sameTitle(_ proposal: ImportedProposal, _ space: String) -> Int? {
    guard space == Platform.openactivevoting.rawValue else { return nil }
    let titles = Set(proposal.titles.values.map(\.value))
    return items.firstIndex { item in
      item.source.space == space && item.proposal.titles.values.contains { titles.contains($0.value) }
    }
  }

  /// Our own open data says what a proposal has become part of. A project of Decidim names the proposals that it was made from: they live on in it.
  private mutating func mergeRelated() {
    for place in items.indices {
      let heir = items[place].proposal.mergedInto.map { StampedText.Source(space: items[place].source.space, id: $0) }
      if let heir, index[heir] != nil { items[place].mergedInto = heir }
    }
    for item in items where item.source.space == "decidim" {
      for id in item.proposal.related {
        if let part = index[StampedText.Source(space: "decidim-proposal", id: id)] {
          items[part].mergedInto = item.source
        }
      }
    }
  }

  func item(_ source: StampedText.Source) -> Item? { index[source].map { items[$0] } }

  /// Ids that votes may name, by platform.
  func knows(_ id: String, in space: String) -> Bool { index[StampedText.Source(space: space, id: id)] != nil }
}

extension ImportedProposal {
  /// Takes over what is not known yet. What is known stays: the file named first counts.
  mutating func fill(from other: ImportedProposal) {
    number = number ?? other.number
    titles.merge(other.titles) { own, _ in own }
    summaries.merge(other.summaries) { own, _ in own }
    bodies.merge(other.bodies) { own, _ in own }
    answers.merge(other.answers) { own, _ in own }
    machineTitles.merge(other.machineTitles) { own, _ in own }
    machineBodies.merge(other.machineBodies) { own, _ in own }
    cost = cost ?? other.cost
    pool = pool ?? other.pool
    if areas.isEmpty { areas = other.areas }
    if categories.isEmpty { categories = other.categories }
    if state == .undecided { state = other.state }
    if case .counted = votes {} else if other.votes != .untold { votes = other.votes }
    paperVotes = paperVotes ?? other.paperVotes
    supporters = supporters ?? other.supporters
    isSelected = isSelected ?? other.isSelected
    selectedOn = selectedOn ?? other.selectedOn
    submitted = submitted ?? other.submitted
    place = place ?? other.place
    address = address ?? other.address
    link = link ?? other.link
    if related.isEmpty { related = other.related }
  }
}
