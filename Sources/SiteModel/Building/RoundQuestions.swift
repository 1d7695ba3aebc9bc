import BudgetModel
import Diagnostics
import Tallying

/// The eight questions that residents ask of a round, answered as far as the day allows.
struct RoundQuestions {
  let maker: PageMaker
  let round: Round
  let counted: CountedRound?

  init(_ maker: PageMaker, _ round: Round) {
    self.maker = maker
    self.round = round
    counted = maker.site.outcomes[round.id]
  }

  func number(_ number: Int) -> String { maker.formats.number(number) }
  func place(_ id: ProposalID) -> SiteIndex.Place { .init(round: round.id, id: id) }

  func heading(_ phrase: Phrase, _ anchor: String, _ answer: String) -> RoundPage.Heading {
    RoundPage.Heading(text: maker.say(phrase), anchor: anchor, answer: answer)
  }
}

// MARK: - 1. What won?

extension RoundQuestions {
  var won: RoundPage.Won {
    guard let counted else {
      return RoundPage.Won(heading: heading(.wonHeadingBefore, "q1", wonBefore), pools: [], results: nil)
    }
    let phrase: Phrase = round.mandate == .binding ? .wonHeadingBinding : .wonHeadingAdvisory
    return RoundPage.Won(
      heading: heading(phrase, "q1", maker.wonSentence(counted.outcome, of: round)),
      pools: counted.outcome.pools.compactMap(pool),
      results: maker.link(.results(round.id), maker.say(.wonResults, ["round": round.title[maker.reader]])))
  }

  private var wonBefore: String {
    guard maker.isReviewed(round), !round.proposals.isEmpty else {
      return maker.say(.wonBeforeIdeas, count: round.proposals.count)
    }
    let count = maker.onBallot(round)
    guard let publish = round.votes?.publish, publish > maker.today else {
      return maker.say(.wonBeforeVoteUnknown, count: count)
    }
    return maker.say(.wonBeforeVote, count: count, ["day": maker.formats.day(publish)])
  }

  private func pool(_ counted: CountedPool) -> RoundPage.Won.Pool? {
    guard let pool = round.pools.first(where: { $0.id == counted.id }) else { return nil }
    let view = PoolView(maker, round: round, pool: pool, counted: counted)
    let winners = view.winners
    let most = max(3, Self.mostWinners / max(1, round.pools.count))
    return RoundPage.Won.Pool(
      name: pool.name[maker.reader],
      sentence: [view.sentence, view.decidedSentence].compactMap { $0 }.joined(separator: " "), bar: view.bar,
      winners: winners.prefix(most).compactMap { winner($0, counted.outcome) },
      results: maker.link(resultsOf: pool.id, in: round, pool.name[maker.reader]),
      more: winners.count > most
        ? maker.say(.wonMore, ["shown": number(most), "total": number(winners.count)]) : nil)
  }

  /// Of all pools together; the results have the rest.
  private static let mostWinners = 40

  private func winner(_ id: ProposalID, _ outcome: PoolOutcome) -> RoundPage.Won.Winner? {
    guard let candidate = outcome[id], let link = maker.proposal(id, in: round.id) else { return nil }
    let project = maker.index.projectOfProposal[place(id)]
    return RoundPage.Won.Winner(
      link: link, area: maker.index.proposals[place(id)].flatMap { maker.area($0.area.value) },
      votes: outcome.supportOfAll == nil ? candidate.support : candidate.votes,
      cost: maker.money(maker.index.decided[place(id)]?.item?.amount ?? candidate.cost),
      project: project.map { maker.link(.project(round.id, $0.id), maker.title(of: $0, in: round)) },
      projectStatus: project.map { maker.mark($0.status.value) })
  }
}

extension PageMaker {
  func wonSentence(_ outcome: RoundOutcome, of round: Round) -> String {
    let candidates = outcome.pools.reduce(0) { $0 + $1.outcome.candidates.count { $0.rank != nil } }
    if round.savesMoney {
      return savingsSentence(
        outcome.funded.count, of: candidates, saved: outcome.spent, target: outcome.amount, mandate: round.mandate)
    }
    return say(
      round.mandate == .binding ? .wonAnswer : .wonAnswerAdvisory, count: outcome.funded.count,
      [
        "total": formats.number(candidates), "given": text(minor: outcome.spent),
        "amount": text(minor: outcome.amount),
      ])
  }
}

