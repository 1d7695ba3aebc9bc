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

  init(_ exports: [PlatformExport]) {
    for export in exports {
      // A workbook's sheets are of one platform.
      let space = export.formats.first?.idSpace ?? ""
      for proposal in export.proposals { add(proposal, space) }
      for project in export.projects {
        projects.append((StampedText.Source(space: "decidim-result", id: project.id.value), project))
      }
    }
    mergeRelated()
  }

  private mutating func add(_ proposal: ImportedProposal, _ space: String) {
    let source = StampedText.Source(space: space, id: proposal.id.value)
    if let known = index[source] {
      items[known].proposal.fill(from: proposal)
    } else {
      index[source] = items.count
      items.append(Item(source: source, proposal: proposal))
    }
  }

  /// A project of Decidim names the proposals that it was made from: they live on in it.
  private mutating func mergeRelated() {
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
