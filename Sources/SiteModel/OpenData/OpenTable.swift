public import BudgetModel

/// A table for download: the same figures as on the pages, for machines.
public struct OpenTable: Sendable {
  /// Which table it is, and so which file it becomes.
  public struct Subject: Hashable, Sendable {
    public let kind: TableKind
    /// Nil: of the whole portal.
    public let round: RoundID?

    public init(_ kind: TableKind, of round: RoundID? = nil) {
      self.kind = kind
      self.round = round
    }

    /// The folder of its files from the root of the portal, with a slash at the end.
    public var folder: String { round.map { "/data/rounds/\($0)/" } ?? "/data/" }
    /// The file without its ending, from the root of the portal: `/data/rounds/2024-skargard/results`.
    public var path: String { folder + kind.rawValue }
  }

  public struct Column: Hashable, Sendable {
    /// Lower-case ASCII letters, digits and `_`; texts of a language end with its code (`title_sv`).
    public let name: String
    public let kind: Kind
    /// By language code, English included.
    public let meaning: [String: String]
    /// Never empty.
    public let isRequired: Bool

    public init(name: String, kind: Kind, meaning: [String: String], isRequired: Bool = false) {
      self.name = name
      self.kind = kind
      self.meaning = meaning
      self.isRequired = isRequired
    }
  }

  /// What a column's values are, in the words of Frictionless Table Schema.
  public enum Kind: String, CaseIterable, Sendable { case string, integer, number, boolean, date, year }

  public let subject: Subject
  public let columns: [Column]
  /// One value per column.
  public let rows: [[OpenValue]]

  public init(subject: Subject, columns: [Column], rows: [[OpenValue]]) {
    self.subject = subject
    self.columns = columns
    self.rows = rows
  }
}

extension TableKind {
  /// Whether each round has one of its own.
  public var isPerRound: Bool {
    switch self {
    case .pools, .results, .statistics, .ballots, .proposals, .projects, .milestones, .updates, .costs, .accounts,
      .recommendations, .ideas, .funding, .purposes:
      true
    case .rounds, .budget, .goals, .indicators, .areas, .budgetGoals, .investments, .years, .dictionary: false
    }
  }

  /// Whether the portal has one with the rows of all rounds. Ballots are published round by round only.
  public var isPortalWide: Bool { self != .ballots }

  /// The columns that together name one row.
  public var primaryKey: [String] {
    switch self {
    case .rounds: ["round"]
    case .pools: ["round", "pool"]
    case .results: ["round", "pool", "proposal"]
    case .statistics: ["round", "pool", "measure", "part"]
    case .ballots: ["round", "pool", "choices", "choice_points"]
    case .proposals: ["round", "proposal"]
    case .projects, .costs: ["round", "project"]
    case .milestones: ["round", "project", "milestone"]
    case .updates: ["round", "project", "update"]
    case .accounts: ["round", "project", "account"]
    case .budget: ["year", "phase", "line"]
    case .goals: ["goal"]
    case .indicators: ["goal", "indicator", "kind", "year"]
    case .areas: ["area"]
    case .recommendations: ["round", "recommendation"]
    case .ideas: ["round", "idea"]
    case .budgetGoals: ["year", "phase", "line", "goal"]
    case .investments: ["line", "kind", "number"]
    case .years: ["year"]
    case .funding: ["round", "kind", "number"]
    case .purposes: ["round", "number"]
    case .dictionary: ["table", "column"]
    }
  }

  /// Columns whose values name a row of another table.
  public struct ForeignKey: Hashable, Sendable {
    public let columns: [String]
    public let table: TableKind
    public let references: [String]
  }

  public var foreignKeys: [ForeignKey] {
    func key(_ columns: [String], _ table: TableKind, _ references: [String]? = nil) -> ForeignKey {
      ForeignKey(columns: columns, table: table, references: references ?? columns)
    }
    switch self {
    case .rounds, .statistics, .dictionary, .budget, .years, .investments: return []
    case .budgetGoals: return [key(["year", "phase", "line"], .budget)]
    case .pools: return [key(["round"], .rounds)]
    case .results: return [key(["round", "pool"], .pools), key(["area"], .areas)]
    case .ballots: return [key(["round", "pool"], .pools)]
    case .proposals: return [key(["round"], .rounds), key(["area"], .areas)]
    case .projects, .recommendations, .ideas, .funding, .purposes: return [key(["round"], .rounds)]
    case .milestones, .updates, .costs, .accounts: return [key(["round", "project"], .projects)]
    case .indicators: return [key(["goal"], .goals)]
    case .goals: return [key(["parent"], .goals, ["goal"])]
    case .areas: return [key(["parent"], .areas, ["area"])]
    }
  }

  /// Columns that are never empty: those that name the row, and what every row has.
  var required: Set<String> {
    Set(primaryKey).subtracting(self == .ballots ? ["choices", "choice_points"] : self == .accounts ? ["account"] : [])
  }
}

extension OpenTable.Subject {
  /// The file relative to the published folder, for a format of `formats`.
  public func file(_ format: String) -> String { path.dropFirst() + "." + format }

  /// `csv`, and `json` for the results of a round.
  public var formats: [String] { kind == .results && round != nil ? ["csv", "json"] : ["csv"] }
}

extension Site {
  /// Every table there is: those of the portal, then those of each round. Results, statistics and ballots only of counts
  /// that may be shown.
  public var tables: [OpenTable.Subject] {
    TableKind.allCases.filter { $0.isPortalWide && holds($0) }.map { OpenTable.Subject($0) }
      + portal.rounds.flatMap { round in tables(of: round) }
  }

  func tables(of round: Round) -> [OpenTable.Subject] {
    TableKind.allCases.filter { $0.isPerRound && holds($0, round) }.map { OpenTable.Subject($0, of: round.id) }
  }

  /// Tables of what few portals have are only there when it is.
  private func holds(_ kind: TableKind) -> Bool {
    switch kind {
    case .recommendations: portal.rounds.contains { $0.process.panel != nil }
    case .ideas: portal.rounds.contains { $0.process.ideas != nil }
    case .accounts: portal.rounds.contains { holds(.accounts, $0) }
    case .updates: portal.rounds.contains { holds(.updates, $0) }
    case .budgetGoals: !portal.budget.isEmpty
    case .investments: !portal.budgetPlan.investments.isEmpty
    case .years: !portal.settings.years.isEmpty
    case .funding: portal.rounds.contains { holds(.funding, $0) }
    case .purposes: portal.rounds.contains { holds(.purposes, $0) }
    default: true
    }
  }

  private func holds(_ kind: TableKind, _ round: Round) -> Bool {
    switch kind {
    case .results: outcomes[round.id] != nil
    case .ballots: !openBallots(of: round).isEmpty
    case .projects, .milestones, .costs: !round.projects.isEmpty
    case .updates: round.projects.contains { !$0.updates.isEmpty }
    case .accounts: round.projects.contains { !$0.accounts.isEmpty }
    case .recommendations: round.process.panel != nil
    case .ideas: round.process.ideas != nil
    case .funding: !round.money.sources.isEmpty || !round.money.parts.isEmpty || !round.money.funnel.isEmpty
    case .purposes: !round.process.purposes.isEmpty
    case .pools, .proposals, .statistics: round.kind == .vote
    default: true
    }
  }
}
