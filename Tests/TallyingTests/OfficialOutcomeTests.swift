import BudgetModel
import Foundation
import PortalTestSupport
import Tallying
import Testing

/// What the cities themselves decided, from the `selected` marks of the files.
@Suite("Official outcomes")
struct OfficialOutcomeTests {
  /// The rule that the city used, as its file names it; nil where no rule is known to give the official list.
  static func rule(_ real: RealElection) -> CountingRule? {
    let scoring: Scoring =
      switch real.kind {
      case .approval: .votes
      case .points: .points(missing: 0)
      case .ordinal: .ballotLength
      }
    let least = real.meta["min_project_score_threshold"].flatMap { Int($0) }
    let ties: [TieRule] = [.moreVotes, .cheaper, .lowerID]
    func greedy(_ method: CountingRule.Method, ties: [TieRule] = ties) -> CountingRule {
      CountingRule(method: method, scoring: scoring, thresholds: Thresholds(minimumPoints: least), ties: ties)
    }
    switch (real.meta["rule"], real.name) {
    case (_, "Poland_Gdynia_2020_Babie_Doly__small"): return nil
    case (_, "Poland_Lodz_2024_Katedralna"): return greedy(.greedy(onMisfit: .skip), ties: [.dearer, .lowerID])
    case (_, "Poland_Warszawa_2021_Ursynow"):
      let order = ["2150", "1821"].map { ProposalID(foreign: $0) }
      return greedy(
        .greedy(onMisfit: .skip), ties: [.decision(order: order, reference: "published list"), .cheaper, .lowerID])
    case ("greedy", _), ("greedy-threshold", _): return greedy(.greedy(onMisfit: .skip))
    case ("greedy-no-skip", _): return greedy(.greedy(onMisfit: .stop))
    case ("greedy-custom", _): return greedy(.greedyWithReserve(atLeast: Share(percent: 80)))
    case ("equalshares/add1", _), ("equalshares/add1-comparison", _):
      let add1 = EqualShares.Add1(startsWhole: true, endsWhenExhaustive: false)
      let divisor = real.name.contains("Swiecie") ? 3 : nil
      return CountingRule(
        method: .equalShares(
          EqualShares(utility: .cost, completion: .add1(add1), comparison: .moreBallotsPrefer)),
        thresholds: Thresholds(costShareDivisor: divisor), ties: [.cheaper, .moreVotes, .lowerID])
    default: return nil
    }
  }

  /// Warsaw's Ursynów left out two projects that overlap with a third one.
  static func asDecided(_ real: RealElection) -> Election {
    guard real.name == "Poland_Warszawa_2021_Ursynow" else { return real.election }
    let excluded = ["459", "1687"].map {
      (ProposalID(foreign: $0), Candidate.Exclusion.decision(reference: "published list"))
    }
    return real.election.with(excluding: Dictionary(uniqueKeysWithValues: excluded))
  }

  @Test(
    .enabled(if: !RealElectionFiles.names.isEmpty, "no Pabulib elections at \(RealElectionFiles.folder.path)"),
    arguments: RealElectionFiles.names)
  func areGivenByTheRuleOfTheCity(name: String) throws {
    let real = try RealElection(name)
    guard real.selected.values.contains(1), let rule = Self.rule(real) else { return }
    let outcome = try Self.asDecided(real).outcome(under: rule)
    let byPool = outcome.candidates.filter { $0.result == .funded(.pool) }.map(\.id.rawValue)
    #expect(Set(byPool) == Set(real.selected.filter { $0.value == 1 }.keys), "\(name)")
    let byReserve = outcome.candidates.filter { $0.isFunded && $0.result != .funded(.pool) }.map(\.id.rawValue)
    #expect(Set(byReserve) == Set(real.selected.filter { $0.value == 2 }.keys), "\(name)")
  }
}
