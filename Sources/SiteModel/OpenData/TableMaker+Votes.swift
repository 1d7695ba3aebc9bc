public import BudgetModel
import Diagnostics
import Tallying

/// Rounds, pools, results and proposals.
extension TableMaker {
  var roundTable: Filled {
    let columns =
      ["round", "year", "kind", "mandate"] + perLanguage("title")
      + [
        "vote_from", "vote_to", "results_from", "people", "amount", "currency", "orientation", "series", "series_round",
        "participation_level", "reason_for_round", "way_of_round",
      ] + perLanguage("address")
    return (columns, rounds.map(row))
  }

  private func row(_ round: Round) -> [OpenValue] {
    let vote = round.stage(.vote)?.days
    let amount = makers[0].amount(of: round)
    let process = round.process
    return [
      .text(round.id.rawValue), .integer(round.year), .text(round.kind.rawValue), .text(round.mandate.rawValue),
    ] + perLanguage { round.title[$0.language] } + [
      .day(vote?.first), .day(vote?.last), .day(round.votes?.publish), .integer(round.eligible?.people),
      .money(amount), currency, .text(process.orientation?.kind.rawValue), .text(process.series?.series.value.rawValue),
      .integer(process.series?.index.value), .text(process.level?.value.rawValue), .text(process.reason?.rawValue),
      .text(process.way?.rawValue),
    ] + address(.round(round.id))
  }

  var pools: Filled {
    let columns =
      ["round", "pool"] + perLanguage("name")
      + ["areas", "amount", "currency", "min_choices", "max_choices", "min_cost", "max_cost", "rule"]
    return (columns, rounds.flatMap { round in round.pools.map { row($0, of: round) } })
  }

  private func row(_ pool: Pool, of round: Round) -> [OpenValue] {
    [.text(round.id.rawValue), .text(pool.id.rawValue)] + perLanguage { pool.name[$0.language] } + [
      Self.list(pool.areas.map(\.value)), .money(pool.amount), currency, .integer(pool.ballot.minimumChoices),
      .integer(pool.ballot.maximumChoices), .money(pool.ballot.minimumCost), .money(pool.ballot.maximumCost),
      .text(pool.rule.method.code),
    ]
  }

  var results: Filled {
    let columns =
      ["round", "pool", "rank", "proposal", "number"] + perLanguage("title")
      + ["area", "votes", "points", "share_percent", "cost", "left", "currency", "funded", "outcome"]
      + perLanguage("reason") + ["decided", "decided_amount"] + perLanguage("decision")
    let rows = rounds.flatMap { round in
      (site.outcomes[round.id]?.outcome.pools ?? []).flatMap { self.rows($0, of: round) }
    }
    return (columns, rows)
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
    ] + perLanguage { $0.decided(place) }
  }

  /// What the rule ranked by, where that is not votes.
  private func points(of candidate: CandidateOutcome?, in pool: Pool?) -> OpenValue {
    guard let candidate, let pool, pool.rule.scoring != .votes else { return .unknown }
    return .integer(candidate.support)
  }

  var proposals: Filled {
    let columns =
      ["round", "proposal", "number"] + perLanguage("title")
      + [
        "area", "goals", "verdict", "cost", "currency", "submitted", "votes", "points", "funded", "latitude",
        "longitude", "merged_into", "supporters", "ballot_place",
      ] + perLanguage("summary") + perLanguage("answer") + perLanguage("text") + perLanguage("address")
    let rows = rounds.flatMap { round in
      let places = ballotPlaces(of: round)
      return round.proposals.map { row($0, of: round, onBallot: places[$0.id]) }
    }
    return (columns, rows)
  }

  /// From 1; none before the day on which the list is shown.
  private func ballotPlaces(of round: Round) -> [ProposalID: Int] {
    guard let maker = makers.first, BallotList(maker, round).isShown else { return [:] }
    return Dictionary(round.ballot.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil where there are so few that pages hide them.
  private func shownSupporters(of proposal: Proposal) -> Int? {
    proposal.supporters.flatMap { $0 > 0 && $0 < portal.settings.smallestGroup ? nil : $0 }
  }

  private func row(_ proposal: Proposal, of round: Round, onBallot place: Int?) -> [OpenValue] {
    let counted = site.index.outcomes[.init(round: round.id, id: proposal.id)]
    let outcome = counted?.outcome
    func degrees(_ millionths: Int?) -> OpenValue {
      millionths.map { .decimal(DecimalNumber(scaled: $0, decimals: 6)) } ?? .unknown
    }
    return [
      .text(round.id.rawValue), .text(proposal.id.rawValue), .integer(proposal.number?.value),
    ] + perLanguage { proposal.words[$0.language].title } + [
      .text(proposal.area.value.rawValue), Self.list(proposal.goals.map(\.value)),
      .text(proposal.verdict.kind.rawValue), .money(proposal.cost), currency, .day(proposal.submitted),
      .integer(outcome?.votes), points(of: outcome, in: round.pools.first { $0.id == counted?.pool }),
      outcome.map { .boolean($0.isFunded) } ?? .unknown,
      degrees(proposal.place?.latitude), degrees(proposal.place?.longitude),
      .text(proposal.verdict.heir?.rawValue), .integer(shownSupporters(of: proposal)), .integer(place),
    ] + perLanguage { proposal.words[$0.language].summary } + perLanguage { proposal.words[$0.language].answer }
      + perLanguage { proposal.words[$0.language].body.markdown } + address(.proposal(round.id, proposal.id))
  }

  var ballots: Filled {
    let columns = ["round", "pool", "choices", "choice_points", "count"]
    let rows = rounds.flatMap { round in
      site.openBallots(of: round).flatMap { ballots in
        ballots.groups.map { group -> [OpenValue] in
          [
            .text(round.id.rawValue), .text(ballots.pool.id.rawValue), Self.list(group.choices),
            group.points.map { Self.list($0) } ?? .unknown, .integer(group.count),
          ]
        }
      }
    }
    return (columns, rows)
  }
}

extension CountingRule.Method {
  /// As the rule is named in `round.yaml`.
  public var code: String {
    switch self {
    case .greedy: "greedy"
    case .greedyWithReserve: "greedy_reserve"
    case .greedyPerCost: "greedy_per_cost"
    case .majorityJudgment: "majority_judgment"
    case .equalShares: "equal_shares"
    case .phragmen: "phragmen"
    case .knapsack: "knapsack"
    case .savings: "savings"
    }
  }
}
