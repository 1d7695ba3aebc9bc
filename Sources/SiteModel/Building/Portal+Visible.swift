import BudgetModel

/// What may be seen on a day.
struct Visibility: Sendable {
  let day: Day
  /// Drafts and what is published later are kept, and marked.
  let isPreview: Bool

  func shows(_ publication: Publication) -> Bool { isPreview || publication.isPublic(on: day) }

  /// Whether figures of a count, and what follows from them, may be seen. A preview shows them no sooner.
  func showsOutcome(of round: Round) -> Bool { round.votes.map { $0.publish <= day } ?? true }
}

extension Portal {
  /// The portal as the public sees it on a day: no drafts, nothing from later days, nothing of counts under embargo.
  func visible(_ visibility: Visibility) -> Portal {
    Portal(
      settings: settings, areas: areas, goals: goals.filter { visibility.shows($0.publication) }, budget: budget,
      rounds: rounds.filter { visibility.shows($0.publication) }.map { $0.visible(visibility) },
      pages: pages.filter { visibility.shows($0.publication) },
      news: news.filter { visibility.shows($0.publication) && (visibility.isPreview || $0.date <= visibility.day) },
      budgetPlan: budgetPlan, glossary: glossary)
  }
}

extension Round {
  fileprivate func visible(_ visibility: Visibility) -> Round {
    let isOpen = visibility.showsOutcome(of: self)
    let shown = proposals.filter { visibility.shows($0.publication) }
    let day = visibility.day
    return Round(
      id: id, title: title, lead: lead, kind: kind, year: year, goals: goals, mandate: mandate,
      mandateDecision: mandateDecision, stages: stages, eligible: eligible, howToTakePart: howToTakePart,
      places: places, pools: pools, allocation: allocation, votes: votes,
      decisions: isOpen ? decisions.filter { $0.decision.date <= day } : [],
      evaluation: isOpen ? evaluation.flatMap { $0.date <= day ? $0 : nil } : nil,
      updates: updates.filter { $0.date <= day }, nextWays: nextWays, responsible: responsible,
      proposals: shown.map { $0.visible(on: day) },
      projects: isOpen ? projects.filter { visibility.shows($0.publication) }.map { $0.visible(on: day) } : [],
      publication: publication, location: location, ballotPublishing: ballotPublishing,
      process: process.visible(on: day), money: money)
  }
}

extension Proposal {
  fileprivate func visible(on day: Day) -> Proposal {
    guard changes.contains(where: { $0.date > day }) else { return self }
    return Proposal(
      id: id, number: number, area: area, pool: pool, goals: goals, submitted: submitted, proposer: proposer,
      verdict: verdict, costed: costed, costedBy: costedBy, supporters: supporters, place: place, image: image,
      changes: changes.filter { $0.date <= day }, words: words, publication: publication, location: location,
      answered: answered)
  }
}

extension Project {
  fileprivate func visible(on day: Day) -> Project {
    guard updates.contains(where: { $0.date > day }) else { return self }
    return Project(
      id: id, proposals: proposals, status: status, progress: progress, progressBasis: progressBasis, budget: budget,
      spent: spent, spentUntil: spentUntil, plan: plan, actual: actual, responsible: responsible, goals: goals,
      milestones: milestones, updates: updates.filter { $0.date <= day }, opening: opening, image: image,
      words: words, publication: publication, location: location, partners: partners, accounts: accounts)
  }
}

extension RoundProcess {
  /// Nothing that had not happened yet; what is planned stays.
  fileprivate func visible(on day: Day) -> RoundProcess {
    var process = self
    process.panel = panel?.known(on: day)
    process.reported = reported.flatMap { $0.date <= day ? $0 : nil }
    return process
  }
}
