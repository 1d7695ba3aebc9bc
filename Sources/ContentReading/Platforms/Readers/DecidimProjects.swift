internal import BudgetModel
internal import Diagnostics

/// Projects of Decidim's budgets component, 0.27 to 0.30 and the module for paper ballots of Digidem Lab.
///
/// The paper module adds `paper_ballots` and `total_votes`; `selected_at` (0.30) is the first column that says who won;
/// `confirmed_votes` is empty while the component's `show_votes` is off.
enum DecidimProjects {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    let records = table.records(&export)
    var proposals = records.compactMap { proposal($0, &export) }
    reportHidden(table, proposals, &export)
    proposals = Merging.sameID(proposals, &export)
    export.proposals += proposals
    export.pools += pools(of: proposals)
    if let votes = votes(table, proposals) { export.votes.append(votes) }
    if let paper = paper(proposals) { export.votes.append(paper) }
  }

  private static func proposal(_ row: ForeignRecord, _ export: inout PlatformExport) -> ImportedProposal? {
    guard let id = row.cell("id") else { return nil }
    var proposal = ImportedProposal(id: id, titles: export.lines(row.texts("title")))
    proposal.number = Int(id.value)
    proposal.bodies = export.markdown(row.texts("description"))
    proposal.machineTitles = export.lines(row.texts("title", machine: true))
    proposal.machineBodies = export.markdown(row.texts("description", machine: true))
    proposal.cost = row.money("budget_amount", into: &export)
    proposal.pool = row.name("budget/id", "budget/title") ?? row.name("decidim_budgets_budget_id/id", "budget/title")
    proposal.areas = [row.name("scope/id", "scope/name")].compactMap { $0 }
    proposal.categories = DecidimCategories.read(row)
    proposal.state = .accepted
    proposal.votes = votes(row, &export)
    proposal.paperVotes = row.integer("paper_ballots", into: &export)
    proposal.selectedOn = row.day("selected_at", into: &export)
    proposal.isSelected = row.table.has("selected_at") ? proposal.selectedOn != nil : nil
    proposal.submitted = row.day("created_at", into: &export)
    proposal.place = row.place2D
    proposal.address = row.text("address")
    proposal.link = row.text("url")
    proposal.related = row.text("related_proposals").map(Self.list) ?? []
    checkTotal(row, proposal, &export)
    return proposal
  }

  /// Ids and addresses are joined with `, ` in one cell.
  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map(\.withoutOuterSpace).filter { !$0.isEmpty }
  }

  private static func votes(_ row: ForeignRecord, _ export: inout PlatformExport) -> ImportedProposal.Votes {
    guard row.table.has("confirmed_votes") else { return .untold }
    return row.integer("confirmed_votes", into: &export).map { .counted($0) } ?? .hidden
  }

  /// `total_votes` is the sum of both kinds; another figure means that the file was edited.
  private static func checkTotal(
    _ row: ForeignRecord, _ proposal: ImportedProposal, _ export: inout PlatformExport
  ) {
    guard let cell = row.cell("total_votes"), let total = ForeignRecord.integer(cell.value),
      let sum = proposal.allVotes, sum != total
    else { return }
    export.report("IN298", at: cell.location, ["column": "total_votes", "said": total, "counted": sum])
  }

  /// IN287 once for the file, when the column of votes is empty from top to bottom.
  private static func reportHidden(
    _ table: HeaderedTable, _ proposals: [ImportedProposal], _ export: inout PlatformExport
  ) {
    guard let index = table.index(of: "confirmed_votes"), proposals.contains(where: { $0.votes == .hidden }) else {
      return
    }
    export.report("IN287", at: table.header.cells[index].location, ["column": table.header.cells[index].value])
  }

  static func pools(of proposals: [ImportedProposal]) -> [ImportedPool] {
    var seen: Set<String> = []
    return proposals.compactMap(\.pool).filter { seen.insert($0.id ?? $0.texts.values.min() ?? "").inserted }
      .map { ImportedPool(name: $0, amount: nil) }
  }

  private static func votes(_ table: HeaderedTable, _ proposals: [ImportedProposal]) -> ImportedVotes? {
    let sums = proposals.compactMap { proposal -> (id: String, votes: Int)? in
      if case .counted(let votes) = proposal.votes { (proposal.id.value, votes) } else { nil }
    }
    guard !sums.isEmpty, sums.count == proposals.count, let id = table.index(of: "id"),
      let votes = table.index(of: "confirmed_votes")
    else { return nil }
    let columns = [("proposal", id), ("votes", votes)].map {
      ImportedVotes.Declaration.Column($0, table.header.cells[$1].value)
    }
    let isPlain = table.sheet == nil && table.header.line > 0
    return ImportedVotes(
      kind: .approval, channel: .digital, content: .totals(sums, ballots: nil),
      declaration: isPlain ? ImportedVotes.Declaration(shape: .totals, columns: columns) : nil)
  }

  private static func paper(_ proposals: [ImportedProposal]) -> ImportedVotes? {
    let sums = proposals.compactMap { proposal in proposal.paperVotes.map { (id: proposal.id.value, votes: $0) } }
    guard sums.contains(where: { $0.votes != 0 }) else { return nil }
    return ImportedVotes(kind: .approval, channel: .paper, content: .totals(sums, ballots: nil))
  }
}

