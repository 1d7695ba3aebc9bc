internal import BudgetModel
internal import Diagnostics

/// Stanford's tables of projects and of sums. Their rows know projects by title alone, so titles stand for ids.
enum StanfordTable {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    switch table.format {
    case .stanfordOrigins: readOrigins(table, &export)
    case .stanfordProjects: export.proposals += table.records(&export).compactMap { project($0, &export) }
    default:
      let proposals = table.records(&export).compactMap { counted($0, &export) }
      export.proposals += proposals
      addTotals(proposals.map { ($0.id.value, votes($0)) }, &export, kind: kind(table.format), ballots: nil)
    }
    StanfordTitles.check(export.proposals, &export)
  }

  private static func kind(_ format: ExportFormat) -> BallotKind {
    switch format {
    case .stanfordTokens: .points
    case .stanfordRanking: .ordinal
    default: .approval
    }
  }

  private static func votes(_ proposal: ImportedProposal) -> Int {
    if case .counted(let votes) = proposal.votes { votes } else { 0 }
  }

  private static func addTotals(
    _ sums: [(String, Int)], _ export: inout PlatformExport, kind: BallotKind, ballots: Int?
  ) {
    let totals = sums.map { (id: $0.0, votes: $0.1) }
    export.votes.append(ImportedVotes(kind: kind, channel: .digital, content: .totals(totals, ballots: ballots)))
  }

  /// `[Number],Title,Description,Cost,[Location],[Details],[Category]`, those in brackets only when one has a value.
  private static func project(_ row: ForeignRecord, _ export: inout PlatformExport) -> ImportedProposal? {
    guard let title = row.cell("title") else { return nil }
    var proposal = ImportedProposal(id: title, titles: export.lines([.unknown: title]))
    proposal.number = row.integer("number", into: &export)
    proposal.bodies = export.markdown(row.texts("description"))
    proposal.cost = row.money("cost", into: &export)
    proposal.address = row.text("location")
    proposal.categories = [row.name("", "category")].compactMap { $0 }
    proposal.state = .accepted
    return proposal
  }

  /// A row of `approvals`, `tokens` or `ranking`. The votes of a ranking are the ballots that rank the project at all;
  /// its `Total Score`, which halves points, is the platform's own and not read.
  private static func counted(_ row: ForeignRecord, _ export: inout PlatformExport) -> ImportedProposal? {
    guard let title = row.cell("project") else { return nil }
    var proposal = ImportedProposal(id: title, titles: export.lines([.unknown: title]))
    proposal.cost = row.money("cost", into: &export)
    proposal.state = .accepted
    if row.table.format == .stanfordRanking {
      let ranks = row.table.columns.indices.filter { row.table.columns[$0].key.hasPrefix("rank") }
      proposal.votes = .counted(ranks.reduce(0) { $0 + (row.cell($1).flatMap { Int($0.value) } ?? 0) })
    } else {
      proposal.votes = row.integer("votes", into: &export).map { .counted($0) } ?? .hidden
    }
    return proposal
  }

  /// Sums by where the ballots came from: `"","",phone,Library desk,Total`; below an empty line the number of voters.
  private static func readOrigins(_ table: HeaderedTable, _ export: inout PlatformExport) {
    var sums: [(String, Int)] = []
    var voters: Int?
    for row in table.rows {
      if row.cells.count == table.columns.count, let total = row.cells.last.flatMap({ ForeignRecord.integer($0.value) })
      {
        var proposal = ImportedProposal(id: row.cells[0], titles: export.lines([.unknown: row.cells[0]]))
        proposal.cost = ForeignMoney.read(row.cells[1].value).map { Located($0, at: row.cells[1].location) }
        proposal.state = .accepted
        proposal.votes = .counted(total)
        export.proposals.append(proposal)
        sums.append((row.cells[0].value, total))
        checkSum(row, total, &export)
      } else if row.cells.count == 2, row.cells[0].value.lowercased() == "all" {
        voters = ForeignRecord.integer(row.cells[1].value)
      }
    }
    addTotals(sums, &export, kind: .approval, ballots: voters)
  }

  private static func checkSum(_ row: ForeignTable.Row, _ total: Int, _ export: inout PlatformExport) {
    let parts = row.cells.dropFirst(2).dropLast().map { ForeignRecord.integer($0.value) ?? 0 }
    let sum = parts.reduce(0, +)
    guard !parts.isEmpty, sum != total, let cell = row.cells.last else { return }
    export.report("IN298", at: cell.location, ["column": "Total", "said": total, "counted": sum])
  }
}

/// Titles stand for ids in Stanford's exports: two projects of one title cannot be told apart.
enum StanfordTitles {
  /// IN289 for a title that stands twice.
  static func check(_ proposals: [ImportedProposal], _ export: inout PlatformExport) {
    var first: [String: SourceLocation] = [:]
    for proposal in proposals {
      if let known = first[proposal.id.value] {
        export.report(
          "IN289", at: proposal.id.location, ["title": proposal.id.value], notes: [.init("first", at: known)])
      } else {
        first[proposal.id.value] = proposal.id.location
      }
    }
  }
}

