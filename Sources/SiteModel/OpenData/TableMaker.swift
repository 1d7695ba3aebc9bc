import BudgetModel
import Diagnostics
import Tallying

extension Site {
  public func table(_ subject: OpenTable.Subject) -> OpenTable {
    let maker = TableMaker(self)
    let (columns, rows) =
      switch subject {
      case .results(let round): maker.results(round)
      case .proposals: maker.proposals
      case .projects: maker.projects
      case .indicators: maker.indicators
      case .dictionary: maker.dictionary
      }
    return OpenTable(subject: subject, columns: columns.map(TableMaker.column), rows: rows)
  }
}

/// Fills the tables of the open data.
struct TableMaker {
  typealias Filled = (columns: [String], rows: [[OpenValue]])

  private let site: Site
  private let makers: [PageMaker]
  private var portal: Portal { site.portal }
  private var currency: OpenValue { .text(portal.settings.currency.rawValue) }

  init(_ site: Site) {
    self.site = site
    makers = site.portal.settings.languages.map { PageMaker(site, $0) }
  }

  static func column(_ name: String) -> OpenTable.Column {
    let entry = ColumnMeaning.entry(for: name)
    return OpenTable.Column(
      name: name, kind: entry?.kind ?? .string,
      meaning: entry.map { ["en": $0.en, "sv": $0.sv, "fi": $0.fi] } ?? [:])
  }

  /// A column per language.
  private func perLanguage(_ name: String) -> [String] { makers.map { "\(name)_\($0.language)" } }
  private func perLanguage(_ text: (PageMaker) -> String?) -> [OpenValue] { makers.map { .text(text($0)) } }

  private func address(_ subject: PageSubject) -> [OpenValue] {
    perLanguage { site.addresses.absolute(subject, $0.language) }
  }
}

// MARK: - Results and proposals

extension TableMaker {
  func results(_ id: RoundID) -> Filled {
    let columns =
      ["round", "pool", "rank", "proposal", "number"] + perLanguage("title")
      + ["area", "votes", "points", "share_percent", "cost", "left", "currency", "funded", "outcome"]
      + perLanguage("reason") + ["decided", "decided_amount"] + perLanguage("decision")
    guard let round = site.index.rounds[id], let counted = site.outcomes[id] else { return (columns, []) }
    return (columns, counted.outcome.pools.flatMap { rows($0, of: round) })
  }

  private func rows(_ counted: CountedPool, of round: Round) -> [[OpenValue]] {
    guard let pool = round.pools.first(where: { $0.id == counted.id }), let maker = makers.first else { return [] }
    let shown = PoolView(maker, round: round, pool: pool, counted: counted).rows
    return zip(counted.outcome.candidates, shown).map { candidate, row in
      let proposal = site.index.proposals[.init(round: round.id, id: candidate.id)]
      return [
        .text(round.id.rawValue), .text(pool.id.rawValue), .integer(candidate.rank), .text(candidate.id.rawValue),
        .integer(proposal?.number?.value),
      ] + perLanguage { proposal?.words[$0.language].title } + [
        .text(proposal?.area.value.rawValue), .integer(candidate.votes), points(of: candidate, in: pool),
        .percent(row.share), .money(row.cost),
        .money(row.left), currency, .boolean(candidate.isFunded), .text(candidate.result.code),
      ] + perLanguage { ReasonSentences($0, round: round, pool: pool.id).sentence(candidate) }
        + decided(SiteIndex.Place(round: round.id, id: candidate.id))
    }
  }

  /// What was decided about it; unknown where nothing is.
  private func decided(_ place: SiteIndex.Place) -> [OpenValue] {
    let decided = site.index.decided[place]
    return [
      decided.map { .boolean($0.isFunded) } ?? .unknown,
      .money(decided?.item.map { Money(minorUnits: $0.amount, portal.settings.currency) }),
    ]
      + perLanguage { $0.decided(place) }
  }

  /// What the rule ranked by, where that is not votes.
  private func points(of candidate: CandidateOutcome?, in pool: Pool?) -> OpenValue {
    guard let candidate, let pool, pool.rule.scoring != .votes else { return .unknown }
    return .integer(candidate.support)
  }

  var proposals: Filled {
    let columns =
      ["round", "proposal", "number"] + perLanguage("title")
      + ["area", "goals", "verdict", "cost", "currency", "submitted", "votes", "points", "funded"]
      + perLanguage("address")
    return (columns, portal.rounds.flatMap { round in round.proposals.map { row($0, of: round) } })
  }

