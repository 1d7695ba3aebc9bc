internal import BudgetModel
internal import Diagnostics

/// The group export of Your Priorities. Names, e-mail addresses and telephone numbers of authors are not read.
///
/// Its votes are for and against an idea before any vote, so those for it are supporters. A deleted post is a short row
/// `3,5503,DELETED,,,`.
enum YourPriorities {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    var kept = table
    let deleted = table.rows.filter { $0.cells.count > 2 && $0.cells[2].value == "DELETED" }
    kept = HeaderedTable(
      ForeignTable(
        path: table.path,
        rows: [table.header]
          + table.rows.filter { row in
            !deleted.contains { $0.line == row.line }
          }), header: 0, format: table.format)
    export.proposals += Merging.sameID(kept.records(&export).compactMap { proposal($0, &export) }, &export)
    for row in deleted {
      var gone = ImportedProposal(id: row.cells[1], titles: [:])
      gone.state = .deleted
      export.proposals.append(gone)
    }
  }

  private static func proposal(_ row: ForeignRecord, _ export: inout PlatformExport) -> ImportedProposal? {
    guard let id = row.cell("post id"), let title = row.cell("post name") else { return nil }
    var proposal = ImportedProposal(id: id, titles: export.lines([.unknown: title]))
    proposal.number = Int(id.value)
    proposal.bodies = export.markdown(row.texts("description"))
    proposal.categories = [row.name("", "category")].compactMap { $0 }
    proposal.supporters = row.integer("up votes", into: &export)
    proposal.place = row.place2D
    proposal.link = row.text("url")
    return proposal
  }
}

