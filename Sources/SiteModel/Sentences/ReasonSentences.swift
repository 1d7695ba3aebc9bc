import BudgetModel
import Tallying

/// Why a proposal of a pool was funded or not, in a sentence or two with the pool's figures.
struct ReasonSentences {
  private let maker: PageMaker
  private let round: Round
  private let pool: PoolID

  init(_ maker: PageMaker, round: Round, pool: PoolID) {
    self.maker = maker
    self.round = round
    self.pool = pool
  }

  func sentence(_ outcome: CandidateOutcome) -> String {
    switch outcome.result {
    case .funded(let means): funded(outcome, means)
    case .notFunded(let reason): notFunded(outcome, reason)
    }
  }

  /// Votes, or points where the rule counts points.
  func support(_ number: Int) -> String {
    if let share = weighed(number) { return share }
    return maker.say(countsPoints ? .countPoints : .countVotes, count: number)
  }

  /// As what a proposal got: `1 äänen`.
  func supportGot(_ number: Int) -> String {
    weighed(number) ?? maker.say(countsPoints ? .countPointsObject : .countVotesObject, count: number)
  }

  /// `23,45 % av de vägda rösterna`; nil where support is a number of votes or points.
  private func weighed(_ number: Int) -> String? {
    guard let all = maker.site.outcomes[round.id]?.outcome[pool]?.supportOfAll, all > 0 else { return nil }
    let share = Share(basisPoints: Int((Int128(number) * 20_000 + Int128(all)) / (Int128(all) * 2)))
    return maker.say(.countWeighed, ["share": maker.formats.percent(share, decimals: 2)])
  }

  private var countsPoints: Bool {
    guard let rule = round.pools.first(where: { $0.id == pool })?.rule else { return false }
    return rule.scoring != .votes
  }

  private func amount(_ minorUnits: Int) -> String { maker.text(minor: minorUnits) }
  private func title(_ id: ProposalID) -> String { maker.quotedTitle(id, in: round.id) }

  private func funded(_ outcome: CandidateOutcome, _ means: CandidateOutcome.Means) -> String {
    var values = [
      "rank": maker.formats.number(outcome.rank ?? 0), "support": support(outcome.support),
      "cost": amount(abs(outcome.cost)),
    ]
    switch means {
    case .pool:
      values["left"] = amount(abs(outcome.leftWhenReached ?? 0))
      return maker.say(outcome.cost < 0 ? .reasonSaved : .reasonFunded, values)
    case .completion: return maker.say(.reasonCompletion, values)
    case .reserve(let extra):
      values["extra"] = amount(extra)
      return maker.say(.reasonReserve, values)
    case .tie(let extra):
      values["support"] = supportGot(outcome.support)
      values["extra"] = amount(extra)
      return maker.say(.reasonTieFunded, values)
    }
  }

  private func notFunded(_ outcome: CandidateOutcome, _ reason: CandidateOutcome.Reason) -> String {
    switch reason {
    case .belowThreshold(let threshold): below(threshold, outcome)
    case .excluded(let exclusion): excluded(exclusion)
    case .stopped(let other): maker.say(.reasonStopped, ["other": title(other)])
    case .noVotes: maker.say(.reasonNoVotes)
    case .sharesGroup(let other): maker.say(.reasonSharesGroup, ["other": title(other)])
    case .enoughFunded(let count): maker.say(.reasonEnoughFunded, count: count)
    case .notInBestSet: maker.say(.reasonNotInBestSet)
    case .targetReached: maker.say(.reasonTargetReached)
    case .savesNothing: maker.say(.reasonSavesNothing, ["cost": amount(outcome.cost)])
    default: lackOfMoney(outcome, reason)
    }
  }

