import BudgetModel
import ContentReading
import Diagnostics
import SiteModel
import SiteRendering
import Tallying

/// A portal's folder read, counted and given to the default theme.
struct TestSite {
  let site: Site
  let theme: Theme
  let problems: [Diagnostic]

  init?(_ folder: some ContentFolder, asOf: Day) {
    let read = PortalReading.read(folder)
    guard let portal = read.portal else { return nil }
    var problems = read.diagnostics
    var outcomes: [RoundID: CountedRound] = [:]
    for round in portal.rounds { outcomes[round.id] = Self.count(round, portal, folder) }
    let books = DefaultThemeFiles.phrasebooks(portal.settings)
    let (site, siteProblems) = Site.build(portal, outcomes: outcomes, phrasebooks: books, asOf: asOf)
    let (theme, themeProblems) = Theme.make(
      files: DefaultThemeFiles.files, folder: "themes/default/templates", accent: portal.settings.accent,
      labels: books.map { LabelSet(language: $0.language, labels: $0.labels) })
    problems += siteProblems + themeProblems
    self.site = site
    self.theme = theme
    self.problems = problems
  }

  var outputs: [OutputFile] { SiteRenderer(theme: theme, site: site).outputs }

  /// A published file as text; empty when there is none.
  func text(_ path: String) -> String {
    outputs.first { $0.path == path }.map { String(decoding: $0.bytes(), as: UTF8.self) } ?? ""
  }

  private static func count(_ round: Round, _ portal: Portal, _ folder: some ContentFolder) -> CountedRound? {
    let proposals = round.proposalsByPool(in: portal.areas)
    guard let votes = VoteReading.read(round, proposals: proposals, areas: portal.areas, from: folder) else {
      return nil
    }
    let elections = round.pools.compactMap { pool in
      votes.profiles[pool.id].map { profile in
        let candidates = (proposals[pool.id] ?? []).compactMap { proposal in
          proposal.cost.map { Candidate(id: proposal.id, cost: $0.minorUnits) }
        }
        let election = Election(candidates: candidates, budget: pool.amount.minorUnits, profile: profile)
        return PoolElection(id: pool.id, election: election, rule: pool.rule)
      }
    }
    guard let outcome = try? RoundElection(pools: elections).outcome() else { return nil }
    return CountedRound(outcome: outcome, profiles: votes.profiles, accounts: votes.accounts)
  }
}