// MARK: - 2. Why not mine?

extension RoundQuestions {
  var whyNot: RoundPage.WhyNot {
    let lost = round.proposals.filter { state($0) == .notFunded }
    let groups = [
      group(round.savesMoney ? .savingsNotChosen : .whyGroupVote, lost),
      group(.whyGroupUnfeasible, having(.unfeasible)),
      group(.whyGroupMerged, having(.merged)), group(.whyGroupWithdrawn, having(.withdrawn)),
    ].compactMap { $0 }
    return RoundPage.WhyNot(
      heading: heading(.whyHeading, "q2", whyAnswer(lost.count)), groups: groups,
      proposals: maker.link(.roundProposals(round.id), maker.say(.whyAll, ["round": round.title[maker.reader]])))
  }

  private func state(_ proposal: Proposal) -> ProposalState { maker.state(of: proposal, in: round) }

  private func having(_ kind: Proposal.Verdict.Kind) -> [Proposal] {
    round.proposals.filter { $0.verdict.kind == kind }
  }

  private func whyAnswer(_ lost: Int) -> String {
    let fallen = having(.unfeasible).count + having(.merged).count + having(.withdrawn).count
    let before = maker.say(.whyUnfeasible, count: fallen)
    if counted != nil {
      return maker.say(round.savesMoney ? .savingsWhy : .whyAnswer, count: lost, ["unfeasible": before])
    }
    return fallen > 0 ? before + " " + maker.say(.whyBefore) : maker.say(.whyBefore)
  }

  private func group(_ phrase: Phrase, _ proposals: [Proposal]) -> RoundPage.WhyNot.Group? {
    let sorted = shown(proposals)
    let items = sorted.compactMap { proposal in
      maker.reason(proposal, state(proposal), in: round).map { reason in
        RoundPage.WhyNot.Item(
          link: maker.link(.proposal(round.id, proposal.id), maker.passage(proposal.words, \.title)), reason: reason)
      }
    }
    guard !items.isEmpty else { return nil }
    let values = ["shown": maker.formats.number(items.count), "total": maker.formats.number(proposals.count)]
    return RoundPage.WhyNot.Group(
      heading: maker.say(phrase), items: items,
      more: proposals.count > items.count ? maker.say(.whyMore, values) : nil)
  }

  /// All in the order of the alphabet; of many those that were nearest to the money.
  private func shown(_ proposals: [Proposal]) -> [Proposal] {
    let sorted = maker.alphabet.sorted(proposals) { $0.words[maker.language].title }
    guard sorted.count > Self.mostReasons else { return sorted }
    let votes = sorted.map { maker.index.outcomes[place($0.id)]?.outcome.support ?? 0 }
    let nearest = sorted.indices.sorted { (votes[$1], $0) < (votes[$0], $1) }
    return nearest.prefix(Self.mostReasons).map { sorted[$0] }
  }

  private static let mostReasons = 20
}

// MARK: - 3. When is it built?  4. What did it cost?

extension RoundQuestions {
  var built: RoundPage.Built {
    let shown = round.projects.prefix(Self.mostProjects)
    return RoundPage.Built(
      heading: heading(round.savesMoney ? .savingsWhen : .builtHeading, "q3", builtAnswer),
      bar: maker.statusBar(round.projects), projects: shown.map { maker.card($0, in: round) },
      more: more(.builtMore, shown.count, of: round.projects.count),
      all: shown.count < round.projects.count ? maker.link(.projects, maker.say(.titleProjects)) : nil)
  }

  /// The page of all projects has the rest.
  private static let mostProjects = 20

  private func more(_ phrase: Phrase, _ shown: Int, of total: Int) -> String? {
    shown < total ? maker.say(phrase, ["shown": number(shown), "total": number(total)]) : nil
  }