  private func lackOfMoney(_ outcome: CandidateOutcome, _ reason: CandidateOutcome.Reason) -> String {
    let cost = amount(outcome.cost)
    switch reason {
    case .doesNotFit(let left, let missing):
      let values = ["cost": cost, "left": amount(left), "missing": amount(missing)]
      return maker.say(left == 0 ? .reasonNothingLeft : .reasonDoesNotFit, left == 0 ? ["cost": cost] : values)
    case .lostTie(let others, let rule, let left, let missing):
      return lostTie(outcome, others, rule, left: left, missing: missing)
    case .categoryFull(let category, let left, let missing):
      return maker.say(
        .reasonCategoryFull, ["category": category, "left": amount(left), "missing": amount(missing)])
    case .slotsTaken(let upTo, let count): return maker.say(.reasonSlotsTaken, count: count, ["upTo": amount(upTo)])
    case .aboveSlots(let upTo): return maker.say(.reasonAboveSlots, ["cost": cost, "upTo": amount(upTo)])
    case .supportersLackMoney(let held, let missing):
      return maker.say(.reasonSupportersLack, ["cost": cost, "held": amount(held), "missing": amount(missing)])
    case .overshoots(let needed, let by):
      return maker.say(.reasonOvershoots, ["needed": amount(abs(needed)), "by": amount(abs(by))])
    default: return ""
    }
  }

  private func lostTie(
    _ outcome: CandidateOutcome, _ others: [ProposalID], _ rule: TieRule, left: Int, missing: Int
  ) -> String {
    maker.say(
      .reasonLostTie,
      [
        "support": supportGot(outcome.support), "others": maker.formats.list(others.map(title)),
        "rule": maker.sentence(rule), "left": amount(left), "missing": amount(missing),
      ])
  }

  private func below(_ threshold: CandidateOutcome.Threshold, _ outcome: CandidateOutcome) -> String {
    func votes(_ number: Int) -> String { maker.say(.countVotesObject, count: number) }
    func points(_ number: Int) -> String { maker.say(.countPointsObject, count: number) }
    switch threshold {
    case .votes(let has, let needed):
      return maker.say(
        .reasonThresholdVotes, ["has": votes(has), "needed": maker.say(.countVotes, count: needed)])
    case .points(let has, let needed):
      return maker.say(
        .reasonThresholdVotes, ["has": points(has), "needed": maker.say(.countPoints, count: needed)])
    case .shareOfBallots(let share, let has, let needed):
      return maker.say(
        .reasonThresholdShare,
        [
          "has": votes(has), "needed": maker.say(.countVotes, count: needed),
          "share": maker.formats.percent(share, decimals: 2),
        ])
    case .costShare(_, let has, let needed):
      return maker.say(
        .reasonThresholdCost, ["has": votes(has), "needed": votes(needed), "cost": amount(outcome.cost)])
    }
  }

  private func excluded(_ exclusion: Candidate.Exclusion) -> String {
    switch exclusion {
    case .unfeasible: maker.say(.reasonUnfeasible)
    case .withdrawn: maker.say(.reasonWithdrawn)
    case .merged(let other): maker.say(.reasonMerged, ["other": title(other)])
    case .fundedIn(let other):
      maker.say(
        .reasonFundedIn, ["pool": round.pools.first { $0.id == other }?.name[maker.reader] ?? other.rawValue])
    case .decision(let reference): maker.say(.reasonDecided, ["reference": reference])
    }
  }
}

extension PageMaker {
  /// How equal support is separated, as a sentence of its own.
  func sentence(_ rule: TieRule, isFirst: Bool = true) -> String {
    say(isFirst ? .tieFirst : .tieNext, ["clause": clause(rule)])
  }

  private func clause(_ rule: TieRule) -> String {
    switch rule {
    case .moreVotes: say(.tieMoreVotes)
    case .fewerVotes: say(.tieFewerVotes)
    case .cheaper: say(.tieCheaper)
    case .dearer: say(.tieDearer)
    case .lowerID: say(.tieLowerID)
    case .higherID: say(.tieHigherID)
    case .lot(_, let reference): say(.tieLot, ["reference": reference])
    case .decision(_, let reference): say(.tieDecision, ["reference": reference])
    case .fundAll: say(.tieFundAll)
    }
  }
}
