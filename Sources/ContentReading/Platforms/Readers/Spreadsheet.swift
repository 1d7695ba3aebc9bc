internal import BudgetModel
internal import Diagnostics

/// The columns of a table that a municipality keeps by hand, by the words that people write above them in Swedish,
/// Finnish and English.
enum SpreadsheetColumn: String, CaseIterable {
  case number, title, text, cost, area, category, votes, paperVotes, verdict, selected, answer, day

  private static let words: [SpreadsheetColumn: [String]] = [
    .number: ["nr", "nummer", "förslagsnummer", "id", "numero", "nro", "number", "no", "no."],
    .title: [
      "titel", "förslag", "förslagets namn", "namn", "rubrik", "projekt", "otsikko", "ehdotus", "ehdotuksen nimi",
      "nimi",
      "hanke", "title", "name", "proposal", "project",
    ],
    .text: ["beskrivning", "text", "förslagstext", "kuvaus", "teksti", "description", "summary", "body"],
    .cost: [
      "kostnad", "kostnad (kr)", "kostnad (tkr)", "kostnad kr", "kostnad tkr", "kostnad (€)", "kostnad €", "pris",
      "belopp",
      "uppskattad kostnad", "kostnadsuppskattning", "kustannus", "kustannus (€)", "kustannusarvio",
      "kustannusarvio (€)",
      "kustannusarvio €", "hinta", "cost", "cost (€)", "price", "amount", "budget",
    ],
    .area: ["område", "stadsdel", "kommundel", "by", "alue", "kaupunginosa", "kylä", "area", "district"],
    .category: ["kategori", "tema", "kategoria", "teema", "category", "theme"],
    .votes: ["röster", "antal röster", "ääniä", "äänet", "äänimäärä", "votes", "number of votes"],
    .paperVotes: ["pappersröster", "röster på papper", "paperiäänet", "paper votes"],
    .verdict: ["status", "bedömning", "utlåtande", "tila", "arvio", "toteutettavuus", "verdict", "feasibility"],
    .selected: ["vinnare", "vald", "valt", "valittu", "voittaja", "selected", "winner"],
    .answer: ["svar", "motivering", "vastaus", "perustelu", "answer"],
    .day: ["inlämnat", "datum", "inlämnad", "jätetty", "päivämäärä", "submitted", "date"],
  ]

  private static let byWord: [String: SpreadsheetColumn] = Dictionary(
    words.flatMap { column, words in words.map { ($0, column) } }, uniquingKeysWith: { first, _ in first })

  /// Where each column stands; nil when the row is no header: it needs a title and two more.
  static func columns(of header: [String]) -> [SpreadsheetColumn: Int]? {
    var found: [SpreadsheetColumn: Int] = [:]
    for (index, word) in header.enumerated() {
      if let column = byWord[word.lowercased()] { found[column] = found[column] ?? index }
    }
    let isHeader = found[.title] != nil && found.count >= 3 && (found[.cost] != nil || found[.votes] != nil)
    return isHeader ? found : nil
  }
}

