internal import BudgetModel
internal import Diagnostics

/// Proposals of Decidim 0.27 to 0.30, and of Helsinki's `records` workbook. Names of authors and endorsers are not read.
///
/// `votes` (0.29) and `supports` (0.27) are support before the vote. Unanswered is an empty state in 0.27 and
/// `not_answered` later. `body` is HTML in 0.27 and text afterwards.
enum DecidimProposals {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    let proposals = table.records(&export).compactMap { proposal($0, &export) }
    export.proposals += Merging.sameID(proposals, &export)
  }

  private static func proposal(_ row: ForeignRecord, _ export: inout PlatformExport) -> ImportedProposal? {
    guard let id = row.cell("id") else { return nil }
    var proposal = ImportedProposal(id: id, titles: export.lines(row.texts("title")))
    proposal.bodies = export.markdown(row.texts("body"))
    proposal.machineTitles = export.lines(row.texts("title", machine: true))
    proposal.machineBodies = export.markdown(row.texts("body", machine: true))
    proposal.answers = export.lines(export.markdown(row.texts("answer")))
    proposal.areas = [row.name("scope/id", "scope/name")].compactMap { $0 }
    proposal.categories = DecidimCategories.read(row)
    proposal.state = state(row, &export)
    proposal.supporters = row.integer("votes", "supports", into: &export)
    proposal.submitted = row.day("published_at", "created_at", into: &export)
    proposal.place = row.place2D
    proposal.address = row.text("address")
    proposal.link = row.text("url")
    proposal.related = row.text("related_proposals").map(DecidimProjects.list) ?? []
    return proposal
  }

  private static func state(_ row: ForeignRecord, _ export: inout PlatformExport) -> ImportedProposal.State {
    if row.cell("withdrawn") != nil, row.yesNo("withdrawn", into: &export) == true { return .withdrawn }
    switch row.text("state") {
    case "accepted": return .accepted
    case "rejected": return .rejected
    case "withdrawn": return .withdrawn
    // `evaluating`, and states of the administrators' own since 0.29.
    default: return .undecided
    }
  }
}

/// Results of Decidim's accountability component, also with the columns that Helsinki's exports add.
enum DecidimResults {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    export.projects += table.records(&export).compactMap { project($0, &export) }
  }

  private static func project(_ row: ForeignRecord, _ export: inout PlatformExport) -> ImportedProject? {
    guard let id = row.cell("id") else { return nil }
    var project = ImportedProject(id: id, titles: export.lines(row.texts("title")))
    project.bodies = export.markdown(row.texts("description"))
    project.start = row.day("start_date", into: &export)
    project.end = row.day("end_date", into: &export)
    project.statusNames = row.texts("status/name").mapValues(\.value)
    project.progress = progress(row, &export)
    project.status = status(row.text("status/key", "status_key"), project.progress)
    project.budget = row.money("budget_amount", into: &export)
    project.parent = row.text("parent/id", "parent_id")
    project.area = row.name("scope/id", "scope/name")
    project.proposals = row.text("proposal_urls").map(proposals) ?? []
    project.link = row.text("url")
    return project
  }

  /// `45.0` of a hundred.
  private static func progress(_ row: ForeignRecord, _ export: inout PlatformExport) -> Share? {
    guard let cell = row.cell("progress") else { return nil }
    if let number = DecimalNumber(cell.value, decimals: 2), (0...10_000).contains(number.scaled) {
      return Share(basisPoints: number.scaled)
    }
    export.reportCell(cell, column: "progress")
    return nil
  }

  /// Administrators choose the keys. Those that Decidim's own seeds and Helsinki use are known; of others the progress
  /// tells what it can.
  private static func status(_ key: String?, _ progress: Share?) -> Project.Status? {
    switch key?.lowercased() {
    case nil where progress == nil: nil
    case "ongoing", "in_progress", "progress", "started", "implementation", "under_construction": .ongoing
    case "done", "completed", "finished", "implemented", "ready": .done
    case "stopped", "cancelled", "canceled", "interrupted", "suspended": .stopped
    case "not_started", "planned", "planning", "pending", "waiting": .planned
    default:
      switch progress?.basisPoints {
      case 10_000: .done
      case nil, 0: .planned
      default: .ongoing
      }
    }
  }

  /// The ids at the end of the proposals' addresses.
  private static func proposals(_ text: String) -> [String] {
    DecidimProjects.list(text).compactMap { address in
      let steps = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
      return steps.dropLast().last == "proposals" ? steps.last.map(String.init) : nil
    }
  }
}