/// Open Active Voting: the set-up of a ballot (area above, items below) and its results (blocks above each other).
///
/// Areas' amounts and results' costs are in millions; the set-up's item costs are not (`ballot_controller.rb`).
enum OpenActiveVoting {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    table.format == .openActiveVotingSetup ? readSetup(table, &export) : readResults(table, &export)
  }

  private static func millions(_ cell: Located<String>) -> DecimalNumber? {
    DecimalNumber(cell.value, decimals: 6).map { DecimalNumber(scaled: $0.scaled * 100, decimals: 2) }
  }

  private static func readSetup(_ table: HeaderedTable, _ export: inout PlatformExport) {
    for (names, values) in zip(table.above, table.above.dropFirst())
    where names.cells.first?.value.lowercased() == "area name" && values.cells.count > 1 {
      let name = ForeignName(texts: [.unknown: values.cells[0].value])
      export.pools.append(ImportedPool(name: name, amount: millions(values.cells[1])))
    }
    for row in table.records(&export) {
      let titles = export.lines(row.texts("name"))
      // The set-up has no ids; the results know the same item by one of its titles.
      guard let title = titles.sorted(by: { $0.key < $1.key }).first?.value else { continue }
      var proposal = ImportedProposal(id: title, titles: titles)
      proposal.bodies = export.markdown(row.texts("description"))
      proposal.cost = row.money("costs", into: &export)
      proposal.pool = row.name("", "area name")
      proposal.areas = [proposal.pool].compactMap { $0 }
      proposal.place = row.text("location 1").flatMap(place)
      proposal.state = .accepted
      export.proposals.append(proposal)
    }
  }

  /// `64.1446, -21.9627`
  private static func place(_ text: String) -> Proposal.Place? {
    let parts = text.split(separator: ",").map(\.withoutOuterSpace)
    guard parts.count == 2, let latitude = ForeignRecord.degrees(parts[0], 90),
      let longitude = ForeignRecord.degrees(parts[1], 180)
    else { return nil }
    return Proposal.Place(latitude: latitude, longitude: longitude)
  }

  /// The block `Projects voted in` names the winners, `Total ballots` every item with the votes that count: favourites
  /// are in them already.
  private static func readResults(_ table: HeaderedTable, _ export: inout PlatformExport) {
    let blocks = Blocks(table.rows)
    let area = blocks.rows(after: "area id").first
    let pool = area.flatMap { row in
      row.cells.count > 1 ? ForeignName(id: row.cells[0].value, texts: [.unknown: row.cells[1].value]) : nil
    }
    if let pool, let row = area, row.cells.count > 2 {
      export.pools.append(ImportedPool(name: pool, amount: millions(row.cells[2])))
    }
    let winners = Set(blocks.items(of: "projects voted in").map { $0.cells[0].value })
    let items = blocks.items(of: "total ballots")
    for row in items {
      var proposal = ImportedProposal(id: row.cells[0], titles: export.lines([.unknown: row.cells[1]]))
      proposal.number = Int(row.cells[0].value)
      proposal.votes = ForeignRecord.integer(row.cells[2].value).map { .counted($0) } ?? .hidden
      proposal.cost = millions(row.cells[3]).map { Located($0, at: row.cells[3].location) }
      proposal.pool = pool
      proposal.areas = [pool].compactMap { $0 }
      proposal.isSelected = winners.contains(row.cells[0].value)
      proposal.state = .accepted
      export.proposals.append(proposal)
    }
    let sums = items.map { (id: $0.cells[0].value, votes: ForeignRecord.integer($0.cells[2].value) ?? 0) }
    let counted = blocks.rows(after: "total ballots", columns: 4).first?.cells.last
    export.votes.append(
      ImportedVotes(
        kind: .approval, channel: .digital,
        content: .totals(sums, ballots: counted.flatMap { ForeignRecord.integer($0.value) })))
  }

  /// A table of several blocks: a title alone in its row, or a header, and rows up to the next.
  private struct Blocks {
    let all: [ForeignTable.Row]
    init(_ rows: [ForeignTable.Row]) { all = rows }

    /// The rows below a header whose first cell has this text.
    func rows(after header: String, columns: Int? = nil) -> ArraySlice<ForeignTable.Row> {
      let start = all.firstIndex {
        $0.cells.first?.value.lowercased() == header && $0.cells.count > 1
          && (columns ?? $0.cells.count) == $0.cells.count
      }
      return start.map { all[($0 + 1)...] } ?? []
    }

    /// The items of a block with a title of its own row: those with an id, up to the row of the total.
    func items(of title: String) -> [ForeignTable.Row] {
      guard let start = all.firstIndex(where: { $0.cells.count == 1 && $0.cells[0].value.lowercased() == title }) else {
        return []
      }
      return all[(start + 2)...].prefix { row in
        row.cells.count >= 4 && !row.cells[0].value.isEmpty
      }.map { $0 }
    }
  }
}

/// The ranking list of Warsaw's budget. Valid votes are those that count; other columns say how they came about.
enum WarsawRanking {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    let polish = Language("pl") ?? .unknown
    let proposals = table.records(&export).compactMap { row -> ImportedProposal? in
      guard let id = row.cell("numer esog"), let title = row.cell("nazwa projektu") else { return nil }
      var proposal = ImportedProposal(id: id, titles: export.lines([polish: title]))
      proposal.number = row.integer("numer na liście", into: &export)
      proposal.cost = row.money("koszt realizacji", into: &export)
      proposal.votes = row.integer("liczba ważnych głosów", into: &export).map { .counted($0) } ?? .hidden
      proposal.isSelected = row.yesNo("czy jest na liście", into: &export)
      proposal.state = .accepted
      return proposal
    }
    export.proposals += Merging.sameID(proposals, &export)
    let sums = proposals.compactMap { proposal in proposal.allVotes.map { (id: proposal.id.value, votes: $0) } }
    let names = [("proposal", "numer na liście"), ("votes", "liczba ważnych głosów")].compactMap { key, name in
      table.index(of: name).map { ImportedVotes.Declaration.Column(key, table.header.cells[$0].value) }
    }
    let isWhole = names.count == 2 && table.sheet == nil
    export.votes.append(
      ImportedVotes(
        kind: .approval, channel: .digital, content: .totals(sums, ballots: nil),
        declaration: isWhole ? ImportedVotes.Declaration(shape: .totals, columns: names) : nil))
  }
}