/// A plain table: `;` and decimal commas, titles above the header, a total below the rows, empty columns between.
enum Spreadsheet {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    guard let columns = SpreadsheetColumn.columns(of: table.columns.map(\.key)) else { return }
    let reader = Reader(table: table, columns: columns)
    var proposals: [ImportedProposal] = []
    for record in table.records(&export) {
      if reader.isTotal(record) { reader.check(record, proposals, &export) }
      if reader.isTotal(record) || record.cell(columns[.title] ?? 0) == nil { continue }
      if let proposal = reader.proposal(record, index: proposals.count, &export) { proposals.append(proposal) }
    }
    proposals = Merging.sameID(proposals, &export)
    export.proposals += proposals
    if columns[.votes] != nil { reader.addVotes(proposals, &export) }
  }

  private struct Reader {
    let table: HeaderedTable
    let columns: [SpreadsheetColumn: Int]

    func cell(_ column: SpreadsheetColumn, _ row: ForeignRecord) -> Located<String>? {
      columns[column].flatMap(row.cell)
    }

    /// The row of sums that spreadsheets have below their rows: a word for it, or figures without title and number.
    func isTotal(_ row: ForeignRecord) -> Bool {
      let words: Set<String> = ["summa", "totalt", "yhteensä", "total", "sum", "kokonaissumma", "summa totalt"]
      let first = row.row.cells.first { !$0.value.isEmpty }?.value.lowercased() ?? ""
      return words.contains(first.filter { $0 != ":" })
    }

    /// IN298 when the row of sums says another figure than the rows above it.
    func check(_ row: ForeignRecord, _ proposals: [ImportedProposal], _ export: inout PlatformExport) {
      if let cell = cell(.cost, row), let said = money(cell) {
        let sum = proposals.reduce(0) { $0 + ($1.cost?.value.scaled ?? 0) }
        if sum != said.scaled {
          export.report(
            "IN298", at: cell.location,
            ["column": table.header.cells[columns[.cost] ?? 0].value, "said": cell.value, "counted": Self.shown(sum)])
        }
      }
      if let cell = cell(.votes, row), let said = ForeignRecord.integer(cell.value) {
        let sum = proposals.reduce(0) { $0 + (($1.allVotes ?? 0) - ($1.paperVotes ?? 0)) }
        if sum != said {
          export.report(
            "IN298", at: cell.location,
            ["column": table.header.cells[columns[.votes] ?? 0].value, "said": said, "counted": sum])
        }
      }
    }

    private static func shown(_ hundredths: Int) -> String {
      let rest = hundredths % 100
      return rest == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// The amount, in thousands where the header says so (`Kostnad (tkr)`).
    private func money(_ cell: Located<String>) -> DecimalNumber? {
      guard let amount = ForeignMoney.read(cell.value) else { return nil }
      let header = table.columns[columns[.cost] ?? 0].key
      let isThousands = header.contains("tkr") || header.contains("t€") || header.contains("tuhat")
      return DecimalNumber(scaled: isThousands ? amount.scaled * 1_000 : amount.scaled, decimals: 2)
    }

    func proposal(_ row: ForeignRecord, index: Int, _ export: inout PlatformExport) -> ImportedProposal? {
      guard let title = cell(.title, row) else { return nil }
      let id = cell(.number, row) ?? Located(title.value, at: title.location)
      let language = table.columns[columns[.title] ?? 0].language ?? .unknown
      var proposal = ImportedProposal(id: id, titles: export.lines([language: title]))
      for (index, column) in table.columns.enumerated() where column.language != nil {
        guard let known = SpreadsheetColumn.columns(of: [column.key, "kostnad", "nr"]), known[.title] == 0,
          let other = column.language, let text = row.cell(index)
        else { continue }
        proposal.titles[other] = text
      }
      proposal.number = Int(id.value)
      proposal.bodies = cell(.text, row).map { export.markdown([language: $0]) } ?? [:]
      proposal.answers = cell(.answer, row).map { export.lines([language: $0]) } ?? [:]
      proposal.areas = [cell(.area, row).map { ForeignName(texts: [language: $0.value]) }].compactMap { $0 }
      proposal.categories = [cell(.category, row).map { ForeignName(texts: [language: $0.value]) }].compactMap { $0 }
      proposal.submitted = cell(.day, row).flatMap { ForeignDay.read($0.value) }
      proposal.isSelected =
        cell(.selected, row).flatMap { ForeignYesNo.read($0.value) } ?? (columns[.selected] == nil ? nil : false)
      readFigures(row, &proposal, &export)
      return proposal
    }

    private func readFigures(
      _ row: ForeignRecord, _ proposal: inout ImportedProposal, _ export: inout PlatformExport
    ) {
      if let cell = cell(.cost, row) {
        proposal.cost = money(cell).map { Located($0, at: cell.location) }
        if proposal.cost == nil { export.reportCell(cell, column: table.header.cells[columns[.cost] ?? 0].value) }
      }
      if columns[.votes] != nil { proposal.votes = .hidden }
      if let cell = cell(.votes, row) {
        if let votes = ForeignRecord.integer(cell.value) {
          proposal.votes = .counted(votes)
        } else {
          export.reportCell(cell, column: table.header.cells[columns[.votes] ?? 0].value)
        }
      }
      proposal.paperVotes = cell(.paperVotes, row).flatMap { ForeignRecord.integer($0.value) }
      proposal.state = state(cell(.verdict, row)?.value.lowercased(), hasCost: proposal.cost != nil)
    }

    private func state(_ word: String?, hasCost: Bool) -> ImportedProposal.State {
      guard let word else { return hasCost ? .accepted : .undecided }
      let no = [
        "ej ", "inte ", "ei ", "not ", "unfeasible", "avslag", "hylä", "reject", "ogenomför", "toteuttamiskelvoton",
      ]
      let yes = ["genomför", "godkän", "hyväks", "toteut", "feasible", "accept", "klar", "ja"]
      if word.contains("tillbaka") || word.contains("peruut") || word.contains("withdrawn") { return .withdrawn }
      if no.contains(where: word.hasPrefix) { return .rejected }
      return yes.contains(where: word.hasPrefix) ? .accepted : .undecided
    }

    func addVotes(_ proposals: [ImportedProposal], _ export: inout PlatformExport) {
      let sums = proposals.compactMap { proposal -> (id: String, votes: Int)? in
        if case .counted(let votes) = proposal.votes { (proposal.id.value, votes) } else { nil }
      }
      if sums.isEmpty {
        let place = table.header.cells[columns[.votes] ?? 0]
        if !proposals.isEmpty { export.report("IN287", at: place.location, ["column": place.value]) }
        return
      }
      export.votes.append(ImportedVotes(kind: .approval, channel: .digital, content: .totals(sums, ballots: nil)))
      let paper = proposals.compactMap { proposal in proposal.paperVotes.map { (id: proposal.id.value, votes: $0) } }
      if !paper.isEmpty {
        export.votes.append(ImportedVotes(kind: .approval, channel: .paper, content: .totals(paper, ballots: nil)))
      }
    }
  }
}