/// Stanford's single ballots as a matrix with titles for columns; codes of voters are not read.
///
/// `approvals_individual` has the costs in a second header row; `knapsacks_individual` has them behind the word
/// `Allocation`, and its ballots lack the cell of `Voter Stage`, so they are one shorter than the header.
enum StanfordMatrix {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    let isKnapsack = table.format == .stanfordKnapsacksIndividual
    let titles = Array(table.header.cells.dropFirst(2))
    var rows = table.rows[...]
    var costs: [Located<String>] = []
    if let second = rows.first, isCosts(second, isKnapsack) {
      costs = Array(second.cells.dropFirst(2))
      rows = rows.dropFirst()
    }
    let proposals = titles.enumerated().map { index, title in
      var proposal = ImportedProposal(id: title, titles: export.lines([.unknown: title]))
      proposal.cost = costs.indices.contains(index) ? cost(costs[index], &export) : nil
      proposal.state = .accepted
      return proposal
    }
    export.proposals += proposals
    StanfordTitles.check(proposals, &export)
    let isPoints = !isKnapsack && costs.isEmpty
    if isPoints, let index = export.formats.lastIndex(of: .stanfordApprovalsIndividual) {
      export.formats[index] = .stanfordTokensIndividual
    }
    let ballots = rows.compactMap { ballot($0, titles, isPoints: isPoints, table, &export) }
    reportShortRows(rows, table, &export)
    export.votes.append(
      ImportedVotes(kind: isPoints ? .points : .approval, channel: .digital, content: .ballots(ballots)))
  }

  private static func isCosts(_ row: ForeignTable.Row, _ isKnapsack: Bool) -> Bool {
    isKnapsack ? row.cells[0].value.lowercased() == "allocation" : row.cells.prefix(2).allSatisfy(\.value.isEmpty)
  }

  private static func cost(_ cell: Located<String>, _ export: inout PlatformExport) -> Located<DecimalNumber>? {
    if cell.value.isEmpty { return nil }
    if let amount = ForeignMoney.read(cell.value) { return Located(amount, at: cell.location) }
    export.reportCell(cell, column: "cost")
    return nil
  }

  private static func ballot(
    _ row: ForeignTable.Row, _ titles: [Located<String>], isPoints: Bool, _ table: HeaderedTable,
    _ export: inout PlatformExport
  ) -> ImportedVotes.Ballot? {
    let lead = isShort(row, table) ? 1 : 2
    guard row.cells.count == titles.count + lead else {
      export.report(
        "IN282", at: SourceLocation(path: table.path, line: row.line),
        ["line": row.line, "fields": row.cells.count, "columns": table.columns.count])
      return nil
    }
    var choices: [String] = []
    var points: [Int] = []
    for (title, cell) in zip(titles, row.cells.dropFirst(lead)) {
      guard !cell.value.isEmpty else { continue }
      guard let number = ForeignRecord.integer(cell.value) ?? ForeignMoney.read(cell.value)?.scaled else {
        export.reportCell(cell, column: title.value)
        continue
      }
      if number == 0 { continue }
      choices.append(title.value)
      points.append(number)
    }
    return ImportedVotes.Ballot(choices: choices, points: isPoints ? points : nil, line: row.line)
  }

  private static func isShort(_ row: ForeignTable.Row, _ table: HeaderedTable) -> Bool {
    table.format == .stanfordKnapsacksIndividual && row.cells.count == table.columns.count - 1
  }

  /// IN284 once: how many rows lack the cell, and that they were read all the same.
  private static func reportShortRows(
    _ rows: ArraySlice<ForeignTable.Row>, _ table: HeaderedTable, _ export: inout PlatformExport
  ) {
    let short = rows.filter { isShort($0, table) }
    guard let first = short.first else { return }
    export.report(
      "IN284", at: SourceLocation(path: table.path, line: first.line),
      ["count": short.count, "fields": first.cells.count, "columns": table.columns.count])
  }
}

/// `ranking_individual`: `Voter ID,Rank1..RankK`, cells of the form `Title ($45000)`; rows end where a voter stopped.
enum StanfordRankings {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    var proposals: [ImportedProposal] = []
    var ballots: [ImportedVotes.Ballot] = []
    for row in table.rows {
      var choices: [String] = []
      for cell in row.cells.dropFirst() where !cell.value.isEmpty {
        let (title, cost) = parts(cell)
        choices.append(title.value)
        if proposals.contains(where: { $0.id.value == title.value }) { continue }
        var proposal = ImportedProposal(id: title, titles: export.lines([.unknown: title]))
        proposal.cost = cost
        proposal.state = .accepted
        proposals.append(proposal)
      }
      ballots.append(ImportedVotes.Ballot(choices: choices, line: row.line))
    }
    export.proposals += proposals
    export.votes.append(ImportedVotes(kind: .ordinal, channel: .digital, content: .ballots(ballots)))
  }

  private static func parts(_ cell: Located<String>) -> (title: Located<String>, cost: Located<DecimalNumber>?) {
    guard cell.value.hasSuffix(")"), let open = cell.value.lastIndex(of: "("),
      let cost = ForeignMoney.read(String(cell.value[open...].dropFirst().dropLast()))
    else { return (cell, nil) }
    return (cell.map { $0[..<open].withoutOuterSpace }, Located(cost, at: cell.location))
  }
}
