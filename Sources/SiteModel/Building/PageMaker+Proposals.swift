import BudgetModel
import Diagnostics
import Tallying

extension PageMaker {
  /// All proposals of the portal, by round.
  func allProposals() -> PageDraft {
    let all = lists.proposals
    let summary = lists.summary
    let rounds = portal.rounds.count { $0.kind == .vote }
    let sentence = say(.proposalsSentence, count: all.count, ["rounds": formats.number(rounds)])
    let page = ProposalsPage(
      round: nil, sentence: sentence, counts: summary.counts,
      finder: finder(
        .proposals, length: all.count, filters: summary.filters, hasVotes: summary.hasVotes, in: nil),
      items: shown(all).compactMap { card($0) }, pager: pager(.proposals, lengths: [all.count]), compare: nil,
      rounds: portal.rounds.filter { $0.kind == .vote }.map { link(.roundProposals($0.id), $0.title[reader]) },
      downloads: downloads(of: .init(.proposals)))
    return PageDraft(
      title: Passage(say(.titleProposals)), description: sentence,
      updated: portal.rounds.compactMap(updated).max(), content: .proposals(page))
  }

  func proposals(of round: Round) -> PageDraft {
    let all = Array(lists.proposals[lists.proposalsOfRound[round.id] ?? 0..<0])
    let summary = lists.summaryOfRound[round.id] ?? .init()
    let sentence = say(.proposalsRoundSentence, count: all.count)
    let page = ProposalsPage(
      round: self.round(round), sentence: sentence, counts: summary.counts,
      finder: finder(
        .proposals, length: all.count, filters: summary.filters, hasVotes: summary.hasVotes, in: round),
      items: shown(all).compactMap { card($0) }, pager: pager(.roundProposals(round.id), lengths: [all.count]),
      compare: all.count > 1 ? link(.compare(round.id), say(.compareLink)) : nil,
      rounds: [], downloads: downloads(of: .init(.proposals, of: round.id)))
    return PageDraft(
      title: Passage(ofRound(.titleProposals, round)), description: sentence, updated: updated(round),
      responsible: round.responsible?[reader], notices: notices(round), content: .proposals(page))
  }

  /// Filters with at least two values in the list.
  func listFilters(_ values: [FilterValue], rounds: [Round], states: [String: String]) -> [ListFilter] {
    let stateOptions = alphabet.sorted(states.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, by: \.1)
    let all: [(name: Phrase, label: Phrase, options: [(String, String)])] = [
      (.filterRoundName, .filterRound, rounds.map { ($0.id.rawValue, $0.title[reader]) }),
      (.filterAreaName, .filterArea, portal.areas.all.map { ($0.id.rawValue, $0.name[reader]) }),
      (
        .filterOrientationName, .filterOrientation,
        Orientation.Kind.allCases.map { ($0.rawValue, book.text(.orientation($0))) }
      ),
      (.filterGoalName, .filterGoal, portal.goals.map { ($0.id.rawValue, $0.words[language].title) }),
      (.filterStateName, .filterState, stateOptions),
    ]
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return all.compactMap { name, label, options in
      let name = say(name)
      let used = options.compactMap { value, text in
        counts[FilterValue(filter: name, value: value)].map { ListFilter.Option(value: value, text: text, count: $0) }
      }
      return used.count > 1 ? ListFilter(name: name, label: say(label), options: used) : nil
    }
  }
}

// MARK: - One proposal

extension PageMaker {
  func page(_ proposal: Proposal, in round: Round) -> PageDraft {
    let card = card(proposal, in: round)
    let words = proposal.words
    let place = SiteIndex.Place(round: round.id, id: proposal.id)
    let result = result(proposal, in: round)
    let page = ProposalPage(
      card: card, summary: optional(words, \.summary), body: prose(words, \.body), picture: card.picture,
      facts: facts(proposal, in: round), resultHeading: say(.proposalResult), result: result,
      resultWaiting: result == nil ? waiting(proposal, in: round) : nil, answerHeading: say(.proposalAnswer),
      answer: optional(words, \.answer), answered: proposal.answered.flatMap { $0.date <= today ? decision($0) : nil },
      verdict: verdict(proposal, in: round), mergedInto: mergedInto(proposal, round),
      mergedFrom: (index.mergedInto[place] ?? []).compactMap { self.proposal($0, in: round.id) },
      project: index.projectOfProposal[place].map { self.card($0, in: round) },
      historyHeading: say(.proposalHistory), history: history(proposal, in: round), round: self.round(round),
      place: proposal.place)
    return PageDraft(
      title: passage(words, \.title), within: [round.title[reader]],
      description: words[language].summary ?? verdict(proposal, in: round),
      updated: history(proposal, in: round).last?.day,
      responsible: round.responsible?[reader],
      notices: notices(proposal.publication) + notices(words, \.source), content: .proposal(page))
  }

