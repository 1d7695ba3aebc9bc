import BudgetModel
import Diagnostics
import Tallying

/// What the long lists of one language hold, worked out once, so that a page of a list costs what stands on it.
struct ListOrder: Sendable {
  /// What stands above a list of proposals.
  struct Summary: Sendable {
    var counts: [ProposalsPage.Count] = []
    var filters: [ListFilter] = []
    var hasVotes = false
  }

  /// By round (newest first), then by number on the ballot, then by title.
  private(set) var proposals: [SiteIndex.Place] = []
  private(set) var proposalsOfRound: [RoundID: Range<Int>] = [:]
  /// Going on, planned, done, stopped; then by title.
  private(set) var projects: [SiteIndex.Place] = []
  /// What each proposal and project can be found by, in the order of the lists.
  private(set) var proposalFilters: [[FilterValue]] = []
  private(set) var projectFilters: [[FilterValue]] = []
  private(set) var summary = Summary()
  private(set) var summaryOfRound: [RoundID: Summary] = [:]
  private(set) var filtersOfProjects: [ListFilter] = []

  static let empty = ListOrder()

  private init() {}

  /// O(n log n) in proposals and projects.
  init(_ maker: PageMaker) {
    for round in maker.portal.rounds { add(round, maker) }
    let states = stateWords(proposals.indices, maker)
    summary = summarised(proposals.indices, states, rounds: maker.portal.rounds, maker)
    for (round, range) in proposalsOfRound {
      summaryOfRound[round] = summarised(range, Array(states[range]), rounds: [], maker)
    }
    addProjects(maker)
  }

  private mutating func add(_ round: Round, _ maker: PageMaker) {
    let start = proposals.count
    let keyed = round.proposals.map { proposal in
      (proposal.number?.value ?? .max, maker.alphabet.sortKey(of: proposal.words[maker.language].title), proposal.id)
    }
    proposals += keyed.sorted { $0 < $1 }.map { SiteIndex.Place(round: round.id, id: $0.2) }
    proposalsOfRound[round.id] = start..<proposals.count
  }

  private typealias State = (state: ProposalState, word: String, votes: Int?)

  private mutating func stateWords(_ range: Range<Int>, _ maker: PageMaker) -> [State] {
    var states: [State] = []
    for place in proposals[range] {
      guard let round = maker.index.rounds[place.round], let proposal = maker.index.proposals[place] else { continue }
      let state = maker.state(of: proposal, in: round)
      let word = maker.word(state, place)
      states.append((state, word, maker.index.outcomes[place]?.outcome.votes))
      proposalFilters.append(
        maker.filters(round: round, area: proposal.area.value, goals: proposal.goals.map(\.value), state: word))
    }
    return states
  }

  private func summarised(
    _ range: Range<Int>, _ states: [State], rounds: [Round], _ maker: PageMaker
  ) -> Summary {
    let words = Dictionary(
      states.map { (Slug.make(from: $0.word), $0.word) }, uniquingKeysWith: { first, _ in first })
    return Summary(
      counts: counts(states),
      filters: maker.listFilters(proposalFilters[range].flatMap { $0 }, rounds: rounds, states: words),
      hasVotes: states.contains { $0.votes != nil })
  }

  private func counts(_ states: [State]) -> [ProposalsPage.Count] {
    var found: [ProposalState: [(word: String, count: Int)]] = [:]
    for state in states {
      if let known = found[state.state]?.firstIndex(where: { $0.word == state.word }) {
        found[state.state]?[known].count += 1
      } else {
        found[state.state, default: []].append((state.word, 1))
      }
    }
    return ProposalState.allCases.flatMap { state in
      (found[state] ?? []).map { ProposalsPage.Count(state: state, word: $0.word, count: $0.count) }
    }
  }

  private mutating func addProjects(_ maker: PageMaker) {
    let order: [Project.Status] = [.ongoing, .planned, .done, .stopped]
    var keyed: [(status: Int, key: String, place: SiteIndex.Place, filters: [FilterValue])] = []
    var words: [String: String] = [:]
    for round in maker.portal.rounds {
      for project in round.projects {
        let word = maker.book.text(.project(project.status.value))
        words[Slug.make(from: word)] = word
        let filters = maker.filters(
          round: round, area: maker.index.area(of: project, in: round.id),
          goals: maker.index.goals(of: project, in: round.id), state: word)
        keyed.append(
          (
            order.firstIndex(of: project.status.value) ?? 0,
            maker.alphabet.sortKey(of: maker.title(of: project, in: round).text),
            .init(round: round.id, id: project.id),
            filters
          ))
      }
    }
    let sorted = keyed.sorted { ($0.status, $0.key, $0.place.id) < ($1.status, $1.key, $1.place.id) }
    projects = sorted.map(\.place)
    projectFilters = sorted.map(\.filters)
    filtersOfProjects = maker.listFilters(
      projectFilters.flatMap { $0 }, rounds: maker.portal.rounds, states: words)
  }
}