  private func row(_ proposal: Proposal, of round: Round) -> [OpenValue] {
    let counted = site.index.outcomes[.init(round: round.id, id: proposal.id)]
    let outcome = counted?.outcome
    return [
      .text(round.id.rawValue), .text(proposal.id.rawValue), .integer(proposal.number?.value),
    ] + perLanguage { proposal.words[$0.language].title } + [
      .text(proposal.area.value.rawValue), .text(proposal.goals.map(\.value.rawValue).joined(separator: " ")),
      .text(proposal.verdict.kind.rawValue), .money(proposal.cost), currency, .day(proposal.submitted),
      .integer(outcome?.votes), points(of: outcome, in: round.pools.first { $0.id == counted?.pool }),
      outcome.map { .boolean($0.isFunded) } ?? .unknown,
    ] + address(.proposal(round.id, proposal.id))
  }
}

// MARK: - Projects, indicators and the dictionary

extension TableMaker {
  var projects: Filled {
    let columns =
      ["round", "project"] + perLanguage("title")
      + [
        "status", "progress_percent", "budget", "spent", "currency", "planned_start", "planned_end", "actual_start",
        "actual_end", "goals",
      ] + perLanguage("address")
    return (columns, portal.rounds.flatMap { round in round.projects.map { row($0, of: round) } })
  }

  private func row(_ project: Project, of round: Round) -> [OpenValue] {
    [.text(round.id.rawValue), .text(project.id.rawValue)]
      + perLanguage { $0.title(of: project, in: round).text } + [
        .text(project.status.value.rawValue), .percent(project.progress),
        .money(site.index.budget(of: project, in: round.id)), .money(project.spent), currency,
        .day(project.plan.start), .day(project.plan.end), .day(project.actual.start), .day(project.actual.end),
        .text(site.index.goals(of: project, in: round.id).map(\.rawValue).joined(separator: " ")),
      ] + address(.project(round.id, project.id))
  }

  var indicators: Filled {
    let columns =
      ["goal", "level"] + perLanguage("title") + ["indicator"] + perLanguage("name") + perLanguage("unit")
      + ["better", "kind", "year", "value", "goal_status"]
    return (columns, portal.goals.flatMap { goal in goal.indicators.flatMap { rows($0, of: goal) } })
  }

  private func rows(_ indicator: Indicator, of goal: Goal) -> [[OpenValue]] {
    let all =
      [("baseline", indicator.baseline)] + indicator.readings.map { ("value", $0) } + [("target", indicator.target)]
    let first =
      [.text(goal.id.rawValue), .text(goal.level.rawValue)] + perLanguage { goal.words[$0.language].title }
      + [.text(indicator.id.rawValue)] + perLanguage { indicator.name[$0.language] }
      + perLanguage { indicator.unit[$0.language] } + [OpenValue.text(indicator.better.rawValue)]
    return all.map { kind, reading in
      first + [
        .text(kind), .integer(reading.year), .decimal(reading.value),
        .text(Word.indicator(indicator.status).key.path.split(separator: ".").last.map(String.init)),
      ]
    }
  }

  /// Every column of every kind of table once.
  var dictionary: Filled {
    let columns = ["table", "column", "type", "meaning_en", "meaning_sv", "meaning_fi"]
    let tables: [(String, [String])] = [
      ("results", results(RoundID(foreign: "")).columns), ("proposals", proposals.columns),
      ("projects", projects.columns), ("indicators", indicators.columns), ("dictionary", columns),
    ]
    let rows = tables.flatMap { table, names in
      names.map { name -> [OpenValue] in
        let column = Self.column(name)
        return [.text(table), .text(name), .text(column.kind.rawValue)]
          + ["en", "sv", "fi"].map { .text(column.meaning[$0]) }
      }
    }
    return (columns, rows)
  }
}

extension CandidateOutcome.Result {
  /// Stable names for the open data.
  var code: String {
    switch self {
    case .funded(.pool): "funded"
    case .funded(.completion): "funded_by_completion"
    case .funded(.reserve): "funded_with_reserve"
    case .funded(.tie): "funded_in_tie"
    case .notFunded(let reason): reason.code
    }
  }
}

extension CandidateOutcome.Reason {
  var code: String {
    switch self {
    case .doesNotFit: "does_not_fit"
    case .lostTie: "lost_tie"
    case .belowThreshold: "below_threshold"
    case .stopped: "stopped"
    case .noVotes: "no_votes"
    case .excluded(.unfeasible): "unfeasible"
    case .excluded(.withdrawn): "withdrawn"
    case .excluded(.merged): "merged"
    case .excluded(.fundedIn): "funded_in_other_pool"
    case .excluded(.decision): "excluded_by_decision"
    case .sharesGroup: "shares_group"
    case .categoryFull: "category_full"
    case .slotsTaken: "slots_taken"
    case .aboveSlots: "above_slots"
    case .enoughFunded: "enough_funded"
    case .supportersLackMoney: "supporters_lack_money"
    case .notInBestSet: "not_in_best_set"
    case .targetReached: "target_reached"
    case .overshoots: "overshoots"
    case .savesNothing: "saves_nothing"
    }
  }
}
