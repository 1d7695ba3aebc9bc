import BudgetModel
import Diagnostics
import Tallying

/// Finds what belongs together without walking the portal for every page.
struct SiteIndex: Sendable {
  /// A proposal or project by its round.
  struct Place: Hashable, Sendable {
    let round: RoundID
    let id: ProposalID
  }

  let budget: BudgetIndex
  private(set) var rounds: [RoundID: Round] = [:]
  private(set) var goals: [GoalID: Goal] = [:]
  private(set) var series: [SeriesID: Series] = [:]
  private(set) var pages: [PageID: Page] = [:]
  private(set) var news: [PageID: NewsItem] = [:]
  private(set) var proposals: [Place: Proposal] = [:]
  private(set) var projects: [Place: Project] = [:]
  /// The project that builds a proposal.
  private(set) var projectOfProposal: [Place: Project] = [:]
  private(set) var mergedInto: [Place: [ProposalID]] = [:]
  private(set) var proposalsOfGoal: [GoalID: [Place]] = [:]
  private(set) var projectsOfGoal: [GoalID: [Place]] = [:]
  private(set) var proposalsOfArea: [AreaID: [Place]] = [:]
  private(set) var projectsOfArea: [AreaID: [Place]] = [:]
  /// How many candidates of a pool have a place in the order of the count. Only counts that may be shown.
  private(set) var ranked: [RoundID: [PoolID: Int]] = [:]
  /// Only counts that may be shown.
  private(set) var outcomes: [Place: (pool: PoolID, outcome: CandidateOutcome)] = [:]

  /// What decisions say of proposals in pools that have one. Only what may be shown.
  private(set) var decided: [Place: DecidedPlace] = [:]

  /// O(n) in proposals, projects and candidates.
  init(_ portal: Portal, outcomes counted: [RoundID: CountedRound]) {
    budget = BudgetIndex(portal)
    goals = Dictionary(portal.goals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    series = Dictionary(portal.settings.series.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    pages = Dictionary(portal.pages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    news = Dictionary(portal.news.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for round in portal.rounds {
      rounds[round.id] = round
      for proposal in round.proposals { add(proposal, of: round) }
      for project in round.projects { add(project, of: round) }
      if let counted = counted[round.id] {
        add(counted.outcome, of: round)
        for pool in counted.outcome.pools {
          if let decided = counted.decided[pool.id] { add(decided, of: pool, in: round) }
        }
      }
    }
  }

  private mutating func add(_ proposal: Proposal, of round: Round) {
    let place = Place(round: round.id, id: proposal.id)
    proposals[place] = proposal
    for goal in proposal.goals { proposalsOfGoal[goal.value, default: []].append(place) }
    proposalsOfArea[proposal.area.value, default: []].append(place)
    if case .merged(let into) = proposal.verdict {
      mergedInto[Place(round: round.id, id: into.value), default: []].append(proposal.id)
    }
  }

  private mutating func add(_ project: Project, of round: Round) {
    let place = Place(round: round.id, id: project.id)
    projects[place] = project
    for id in proposalIDs(of: project) { projectOfProposal[Place(round: round.id, id: id)] = project }
    for goal in goals(of: project, in: round.id) { projectsOfGoal[goal, default: []].append(place) }
    if let area = area(of: project, in: round.id) { projectsOfArea[area, default: []].append(place) }
  }

  /// The pool that funded it wins over the others in which it stood.
  private mutating func add(_ outcome: RoundOutcome, of round: Round) {
    for pool in outcome.pools {
      ranked[round.id, default: [:]][pool.id] = pool.outcome.candidates.count { $0.rank != nil }
      for candidate in pool.outcome.candidates {
        let place = Place(round: round.id, id: candidate.id)
        if outcomes[place] == nil || candidate.isFunded { outcomes[place] = (pool.id, candidate) }
      }
    }
  }

  private mutating func add(_ decided: DecidedPool, of pool: CountedPool, in round: Round) {
    let decisions = round.decisions.filter { $0.pool.value == pool.id }
    guard let last = decisions.last else { return }
    let items = Dictionary(decided.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for candidate in pool.outcome.candidates where candidate.rank != nil {
      let own = decisions.last { $0.changes.contains { $0.proposal.value == candidate.id } }
      self.decided[Place(round: round.id, id: candidate.id)] = DecidedPlace(
        item: items[candidate.id], isDropped: decided.dropped.contains(candidate.id), decision: (own ?? last).decision,
        change: own?.changes.last { $0.proposal.value == candidate.id })
    }
  }

  /// How many of the round's projects serve one of the purpose's goals.
  func projects(serving purpose: RoundPurpose, of round: Round) -> Int {
    let wanted = Set(purpose.goals.map(\.value))
    return round.projects.count { !wanted.isDisjoint(with: goals(of: $0, in: round.id)) }
  }

  /// Its own, else those of its proposals.
  func goals(of project: Project, in round: RoundID) -> [GoalID] {
    guard project.goals.isEmpty else { return project.goals.map(\.value) }
    var goals: [GoalID] = []
    for id in proposalIDs(of: project) {
      for goal in proposals[Place(round: round, id: id)]?.goals ?? [] where !goals.contains(goal.value) {
        goals.append(goal.value)
      }
    }
    return goals
  }

  /// That of its first proposal.
  func area(of project: Project, in round: RoundID) -> AreaID? {
    proposalIDs(of: project).lazy.compactMap { proposals[Place(round: round, id: $0)]?.area.value }.first
  }

  func proposalIDs(of project: Project) -> [ProposalID] {
    project.proposals.isEmpty ? [project.id] : project.proposals.map(\.value)
  }

  /// What it may cost: its own budget, else the costs of its proposals; nil when nothing is known.
  func budget(of project: Project, in round: RoundID) -> Money? {
    if let budget = project.budget { return budget }
    let costs = proposalIDs(of: project).compactMap { proposals[Place(round: round, id: $0)]?.cost }
    return costs.first.map { costs.sum(in: $0.currency) }
  }
}