  private var builtAnswer: String {
    guard !round.projects.isEmpty else {
      return round.stage(.implementation).map { maker.say(.builtStage, ["days": maker.formats.days($0.days)]) }
        ?? maker.say(.builtUnknown)
    }
    func count(_ status: Project.Status) -> Int { round.projects.count { $0.status.value == status } }
    let answer = maker.say(
      .builtAnswer,
      ["done": number(count(.done)), "ongoing": number(count(.ongoing)), "planned": number(count(.planned))])
    guard count(.stopped) > 0 else { return answer }
    return maker.say(.builtAnswerStopped, ["answer": answer, "stopped": number(count(.stopped))])
  }

  var cost: RoundPage.Cost {
    let rows = round.projects.map { project -> RoundPage.Cost.Row in
      let budget = maker.index.budget(of: project, in: round.id)
      return RoundPage.Cost.Row(
        project: maker.link(.project(round.id, project.id), maker.title(of: project, in: round)), budget: budget,
        spent: project.spent, difference: difference(project.spent, budget))
    }
    let budget = total(rows.map(\.budget))
    let spent = total(rows.map(\.spent))
    return RoundPage.Cost(
      heading: heading(costHeading, "q4", costAnswer(rows)),
      rows: largest(rows), more: more(.costMore, min(rows.count, Self.mostProjects), of: rows.count),
      totalBudget: budget,
      totalSpent: spent, totalDifference: difference(spent, budget))
  }

  /// All as they are; of many those that cost most.
  private func largest(_ rows: [RoundPage.Cost.Row]) -> [RoundPage.Cost.Row] {
    guard rows.count > Self.mostProjects else { return rows }
    let order = rows.indices.sorted { a, b in
      let (first, second) = (rows[a].budget?.minorUnits ?? 0, rows[b].budget?.minorUnits ?? 0)
      return first == second ? a < b : first > second
    }
    return order.prefix(Self.mostProjects).map { rows[$0] }
  }

  private func difference(_ spent: Money?, _ budget: Money?) -> Money? {
    guard let spent, let budget else { return nil }
    return spent - budget
  }

  /// Nil when one of them is unknown: a sum of some would look like a sum of all.
  private func total(_ amounts: [Money?]) -> Money? {
    let known = amounts.compactMap { $0 }
    return known.isEmpty || known.count < amounts.count ? nil : known.sum(in: maker.currency)
  }

  private var costHeading: Phrase {
    if round.savesMoney { return .savingsHowMuch }
    return round.projects.isEmpty ? .costHeadingBefore : .costHeading
  }

  private func costAnswer(_ rows: [RoundPage.Cost.Row]) -> String {
    guard !rows.isEmpty || !round.savesMoney else { return maker.poolsSentence(round) }
    guard !rows.isEmpty else { return maker.say(.costBefore, ["amount": maker.text(maker.amount(of: round))]) }
    let spent = rows.compactMap(\.spent)
    guard let budget = total(rows.map(\.budget)) else { return maker.say(.costNothingKnown) }
    guard !spent.isEmpty else { return maker.say(.costUnknown, ["budget": maker.text(budget)]) }
    let isFinal = round.projects.allSatisfy { $0.status.value == .done || $0.status.value == .stopped }
    let sentence = maker.costSentence(
      spent: spent.sum(in: maker.currency), budget: budget, isFinal: isFinal && spent.count == rows.count)
    return maker.perResident(sentence, spent.sum(in: maker.currency))
  }
}

extension PageMaker {
  func costSentence(spent: Money, budget: Money, isFinal: Bool) -> String {
    let difference = spent - budget
    let values = [
      "spent": text(spent), "budget": text(budget),
      "difference": text(minor: abs(difference.minorUnits)),
    ]
    guard isFinal else { return say(.costAnswer, ["spent": text(spent), "budget": text(budget)]) }
    if difference.minorUnits == 0 { return say(.costFinalEqual, ["spent": text(spent)]) }
    return say(difference.minorUnits < 0 ? .costFinalLess : .costFinalMore, values)
  }

  /// The sentence with what it is for each resident, where their number is known. Rounded to hundredths.
  func perResident(_ sentence: String, _ amount: Money) -> String {
    guard let residents = settings.population, residents > 0 else { return sentence }
    let share = (amount.minorUnits * 2 + residents) / (residents * 2)
    guard share > 0 else { return sentence }
    return say(.costPerResident, ["sentence": sentence, "amount": text(minor: share)])
  }
}
