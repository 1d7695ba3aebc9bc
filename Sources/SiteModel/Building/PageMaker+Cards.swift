import BudgetModel
import Diagnostics
import Tallying

extension PageMaker {
  func card(_ round: Round) -> RoundCard {
    let phase = RoundPhase(of: round, on: today, hasOutcome: site.outcomes[round.id] != nil)
    let counted = site.outcomes[round.id]
    return RoundCard(
      link: self.round(round), lead: round.lead[reader], year: round.year, kind: round.kind, phase: phase,
      phaseWord: phaseWord(phase, round), status: StatusMark(kind: mark(phase).kind, word: phaseWord(phase, round)),
      recommendations: round.process.panel?.recommendations.count,
      labels: [seriesLink(round)?.text, round.process.orientation.map(orientationWord)].compactMap { $0 },
      amount: amount(of: round),
      proposals: round.proposals.count, onBallot: isReviewed(round) ? onBallot(round) : nil,
      funded: counted?.given.count, given: counted.map { money($0.given.spent) }, ballots: counted?.outcome.ballots,
      turnout: turnout(round), projects: round.projects.count,
      projectsDone: round.projects.count { $0.status.value == .done },
      areas: areaIDs(of: round).compactMap(area), goals: goals(round.goals))
  }

  /// Of its pools; of a panel its frame.
  func amount(of round: Round) -> Money {
    if round.pools.isEmpty, let frame = round.process.panel?.frame { return frame.value }
    return round.pools.map(\.amount).sum(in: currency)
  }

  /// A panel reviews and counts nothing: while it goes on, its stage is what tells where it stands.
  func phaseWord(_ phase: RoundPhase, _ round: Round) -> String {
    guard round.kind == .panel else { return book.text(.phase(phase)) }
    switch phase {
    case .evaluated, .upcoming: return book.text(.phase(phase))
    case .decided: return say(.panelPhaseAnswered)
    default: return say(.panelPhaseWorks)
    }
  }

  func onBallot(_ round: Round) -> Int { round.proposals.count { $0.verdict.kind == .feasible } }

  func isReviewed(_ round: Round) -> Bool { !round.proposals.contains { $0.verdict.kind == .pending } }

  func areaIDs(of round: Round) -> [AreaID] {
    round.pools.flatMap(\.areas).reduce(into: []) { ids, area in
      if !ids.contains(area.value) { ids.append(area.value) }
    }
  }

  /// Ballots of those who could vote. Only where a voter gives one ballot: with several pools nobody knows how many
  /// people are behind the ballots.
  func turnout(_ round: Round) -> Share? {
    guard round.pools.count == 1, let people = round.eligible?.people, people > 0,
      let ballots = site.outcomes[round.id]?.outcome.ballots, ballots <= people
    else { return nil }
    return .of(ballots, of: people)
  }

  func mark(_ phase: RoundPhase) -> StatusMark {
    let kind: StatusMark.Kind =
      switch phase {
      case .upcoming: .planned
      case .ideas, .review, .ballotReady, .voting, .counting, .decided, .building: .ongoing
      case .built, .evaluated: .done
      }
    return StatusMark(kind: kind, word: book.text(.phase(phase)))
  }
}

// MARK: - Proposals

extension PageMaker {
  func card(_ place: SiteIndex.Place) -> ProposalCard? {
    guard let round = index.rounds[place.round], let proposal = index.proposals[place] else { return nil }
    return card(proposal, in: round)
  }

  func card(_ proposal: Proposal, in round: Round) -> ProposalCard {
    let place = SiteIndex.Place(round: round.id, id: proposal.id)
    let state = state(of: proposal, in: round)
    let title = passage(proposal.words, \.title)
    return ProposalCard(
      id: proposal.id, link: link(.proposal(round.id, proposal.id), title), number: proposal.number?.value,
      summary: optional(proposal.words, \.summary), round: self.round(round), year: round.year,
      area: area(proposal.area.value), goals: goals(proposal.goals), state: state,
      stateWord: word(state, place), status: mark(state, place), reason: reason(proposal, state, in: round),
      cost: proposal.cost, votes: index.outcomes[place]?.outcome.votes, submitted: proposal.submitted,
      picture: picture(
        proposal.image, alternative: optional(proposal.words, \.imageAlternative), beside: proposal.location),
      filters: filters(
        round: round, area: proposal.area.value, goals: proposal.goals.map(\.value), state: word(state, place)),
      sortKey: alphabet.sortKey(of: title.text))
  }