  private func result(_ proposal: Proposal, in round: Round) -> ProposalPage.Result? {
    guard let (poolID, outcome) = index.outcomes[.init(round: round.id, id: proposal.id)],
      let counted = site.outcomes[round.id]?.outcome.pools.first(where: { $0.id == poolID }),
      let pool = round.pools.first(where: { $0.id == poolID })
    else { return nil }
    let view = PoolView(self, round: round, pool: pool, counted: counted)
    return ProposalPage.Result(
      pool: pool.name[reader], votes: view.shownVotes(outcome),
      share: pool.rule.scoring == .votes ? outcome.shareOfBallots : nil, rank: outcome.rank,
      candidates: index.ranked[round.id]?[poolID] ?? 0,
      isFunded: index.decided[.init(round: round.id, id: proposal.id)]?.isFunded ?? outcome.isFunded,
      outcomeWord: word(outcome, index.decided[.init(round: round.id, id: proposal.id)], view),
      reason: ReasonSentences(self, round: round, pool: poolID).sentence(outcome),
      decided: decided(.init(round: round.id, id: proposal.id)),
      link: link(resultsOf: pool.id, in: round, say(.titleResults)))
  }

  /// The word of the decision where there is one, else of the count.
  private func word(_ outcome: CandidateOutcome, _ decided: DecidedPlace?, _ view: PoolView) -> String {
    guard let decided, decided.isFunded || outcome.isFunded else { return view.outcomeWord(outcome) }
    return say(decided.isFunded ? .outcomeFunded : .decidedHowDropped)
  }

  private func waiting(_ proposal: Proposal, in round: Round) -> String {
    guard proposal.verdict.kind == .feasible || proposal.verdict.kind == .pending else {
      return say(.proposalNotOnBallot)
    }
    guard let publish = round.votes?.publish, publish > today else { return say(.proposalNoResult) }
    return say(.resultsWaiting, ["day": formats.day(publish)])
  }

  private func verdict(_ proposal: Proposal, in round: Round) -> String {
    switch proposal.verdict {
    case .pending: say(.verdictPending)
    case .feasible(let cost): say(.verdictFeasible, ["cost": text(cost)])
    case .unfeasible: say(.verdictUnfeasible)
    case .merged(let other): say(.proposalMergedReason, ["other": quotedTitle(other.value, in: round.id)])
    case .withdrawn: say(.proposalWithdrawnReason)
    }
  }

  private func mergedInto(_ proposal: Proposal, _ round: Round) -> PageLink? {
    guard case .merged(let other) = proposal.verdict else { return nil }
    return self.proposal(other.value, in: round.id)
  }

  private func facts(_ proposal: Proposal, in round: Round) -> [Fact] {
    let area = area(proposal.area.value)
    let poolID = round.pool(of: proposal, in: portal.areas)
    let pool = round.pools.first { $0.id == poolID }
    let people = proposal.supporters.map { $0 > 0 && $0 < settings.smallestGroup ? "–" : formats.number($0) }
    let facts: [(Phrase, String?, String?)] = [
      (.factNumber, proposal.number.map { formats.number($0.value) }, nil),
      (.factRound, round.title[reader], site.addresses.address(.round(round.id), language)),
      (.factArea, area?.text, area?.address),
      (.factScope, area.map { _ in say(isWhole(proposal.area.value) ? .scopeWhole : .scopeArea) }, nil),
      (.factPool, pool?.name[reader], nil),
      (.factCost, proposal.cost.map(text), nil), (.factCosted, costed(proposal), nil),
      (.factSubmitted, proposal.submitted.map(formats.day), nil),
      (.factProposer, proposal.proposer.map { book.text(.proposer($0)) }, nil), (.factSupporters, people, nil),
    ]
    return self.facts(facts)
  }

  func facts(_ facts: [(label: Phrase, value: String?, address: String?)]) -> [Fact] {
    facts.compactMap { fact in
      fact.value.map { Fact(label: say(fact.label), value: $0, address: fact.address) }
    }
  }

  private func isWhole(_ area: AreaID) -> Bool { portal.areas[area]?.isWhole ?? false }

  /// What was changed, and with whom it was talked over.
  private func changed(_ change: Proposal.Change) -> Passage {
    let text = passage(change.text) { $0 }
    guard let with = change.with?[reader] else { return text }
    return Passage(say(.historyWith, ["text": text.text, "with": with]), languageTag: text.languageTag)
  }

  private func costed(_ proposal: Proposal) -> String? {
    let parts = [proposal.costedBy?[reader], proposal.costed.map(formats.day)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What happened to it, oldest first.
  private func history(_ proposal: Proposal, in round: Round) -> [TimelineEntry] {
    var events: [(Day, Passage)] = []
    if let day = proposal.submitted, day <= today { events.append((day, Passage(say(.historySubmitted)))) }
    events += proposal.changes.map { ($0.date, changed($0)) }
    if let answered = proposal.answered, answered.date <= today {
      events.append((answered.date, Passage(say(.historyAnswered, ["decision": decision(answered).sentence]))))
    }
    if let day = proposal.costed, day <= today, proposal.verdict.kind != .pending {
      events.append((day, Passage(verdict(proposal, in: round))))
    }
    let place = SiteIndex.Place(round: round.id, id: proposal.id)
    if let day = round.votes?.publish, let (pool, outcome) = index.outcomes[place] {
      events.append((day, Passage(ReasonSentences(self, round: round, pool: pool).sentence(outcome))))
    }
    if let project = index.projectOfProposal[place] {
      if let day = project.actual.start, day <= today { events.append((day, Passage(say(.historyStarted)))) }
      if let day = project.actual.end, day <= today { events.append((day, Passage(say(.historyDone)))) }
    }
    let sorted = events.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
    return sorted.enumerated().map { place, event in
      TimelineEntry(day: event.element.0, title: nil, text: event.element.1, anchor: "h\(place + 1)")
    }
  }
}
