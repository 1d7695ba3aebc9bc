/// The programs whose exports are known, by the names that `insyn import` takes.
public enum Platform: String, CaseIterable, Sendable {
  case decidim, consul, helsinki, stanford, yourpriorities, openactivevoting, warsaw, pabulib, insyn, spreadsheet

  /// As the program calls itself.
  public var name: String {
    switch self {
    case .decidim: "Decidim"
    case .consul: "CONSUL"
    case .helsinki: "Decidim (Helsinki)"
    case .stanford: "Stanford PB"
    case .yourpriorities: "Your Priorities"
    case .openactivevoting: "Open Active Voting"
    case .warsaw: "Warszawa BO"
    case .pabulib: "Pabulib"
    case .insyn: "Insyn"
    case .spreadsheet: "CSV, XLSX"
    }
  }
}

/// The kinds of exports, each known by the columns it has.
public enum ExportFormat: String, CaseIterable, Sendable {
  case decidimProjects, decidimProposals, decidimResults, decidimPaperBallots
  case helsinkiVotes, helsinkiProjects, helsinkiWinners
  case consulInvestments, consulProposals, consulResultsPage, consulBallotSheet
  case stanfordProjects, stanfordApprovals, stanfordTokens, stanfordRanking, stanfordOrigins
  case stanfordApprovalsIndividual, stanfordTokensIndividual, stanfordKnapsacksIndividual, stanfordRankingIndividual
  case yourPrioritiesGroup, openActiveVotingSetup, openActiveVotingResults
  case warsawRanking
  case pabulib
  case openProposals, openProjects, openMilestones, openUpdates, openCosts
  /// The texts and settings of a portal, with its tables.
  case openContent
  case spreadsheet

  public var platform: Platform {
    switch self {
    case .decidimProjects, .decidimProposals, .decidimResults, .decidimPaperBallots: .decidim
    case .helsinkiVotes, .helsinkiProjects, .helsinkiWinners: .helsinki
    case .consulInvestments, .consulProposals, .consulResultsPage, .consulBallotSheet: .consul
    case .stanfordProjects, .stanfordApprovals, .stanfordTokens, .stanfordRanking, .stanfordOrigins,
      .stanfordApprovalsIndividual, .stanfordTokensIndividual, .stanfordKnapsacksIndividual,
      .stanfordRankingIndividual:
      .stanford
    case .yourPrioritiesGroup: .yourpriorities
    case .openActiveVotingSetup, .openActiveVotingResults: .openactivevoting
    case .warsawRanking: .warsaw
    case .pabulib: .pabulib
    case .openProposals, .openProjects, .openMilestones, .openUpdates, .openCosts, .openContent: .insyn
    case .spreadsheet: .spreadsheet
    }
  }

  /// Whose ids these are: the same id in two exports means the same thing only within one of these.
  var idSpace: String {
    switch self {
    case .decidimProjects, .decidimPaperBallots: "decidim"
    case .decidimProposals: "decidim-proposal"
    case .decidimResults: "decidim-result"
    case .consulProposals: "consul-proposal"
    case .openProjects, .openMilestones, .openUpdates, .openCosts: "insyn-project"
    default: platform.rawValue
    }
  }
}

extension ExportFormat {
  /// The format whose columns a header has. Columns may stand in any order and others may stand between them.
  ///
  /// The first that fits counts, so those with more of their own stand before those with less.
  static func recognised(by header: [String]) -> ExportFormat? {
    let names = header.map { ColumnName($0).key }
    let keys = Set(names)
    for (format, needed) in signatures where keys.isSuperset(of: needed) { return format }
    if keys.isSuperset(of: ["title", "description", "cost"]), keys.isSubset(of: stanfordProjectColumns) {
      return .stanfordProjects
    }
    let consul = Set(keys.compactMap { ConsulColumn(header: $0) })
    if consul.isSuperset(of: [.id, .title, .supports, .feasibility]) { return .consulInvestments }
    if consul.isSuperset(of: [.id, .proposal, .author, .created]) { return .consulProposals }
    if names.count > 3, names[0].isEmpty, names[1].isEmpty, names.last == "total" { return .stanfordOrigins }
    if names.first == "voting results", names.dropFirst().allSatisfy(\.isEmpty) { return .openActiveVotingResults }
    return SpreadsheetColumn.columns(of: names) == nil ? nil : .spreadsheet
  }

  /// Common words: only a table with none but these is Stanford's, since it has no votes that could be overlooked.
  private static let stanfordProjectColumns: Set<String> = [
    "number", "title", "description", "cost", "location", "details", "category",
  ]

  private static let signatures: [(ExportFormat, Set<String>)] = [
    (.openProposals, ["round", "proposal", "title", "area", "goals", "verdict"]),
    (.openProjects, ["round", "project", "title", "status", "progress_percent"]),
    (.openMilestones, ["round", "project", "milestone", "title", "planned", "done"]),
    (.openUpdates, ["round", "project", "update", "date", "title", "text"]),
    (.openCosts, ["round", "project", "budget", "spent", "spent_until"]),
    (.decidimPaperBallots, ["id", "paper_ballots_to_import"]),
    (.decidimPaperBallots, ["id", "new_paper_ballots"]),
    (.helsinkiVotes, ["voted_project_ids", "budget_id"]),
    (.helsinkiProjects, ["id", "title", "budget_id", "budget", "votes"]),
    (.helsinkiWinners, ["id", "title", "budget", "budget_amount", "votes_count"]),
    (.decidimResults, ["id", "title", "progress", "status/key"]),
    (.decidimResults, ["id", "title", "progress", "status_key"]),
    (.decidimProjects, ["id", "title", "budget_amount", "confirmed_votes"]),
    (.decidimProjects, ["id", "title", "budget_amount", "budget/id"]),
    (.decidimProjects, ["id", "title", "budget_amount", "decidim_budgets_budget_id/id"]),
    (.decidimProposals, ["id", "title", "body", "state", "reference"]),
    (.stanfordKnapsacksIndividual, ["voter id", "voter stage"]),
    (.stanfordRankingIndividual, ["voter id", "rank1"]),
    (.stanfordApprovalsIndividual, ["voter id", "authentication id"]),
    (.stanfordRanking, ["project", "cost", "rank1", "total score"]),
    (.stanfordApprovals, ["project", "cost", "votes"]),
    (.stanfordTokens, ["project", "votes"]),
    (.yourPrioritiesGroup, ["nr", "post id", "post name", "points count"]),
    (.openActiveVotingSetup, ["area name", "costs", "name", "description"]),
    (.warsawRanking, ["numer esog", "nazwa projektu", "koszt realizacji"]),
  ]
}
