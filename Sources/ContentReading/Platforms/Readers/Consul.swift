internal import BudgetModel
internal import Diagnostics

/// The columns of CONSUL's exports. Their headers are written in the administrator's language.
enum ConsulColumn: String, CaseIterable {
  case id, title, proposal, supports, administrator, valuator, valuationGroup, heading, feasibility
  case valuationFinished, selected, showToValuators, author, created, summary
  case commentID, commentAuthor, commentContent, commentParent, commentCreated

  /// From CONSUL's locale files `admin.yml` in English and Swedish. Finnish is no language of CONSUL's administrators.
  private static let names: [ConsulColumn: [String]] = [
    .id: ["id"], .title: ["title", "titel"], .proposal: ["proposal", "förslag"], .supports: ["supports", "stöd"],
    .administrator: ["administrator", "administratör"], .valuator: ["valuator", "bedömare"],
    .valuationGroup: ["valuation group", "värderingsgrupp"], .heading: ["scope of operation", "område"],
    .feasibility: ["feasibility", "genomförbarhet"],
    .valuationFinished: ["val. fin.", "bedöm. avsl."], .selected: ["selected", "vald"],
    .showToValuators: ["show to valuators", "visa till bedömare"],
    .author: ["author username", "förslagslämnarens användarnamn", "author", "författare", "skribent"],
    .created: ["created at", "skapad kl."], .summary: ["summary", "sammanfattning"],
    .commentID: ["comment id", "kommentar id"], .commentAuthor: ["comment author", "kommentar skribent"],
    .commentContent: ["comment content", "kommentar innehåll"],
    .commentParent: ["comment parent", "kommentar överordnad"],
    .commentCreated: ["comment created at", "kommentar skapad kl."],
  ]

  private static let byName: [String: ConsulColumn] = Dictionary(
    names.flatMap { column, names in names.map { ($0, column) } }, uniquingKeysWith: { first, _ in first })

  /// The column of a header, in lower case.
  init?(header: String) {
    guard let column = Self.byName[header] else { return nil }
    self = column
  }
}

/// Investments and proposals of CONSUL. Since 2.5 there is one row per comment, so rows repeat: they are one proposal.
///
/// Authors are e-mail addresses or user names, comments carry e-mail addresses: none is read. `Supports` are from the
/// phase before the vote; the votes stand on the results page alone.
enum ConsulTable {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    let columns = Columns(table)
    let proposals = table.records(&export).compactMap { proposal($0, columns, &export) }
    let merged = Merging.sameID(proposals, &export)
    export.proposals += merged
    export.pools += DecidimProjects.pools(of: merged)
  }

  private struct Columns {
    private var index: [ConsulColumn: Int] = [:]
    /// The administrator's language, which titles are shown in.
    let language: Language

    init(_ table: HeaderedTable) {
      for (number, column) in table.columns.enumerated() {
        if let known = ConsulColumn(header: column.key) { index[known] = index[known] ?? number }
      }
      let isSwedish = table.has("titel") || table.has("förslag")
      language = isSwedish ? .swedish : Language("en") ?? .unknown
    }

    func cell(_ column: ConsulColumn, _ row: ForeignRecord) -> Located<String>? {
      index[column].flatMap(row.cell).flatMap { $0.value == "-" ? nil : $0 }
    }
  }

  private static func proposal(
    _ row: ForeignRecord, _ columns: Columns, _ export: inout PlatformExport
  ) -> ImportedProposal? {
    guard let id = columns.cell(.id, row), let title = columns.cell(.title, row) ?? columns.cell(.proposal, row) else {
      return nil
    }
    var proposal = ImportedProposal(id: id, titles: export.lines([columns.language: title]))
    proposal.number = Int(id.value)
    if let summary = columns.cell(.summary, row) {
      proposal.summaries = export.lines(export.markdown([columns.language: summary]))
    }
    proposal.supporters = columns.cell(.supports, row).flatMap { supports($0, &export) }
    proposal.pool = columns.cell(.heading, row).map { ForeignName(texts: [columns.language: $0.value]) }
    proposal.areas = [proposal.pool].compactMap { $0 }
    (proposal.state, proposal.cost) = feasibility(columns.cell(.feasibility, row), &export)
    proposal.isSelected = nil
    proposal.submitted = columns.cell(.created, row).flatMap { ForeignDay.read($0.value) }
    return proposal
  }

  /// `1204`, and `1,204` where somebody has formatted it. Reports IN290 for what is no number.
  private static func supports(_ cell: Located<String>, _ export: inout PlatformExport) -> Int? {
    if let number = ForeignRecord.integer(cell.value) { return number }
    if let grouped = ForeignMoney.read(cell.value), grouped.scaled % 100 == 0 { return grouped.scaled / 100 }
    export.reportCell(cell, column: "supports")
    return nil
  }

  /// `Feasible (€24,000)`, `Genomförbart (24,000 €)`, `Unfeasible`, `Ej beslutat`: CONSUL groups thousands with a comma
  /// in Swedish too (`sv-SE/rails.yml`).
  private static func feasibility(
    _ cell: Located<String>?, _ export: inout PlatformExport
  ) -> (ImportedProposal.State, Located<DecimalNumber>?) {
    guard let cell else { return (.undecided, nil) }
    let words = cell.value.prefix { $0 != "(" }.withoutOuterSpace.lowercased()
    let cost = ForeignMoney.read(cell.value).map { Located($0, at: cell.location) }
    switch words {
    case "feasible", "genomförbart", "genomförbar": return (.accepted, cost)
    case "unfeasible", "ej genomförbart", "ej genomförbar", "toteuttamiskelvoton": return (.rejected, nil)
    case "undecided", "ej beslutat": return (.undecided, nil)
    default:
      export.reportCell(cell, column: "feasibility")
      return (.undecided, cost)
    }
  }
}

/// Paper ballots as CONSUL's officers type them: ids with `,` between, ballots with `;` or a line end between.
enum ConsulBallotSheet {
  static func read(into export: inout PlatformExport) {
    export.formats.append(.consulBallotSheet)
    var ballots: [ImportedVotes.Ballot] = []
    for (index, line) in export.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      for ballot in line.split(separator: 0x3B) {
        let ids = DecidimProjects.list(String(decoding: ballot, as: UTF8.self))
        if !ids.isEmpty { ballots.append(ImportedVotes.Ballot(choices: ids, channel: .paper, line: index + 1)) }
      }
    }
    export.votes.append(ImportedVotes(kind: .approval, channel: .paper, content: .ballots(ballots)))
  }
}