/// Categories of Decidim: one with its names until 0.29; afterwards any number of taxonomies, whose names Ruby printed
/// as hashes into one cell.
enum DecidimCategories {
  static func read(_ row: ForeignRecord) -> [ForeignName] {
    if let category = row.name("category/id", "category/name") { return [category] }
    guard let cell = row.text("taxonomies/name") else { return [] }
    let ids = row.text("taxonomies/id").map(DecidimProjects.list) ?? []
    guard let hashes = RubyHash.read(cell) else { return [ForeignName(texts: [.unknown: cell])] }
    return hashes.enumerated().map { ForeignName(id: ids.indices.contains($0) ? ids[$0] : nil, texts: $1) }
  }
}

/// What several rows of one id mean.
enum Merging {
  /// One proposal for each id, in the order of the file. Rows that repeat it must say the same (IN288); the first counts.
  static func sameID(_ proposals: [ImportedProposal], _ export: inout PlatformExport) -> [ImportedProposal] {
    var index: [String: Int] = [:]
    var merged: [ImportedProposal] = []
    for proposal in proposals {
      guard let known = index[proposal.id.value] else {
        index[proposal.id.value] = merged.count
        merged.append(proposal)
        continue
      }
      let first = merged[known]
      if first.cost?.value != proposal.cost?.value || first.votes != proposal.votes
        || first.titles.mapValues(\.value) != proposal.titles.mapValues(\.value)
      {
        export.report(
          "IN288", at: proposal.id.location, ["id": proposal.id.value], notes: [.init("first", at: first.id.location)])
      }
    }
    return merged
  }
}

/// The file from which Decidim's paper modules import counts: repeated rows add up, negative numbers are corrections.
enum DecidimPaperBallots {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    let column = table.has("new_paper_ballots") ? "new_paper_ballots" : "paper_ballots_to_import"
    var order: [String] = []
    var sums: [String: Int] = [:]
    for row in table.records(&export) {
      guard let id = row.text("id"), let votes = row.integer(column, into: &export) else { continue }
      if sums[id] == nil { order.append(id) }
      sums[id, default: 0] += votes
    }
    let names = [("proposal", "id"), ("votes", column)].compactMap { key, name in
      table.index(of: name).map { ImportedVotes.Declaration.Column(key, table.header.cells[$0].value) }
    }
    export.votes.append(
      ImportedVotes(
        kind: .approval, channel: .paper, content: .totals(order.map { ($0, sums[$0] ?? 0) }, ballots: nil),
        declaration: table.sheet == nil ? ImportedVotes.Declaration(shape: .totals, columns: names) : nil))
  }
}
