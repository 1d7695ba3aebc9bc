internal import BudgetModel
internal import Diagnostics

/// `proposals.csv` of Insyn's own open data: facts with the ids of the portal, texts as Markdown.
enum OpenProposals {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    export.proposals += table.recordsOfOneRound(&export).compactMap { proposal($0, &export) }
  }

  private static func proposal(_ row: ForeignRecord, _ export: inout PlatformExport) -> ImportedProposal? {
    guard let id = row.cell("proposal") else { return nil }
    var proposal = ImportedProposal(id: id, titles: row.texts("title"))
    proposal.stem = id.value
    proposal.number = row.integer("number", into: &export)
    proposal.summaries = row.texts("summary")
    proposal.answers = row.texts("answer")
    proposal.bodies = row.texts("text")
    proposal.areas = [row.text("area").map { ForeignName(id: $0, texts: [.unknown: $0]) }].compactMap(\.self)
    proposal.goals = row.text("goals")?.split(separator: " ").map(String.init) ?? []
    proposal.cost = row.money("cost", into: &export)
    proposal.submitted = row.day("submitted", into: &export)
    proposal.supporters = row.integer("supporters", into: &export)
    proposal.mergedInto = row.text("merged_into")
    proposal.place = row.place2D
    proposal.state = state(row.text("verdict"))
    return proposal
  }

  private static func state(_ verdict: String?) -> ImportedProposal.State {
    switch verdict {
    case "feasible": .accepted
    case "unfeasible": .rejected
    case "withdrawn": .withdrawn
    default: .undecided
    }
  }
}

extension HeaderedTable {
  /// The rows of a table of our own open data. IN940 when they are of several rounds: together they would be something
  /// that nobody voted on.
  func recordsOfOneRound(_ export: inout PlatformExport) -> [ForeignRecord] {
    let records = records(&export)
    let rounds = Set(records.compactMap { $0.text("round") }).sorted()
    if rounds.count > 1 { export.report("IN940", at: .file(export.path), ["rounds": rounds.joined(separator: ", ")]) }
    return records
  }
}