  /// Where a proposal stands: its verdict, then the count, then what became of its project.
  func state(of proposal: Proposal, in round: Round) -> ProposalState {
    switch proposal.verdict {
    case .pending: return .pending
    case .unfeasible: return .unfeasible
    case .merged: return .merged
    case .withdrawn: return .withdrawn
    case .feasible: break
    }
    let place = SiteIndex.Place(round: round.id, id: proposal.id)
    switch index.projectOfProposal[place]?.status.value {
    case .done: return .built
    case .ongoing: return .building
    case .planned, .stopped: return .funded
    case nil: break
    }
    if let decided = index.decided[place] { return decided.isFunded ? .funded : .notFunded }
    return index.outcomes[place].map { $0.outcome.isFunded ? .funded : .notFunded } ?? .onBallot
  }

  /// Advice is no decision: until there is a project, the word is what the vote gave.
  func word(_ state: ProposalState, _ place: SiteIndex.Place) -> String {
    let isAdvice =
      index.rounds[place.round]?.mandate == .advisory && index.projectOfProposal[place] == nil
      && index.decided[place] == nil
    return state == .funded && isAdvice ? say(.proposalAdvisoryFunded) : book.text(.proposal(state))
  }

  func mark(_ state: ProposalState, _ place: SiteIndex.Place) -> StatusMark {
    let kind: StatusMark.Kind =
      switch state {
      case .pending: .planned
      case .onBallot, .building: .ongoing
      case .funded, .built: .done
      case .notFunded, .unfeasible, .merged, .withdrawn: .stopped
      }
    return StatusMark(kind: kind, word: word(state, place))
  }

  /// Why it is where it is; nil while there is nothing to explain.
  func reason(_ proposal: Proposal, _ state: ProposalState, in round: Round) -> String? {
    switch state {
    case .pending, .onBallot: nil
    case .unfeasible:
      proposal.words[language].answer == nil
        ? say(.proposalNoAnswer) : proposal.words.map { $0.answer ?? "" }[reader]
    case .merged:
      if case .merged(let other) = proposal.verdict {
        say(.proposalMergedReason, ["other": quotedTitle(other.value, in: round.id)])
      } else {
        nil
      }
    case .withdrawn: say(.proposalWithdrawnReason)
    case .funded, .notFunded, .building, .built:
      index.outcomes[.init(round: round.id, id: proposal.id)].map { pool, outcome in
        let sentence = ReasonSentences(self, round: round, pool: pool).sentence(outcome)
        return [sentence, decided(.init(round: round.id, id: proposal.id))].compactMap { $0 }.joined(separator: " ")
      }
    }
  }

  func filters(round: Round, area: AreaID?, goals: [GoalID], state: String) -> [FilterValue] {
    let areas = area.map { portal.areas.chain(from: $0).filter { !$0.isWhole || $0.id == area }.map(\.id.rawValue) }
    let orientation = round.process.orientation.map {
      [FilterValue(filter: say(.filterOrientationName), value: $0.kind.rawValue)]
    }
    return [FilterValue(filter: say(.filterRoundName), value: round.id.rawValue)] + (orientation ?? [])
      + (areas ?? []).map { FilterValue(filter: say(.filterAreaName), value: $0) }
      + goals.map { FilterValue(filter: say(.filterGoalName), value: $0.rawValue) }
      + [FilterValue(filter: say(.filterStateName), value: Slug.make(from: state))]
  }
}

// MARK: - Projects

extension PageMaker {
  func title(of project: Project, in round: Round) -> Passage {
    let words = project.words
    if let own = words[language].title, !own.isEmpty { return Passage(own, languageTag: tag(words)) }
    let first = index.proposalIDs(of: project)[0]
    let proposal = index.proposals[.init(round: round.id, id: first)]
    return proposal.map { passage($0.words, \.title) } ?? Passage(project.id.rawValue)
  }

