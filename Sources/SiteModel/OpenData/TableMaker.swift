public import BudgetModel
import Diagnostics
import Tallying

extension Site {
  public func table(_ subject: OpenTable.Subject) -> OpenTable {
    TableMaker(self, round: subject.round).table(subject)
  }

  /// The table's columns, without its rows being made.
  public func columns(of table: TableKind) -> [OpenTable.Column] {
    TableMaker(self, round: TableMaker.noRound).table(OpenTable.Subject(table)).columns
  }
}

/// Fills the tables of the open data: with the rows of one round, or of all.
struct TableMaker {
  /// That of no round at all, for tables that shall have no rows of rounds.
  static let noRound = RoundID(foreign: "")

  typealias Filled = (columns: [String], rows: [[OpenValue]])

  let site: Site
  /// One per language of the portal.
  let makers: [PageMaker]
  /// Whose rows there are.
  let rounds: [Round]

  var portal: Portal { site.portal }
  var currency: OpenValue { .text(portal.settings.currency.rawValue) }

  init(_ site: Site, round: RoundID? = nil) {
    self.site = site
    rounds = site.portal.rounds.filter { round == nil || $0.id == round }
    makers = site.portal.settings.languages.map { PageMaker(site, $0) }
  }

  func table(_ subject: OpenTable.Subject) -> OpenTable {
    let filled = filled(subject.kind)
    return OpenTable(
      subject: subject, columns: filled.columns.map { Self.column($0, of: subject.kind) }, rows: filled.rows)
  }

  private func filled(_ kind: TableKind) -> Filled {
    switch kind {
    case .rounds: roundTable
    case .pools: pools
    case .results: results
    case .statistics: statistics
    case .ballots: ballots
    case .proposals: proposals
    case .projects: projects
    case .milestones: milestones
    case .updates: updates
    case .costs: costs
    case .accounts: accounts
    case .budget: budget
    case .goals: goals
    case .indicators: indicators
    case .areas: areas
    case .recommendations: recommendations
    case .ideas: ideas
    case .budgetGoals: budgetGoals
    case .investments: investments
    case .years: years
    case .funding: funding
    case .purposes: purposes
    case .dictionary: dictionary
    }
  }

  static func column(_ name: String, of kind: TableKind) -> OpenTable.Column {
    let entry = ColumnMeaning.entry(for: name)
    return OpenTable.Column(
      name: name, kind: entry?.kind ?? .string,
      meaning: entry.map { ["en": $0.en, "sv": $0.sv, "fi": $0.fi] } ?? [:], isRequired: kind.required.contains(name))
  }

  /// A column per language.
  func perLanguage(_ name: String) -> [String] { makers.map { "\(name)_\($0.language)" } }
  func perLanguage(_ text: (PageMaker) -> String?) -> [OpenValue] { makers.map { .text(text($0)) } }

  func address(_ subject: PageSubject) -> [OpenValue] {
    perLanguage { site.addresses.absolute(subject, $0.language) }
  }

  /// Ids in one cell.
  static func list(_ ids: some Sequence<some CustomStringConvertible>) -> OpenValue {
    .text(ids.map(\.description).joined(separator: " "))
  }
}
