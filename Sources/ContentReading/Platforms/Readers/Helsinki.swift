internal import BudgetModel
internal import Diagnostics

/// Helsinki's ballots (`budget_votes`): one row a ballot and area, in sheets whose names may be cut and numbered, which
/// is why sheets are known by their columns and areas by the column `budget_name`.
///
/// Post codes, ages, schools and times stand beside each ballot. None is read; the file is never copied as it is.
enum HelsinkiVotes {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    let rows = table.records(&export)
    let ballots = rows.map { row in
      ImportedVotes.Ballot(
        choices: row.text("voted_project_ids").map(DecidimProjects.list) ?? [],
        pool: row.text("budget_name", "budget_id"),
        channel: channel(row), line: row.row.line)
    }
    for (row, ballot) in zip(rows, ballots) { check(row, ballot, &export) }
    export.pools += pools(rows, &export)
    for channel in Set(ballots.map(\.channel)).sorted() {
      // The areas stand in sheets of their own; their ballots of one channel are one list.
      let earlier = export.votes.firstIndex { $0.channel == channel }
      let known = earlier.map { export.votes.remove(at: $0).ballots } ?? []
      let all = known + ballots.filter { $0.channel == channel }
      export.votes.append(ImportedVotes(kind: .approval, channel: channel, content: .ballots(all)))
    }
    let left = table.header.texts.filter { personal.contains(ColumnName($0).key) }
    if !left.isEmpty {
      export.report(
        "IN296", at: SourceLocation(path: table.path, line: table.header.line),
        ["columns": left.joined(separator: ", "), "count": left.count])
    }
  }

  private static let personal: Set<String> = [
    "user_hash", "order_hash", "identity", "postal_code", "age", "gender", "school_code", "school_name",
    "school_ruuti_unit", "school_class", "school_class_level", "webform_location", "webform_school_class", "created_at",
    "checked_out_at",
  ]

  /// A ballot that staff typed in from paper carries `paperi` as its source, or was given in another's name.
  private static func channel(_ row: ForeignRecord) -> BallotChannel {
    if row.text("webform_source")?.lowercased().contains("paper") == true { return .paper }
    return row.text("impersonated_user").flatMap(ForeignYesNo.read) == true ? .assisted : .digital
  }

  private static func check(_ row: ForeignRecord, _ ballot: ImportedVotes.Ballot, _ export: inout PlatformExport) {
    guard let said = row.integer("voted_projects_count", into: &export), said != ballot.choices.count,
      let cell = row.cell("voted_projects_count")
    else { return }
    export.report(
      "IN298", at: cell.location, ["column": "voted_projects_count", "said": said, "counted": ballot.choices.count])
  }

  private static func pools(_ rows: [ForeignRecord], _ export: inout PlatformExport) -> [ImportedPool] {
    var seen: Set<String> = []
    var pools: [ImportedPool] = []
    for row in rows {
      guard let name = row.name("budget_id", "budget_name", otherwise: .finnish),
        seen.insert(name.id ?? name.texts[.finnish] ?? "").inserted
      else { continue }
      pools.append(ImportedPool(name: name, amount: row.money("budget_total_amount", into: &export)?.value))
    }
    return pools
  }
}

/// Projects of Helsinki's workbooks: those beside the ballots, where only projects with a vote appear, and the winners.
enum HelsinkiProjects {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    let proposals = table.records(&export).compactMap { proposal($0, &export) }
    let known = Set(export.proposals.map(\.id.value))
    let merged = Merging.sameID(proposals, &export)
    export.proposals += merged.filter { !known.contains($0.id.value) }
    export.pools += DecidimProjects.pools(of: merged).filter { pool in
      !export.pools.contains { $0.name.id == pool.name.id && $0.name.texts == pool.name.texts }
    }
  }

  private static func proposal(_ row: ForeignRecord, _ export: inout PlatformExport) -> ImportedProposal? {
    guard let id = row.cell("id") else { return nil }
    let isWinner = row.table.format == .helsinkiWinners
    var proposal = ImportedProposal(id: id, titles: export.lines(row.texts("title", otherwise: .finnish)))
    proposal.number = Int(id.value)
    proposal.summaries = export.lines(row.texts("summary", otherwise: .finnish))
    proposal.bodies = export.markdown(row.texts("description", otherwise: .finnish))
    proposal.cost = isWinner ? row.money("budget_amount", into: &export) : row.money("budget", into: &export)
    proposal.pool =
      isWinner ? row.name("", "budget", otherwise: .finnish) : row.name("budget_id", "budget_name", otherwise: .finnish)
    proposal.areas = [row.name("scope_id", "scope_name", otherwise: .finnish)].compactMap { $0 }
    proposal.categories = [
      row.name("category_parent_id", "category_parent_name", otherwise: .finnish)
        ?? row.name("category/id", "category/name", otherwise: .finnish),
      row.name("category_sub_id", "category_sub_name", otherwise: .finnish)
        ?? row.name("subcategory/id", "subcategory/name", otherwise: .finnish),
    ].compactMap { $0 }
    proposal.state = .accepted
    proposal.votes = row.integer("votes", "votes_count", into: &export).map { .counted($0) } ?? .untold
    proposal.isSelected = isWinner ? true : row.yesNo("selected", into: &export)
    // A project without a place of its own is given the middle of its area.
    proposal.place = row.text("geolocated").flatMap(ForeignYesNo.read) == true ? row.place2D : nil
    return proposal
  }
}