  func projectCard(_ place: SiteIndex.Place) -> ProjectCard? {
    guard let round = index.rounds[place.round], let project = index.projects[place] else { return nil }
    return card(project, in: round)
  }

  func card(_ project: Project, in round: Round) -> ProjectCard {
    let title = title(of: project, in: round)
    let goals = index.goals(of: project, in: round.id)
    let area = index.area(of: project, in: round.id)
    let late = lateness(project)
    return ProjectCard(
      id: project.id, link: link(.project(round.id, project.id), title),
      summary: optional(project.words, \.summary), round: self.round(round), area: area.flatMap(self.area),
      goals: goals.compactMap(goal), status: mark(project.status.value), state: project.status.value,
      progress: project.progress, statusText: statusText(project), lateness: late, isLate: late != nil,
      budget: index.budget(of: project, in: round.id), spent: project.spent, plannedEnd: project.plan.end,
      actualEnd: project.actual.end,
      picture: picture(
        project.image, alternative: optional(project.words, \.imageAlternative), beside: project.location),
      filters: filters(
        round: round, area: area, goals: goals, state: book.text(.project(project.status.value))),
      sortKey: alphabet.sortKey(of: title.text))
  }

  func mark(_ status: Project.Status) -> StatusMark {
    let kind: StatusMark.Kind =
      switch status {
      case .planned: .planned
      case .ongoing: .ongoing
      case .done: .done
      case .stopped: .stopped
      }
    return StatusMark(kind: kind, word: book.text(.project(status)))
  }

  func statusText(_ project: Project) -> String {
    let word = book.text(.project(project.status.value))
    guard project.status.value == .ongoing, let progress = project.progress else { return word }
    return say(.projectProgress, ["status": word, "percent": formats.percent(progress)])
  }

  /// Late is what should have ended, or begun, before today.
  func lateness(_ project: Project) -> String? {
    guard project.status.value != .done, project.status.value != .stopped else { return nil }
    if let end = project.plan.end, end < today {
      return say(.projectLateEnd, count: today.number - end.number, ["when": formats.inMonth(of: end)])
    }
    if project.status.value == .planned, project.actual.start == nil, let start = project.plan.start, start < today {
      return say(.projectLateStart, count: today.number - start.number, ["when": formats.inMonth(of: start)])
    }
    return nil
  }
}

// MARK: - Goals and news

extension PageMaker {
  func card(_ goal: Goal) -> GoalCard {
    GoalCard(
      id: goal.id, link: link(.goal(goal.id), passage(goal.words, \.title)),
      outcome: passage(goal.words, \.outcome), sustainableDevelopment: developmentGoals(goal),
      indicators: goal.indicators.isEmpty ? nil : indicatorsSentence(goal),
      projects: index.projectsOfGoal[goal.id]?.count ?? 0, proposals: index.proposalsOfGoal[goal.id]?.count ?? 0)
  }

  func indicatorsSentence(_ goal: Goal) -> String {
    let met = goal.indicators.count { $0.status == .met }
    guard goal.indicators.count > 1 else { return say(met == 1 ? .goalIndicatorMet : .goalIndicatorNotMet) }
    return say(.goalIndicators, count: met, ["total": formats.number(goal.indicators.count)])
  }

  func developmentGoals(_ goal: Goal) -> [DevelopmentGoal] {
    goal.sustainableDevelopment.map { DevelopmentGoal(number: $0, name: book.text(.developmentGoal($0))) }
  }

  func card(_ item: NewsItem) -> NewsCard {
    NewsCard(
      link: link(.newsItem(item.id), passage(item.words, \.title)), date: item.date,
      summary: optional(item.words, \.summary), round: item.round.flatMap { index.rounds[$0.value] }.map(round))
  }
}

extension Share {
  /// A part of a whole, in hundredths of a percent, halves up. `whole` must be positive.
  static func of(_ part: Int, of whole: Int) -> Share {
    Share(basisPoints: (part * 20_000 + whole) / (whole * 2))
  }
}
